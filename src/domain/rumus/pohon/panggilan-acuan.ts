import type { Panggil } from './argumen';
import { laporkan, posisiRentang, rentangUrai, tanpaKurung, terperiksa } from './bahan-pohon';
import type { KonteksPohon, BahanPohon } from './bahan-pohon';
import type { Terperiksa } from './simpul';
import { unsurKe } from '../../umum/pasti';

/** Checks `terisi(x)` and `kosong(x)`: they ask about a variable, not about a calculation. */
export function periksaKeterisian(
  l: BahanPohon,
  u: Panggil,
  diminta: 'terisi' | 'kosong',
  konteks: KonteksPohon,
): Terperiksa {
  const rentang = rentangUrai(u);
  const argumen = u.argumen[0] && tanpaKurung(u.argumen[0]);
  const acuan = argumen?.bentuk === 'daun' ? l.nama.acuan.get(argumen.token) : undefined;
  if (argumen?.bentuk !== 'daun' || acuan?.jenis !== 'variabel') {
    const sudahDiberitahu =
      argumen === undefined || (argumen.bentuk === 'daun' && namaSalah(l, argumen.token));
    if (!sudahDiberitahu) laporkan(l, rentangUrai(argumen), 'perlu-variabel', { fungsi: diminta });
    return terperiksa(rentang, 'kondisi');
  }
  const { variabel } = acuan;
  if (konteks.jenis === 'skalar') {
    const params = { nama: variabel.nama, tulis: `cacah(${diminta}(${variabel.nama}))` };
    laporkan(l, rentang, 'variabel-di-luar-agregat', params);
    return terperiksa(rentang, 'tak-tentu');
  }
  konteks.terbaca.push({ variabel, token: argumen.token, hanyaKeterisian: true });
  const posisi = posisiRentang(l, rentang.awal, rentang.akhir);
  return terperiksa(rentang, 'kondisi', { jenis: 'keterisian', diminta, id: variabel.id, posisi });
}

/** Checks `skor(IK01)`: the score of an indicator, outside aggregates. */
export function periksaSkor(l: BahanPohon, u: Panggil, konteks: KonteksPohon): Terperiksa {
  const rentang = rentangUrai(u);
  const argumen = u.argumen[0] && tanpaKurung(u.argumen[0]);
  const acuan = argumen?.bentuk === 'daun' ? l.nama.acuan.get(argumen.token) : undefined;
  if (argumen?.bentuk !== 'daun' || acuan?.jenis !== 'indikator') {
    const sudahDiberitahu =
      argumen === undefined || (argumen.bentuk === 'daun' && namaSalah(l, argumen.token));
    if (!sudahDiberitahu) laporkan(l, rentangUrai(argumen), 'perlu-indikator', { fungsi: 'skor' });
    return terperiksa(rentang, 'angka');
  }
  if (konteks.jenis === 'baris') {
    laporkan(l, rentang, 'indikator-di-dalam-agregat', { kode: acuan.kode });
    return terperiksa(rentang, 'tak-tentu');
  }
  const posisi = posisiRentang(l, rentang.awal, rentang.akhir);
  return terperiksa(rentang, 'angka', { jenis: 'rujukan', apa: 'skor', indikatorId: acuan.id, posisi });
}

/** A name that the name check has already spoken of. */
const namaSalah = (l: BahanPohon, token: number): boolean =>
  unsurKe(l.token, token).jenis === 'nama' && !l.nama.acuan.has(token);
