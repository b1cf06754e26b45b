import { Badge, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useTeks } from '../../hooks/bahasa';
import type { AlurSajian } from '../../../sajian/alur/alur';
import type { LangkahSajian } from '../../../sajian/alur/langkah';
import { IsiLangkah } from './isi-langkah';

const useGaya = makeStyles({
  butir: {
    position: 'relative',
    paddingLeft: '36px',
    paddingBottom: tokens.spacingVerticalS,
    // The line of time that joins the numbers.
    '::before': {
      content: '""',
      position: 'absolute',
      left: '13px',
      top: '28px',
      bottom: 0,
      width: '2px',
      backgroundColor: tokens.colorNeutralStroke2,
    },
    ':last-child::before': { display: 'none' },
  },
  nomor: {
    position: 'absolute',
    left: 0,
    top: '2px',
    width: '28px',
    height: '28px',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  nomorSelesai: {
    border: `2px solid ${tokens.colorPaletteGreenBackground3}`,
    backgroundColor: tokens.colorPaletteGreenBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  nomorKini: { border: `2px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  kepala: {
    display: 'flex',
    width: '100%',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'flex-start',
    border: 'none',
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  nama: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  namaKini: { fontWeight: tokens.fontWeightSemibold },
  panah: { flexShrink: 0, marginTop: '3px' },
  keterangan: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

const warnaStatus = {
  'belum-dimulai': 'subtle',
  'sedang-berjalan': 'informative',
  selesai: 'success',
  terlambat: 'danger',
  'ada-penyimpangan': 'warning',
} as const;

/** One step on the line of time: its number, name, who, until when, state; opened, what there is to do. */
export function Langkah({
  langkah,
  alur,
  terbuka,
  buka,
  perbarui,
}: {
  readonly langkah: LangkahSajian;
  readonly alur: AlurSajian;
  readonly terbuka: boolean;
  readonly buka: (ya: boolean) => void;
  readonly perbarui: (alur: AlurSajian) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('alur');
  const { kini, nomor } = langkah;
  const isKini = alur.berikutnya === nomor;
  const Panah = terbuka ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={gaya.butir}>
      <span
        aria-hidden
        className={mergeClasses(
          gaya.nomor,
          kini.selesai !== null && gaya.nomorSelesai,
          isKini && gaya.nomorKini,
        )}
      >
        {nomor}
      </span>
      <button
        type="button"
        className={gaya.kepala}
        aria-expanded={terbuka}
        aria-label={`${teks.langkah(nomor)}: ${langkah.nama}. ${kini.status}`}
        onClick={() => buka(!terbuka)}
      >
        <span className={mergeClasses(gaya.nama, isKini && gaya.namaKini)}>{langkah.nama}</span>
        <Panah className={gaya.panah} aria-hidden />
      </button>
      <div className={gaya.keterangan}>
        {kini.keadaan !== 'belum-dimulai' && (
          <Badge appearance="tint" color={warnaStatus[kini.keadaan]} shape="rounded">
            {kini.status}
          </Badge>
        )}
        {isKini && <Badge appearance="outline">{teks.berikutnya}</Badge>}
        {langkah.pelaksana.length > 0 && <Caption1>{langkah.pelaksana.join(', ')}</Caption1>}
        {langkah.waktu.length > 0 && <Caption1>{langkah.waktu.join(' · ')}</Caption1>}
      </div>
      {terbuka && <IsiLangkah langkah={langkah} alur={alur} perbarui={perbarui} />}
    </li>
  );
}
