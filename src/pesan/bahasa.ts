import type { Bukti } from '../application/alur/bukti';
import type { Catatan } from '../application/catatan';
import type { Gagal } from '../application/luaran';
import type { Sebab, SebabBaris } from '../domain/rumus';
import { isoDari, type Tanggal } from '../domain/umum/tanggal';
import { tulisTanggal } from '../domain/kalender/tulis-tanggal';
import type { Lokasi, Penulis } from '../domain/umum/catatan';
import * as en from './en';
import * as id from './id';

export const daftarBahasa = ['id', 'en'] as const;
export type KodeBahasa = (typeof daftarBahasa)[number];

/** Everything a surface (command line, pane) shows, in one language. */
export interface Bahasa {
  readonly kode: KodeBahasa;
  /** What is wrong and what to do, without the place. */
  catatan(catatan: Catatan): string;
  /** Where a finding is, as a person reads it; empty where nothing is known. */
  lokasi(lokasi: Lokasi): string;
  gagal(gagal: Gagal): string;
  /** Why a figure cannot be calculated. */
  sebab(sebab: Sebab): string;
  /** Why a row was left out; `label` names a variable. */
  sebabBaris(sebab: SebabBaris, label: (variabelId: string) => string): string;
  /** What the program sees of a step's work, as a short line. */
  bukti(bukti: Bukti): string;
  readonly tulis: Penulis;
}

type PenerjemahCatatan = Readonly<Record<Catatan['kode'], (params: never, tulis: Penulis) => string>>;
type PenerjemahGagal = Readonly<Record<Gagal['kode'], (gagal: never) => string>>;

interface Kata {
  readonly lembar: string;
  readonly sel: string;
  readonly baris: string;
  readonly kolom: string;
  readonly karakter: string;
}

const kata: Record<KodeBahasa, Kata> = {
  id: { lembar: 'lembar', sel: 'sel', baris: 'baris', kolom: 'kolom', karakter: 'karakter' },
  en: { lembar: 'sheet', sel: 'cell', baris: 'row', kolom: 'column', karakter: 'character' },
};

const penulis: Record<KodeBahasa, Penulis> = {
  id: {
    angka: (nilai) => nilai.toLocaleString('id-ID', { maximumFractionDigits: 6 }),
    tanggal: (tanggal) => tulisTanggal(tanggal as Tanggal),
  },
  en: {
    angka: (nilai) => nilai.toLocaleString('en-GB', { maximumFractionDigits: 6 }),
    tanggal: (tanggal) => isoDari(tanggal as Tanggal),
  },
};

function tulisLokasi(lokasi: Lokasi, k: Kata): string {
  const { berkas, lembar, sel, baris, kolom, posisi, jalur, kode } = lokasi;
  const bagian = [
    berkas,
    lembar === undefined ? undefined : `${k.lembar} ${lembar}`,
    sel === undefined ? (baris === undefined ? undefined : `${k.baris} ${baris}`) : `${k.sel} ${sel}`,
    kolom === undefined ? undefined : `${k.kolom} ${kolom}`,
    jalur,
    sel === undefined && baris === undefined ? kode : undefined,
    posisi === undefined ? undefined : `${k.karakter} ${posisi[0] + 1}`,
  ];
  return bagian.filter((satu) => satu !== undefined && satu !== '').join(', ');
}

const buatBahasa = (
  kode: KodeBahasa,
  pesan: {
    readonly catatan: PenerjemahCatatan;
    readonly gagal: PenerjemahGagal;
    readonly sebab: Readonly<Record<Sebab['jenis'], (sebab: never) => string>>;
    readonly sebabBaris: Bahasa['sebabBaris'];
    readonly bukti: Readonly<Record<Bukti['kode'], (params: never, tulis: Penulis) => string>>;
  },
): Bahasa => ({
  kode,
  catatan: (satu) => pesan.catatan[satu.kode](satu.params as never, penulis[kode]),
  lokasi: (lokasi) => tulisLokasi(lokasi, kata[kode]),
  gagal: (satu) => pesan.gagal[satu.kode](satu as never),
  sebab: (satu) => pesan.sebab[satu.jenis](satu as never),
  sebabBaris: pesan.sebabBaris,
  bukti: (satu) => pesan.bukti[satu.kode](satu.params as never, penulis[kode]),
  tulis: penulis[kode],
});

export const bahasaDari: Record<KodeBahasa, Bahasa> = { id: buatBahasa('id', id), en: buatBahasa('en', en) };
