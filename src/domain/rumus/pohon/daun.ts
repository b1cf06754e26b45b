import { bentukBanding } from '../../umum/teks';
import type { TipeNilai } from '../tipe-nilai';
import { tipeVariabel, type Acuan } from '../kamus';
import { posisiToken } from '../token/token';
import { laporkan, terperiksa, type KonteksPohon, type BahanPohon } from './bahan-pohon';
import type { Terperiksa } from './simpul';
import { unsurKe } from '../../umum/pasti';

/** Checks a number, text or name. */
export function periksaDaun(l: BahanPohon, token: number, konteks: KonteksPohon): Terperiksa {
  const rentang = { awal: token, akhir: token };
  const t = unsurKe(l.token, token);
  const posisi = posisiToken(t);
  if (t.jenis === 'angka') return terperiksa(rentang, 'angka', { jenis: 'angka', nilai: t.nilai, posisi });
  if (t.jenis === 'teks') {
    if (konteks.jenis === 'skalar') {
      laporkan(l, rentang, 'teks-di-luar-agregat', {});
      return terperiksa(rentang, 'tak-tentu');
    }
    return terperiksa(rentang, 'teks', { jenis: 'teks', isi: bentukBanding(t.isi), posisi });
  }
  const acuan = l.nama.acuan.get(token);
  if (acuan === undefined) return terperiksa(rentang, 'tak-tentu'); // already told by the name check
  return periksaAcuan(l, token, acuan, konteks);
}

function periksaAcuan(l: BahanPohon, token: number, acuan: Acuan, konteks: KonteksPohon): Terperiksa {
  const rentang = { awal: token, akhir: token };
  const posisi = posisiToken(unsurKe(l.token, token));
  switch (acuan.jenis) {
    case 'tanggal':
      return terperiksa(rentang, 'tanggal', { jenis: 'tanggal', nama: acuan.nama, posisi });
    case 'variabel': {
      const { variabel } = acuan;
      const tipe = tipeVariabel(variabel);
      if (konteks.jenis === 'baris') {
        konteks.terbaca.push({ variabel, token, hanyaKeterisian: false });
        return terperiksa(rentang, tipe, { jenis: 'variabel', id: variabel.id, posisi });
      }
      const params = { nama: variabel.nama, tulis: contohAgregat[tipe](variabel.nama) };
      laporkan(l, rentang, 'variabel-di-luar-agregat', params);
      return terperiksa(rentang, 'tak-tentu');
    }
    case 'indikator':
      if (konteks.jenis === 'skalar') {
        const simpul = { jenis: 'rujukan', apa: 'nilai', indikatorId: acuan.id, posisi } as const;
        return terperiksa(rentang, 'angka', simpul);
      }
      laporkan(l, rentang, 'indikator-di-dalam-agregat', { kode: acuan.kode });
      return terperiksa(rentang, 'tak-tentu');
    case 'rangkap':
      return terperiksa(rentang, 'tak-tentu');
  }
}

/** How a variable of each type is usually brought outside its rows. */
const contohAgregat: Readonly<Record<TipeNilai, (nama: string) => string>> = {
  angka: (nama) => `jumlah(${nama})`,
  tanggal: (nama) => `maks(${nama})`,
  teks: (nama) => `cacah(${nama} == "…")`,
  kondisi: (nama) => `cacah(${nama})`,
};
