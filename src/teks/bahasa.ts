import type { Bukti } from '../application/alur/bukti';
import type { Catatan } from '../application/catatan';
import type { Gagal } from '../application/luaran';
import type { KeadaanAngka } from '../domain/capaian/keadaan-angka';
import type { SebabCapaian } from '../domain/perhitungan/sebab';
import type { Sebab, SebabBaris } from '../domain/rumus';
import type { Lokasi } from '../domain/umum/catatan';
import type { Berlangkah } from './id/catatan/sebab';
import { daftarBahasa, type KodeBahasa, type TeksInti } from './daftar';

/** Everything that is told outside the pane, in one language. */
export interface Bahasa {
  readonly kode: KodeBahasa;
  /** What is wrong and what to do, without the place. */
  catatan(catatan: Catatan): string;
  /** Where a finding is, as a person reads it; empty where nothing is known. */
  lokasi(lokasi: Lokasi): string;
  gagal(gagal: Gagal): string;
  /** Why a part of a formula cannot be calculated. */
  sebab(sebab: Sebab): string;
  /** Why an indicator has no value, and what to do next. */
  sebabCapaian(sebab: SebabCapaian): Berlangkah;
  /** Why a row was left out; `label` names a variable. */
  sebabBaris(sebab: SebabBaris, label: (variabelId: string) => string): string;
  /** What is to be known beside a figure: a few words, and a sentence. */
  keadaan(keadaan: KeadaanAngka): { readonly label: string; readonly arti: string };
  /** What the program sees of a step's work, as a short line. */
  bukti(bukti: Bukti): string;
  /** How numbers, dates and periods are written. */
  readonly tulis: TeksInti['tulis'];
  readonly teks: TeksInti['teks'];
}

type Menurut<K extends string, Isi = string> = Readonly<
  Record<K, (params: never, tulis: TeksInti['tulis']) => Isi>
>;

function tulisLokasi(lokasi: Lokasi, kata: TeksInti['lokasi']): string {
  const { berkas, lembar, sel, baris, kolom, posisi, jalur, kode } = lokasi;
  const bagian = [
    berkas,
    lembar === undefined ? undefined : `${kata.lembar} ${lembar}`,
    sel === undefined ? (baris === undefined ? undefined : `${kata.baris} ${baris}`) : `${kata.sel} ${sel}`,
    kolom === undefined ? undefined : `${kata.kolom} ${kolom}`,
    jalur,
    sel === undefined && baris === undefined ? kode : undefined,
    posisi === undefined ? undefined : `${kata.karakter} ${posisi[0] + 1}`,
  ];
  return bagian.filter((satu) => satu !== undefined && satu !== '').join(', ');
}

/** The texts of a language as functions of what the core answers. */
export function buatBahasa(kode: KodeBahasa, { pesan, lokasi, tulis, teks }: TeksInti): Bahasa {
  const catatan: Menurut<Catatan['kode']> = pesan.catatan;
  const gagal: Menurut<Gagal['kode']> = pesan.gagal;
  const sebab: Menurut<Sebab['jenis']> = pesan.sebab;
  const sebabCapaian: Menurut<SebabCapaian['jenis'], Berlangkah> = pesan.sebabCapaian;
  const bukti: Menurut<Bukti['kode']> = pesan.bukti;
  const keadaan: Readonly<
    Record<
      KeadaanAngka['jenis'],
      Record<'label' | 'arti', (params: never, tulis: TeksInti['tulis']) => string>
    >
  > = pesan.keadaan;
  return {
    kode,
    catatan: (satu) => catatan[satu.kode](satu.params as never, tulis),
    lokasi: (satu) => tulisLokasi(satu, lokasi),
    gagal: (satu) => gagal[satu.kode](satu as never, tulis),
    sebab: (satu) => sebab[satu.jenis](satu as never, tulis),
    sebabCapaian: (satu) => sebabCapaian[satu.jenis](satu as never, tulis),
    sebabBaris: pesan.sebabBaris,
    keadaan: (satu) => ({
      label: keadaan[satu.jenis].label(satu as never, tulis),
      arti: keadaan[satu.jenis].arti(satu as never, tulis),
    }),
    bukti: (satu) => bukti[satu.kode](satu.params as never, tulis),
    tulis,
    teks,
  };
}

/** A language, loaded when it is first asked for. */
export const muatBahasa = async (kode: KodeBahasa): Promise<Bahasa> =>
  buatBahasa(kode, (await daftarBahasa[kode].inti()).inti);
