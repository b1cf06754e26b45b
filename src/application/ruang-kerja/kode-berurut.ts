import { bentukBanding } from '../../domain/umum/teks';
import { tabelAksi } from '../../lembar/daftar/aksi';
import { tabelIndikator } from '../../lembar/daftar/indikator';
import { tabelKeputusan } from '../../lembar/daftar/keputusan';
import { tabelMeta } from '../../lembar/daftar/meta';
import { tabelPenyimpangan } from '../../lembar/daftar/penyimpangan';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import { BacaKolom } from '../../lembar/baca-kolom';
import { uraiTabel } from '../../lembar/kodek';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import { perubahanMeta } from './perubahan';

/** Kinds of rows that get a visible code in order, with what the code begins with. A new kind is an entry here. */
const jenisKode = {
  indikator: { tabelId: tabelIndikator.id, awalan: 'IK', digit: 2 },
  aksi: { tabelId: tabelAksi.id, awalan: 'TL-', digit: 3 },
  keputusan: { tabelId: tabelKeputusan.id, awalan: 'KEP-', digit: 3 },
  penyimpangan: { tabelId: tabelPenyimpangan.id, awalan: 'PNY-', digit: 3 },
  rekomendasi: { tabelId: tabelRekomendasi.id, awalan: 'REK-', digit: 3 },
} as const;

export type JenisKode = keyof typeof jenisKode;

/**
 * The next codes of a kind, `IK07`, `IK08`, …: after every code that stands on its sheet, also in rows that cannot be read
 * yet, and after every one that the counter knows. A gap is not filled and the code of a deleted row does not come again: it
 * may stand in a report of last year. The write that adds the rows takes `perubahanNomorTerakhir` along.
 */
export function kodeBerikutnya(isi: IsiBuku, jenis: JenisKode, banyak: number): readonly string[] {
  const { awalan, digit } = jenisKode[jenis];
  const terakhir = Math.max(nomorTersimpan(isi, jenis), nomorTertinggi(jenis, kodeTertulis(isi, jenis)));
  return Array.from({ length: banyak }, (_, i) => awalan + String(terakhir + i + 1).padStart(digit, '0'));
}

/**
 * Stores the highest number in use, of the sheet and of the codes that come in; nothing where it is stored already. For
 * every write that adds rows or sees rows that people added, so that the number outlives them.
 */
export function perubahanNomorTerakhir(
  isi: IsiBuku,
  jenis: JenisKode,
  kodeMasuk: readonly string[] = [],
): readonly Perubahan[] {
  const nomor = nomorTertinggi(jenis, [...kodeTertulis(isi, jenis), ...kodeMasuk]);
  if (nomor <= nomorTersimpan(isi, jenis)) return [];
  return [perubahanMeta([[kunciNomor(jenis), String(nomor)]])];
}

/** The counters of kinds, for a workspace that goes on with the codes of another. */
export const perubahanPencacah = (isi: IsiBuku, daftar: readonly JenisKode[]): readonly Perubahan[] =>
  daftar.flatMap((jenis) => {
    const nomor = Math.max(nomorTersimpan(isi, jenis), nomorTertinggi(jenis, kodeTertulis(isi, jenis)));
    return nomor === 0 ? [] : [perubahanMeta([[kunciNomor(jenis), String(nomor)]])];
  });

/** Codes of a kind whose rows are never deleted that were given and stand on its sheet no more; the last hundred. */
export function kodeHilang(isi: IsiBuku, jenis: JenisKode): readonly string[] {
  const { awalan, digit } = jenisKode[jenis];
  const ada = new Set(kodeTertulis(isi, jenis).map(bentukBanding));
  const hilang: string[] = [];
  for (let nomor = nomorTersimpan(isi, jenis); nomor > 0 && hilang.length < HILANG_DISEBUT; nomor -= 1) {
    const kode = awalan + String(nomor).padStart(digit, '0');
    if (!ada.has(bentukBanding(kode))) hilang.unshift(kode);
  }
  return hilang;
}

const HILANG_DISEBUT = 100;

const kunciNomor = (jenis: JenisKode): string => `nomorTerakhir.${jenis}`;

/** 0 where none is stored, or where what is stored is no number: the codes on the sheet count all the same. */
function nomorTersimpan(isi: IsiBuku, jenis: JenisKode): number {
  const { baris } = uraiTabel(tabelMeta, isi.tabel.get(tabelMeta.id));
  const nilai = baris.find(({ kunci }) => kunci === kunciNomor(jenis))?.nilai ?? '';
  return /^\d{1,15}$/.test(nilai) ? Number(nilai) : 0;
}

/** The highest number among codes of the kind, however their letters are typed; 0 where there is none. */
function nomorTertinggi(jenis: JenisKode, kode: readonly string[]): number {
  const awalan = bentukBanding(jenisKode[jenis].awalan);
  return kode.reduce((tertinggi, satu) => {
    const bentuk = bentukBanding(satu);
    const nomor = bentuk.slice(awalan.length);
    const isBerurut = bentuk.startsWith(awalan) && /^\d{1,15}$/.test(nomor);
    return isBerurut ? Math.max(tertinggi, Number(nomor)) : tertinggi;
  }, 0);
}

/** Every code on the sheet, those of rows that cannot be read yet among them. */
function kodeTertulis(isi: IsiBuku, jenis: JenisKode): readonly string[] {
  const kolom = new BacaKolom(isi.tabel.get(jenisKode[jenis].tabelId));
  return kolom.baris.flatMap((baris) => kolom.teks(baris, 'kode') ?? []);
}
