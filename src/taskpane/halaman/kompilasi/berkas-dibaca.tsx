import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissCircleRegular } from '@fluentui/react-icons';
import { useBahasa, useTeks } from '../../konteks/bahasa';
import { useTulis } from '../../konteks/tulis';
import type { BerkasDikenal } from '../../pekerja/tugas/kompilasi-berkas';
import { teksKompilasi } from './teks';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  butir: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  ikon: { flexShrink: 0, fontSize: '18px', marginTop: '2px' },
  baik: { color: tokens.colorStatusSuccessForeground1 },
  buruk: { color: tokens.colorStatusDangerForeground1 },
  bawah: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** The newest are on top; older ones are counted above the list and shown in the preview. */
const TAMPAK = 12;

/** The files as they come in: unit, period, rows, or why a file cannot be used. */
export function BerkasDibaca({
  dikenal,
}: {
  readonly dikenal: readonly (BerkasDikenal & { readonly nama: string })[];
}) {
  const gaya = useGaya();
  const { kode } = useBahasa();
  const teks = useTeks(teksKompilasi);
  const { angka } = useTulis();
  return (
    <ul className={gaya.daftar} aria-label={teks.berkasDibaca}>
      {dikenal
        .slice(-TAMPAK)
        .reverse()
        .map(({ id, nama, unit, periode, jumlahBaris, sebab }) => (
          <li key={id} className={gaya.butir}>
            {sebab === null ? (
              <CheckmarkCircleRegular aria-hidden className={`${gaya.ikon} ${gaya.baik}`} />
            ) : (
              <DismissCircleRegular aria-hidden className={`${gaya.ikon} ${gaya.buruk}`} />
            )}
            <div>
              <Text>{unit ?? nama}</Text>
              <Caption1 className={gaya.bawah}>
                {sebab === null
                  ? [periode, teks.baris(angka(jumlahBaris)), nama].join(' · ')
                  : `${unit === null ? '' : `${nama}: `}${sebab[kode]}`}
              </Caption1>
            </div>
          </li>
        ))}
    </ul>
  );
}
