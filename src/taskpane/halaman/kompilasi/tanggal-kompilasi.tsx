import { IsianTanggal } from '../../komponen/isian-tanggal';
import { useTeks } from '../../hooks/bahasa';
import type { KompilasiPanel } from '../../pekerja/tugas/kompilasi';
import { TanggalDiterima } from './tanggal-diterima';
import type { IsianTanggalKompilasi } from './use-tanggal';

/** The dates that a compilation is done with. */
export function TanggalKompilasi({
  isi,
  tanggal: { tanggalData, diterima },
}: {
  readonly isi: KompilasiPanel;
  readonly tanggal: IsianTanggalKompilasi;
}) {
  const teks = useTeks('kompilasi');
  return (
    <>
      <IsianTanggal
        label={teks.tanggalData}
        petunjuk={teks.ketTanggalData(isi.akhirPeriode.teks)}
        nilai={tanggalData.nilai}
        ubah={tanggalData.ketik}
      />
      {diterima.ditanya.length > 0 && <TanggalDiterima berkas={isi.berkas} isian={diterima} />}
    </>
  );
}
