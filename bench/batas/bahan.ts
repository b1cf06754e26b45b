import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { entri, zipMentah, type EntriMentah } from '../../test/adapters/xlsx/baca/zip-mentah';
import { ukurProses } from './proses';
import type { Bahan, Tempat } from './tipe';

const BAIK = ['2026-TW1_KEC-ARG_Argomulyo.xlsx', '2026-TW1_KEC-SDR_Sidorejo.xlsx'];
const DIUBAH = '2026-TW1_DINSOS_Dinsos.xlsx';

export async function siapkanBahan(cli: string, folder: string): Promise<Bahan> {
  await mkdir(folder, { recursive: true });
  const hasil = await ukurProses(cli, { argumen: ['contoh', 'contoh'], harapan: { kode: [0] } }, folder, 120);
  if (hasil.kode !== 0) throw new Error(`kinerja contoh: ${hasil.kode} ${hasil.galat}`);
  const contoh = join(folder, 'contoh');
  const isi = new Uint8Array(await readFile(join(contoh, 'kembali', DIUBAH)));
  return { cli, folder: contoh, kembali: new Map(Object.entries(unzipSync(isi))) };
}

export async function siapkanTempat(folder: string, bahan: Bahan): Promise<Tempat> {
  await mkdir(folder, { recursive: true });
  await copyFile(join(bahan.folder, 'ruang-kerja.xlsx'), join(folder, 'rk.xlsx'));
  for (const nama of BAIK) await copyFile(join(bahan.folder, 'kembali', nama), join(folder, nama));
  return { folder, baik: BAIK, bahan };
}

/** Sheets of a return, by what they hold. */
export const lembarKembali = {
  paket: 'xl/worksheets/sheet1.xml',
  transaksi: 'xl/worksheets/sheet2.xml',
  pernyataan: 'xl/worksheets/sheet5.xml',
} as const;

const teks = (isi: Uint8Array | undefined): string => new TextDecoder().decode(isi);

/** A return with some parts rewritten, and others beside them. */
export function susunKembali(
  { kembali }: Bahan,
  ubah: Readonly<Record<string, (xml: string) => string | Uint8Array>>,
  tambahan: readonly EntriMentah[] = [],
): Uint8Array {
  const lama = [...kembali].map(([nama, isi]) => entri(nama, ubah[nama]?.(teks(isi)) ?? isi));
  return zipMentah([...lama, ...tambahan]);
}

/** Rows after the last one of a sheet. */
export const sisipBaris =
  (baris: string) =>
  (xml: string): string =>
    xml.replace('</sheetData>', () => `${baris}</sheetData>`);

/** The first row number after those of the sample. */
export const BARIS_BARU = 1001;

/** Changes that list more sheets in the workbook; their parts are to be added. */
export const tambahLembar = (
  daftar: readonly { readonly nama: string; readonly bagian: string }[],
): Readonly<Record<string, (xml: string) => string>> => ({
  'xl/workbook.xml': (xml) =>
    xml.replace(
      '</sheets>',
      () =>
        `${daftar.map(({ nama }, k) => `<sheet name="${nama}" sheetId="${90 + k}" r:id="rTambah${k}"/>`).join('')}</sheets>`,
    ),
  'xl/_rels/workbook.xml.rels': (xml) =>
    xml.replace(
      '</Relationships>',
      () =>
        `${daftar
          .map(
            ({ bagian }, k) =>
              `<Relationship Id="rTambah${k}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${bagian}"/>`,
          )
          .join('')}</Relationships>`,
    ),
});
