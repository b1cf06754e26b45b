import type { FungsiAgregat } from '../fungsi/daftar';
import type { TingkatData } from '../../variabel/tipe';
import { laporkan, posisiRentang, rentangUrai, terperiksa } from './lingkungan';
import type { KonteksPohon, Lingkungan, VariabelTerbaca } from './lingkungan';
import { laporKomaDesimal, mintaTipeArgumen, type Panggil } from './argumen';
import type { Terperiksa } from './simpul';

/** Checks an aggregate: where it stands, the types of its arguments, and that it runs over the rows of one level. */
export function periksaAgregat(
  l: Lingkungan,
  u: Panggil,
  fungsi: FungsiAgregat,
  konteks: KonteksPohon,
  jumlahSah: boolean,
): Terperiksa {
  const rentang = rentangUrai(u);
  const terbaca: VariabelTerbaca[] = [];
  const isi = u.argumen.map((a) => l.periksa(a, { jenis: 'baris', fungsi: fungsi.nama, terbaca }));
  const nilai = fungsi.nilai.length > 0 ? isi[0] : undefined;
  const syarat = fungsi.nilai.length > 0 ? isi[1] : isi[0];
  let sah = jumlahSah;

  if (konteks.jenis === 'baris') {
    sah = false;
    if (konteks.fungsi === undefined) laporkan(l, rentang, 'agregat-di-basis', { fungsi: fungsi.nama });
    else laporkan(l, rentang, 'agregat-bersarang', { dalam: fungsi.nama, luar: konteks.fungsi });
  }
  if (jumlahSah) {
    if (nilai && !mintaTipeArgumen(l, fungsi, nilai, fungsi.nilai)) sah = false;
    if (syarat && syarat.tipe !== 'kondisi' && syarat.tipe !== 'tak-tentu') {
      if (!laporKomaDesimal(l, rentang)) mintaTipeArgumen(l, fungsi, syarat, ['kondisi']);
      sah = false;
    }
  }
  if (!satuTingkat(l, terbaca, rentang)) sah = false;

  const hasil = fungsi.hasil === 'sama' ? (nilai?.tipe ?? 'tak-tentu') : 'angka';
  if (!sah || isi.some(({ simpul }) => !simpul)) return terperiksa(rentang, sah ? hasil : 'tak-tentu');
  const posisi = posisiRentang(l, rentang.awal, rentang.akhir);
  const dibaca = terbaca.filter((t) => !t.hanyaKeterisian).map((t) => t.variabel.id);
  l.agregat.push({
    fungsi,
    tingkat: terbaca[0]?.variabel.tingkat,
    posisi,
    dibaca: [...new Set(dibaca)],
    ...(nilai?.simpul && { nilai: nilai.simpul }),
    ...(syarat?.simpul && { syarat: syarat.simpul }),
  });
  return terperiksa(rentang, hasil, { jenis: 'agregat', nomor: l.agregat.length - 1, posisi });
}

/** Rows of two levels cannot stand in one row: reports the first variable of each level. */
export function satuTingkat(
  l: Lingkungan,
  terbaca: readonly VariabelTerbaca[],
  rentang: { awal: number; akhir: number },
): boolean {
  const pertama = new Map<TingkatData, string>();
  for (const { variabel } of terbaca) {
    if (!pertama.has(variabel.tingkat)) pertama.set(variabel.tingkat, variabel.nama);
  }
  if (pertama.size < 2) return true;
  const variabel = [...pertama].map(([tingkat, nama]) => ({ nama, tingkat }));
  laporkan(l, rentang, 'tingkat-bercampur', { variabel });
  return false;
}
