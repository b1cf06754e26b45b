import type { Variabel } from '../../variabel/tipe';
import type { CatatanRumus, ParamsCatatanRumus } from '../catatan';
import type { TipeNilai } from '../tipe-nilai';
import { catatanRumus } from '../catatan';
import type { HasilNama } from '../periksa-nama';
import type { Posisi, Token } from '../token/token';
import type { Agregat, Simpul, Terperiksa } from './simpul';
import type { Urai } from './urai';
import { unsurKe } from '../../umum/pasti';

/** A variable met inside an aggregate (or a basis). */
export interface VariabelTerbaca {
  readonly variabel: Variabel;
  readonly token: number;
  /** Asked only whether it is present. */
  readonly hanyaKeterisian: boolean;
}

/** Over single values, or over the rows that an aggregate or a basis runs over. */
export type KonteksPohon =
  | { readonly jenis: 'skalar' }
  | { readonly jenis: 'baris'; readonly fungsi: string | undefined; readonly terbaca: VariabelTerbaca[] };

export const skalar: KonteksPohon = { jenis: 'skalar' };

/** An aggregate whose level may still have to follow from the others'. */
export type AgregatSementara = Omit<Agregat, 'tingkat'> & {
  readonly tingkat: Agregat['tingkat'] | undefined;
};

/** What the parts of the tree check share during one check. */
export interface BahanPohon {
  readonly teks: string;
  readonly token: readonly Token[];
  readonly nama: HasilNama;
  readonly catatan: CatatanRumus[];
  readonly agregat: AgregatSementara[];
  periksa(u: Urai, konteks: KonteksPohon): Terperiksa;
}

/** The typed text of a range of tokens. */
export const posisiRentang = (l: BahanPohon, awal: number, akhir: number): Posisi => [
  unsurKe(l.token, awal).awal,
  unsurKe(l.token, akhir).akhir,
];

/** Reports a finding about a range of tokens. */
export function laporkan<K extends keyof ParamsCatatanRumus>(
  l: BahanPohon,
  rentang: { readonly awal: number; readonly akhir: number },
  kode: K,
  params: ParamsCatatanRumus[K],
): void {
  l.catatan.push(catatanRumus(kode, params, { posisi: posisiRentang(l, rentang.awal, rentang.akhir) }));
}

/** A checked node over a range of tokens, or its wrong remains. */
export const terperiksa = (
  rentang: { readonly awal: number; readonly akhir: number },
  tipe: TipeNilai | 'tak-tentu',
  simpul?: Simpul,
): Terperiksa => ({ awal: rentang.awal, akhir: rentang.akhir, tipe, ...(simpul && { simpul }) });

/** Strips brackets that only group. */
export const tanpaKurung = (u: Urai): Urai => (u.bentuk === 'kurung' ? tanpaKurung(u.isi) : u);

/** First and last token of a tree, also of one that is not checked. */
export function rentangUrai(u: Urai): { awal: number; akhir: number } {
  switch (u.bentuk) {
    case 'daun':
      return { awal: u.token, akhir: u.token };
    case 'kurung': {
      const isi = rentangUrai(u.isi);
      return { awal: isi.awal - 1, akhir: isi.akhir + 1 };
    }
    case 'awalan': {
      const isi = rentangUrai(u.isi);
      return { awal: isi.awal - 1, akhir: isi.akhir };
    }
    case 'dua':
      return { awal: rentangUrai(u.kiri).awal, akhir: rentangUrai(u.kanan).akhir };
    case 'berantai':
      return { awal: rentangUrai(u.isi[0]).awal, akhir: rentangUrai(u.isi.at(-1) ?? u.isi[0]).akhir };
    case 'panggil': {
      const terakhir = u.argumen.at(-1);
      return { awal: u.token, akhir: terakhir ? rentangUrai(terakhir).akhir + 1 : u.token + 2 };
    }
  }
}
