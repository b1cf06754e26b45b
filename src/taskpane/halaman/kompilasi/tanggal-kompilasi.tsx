import { makeStyles, tokens } from '@fluentui/react-components';
import { IsianTanggal } from '../../komponen/isian-tanggal';
import { useTeks } from '../../hooks/bahasa';
import type { KompilasiPanel } from '../../pekerja/tugas/kompilasi';
import type { IsianTanggalKompilasi } from './use-tanggal';

const useGaya = makeStyles({
  // Beside each other only where both fit: a date field is as wide as the font makes it, and not narrower.
  tanggal: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    '& > *': { flex: '1 1 136px' },
  },
});

/** The dates that a compilation is done with. */
export function TanggalKompilasi({
  isi,
  tanggal: { tanggalData, diterima },
}: {
  readonly isi: KompilasiPanel;
  readonly tanggal: IsianTanggalKompilasi;
}) {
  const gaya = useGaya();
  const teks = useTeks('kompilasi');
  return (
    <div className={gaya.tanggal}>
      <IsianTanggal
        label={teks.tanggalData}
        petunjuk={teks.ketTanggalData(isi.akhirPeriode.teks)}
        nilai={tanggalData.nilai}
        ubah={tanggalData.ketik}
      />
      <IsianTanggal
        label={teks.diterima}
        petunjuk={teks.ketDiterima}
        nilai={diterima.nilai}
        ubah={diterima.ketik}
      />
    </div>
  );
}
