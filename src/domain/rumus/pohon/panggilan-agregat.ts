import type { FungsiAgregat } from '../fungsi/daftar';
import type { TingkatData } from '../../variabel/tipe';
import { laporkan, posisiRentang, rentangUrai, terperiksa } from './bahan-pohon';
import type { AgregatSementara, KonteksPohon, BahanPohon, VariabelTerbaca } from './bahan-pohon';
import { laporKomaDesimal, mintaTipeArgumen, type Panggil } from './argumen';
import type { Simpul, Terperiksa } from './simpul';

/** Checks an aggregate: where it stands, the types of its arguments, and that it runs over the rows of one level. */
export function periksaAgregat(
  l: BahanPohon,
  u: Panggil,
  fungsi: FungsiAgregat,
  konteks: KonteksPohon,
  jumlahSah: boolean,
): Terperiksa {
  const rentang = rentangUrai(u);
  const terbaca: VariabelTerbaca[] = [];
  const isi = u.argumen.map((a) => l.periksa(a, { jenis: 'baris', fungsi: fungsi.nama, terbaca }));
  const [nilai, syarat] = fungsi.nilai.length > 0 ? isi : [undefined, ...isi];
  // Each says what it finds; all are asked.
  const sah = ![
    jumlahSah,
    tempatSah(l, fungsi, konteks, rentang),
    !jumlahSah || !nilai || mintaTipeArgumen(l, fungsi, nilai, fungsi.nilai),
    !jumlahSah || !syarat || syaratSah(l, fungsi, syarat, rentang),
    satuTingkat(l, terbaca, rentang),
  ].includes(false);

  const hasil = fungsi.hasil === 'sama' ? (nilai?.tipe ?? 'tak-tentu') : 'angka';
  if (!sah || isi.some(({ simpul }) => !simpul)) return terperiksa(rentang, sah ? hasil : 'tak-tentu');
  const posisi = posisiRentang(l, rentang.awal, rentang.akhir);
  l.agregat.push({ fungsi, posisi, ...bacaanBaris(terbaca), ...bagianAda(nilai?.simpul, syarat?.simpul) });
  return terperiksa(rentang, hasil, { jenis: 'agregat', nomor: l.agregat.length - 1, posisi });
}

const bacaanBaris = (terbaca: readonly VariabelTerbaca[]): Pick<AgregatSementara, 'tingkat' | 'dibaca'> => ({
  tingkat: terbaca[0]?.variabel.tingkat,
  dibaca: [...new Set(terbaca.filter((t) => !t.hanyaKeterisian).map((t) => t.variabel.id))],
});

const bagianAda = (nilai?: Simpul, syarat?: Simpul): Pick<AgregatSementara, 'nilai' | 'syarat'> => ({
  ...(nilai && { nilai }),
  ...(syarat && { syarat }),
});

interface Rentang {
  readonly awal: number;
  readonly akhir: number;
}

/** An aggregate is one number: it stands neither in a basis nor in another aggregate. */
function tempatSah(l: BahanPohon, { nama }: FungsiAgregat, konteks: KonteksPohon, rentang: Rentang): boolean {
  if (konteks.jenis === 'skalar') return true;
  if (konteks.fungsi === undefined) laporkan(l, rentang, 'agregat-di-basis', { fungsi: nama });
  else laporkan(l, rentang, 'agregat-bersarang', { dalam: nama, luar: konteks.fungsi });
  return false;
}

function syaratSah(l: BahanPohon, fungsi: FungsiAgregat, syarat: Terperiksa, rentang: Rentang): boolean {
  if (syarat.tipe === 'kondisi' || syarat.tipe === 'tak-tentu') return true;
  if (!laporKomaDesimal(l, rentang)) mintaTipeArgumen(l, fungsi, syarat, ['kondisi']);
  return false;
}

/** Rows of two levels cannot stand in one row: reports the first variable of each level. */
export function satuTingkat(l: BahanPohon, terbaca: readonly VariabelTerbaca[], rentang: Rentang): boolean {
  const pertama = new Map<TingkatData, string>();
  for (const { variabel } of terbaca) {
    if (!pertama.has(variabel.tingkat)) pertama.set(variabel.tingkat, variabel.nama);
  }
  if (pertama.size < 2) return true;
  const variabel = [...pertama].map(([tingkat, nama]) => ({ nama, tingkat }));
  laporkan(l, rentang, 'tingkat-bercampur', { variabel });
  return false;
}
