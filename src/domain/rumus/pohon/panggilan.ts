import { batasArgumen, type FungsiBentuk, type FungsiNilai } from '../fungsi/daftar';
import { laporKomaDesimal, mintaTipeArgumen, type Panggil } from './argumen';
import { periksaKeterisian, periksaSkor } from './panggilan-acuan';
import { periksaAgregat } from './panggilan-agregat';
import { laporkan, posisiRentang, rentangUrai, terperiksa } from './bahan-pohon';
import type { KonteksPohon, BahanPohon } from './bahan-pohon';
import type { Terperiksa } from './simpul';

/** Checks a call: number of arguments, then what each function asks of them. */
export function periksaPanggilan(l: BahanPohon, u: Panggil, konteks: KonteksPohon): Terperiksa {
  const rentang = rentangUrai(u);
  const fungsi = l.nama.fungsi.get(u.token);
  if (!fungsi) return terperiksa(rentang, 'tak-tentu'); // already told by the name check
  const [sedikit, banyak] = batasArgumen(fungsi);
  const ada = u.argumen.length;
  const jumlahSah = ada >= sedikit && ada <= banyak;
  if (!jumlahSah && !laporKomaDesimal(l, rentang)) {
    laporkan(l, rentang, 'jumlah-argumen', { fungsi: fungsi.nama, ada });
  }
  switch (fungsi.jenis) {
    case 'agregat':
      return periksaAgregat(l, u, fungsi, konteks, jumlahSah);
    case 'nilai':
      return periksaNilai(l, u, fungsi, konteks, jumlahSah);
    case 'bentuk':
      return periksaBentuk(l, u, fungsi, konteks);
  }
}

function periksaBentuk(l: BahanPohon, u: Panggil, fungsi: FungsiBentuk, konteks: KonteksPohon): Terperiksa {
  switch (fungsi.nama) {
    case 'terisi':
    case 'kosong':
      return periksaKeterisian(l, u, fungsi.nama, konteks);
    case 'skor':
      return periksaSkor(l, u, konteks);
    case 'jika':
      return periksaJika(l, u, fungsi, konteks);
  }
}

/** Checks a function of one or two values: each argument has the type that it asks for. */
function periksaNilai(
  l: BahanPohon,
  u: Panggil,
  fungsi: FungsiNilai,
  konteks: KonteksPohon,
  jumlahSah: boolean,
): Terperiksa {
  const rentang = rentangUrai(u);
  const [a, b] = u.argumen.map((satu) => l.periksa(satu, konteks));
  if (!jumlahSah || !a) return terperiksa(rentang, 'tak-tentu');
  const [tipeA, tipeB = tipeA] = fungsi.argumen;
  const sah = [mintaTipeArgumen(l, fungsi, a, [tipeA]), !b || mintaTipeArgumen(l, fungsi, b, [tipeB])];
  if (sah.includes(false) || !a.simpul || (b && !b.simpul)) return terperiksa(rentang, fungsi.hasil);
  const posisi = posisiRentang(l, rentang.awal, rentang.akhir);
  const argumen = b?.simpul ? ([a.simpul, b.simpul] as const) : ([a.simpul] as const);
  return terperiksa(rentang, fungsi.hasil, { jenis: 'panggil', fungsi, argumen, posisi });
}

function periksaJika(l: BahanPohon, u: Panggil, fungsi: FungsiBentuk, konteks: KonteksPohon): Terperiksa {
  const rentang = rentangUrai(u);
  const [syarat, maka, lainnya, lebih] = u.argumen.map((a) => l.periksa(a, konteks));
  if (!syarat || !maka || !lainnya || lebih) return terperiksa(rentang, 'tak-tentu');
  const sah = mintaTipeArgumen(l, fungsi, syarat, ['kondisi']);
  if (maka.tipe !== lainnya.tipe && maka.tipe !== 'tak-tentu' && lainnya.tipe !== 'tak-tentu') {
    const params = { operator: 'jika', kiri: maka.tipe, kanan: lainnya.tipe };
    laporkan(l, { awal: maka.awal, akhir: lainnya.akhir }, 'beda-tipe', params);
    return terperiksa(rentang, 'tak-tentu');
  }
  const tipe = maka.tipe === 'tak-tentu' ? lainnya.tipe : maka.tipe;
  if (!sah || !syarat.simpul || !maka.simpul || !lainnya.simpul) return terperiksa(rentang, tipe);
  const posisi = posisiRentang(l, rentang.awal, rentang.akhir);
  const cabang = { syarat: syarat.simpul, maka: maka.simpul, lainnya: lainnya.simpul };
  return terperiksa(rentang, tipe, { jenis: 'jika', ...cabang, posisi });
}
