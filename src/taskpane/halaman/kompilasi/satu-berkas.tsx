import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { KetepatanTampil, StatusPengembalianTampil } from '../../komponen/status-pengembalian';
import { useTeks } from '../../hooks/bahasa';
import type { BerkasPanel } from '../../pekerja/tugas/kompilasi';

const useGaya = makeStyles({
  butir: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // What is out of sight is laid out when it comes into sight.
  jauh: { contentVisibility: 'auto', containIntrinsicSize: 'auto 72px' },
  judul: { margin: 0, fontWeight: 'inherit', fontSize: 'inherit' },
  tombol: {
    display: 'flex',
    width: '100%',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    border: 'none',
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  kepala: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  deret: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
  },
  kecil: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  redup: { color: tokens.colorNeutralForeground2 },
  panah: { flexShrink: 0, marginTop: '3px' },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/**
 * One file: whose it is, its verdict, its counts, and behind them what is wrong in it. Plain elements: there can be
 * hundreds.
 */
export function SatuBerkas({
  berkas,
  terbuka,
  buka,
  children,
}: {
  readonly berkas: BerkasPanel;
  readonly terbuka: boolean;
  readonly buka: (id: string, ya: boolean) => void;
  /** What is shown while it is open. */
  readonly children: ReactNode;
}) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  const { id, unit, status, ketepatan, cacah, keterangan } = berkas;
  const Panah = terbuka ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={terbuka ? gaya.butir : `${gaya.butir} ${gaya.jauh}`}>
      <h4 className={gaya.judul}>
        <button
          type="button"
          className={gaya.tombol}
          aria-expanded={terbuka}
          onClick={() => buka(id, !terbuka)}
        >
          <span className={gaya.kepala}>
            <span>{unit ?? teks.tanpaUnit}</span>
            <span className={gaya.deret}>
              <StatusPengembalianTampil status={status} />
              <KetepatanTampil ketepatan={ketepatan} />
              <span className={gaya.kecil}>{cacah}</span>
            </span>
            <span className={`${gaya.kecil} ${gaya.redup}`}>{keterangan}</span>
          </span>
          <Panah className={gaya.panah} aria-hidden />
        </button>
      </h4>
      {terbuka && <div className={gaya.panel}>{children}</div>}
    </li>
  );
}
