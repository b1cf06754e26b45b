import { isTerhenti } from '../../umum/catatan';
import type { CatatanRumus } from '../catatan';
import type { HasilNama } from '../periksa-nama';
import type { Token } from '../token/token';
import { periksaDaun } from './daun';
import { laporkan, rentangUrai, skalar, terperiksa } from './bahan-pohon';
import type { AgregatSementara, KonteksPohon, BahanPohon, VariabelTerbaca } from './bahan-pohon';
import { periksaAwalan, periksaDua } from './operator';
import { periksaPanggilan } from './panggilan';
import { satuTingkat } from './panggilan-agregat';
import type { Simpul, Terperiksa } from './simpul';
import type { Urai } from './urai';

export interface HasilPohon {
  readonly akar: Simpul | undefined;
  readonly agregat: readonly AgregatSementara[];
  /** Variables of a basis. */
  readonly terbaca: readonly VariabelTerbaca[];
  readonly catatan: readonly CatatanRumus[];
}

/** Checks types, levels and places of a whole formula before anything of it is evaluated. */
export function periksaPohon(
  teks: string,
  token: readonly Token[],
  nama: HasilNama,
  u: Urai,
  peran: 'rumus' | 'basis',
  /** Something was found before the tree. */
  adaKeliru: boolean,
): HasilPohon {
  const l: BahanPohon = { teks, token, nama, catatan: [], agregat: [], periksa: (x, k) => periksa(l, x, k) };
  const terbaca: VariabelTerbaca[] = [];
  const konteks: KonteksPohon = peran === 'rumus' ? skalar : { jenis: 'baris', fungsi: undefined, terbaca };
  const akar = l.periksa(u, konteks);
  satuTingkat(l, terbaca, akar);
  // Of a formula that is wrong inside, nothing is said about its result.
  if (adaKeliru || isTerhenti(l.catatan)) return { ...hasil(l, akar, terbaca), akar: undefined };
  const { tipe } = akar;
  if (tipe === 'tak-tentu') return hasil(l, akar, terbaca);
  if (peran === 'rumus' && tipe !== 'angka') laporkan(l, akar, 'hasil-bukan-angka', { tipe });
  if (peran === 'basis' && tipe !== 'kondisi') laporkan(l, akar, 'basis-bukan-kondisi', { tipe });
  else if (peran === 'basis' && terbaca.length === 0) laporkan(l, akar, 'basis-tanpa-variabel', {});
  return hasil(l, akar, terbaca);
}

const hasil = (l: BahanPohon, akar: Terperiksa, terbaca: readonly VariabelTerbaca[]): HasilPohon => ({
  akar: akar.simpul,
  agregat: l.agregat,
  terbaca,
  catatan: l.catatan,
});

function periksa(l: BahanPohon, u: Urai, konteks: KonteksPohon): Terperiksa {
  switch (u.bentuk) {
    case 'daun':
      return periksaDaun(l, u.token, konteks);
    case 'kurung': {
      const isi = l.periksa(u.isi, konteks);
      return { ...isi, awal: isi.awal - 1, akhir: isi.akhir + 1 };
    }
    case 'awalan':
      return periksaAwalan(l, u, konteks);
    case 'dua':
      return periksaDua(l, u, konteks);
    case 'panggil':
      return periksaPanggilan(l, u, konteks);
    case 'berantai': {
      for (const isi of u.isi) l.periksa(isi, konteks);
      const rentang = rentangUrai(u);
      laporkan(l, rentang, 'perbandingan-berantai', {});
      return terperiksa(rentang, 'kondisi');
    }
  }
}
