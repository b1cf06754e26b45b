import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { daftarHalaman } from '../halaman/daftar';
import { useBahasa, useTeks } from '../hooks/bahasa';
import { useNavigasi } from '../hooks/navigasi';

const useGaya = makeStyles({
  // Each as wide as its label in the font that this computer has, and a second row before one of them is cut off.
  deret: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tombol: {
    display: 'flex',
    flex: '1 1 auto',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '6px 2px 4px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  terbuka: {
    // Readable on the hovered background too, also in the dark theme.
    color: tokens.colorBrandForeground2,
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
  },
  ikon: { fontSize: '20px' },
});

/** The pages, all in sight at 320 px; in one row where the font is not a very wide one. */
export function Navigasi() {
  const gaya = useGaya();
  const teks = useTeks('kerangka');
  const { teks: semuaTeks } = useBahasa();
  const { halaman, buka } = useNavigasi();
  return (
    <nav className={gaya.deret} aria-label={teks.navigasi}>
      {daftarHalaman.map(({ kode, nama, ikon: Ikon }) => (
        <button
          key={kode}
          type="button"
          className={mergeClasses(gaya.tombol, kode === halaman && gaya.terbuka)}
          aria-current={kode === halaman ? 'page' : undefined}
          onClick={() => buka(kode)}
        >
          <Ikon className={gaya.ikon} aria-hidden />
          {nama(semuaTeks)}
        </button>
      ))}
    </nav>
  );
}
