/** Returned workbooks made to take time or memory, each beside two good ones. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entri, zipMentah } from '../../../test/adapters/xlsx/baca/zip-mentah';
import { berkasMusuh } from '../../../test/adapters/xlsx/baca/musuh';
import { BARIS_BARU, lembarKembali, sisipBaris, susunKembali, tambahLembar } from '../bahan';
import { satuBerkas, type Bahan, type Kerja, type Masukan, type Tempat } from '../tipe';

const MB = 1024 * 1024;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The workspace can be read after whatever the command did. */
const tetapTerbaca: Kerja = { argumen: ['langkah', 'rk.xlsx'], harapan: { kode: [0] } };

/** Files beside the good ones in one compilation: the good are taken, and the workspace is readable after. */
async function* kompilasi(
  { folder, baik }: Tempat,
  berkas: Readonly<Record<string, Uint8Array>>,
  temuan?: readonly string[],
): AsyncGenerator<Kerja> {
  for (const [nama, isi] of Object.entries(berkas)) await writeFile(join(folder, nama), isi);
  yield {
    argumen: ['kompilasi', 'rk.xlsx', ...Object.keys(berkas), ...baik],
    harapan: { kode: [0], diambil: baik, ...(temuan === undefined ? {} : { temuan }) },
  };
  yield tetapTerbaca;
}

interface SatuKembali {
  readonly nama: string;
  readonly uraian: string;
  readonly buat: (bahan: Bahan) => Uint8Array;
  readonly temuan?: readonly string[];
}

const sejuta = (baris: (nomor: number) => string): string =>
  Array.from({ length: 1_000_000 }, (_, k) => baris(BARIS_BARU + k)).join('');

const transaksi = (bahan: Bahan, baris: string): Uint8Array =>
  susunKembali(bahan, { [lembarKembali.transaksi]: sisipBaris(baris) });

/** A text in a cell of the returned statement that people write into freely. */
const teksSel = (bahan: Bahan, xml: string): Uint8Array =>
  transaksi(
    bahan,
    `<row r="${BARIS_BARU}"><c r="D${BARIS_BARU}" t="inlineStr"><is><t>${xml}</t></is></c></row>`,
  );

const satu: readonly SatuKembali[] = [
  {
    nama: 'sejuta-baris',
    uraian: 'A million typed rows in one return',
    buat: (bahan) =>
      transaksi(
        bahan,
        sejuta((n) => `<row r="${n}"><c r="I${n}"><v>1</v></c></row>`),
      ),
  },
  {
    nama: 'sejuta-id-asing',
    uraian: 'A million rows with ids of nobody',
    buat: (bahan) =>
      transaksi(
        bahan,
        sejuta((n) => `<row r="${n}"><c r="A${n}" t="str"><v>x${n}</v></c></row>`),
      ),
  },
  {
    nama: 'sejuta-id-ganda',
    uraian: 'A million rows with one id',
    buat: (bahan) =>
      transaksi(
        bahan,
        sejuta((n) => `<row r="${n}"><c r="A${n}" t="str"><v>x</v></c></row>`),
      ),
  },
  {
    nama: 'entitas',
    uraian: '60 MB of entities in one cell',
    buat: (bahan) => teksSel(bahan, '&amp;'.repeat(12 * MB)),
  },
  {
    nama: 'entitas-angka',
    uraian: '60 MB of numeric entities in one cell',
    buat: (bahan) => teksSel(bahan, '&#65;'.repeat(12 * MB)),
  },
  {
    nama: 'crlf',
    uraian: '60 MB of CRLF in one cell',
    buat: (bahan) => teksSel(bahan, '\r\n'.repeat(30 * MB)),
  },
  {
    nama: 'enam-lembar',
    uraian: 'Six sheets that overlap, 20 MB each',
    buat: enamLembar,
  },
  {
    nama: 'sel-kosong-berlembar',
    uraian: '4.9 million cells of a sheet that nobody asked for',
    buat: (bahan) => denganSel(bahan),
  },
];

/** Six entries of the directory for the same bytes, each a sheet of the workbook. */
function enamLembar(bahan: Bahan): Uint8Array {
  const isi = '<row><c t="str"><v>abcdefghij</v></c></row>'.repeat(Math.floor((20 * MB) / 43));
  const bagian = Array.from({ length: 6 }, (_, k) => `worksheets/tindih.xml${k === 0 ? '' : k}`);
  const utuh = susunKembali(
    bahan,
    tambahLembar(bagian.map((satuBagian, k) => ({ nama: `Tindih ${k}`, bagian: satuBagian }))),
  );
  return gabungTindih(utuh, `<worksheet xmlns="${MAIN}"><sheetData>${isi}</sheetData></worksheet>`);
}

/** A zip and after it entries that share one body; the directory is written anew. */
function gabungTindih(utuh: Uint8Array, xml: string): Uint8Array {
  const tindih = Buffer.from(zipMentah([entri('xl/worksheets/tindih.xml', xml)], 6));
  const lama = Buffer.from(utuh);
  const [a, b] = [akhirZip(lama), akhirZip(tindih)];
  const badan = Buffer.concat([lama.subarray(0, a.direktori), tindih.subarray(0, b.direktori)]);
  const kedua = Buffer.from(tindih.subarray(b.direktori, b.akhir));
  for (let at = 0; at < kedua.length;) {
    kedua.writeUInt32LE(kedua.readUInt32LE(at + 42) + a.direktori, at + 42);
    at += 46 + kedua.readUInt16LE(at + 28);
  }
  const direktori = Buffer.concat([lama.subarray(a.direktori, a.akhir), kedua]);
  const ekor = Buffer.from(lama.subarray(a.akhir));
  ekor.writeUInt16LE(a.jumlah + b.jumlah, 8);
  ekor.writeUInt16LE(a.jumlah + b.jumlah, 10);
  ekor.writeUInt32LE(direktori.length, 12);
  ekor.writeUInt32LE(badan.length, 16);
  return new Uint8Array(Buffer.concat([badan, direktori, ekor]));
}

function akhirZip(zip: Buffer): {
  readonly direktori: number;
  readonly akhir: number;
  readonly jumlah: number;
} {
  const akhir = zip.length - 22;
  return { direktori: zip.readUInt32LE(akhir + 16), akhir, jumlah: zip.readUInt16LE(akhir + 10) };
}

const SEL_SELEMBAR = 2_450_000;

/** Two sheets beside those of the return, together just under the most cells that a file may have. */
function denganSel(bahan: Bahan): Uint8Array {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${`<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`.repeat(
    SEL_SELEMBAR / 10_000,
  )}</sheetData></worksheet>`;
  const lembar = ['a', 'b'].map((huruf) => ({
    nama: `Lain ${huruf}`,
    bagian: `worksheets/lain-${huruf}.xml`,
  }));
  return susunKembali(
    bahan,
    tambahLembar(lembar),
    lembar.map(({ bagian }) => entri(`xl/${bagian}`, xml)),
  );
}

/** The same number of cells in one of our own tables: rows of a few cells each. */
function denganSelSendiri(bahan: Bahan): Uint8Array {
  const baris = (n: number): string =>
    `<row r="${n}">${'<c s="10"/>'.repeat(8)}${'<c><v>1</v></c>'.repeat(4)}</row>`;
  return transaksi(bahan, Array.from({ length: 300_000 }, (_, k) => baris(BARIS_BARU + k)).join(''));
}

const duaBelas = (isi: Uint8Array): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(Array.from({ length: 12 }, (_, k) => [`penuh-${k}.xlsx`, isi]));

const banyak: readonly Masukan[] = [
  {
    nama: 'dua-belas-penuh',
    uraian: '12 returns of 4.9 million cells each',
    batas: { detik: 60, mb: 1024 },
    kerja: (tempat) => kompilasi(tempat, duaBelas(denganSel(tempat.bahan))),
  },
  {
    nama: 'dua-belas-tabel-penuh',
    uraian: '12 returns with 3.6 million cells in our own table',
    batas: { detik: 60, mb: 1024 },
    kerja: (tempat) => kompilasi(tempat, duaBelas(denganSelSendiri(tempat.bahan))),
  },
];

/** Of the hostile files that the reader is tested with: a verdict in the whole command too. */
const lama: readonly Masukan[] = berkasMusuh.map(([nama, buat, harapan], k) => ({
  nama: `musuh-${k + 1}`,
  uraian: nama,
  batas: satuBerkas,
  kerja: (tempat) =>
    kompilasi(
      tempat,
      { 'musuh.xlsx': buat() },
      harapan === 'read' ? undefined : ['berkas-tidak-terbaca', 'lembar-tidak-terbaca', 'lembar-rusak'],
    ),
}));

export const masukanKembali: readonly Masukan[] = [
  ...satu.map(({ nama, uraian, buat, temuan }): Masukan => ({
    nama,
    uraian,
    batas: satuBerkas,
    kerja: (tempat) => kompilasi(tempat, { 'aneh.xlsx': buat(tempat.bahan) }, temuan),
  })),
  ...banyak,
  ...lama,
];
