import { strFromU8, unzipSync } from 'fflate';
import { BukuXlsx } from '../../../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../../../src/adapters/xlsx/tulis/tulis-buku';
import type { LembarBaru, Perubahan } from '../../../../src/application/ports/workbook';
import type { Sel } from '../../../../src/lembar/tipe';

export async function bukuBaru(lembar: readonly LembarBaru[]): Promise<Uint8Array> {
  const hasil = await tulisBuku(lembar);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}

export function bukaXlsx(isi: Uint8Array): BukuXlsx {
  const hasil = BukuXlsx.buka('uji.xlsx', isi);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}

/** The bytes after changes that must succeed. */
export async function sesudah(isi: Uint8Array, ...perubahan: readonly Perubahan[]): Promise<Uint8Array> {
  const buku = bukaXlsx(isi);
  const hasil = await buku.terapkan(perubahan);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return buku.bytes();
}

/** Rows of a table as `[id, …cells]`, columns in sheet order. */
export async function barisTabel(isi: Uint8Array, tabelId: string): Promise<Sel[][]> {
  const hasil = await bukaXlsx(isi).baca([tabelId]);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return (hasil.value.tabel.get(tabelId)?.baris ?? []).map(({ sel }) => [...sel]);
}

/** Parts of a package by name, by another unzip than the product's. */
export const bagian = (isi: Uint8Array): Record<string, Uint8Array> => unzipSync(isi);

export const teksBagian = (isi: Uint8Array, nama: string): string => {
  const satu = unzipSync(isi, { filter: ({ name }) => name === nama })[nama];
  if (satu === undefined) throw new Error(`bagian ${nama} tidak ada`);
  return strFromU8(satu);
};

/** What is wrong with the packages's own order: cells twice, rows or cells out of order, table numbers or names twice. */
export function cacatPaket(isi: Uint8Array): string[] {
  const cacat: string[] = [];
  const idTabel: string[] = [];
  for (const [nama, data] of Object.entries(bagian(isi))) {
    const xml = strFromU8(data);
    if (/worksheets\/[^/]*\.xml$/.test(nama))
      cacat.push(...cacatLembar(xml).map((satu) => `${nama}: ${satu}`));
    if (/tables\/[^/]*\.xml$/.test(nama)) {
      idTabel.push(
        /<table\b[^>]*?\sid="(\d+)"/.exec(xml)?.[1] ?? '?',
        /displayName="([^"]*)"/.exec(xml)?.[1] ?? '?',
      );
    }
    if (nama.endsWith('.rels')) {
      const ids = [...xml.matchAll(/\sId="([^"]*)"/g)].map(([, id]) => id);
      if (new Set(ids).size < ids.length) cacat.push(`${nama}: relasi ganda`);
    }
  }
  if (new Set(idTabel).size < idTabel.length) cacat.push(`tabel ganda: ${idTabel.join(' ')}`);
  return cacat;
}

function cacatLembar(xml: string): string[] {
  const cacat: string[] = [];
  let baris = 0;
  for (const [, nomor, isi] of xml.matchAll(/<row r="(\d+)"[^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    if (Number(nomor) <= baris) cacat.push(`baris ${nomor} tidak naik`);
    baris = Number(nomor);
    let kolom = 0;
    for (const [, huruf, milik] of (isi ?? '').matchAll(/<c r="([A-Z]+)(\d+)"/g)) {
      const ke = Array.from(huruf!).reduce((n, satu) => n * 26 + satu.charCodeAt(0) - 64, 0);
      if (milik !== nomor || ke <= kolom) cacat.push(`sel ${huruf}${milik} di baris ${nomor}`);
      kolom = ke;
    }
  }
  return cacat;
}
