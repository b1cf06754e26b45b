import type { Fungsi } from '../fungsi';
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
  const [sedikit, banyak] = fungsi.paling;
  const ada = u.argumen.length;
  const jumlahSah = ada >= sedikit && ada <= banyak;
  if (!jumlahSah && !laporKomaDesimal(l, rentang)) {
    laporkan(l, rentang, 'jumlah-argumen', { fungsi: fungsi.nama, ada, pakai: fungsi.pakai });
  }
  if (fungsi.jenis === 'agregat') return periksaAgregat(l, u, fungsi, konteks, jumlahSah);
  if (fungsi.nama === 'terisi' || fungsi.nama === 'kosong') {
    return periksaKeterisian(l, u, fungsi.nama, konteks);
  }
  if (fungsi.nama === 'skor') return periksaSkor(l, u, konteks);
  const argumen = u.argumen.map((a) => l.periksa(a, konteks));
  if (!jumlahSah) return terperiksa(rentang, 'tak-tentu');
  return fungsi.nama === 'jika' ? periksaJika(l, u, argumen) : periksaSelisih(l, u, fungsi, argumen);
}

function periksaSelisih(
  l: BahanPohon,
  u: Panggil,
  fungsi: Fungsi,
  argumen: readonly Terperiksa[],
): Terperiksa {
  const rentang = rentangUrai(u);
  const sah = argumen.map((a) => mintaTipeArgumen(l, fungsi, a, ['tanggal'])).every(Boolean);
  const [dari, sampai] = argumen.map(({ simpul }) => simpul);
  if (!sah || !dari || !sampai) return terperiksa(rentang, 'angka');
  const posisi = posisiRentang(l, rentang.awal, rentang.akhir);
  return terperiksa(rentang, 'angka', {
    jenis: 'selisih',
    kerja: fungsi.nama === 'harikerja',
    dari,
    sampai,
    posisi,
  });
}

function periksaJika(l: BahanPohon, u: Panggil, argumen: readonly Terperiksa[]): Terperiksa {
  const rentang = rentangUrai(u);
  const [syarat, maka, lainnya] = argumen as [Terperiksa, Terperiksa, Terperiksa];
  const sah = mintaTipeArgumen(l, l.nama.fungsi.get(u.token)!, syarat, ['kondisi']);
  const tahu = [maka.tipe, lainnya.tipe].filter((tipe) => tipe !== 'tak-tentu');
  if (tahu.length === 2 && tahu[0] !== tahu[1]) {
    const params = { operator: 'jika', kiri: tahu[0]!, kanan: tahu[1]! };
    laporkan(l, { awal: maka.awal, akhir: lainnya.akhir }, 'beda-tipe', params);
    return terperiksa(rentang, 'tak-tentu');
  }
  const tipe = tahu[0] ?? 'tak-tentu';
  if (!sah || !syarat.simpul || !maka.simpul || !lainnya.simpul) return terperiksa(rentang, tipe);
  const posisi = posisiRentang(l, rentang.awal, rentang.akhir);
  const cabang = { syarat: syarat.simpul, maka: maka.simpul, lainnya: lainnya.simpul };
  return terperiksa(rentang, tipe, { jenis: 'jika', ...cabang, posisi });
}
