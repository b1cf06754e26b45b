import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissCircleRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { useTeks } from '../../hooks/bahasa';
import type { BerkasDikenal } from '../../pekerja/tugas/kompilasi-berkas';

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
  bawah: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Files shown while they are read. */
const TAMPAK = 12;

/** Those that cannot be used first, then the others, each with the newest on top. */
function pilihTampak(dikenal: readonly BerkasDikenal[]): readonly BerkasDikenal[] {
  const terbaru = dikenal.toReversed();
  const buruk = terbaru.filter(({ dapatDipakai }) => !dapatDipakai);
  return [...buruk, ...terbaru.filter(({ dapatDipakai }) => dapatDipakai)].slice(0, TAMPAK);
}

/** The files as they come in: unit, period, rows, or why a file cannot be used. The preview has them all. */
export const BerkasDibaca = memo(function BerkasDibaca({
  dikenal,
}: {
  readonly dikenal: readonly BerkasDikenal[];
}) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  return (
    <>
      <ul className={gaya.daftar} aria-label={teks.berkasDibaca}>
        {pilihTampak(dikenal).map((satu) => (
          <Butir key={satu.id} satu={satu} />
        ))}
      </ul>
      {dikenal.length > TAMPAK && (
        <div className={gaya.bawah}>{teks.dibacaTampak(TAMPAK, dikenal.length)}</div>
      )}
    </>
  );
});

const Butir = memo(function Butir({
  satu: { nama, unit, dapatDipakai, keterangan },
}: {
  readonly satu: BerkasDikenal;
}) {
  const gaya = useGaya();
  const Ikon = dapatDipakai ? CheckmarkCircleRegular : DismissCircleRegular;
  return (
    <li className={gaya.butir}>
      <Ikon aria-hidden className={mergeClasses(gaya.ikon, dapatDipakai ? gaya.baik : gaya.buruk)} />
      <div>
        {unit ?? nama}
        <div className={gaya.bawah}>{keterangan}</div>
      </div>
    </li>
  );
});
