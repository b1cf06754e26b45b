import { NamaMirip } from '../../rumus';
import type { Variabel } from '../../variabel/tipe';
import { periksaAturanCapaian } from '../../capaian/periksa-aturan';
import type { CatatanCapaian } from '../../capaian/catatan';
import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import type { Indikator } from '../indikator';

function periksaKolomTanggal(indikator: Indikator, variabel: readonly Variabel[]): CatatanRencana[] {
  const { id, kode, sifat, kolomTanggal } = indikator;
  const tempat = diRencana('indikator', id, 'kolomTanggal');
  if (kolomTanggal === undefined)
    return sifat === 'periodik' ? [catatRencana('kolom-tanggal-wajib', { indikator: kode }, tempat)] : [];
  const daftar = variabel.filter(({ tipe }) => tipe === 'tanggal');
  if (daftar.some(({ nama }) => nama === kolomTanggal.toLowerCase())) return [];
  const saran = new NamaMirip(daftar).cari(kolomTanggal);
  return [
    catatRencana(
      'kolom-tanggal-tidak-dikenal',
      { nama: kolomTanggal, ...(saran === undefined ? {} : { saran }) },
      tempat,
    ),
  ];
}

/** SOP step 3: attributes that depend on each other. */
export function periksaAtribut(
  indikator: Indikator,
  variabel: readonly Variabel[],
): (CatatanRencana | CatatanCapaian)[] {
  const { id, kode, bobot, satuan, nilaiTahunan } = indikator;
  const diAturan = { lokasi: diRencana('indikator', id, 'aturanCapaian') };
  return [
    ...periksaKolomTanggal(indikator, variabel),
    ...(bobot < 0
      ? [catatRencana('bobot-negatif', { indikator: kode }, diRencana('indikator', id, 'bobot'))]
      : []),
    ...periksaAturanCapaian(indikator).map((catatan) => ({ ...catatan, ...diAturan })),
    // Percentages of periods cannot be added up; a ratio of the year is calculated from the data.
    ...(satuan.trim() === '%' && nilaiTahunan === 'jumlah'
      ? [catatRencana('nilai-tahunan-rasio', { indikator: kode }, diRencana('indikator', id, 'nilaiTahunan'))]
      : []),
  ];
}
