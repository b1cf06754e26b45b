import type { AnalisisIndikator, BarisPencilanTerletak } from '../../application/analisis/tipe';
import type { Bahasa } from '../../teks/bahasa';

/** Rows that stand out, and where each can be looked at. */
export function sajikanPencilan(
  { pencilan, barisPencilan }: AnalisisIndikator,
  desimal: number,
  nama: (kode: string) => string,
  bahasa: Bahasa,
): readonly string[] {
  const kata = bahasa.teks.sajian.analisis;
  const { angka } = bahasa.tulis;
  if (pencilan.jenis === 'tidak-diperiksa') return [kata.tidakDiperiksa[pencilan.sebab]];
  const { banyak, banyakBaris, bawah, atas, bagian, logaritma } = pencilan;
  if (banyak === 0) return [kata.tanpaPencilan(angka(banyakBaris))];
  const batas = [bawah, atas].map((satu) => angka(satu, desimal));
  return [
    kata.pencilan(angka(banyak), angka(banyakBaris), batas[0] ?? '', batas[1] ?? '', bagian, logaritma),
    ...barisPencilan.map((satu) =>
      kata.barisPencilan(angka(satu.nilai, desimal), nama(satu.opd), tempat(satu, bahasa)),
    ),
  ];
}

function tempat({ id, asal, diBuku }: BarisPencilanTerletak, { teks, tulis }: Bahasa): string {
  const kata = teks.sajian.analisis;
  const bagian = [
    ...(asal === undefined ? [] : [kata.tempat(asal.berkas, asal.lembar, tulis.angka(asal.baris))]),
    ...(diBuku === undefined ? [] : [kata.diBuku(diBuku.lembar, tulis.angka(diBuku.baris))]),
  ];
  return bagian.length === 0 ? kata.tanpaTempat(id) : bagian.join('; ');
}
