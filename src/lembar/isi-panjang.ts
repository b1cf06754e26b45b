import { jsonKanonik } from '../domain/umum/json-kanonik';
import { fail, ok, type Result } from '../domain/umum/result';
import { sidikTeks } from '../domain/umum/sidik';
import { catatLembar, type CatatanLembar } from './catatan';
import type { Lokasi } from '../domain/umum/catatan';
import { BacaKolom } from './baca-kolom';
import { tabelIsiPanjang } from './daftar/isi-panjang';
import type { IsiTabel } from './isi';
import { uraiTabel } from './kodek';
import type { Baris } from './tabel';
import { unsurKe } from '../domain/umum/pasti';

/** What is kept: its id among all contents, what it is, and how its JSON is to be understood. */
export interface PengenalIsi {
  readonly id: string;
  readonly jenis: string;
  readonly format: number;
}

/** UTF-16 units in one cell; Excel holds 32,767. */
export const MAKS_HURUF_BAGIAN = 30_000;
/** Parts of one content: three million characters, so that it goes to Excel on the web in one piece. */
export const MAKS_BAGIAN = 100;

/** A value with the code that proved it. */
export interface IsiTerbukti {
  readonly nilai: unknown;
  readonly hash: string;
}

type BarisIsi = Baris<typeof tabelIsiPanjang>;

export const idBagian = (isiId: string, bagian: number): string => `${isiId}|${bagian}`;

/** The rows that hold a value, or a finding where it is too long to be kept. */
export function barisIsiPanjang(
  { id, jenis, format }: PengenalIsi,
  nilai: unknown,
): Result<readonly BarisIsi[], CatatanLembar> {
  const teks = jsonKanonik(nilai);
  const batas = MAKS_HURUF_BAGIAN * MAKS_BAGIAN;
  if (teks.length > batas)
    return fail(catatLembar('isi-panjang-melebihi-batas', { isi: id, panjang: teks.length, batas }));
  const bagian = potong(teks);
  const hash = sidikTeks(teks);
  return ok(
    bagian.map((satu, i) => ({
      id: idBagian(id, i + 1),
      isiId: id,
      jenis,
      format,
      bagian: i + 1,
      dari: bagian.length,
      hash,
      teks: satu,
    })),
  );
}

const isAwalPasangan = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Never between the halves of a surrogate pair: a cell with one half cannot be stored. */
function potong(teks: string): readonly string[] {
  const bagian: string[] = [];
  for (let awal = 0; awal < teks.length;) {
    const penuh = awal + MAKS_HURUF_BAGIAN;
    const akhir = penuh < teks.length && isAwalPasangan(teks.charCodeAt(penuh - 1)) ? penuh - 1 : penuh;
    bagian.push(teks.slice(awal, akhir));
    awal = akhir;
  }
  return bagian;
}

/**
 * A value that was kept, `undefined` where none was, or what is wrong with its rows. It is given only where the hash proves
 * that it is what was written: nothing is guessed, and no half is used.
 */
export function uraiIsiPanjang(
  tabel: IsiTabel | undefined,
  { id, jenis, format }: PengenalIsi,
): Result<IsiTerbukti | undefined, CatatanLembar> {
  // Whichever of these tables it is: they have the same columns.
  const { baris, catatan, lokasi } = uraiTabel(tabelIsiPanjang, tabel);
  const tanpaKolom = catatan.find((satu) => satu.kode === 'kolom-hilang');
  if (tanpaKolom !== undefined) return fail(tanpaKolom);
  const milik = baris.filter(({ isiId }) => isiId === id).sort((a, b) => a.bagian - b.bagian);
  // A copied row has the row id of its original, or none: the first is not among the rows.
  const salinan = tempatSalinan(tabel, id);
  const ganda = milik.find(({ bagian }, i) => milik[i - 1]?.bagian === bagian);
  const dua = ganda === undefined ? salinan : lokasi(ganda.id);
  if (dua !== undefined) return fail(catatLembar('isi-panjang-ganda', { isi: id }, dua));

  const dari = milik[0]?.dari ?? 1;
  const nomor = new Set(milik.map(({ bagian }) => bagian));
  for (let bagian = 1; bagian <= Math.min(dari, MAKS_BAGIAN); bagian += 1) {
    if (nomor.has(bagian)) continue;
    const tempat = lokasi(idBagian(id, bagian));
    // The row stands there, but one of its cells cannot be read.
    if (tempat.baris !== undefined) return fail(catatLembar('isi-panjang-sel-salah', { isi: id }, tempat));
    if (milik.length === 0) return ok(undefined);
    return fail(catatLembar('isi-panjang-tidak-lengkap', { isi: id, bagian, dari }, tempat));
  }

  const acuan = unsurKe(milik, 0);
  if (acuan.format > format)
    return fail(
      catatLembar(
        'isi-panjang-format-baru',
        { isi: id, format: acuan.format, didukung: format },
        lokasi(acuan.id),
      ),
    );
  const teks = milik.map((satu) => satu.teks).join('');
  const isSekata = (satu: BarisIsi): boolean =>
    satu.jenis === jenis && satu.format === format && satu.dari === milik.length && satu.hash === acuan.hash;
  if (!milik.every(isSekata) || sidikTeks(teks) !== acuan.hash)
    return fail(catatLembar('isi-panjang-berubah', { isi: id }, lokasi(acuan.id)));
  const nilai = jsonDari(teks);
  return nilai === undefined
    ? fail(catatLembar('isi-panjang-bukan-json', { isi: id }, lokasi(acuan.id, 'teks')))
    : ok({ nilai, hash: acuan.hash });
}

/** Where a row of this content stands whose id an earlier row has. Of findings many alike are only counted. */
function tempatSalinan(tabel: IsiTabel | undefined, id: string): Lokasi | undefined {
  const kolom = new BacaKolom(tabel);
  const terlihat = new Set<string>();
  for (const baris of kolom.baris) {
    const milik = kolom.id(baris);
    if (milik?.startsWith(`${id}|`) !== true) continue;
    if (terlihat.has(milik)) return { lembar: tabel?.lembar ?? '', baris: baris.nomor };
    terlihat.add(milik);
  }
  return undefined;
}

/** `undefined` where the text is no JSON: somebody wrote a hash that fits it. */
function jsonDari(teks: string): unknown {
  try {
    return JSON.parse(teks) as unknown;
  } catch {
    return undefined;
  }
}
