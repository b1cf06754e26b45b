import type { KegagalanBerkas } from '../../application/ports/pembaca-buku';
import type { Rekaman } from '../../domain/impor/baris-kepala';
import { catatImpor } from '../../domain/impor/catatan';
import { susunTabelTeks } from '../../domain/impor/susun-tabel-teks';
import type { SelTabel, TabelTeks } from '../../domain/impor/tabel-teks';
import { isTersimpan } from '../../domain/umum/aksara';
import { fail, ok, type Result } from '../../domain/umum/result';
import { cariKunciGanda } from '../json/kunci-ganda';
import { batasJsonMasuk, type BatasCsv } from './batas-csv';
import { cariDaftar, uraiJson, type DaftarJson } from './cari-daftar';
import { pindaiJson } from './pindai-json';
import type { TeksTerbaca } from './enkode';

/**
 * Reads the rows of a JSON document as a table with the names of their fields as its header, so that the layouts of CSV
 * exports read it too. Rows are numbered by their order: a document often stands on one line.
 */
export function bacaJson(
  berkas: string,
  { teks, enkode }: TeksTerbaca,
  batas: BatasCsv,
): Result<TabelTeks, KegagalanBerkas> {
  const dipindai = pindaiJson(teks, { ...batas, ...batasJsonMasuk });
  if (dipindai !== 'dalam' && typeof dipindai === 'string') {
    const terbanyak = { ...batas, nilai: batasJsonMasuk.nilai }[dipindai];
    return fail({ berkas, kode: 'too-large', batas: `${terbanyak} ${dipindai}` });
  }
  const dokumen = dipindai === 'dalam' ? undefined : uraiJson(dipindai.teks);
  const ganda = dokumen === undefined ? [] : cariKunciGanda(teks);
  if (ganda === 'terlalu-dalam') return fail({ berkas, kode: 'json-not-table', sebab: 'bukan-tabel' });
  const daftar = dokumen === undefined ? 'rusak' : cariDaftar(dokumen);
  if (typeof daftar === 'string') return fail({ berkas, kode: 'json-not-table', sebab: daftar });
  if (daftar.length > batas.baris) return fail({ berkas, kode: 'too-large', batas: `${batas.baris} baris` });
  const rekaman = rekamanJson(daftar, batas.kolom);
  if (rekaman === undefined) return fail({ berkas, kode: 'too-large', batas: `${batas.kolom} kolom` });
  const lebar = rekaman.reduce((n, { sel }) => Math.max(n, sel.length), 0);
  if (lebar > batas.kolom) return fail({ berkas, kode: 'too-large', batas: `${batas.kolom} kolom` });
  const kotor = !isTersimpan(teks) || teks.includes('\\u');
  const tabel = susunTabelTeks(rekaman, { berkas, batasSel: batas.sel, barisPendekWajar: true, kotor });
  const dibaca = catatImpor('json-dibaca', { baris: tabel.baris.length, kolom: lebar }, { berkas });
  const catatanGanda = ganda.map(({ kunci, jalur, baris }) =>
    catatImpor('kunci-ganda', { kunci }, { berkas, baris, jalur }),
  );
  return ok({ ...tabel, enkode, catatan: [dibaca, ...catatanGanda, ...tabel.catatan] });
}

/** `undefined` where the rows have more different fields than a table may have columns. */
function rekamanJson(daftar: DaftarJson, batasKolom: number): readonly Rekaman[] | undefined {
  if (isBerlarik(daftar)) return daftar.map((satu, i) => ({ nomor: Math.max(1, i), sel: satu.map(sel) }));
  const letak = new Map<string, number>();
  const baris: SelTabel[][] = [];
  for (const satu of daftar) {
    const isi: SelTabel[] = [];
    for (const [nama, nilai] of datar(satu, '')) {
      const indeks = letak.get(nama) ?? letak.size;
      letak.set(nama, indeks);
      if (letak.size > batasKolom) return undefined;
      isi[indeks] = nilai;
    }
    baris.push(isi);
  }
  return [
    { nomor: 1, sel: [...letak.keys()] },
    ...baris.map((isi, i) => ({
      nomor: i + 1,
      sel: Array.from({ length: letak.size }, (_, k) => isi[k] ?? ''),
    })),
  ];
}

const isBerlarik = (daftar: DaftarJson): daftar is readonly (readonly unknown[])[] =>
  Array.isArray(daftar[0]);

/** Fields of an object within a row are named `satker.nama`, a name that no layout takes for its own. */
function datar(objek: object, awalan: string): readonly (readonly [nama: string, sel: SelTabel])[] {
  return Object.entries(objek).flatMap(([nama, nilai]: [string, unknown]) =>
    typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai)
      ? datar(nilai, `${awalan}${nama}.`)
      : [[`${awalan}${nama}`, sel(nilai)] as const],
  );
}

function sel(nilai: unknown): SelTabel {
  if (nilai === null || nilai === undefined) return '';
  if (typeof nilai === 'string' || typeof nilai === 'boolean') return nilai;
  // A code is a text; an amount reads the same from either. A fraction is no text: its point could be a thousand's.
  if (typeof nilai === 'number') return Number.isSafeInteger(nilai) ? String(nilai) : nilai;
  // Several codes of one row, as exports write them: `65407862;67238343`.
  return Array.isArray(nilai) && nilai.every((satu) => typeof satu !== 'object')
    ? nilai.map(String).join(';')
    : JSON.stringify(nilai);
}
