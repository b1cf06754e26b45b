/** Characters that XML, Excel or a file system does not take, in every place of a return where a text stands. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BARIS_BARU, lembarKembali, sisipBaris, susunKembali, tambahLembar } from '../bahan';
import { entri } from '../../../test/adapters/xlsx/baca/zip-mentah';
import { satuBerkas, type Bahan, type Kerja, type Masukan, type Tempat } from '../tipe';

const PANJANG = 'p'.repeat(32_000);
/** As they stand in XML: written out, as a reference, raw, and longer than a cell takes. */
const aksara: Readonly<Record<string, string>> = {
  lolosan: 'a_x0001_b',
  acuan: 'a&#1;b',
  nul: 'a\u0000b',
  'bukan-huruf': 'a\uFFFEb',
  'acuan-bukan-huruf': 'a&#xFFFE;b',
  paruh: 'a&#xD800;b',
  'lolosan-paruh': 'a_xD800_b',
  panjang: PANJANG,
  'terlalu-panjang': 'p'.repeat(40_000),
};

const barisBaru = (sel: string): ((xml: string) => string) =>
  sisipBaris(`<row r="${BARIS_BARU}">${sel}</row>`);
const sel = (kolom: string, isi: string): string =>
  `<c r="${kolom}${BARIS_BARU}" t="inlineStr"><is><t>${isi}</t></is></c>`;

/** Where in a return a text stands that is kept or told. */
const letak: Readonly<Record<string, (bahan: Bahan, isi: string) => Uint8Array>> = {
  'id-baris': (bahan, isi) =>
    susunKembali(bahan, { [lembarKembali.transaksi]: barisBaru(sel('A', isi) + sel('D', 'Ada')) }),
  nama: (bahan, isi) =>
    susunKembali(bahan, { [lembarKembali.transaksi]: barisBaru(sel('B', 'P1') + sel('D', isi)) }),
  kode: (bahan, isi) =>
    susunKembali(bahan, { [lembarKembali.transaksi]: barisBaru(sel('B', isi) + sel('C', isi)) }),
  pilihan: (bahan, isi) =>
    susunKembali(bahan, { [lembarKembali.transaksi]: barisBaru(sel('G', isi) + sel('I', isi)) }),
  'nama-lembar': (bahan, isi) =>
    susunKembali(bahan, {
      'xl/workbook.xml': (xml) => xml.replace('name="Transaksi"', () => `name="${isi}"`),
    }),
  'nama-lembar-lain': (bahan, isi) =>
    susunKembali(bahan, tambahLembar([{ nama: isi, bagian: 'worksheets/tidak-ada.xml' }])),
  'nama-bagian': (bahan, isi) => susunKembali(bahan, {}, [entri(`xl/${isi}.xml`, '<x/>')]),
};

async function* setiap({ folder, baik, bahan }: Tempat): AsyncGenerator<Kerja> {
  const berkas: string[] = [];
  for (const [di, buat] of Object.entries(letak)) {
    for (const [apa, isi] of Object.entries(aksara)) {
      const nama = `${di}-${apa}.xlsx`;
      await writeFile(join(folder, nama), buat(bahan, isi));
      berkas.push(nama);
    }
  }
  // Each on its own first: one that ends the run would hide what the others do.
  for (const nama of berkas) {
    yield { argumen: ['kompilasi', 'rk.xlsx', nama, ...baik], harapan: { kode: [0], diambil: baik } };
  }
  yield { argumen: ['langkah', 'rk.xlsx'], harapan: { kode: [0] } };
}

const KEPALA =
  'Nama Instansi;Nama Satuan Kerja;Cara Pengadaan;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Kode RUP;Sumber Dana;Total Nilai (Rp);Tahun Anggaran';
const mentah: Readonly<Record<string, string>> = {
  kendali: 'a\u0001b',
  nul: 'a\u0000b',
  'bukan-huruf': 'a\uFFFEb',
  lolosan: 'a_x0001_b',
  panjang: PANJANG,
};

async function* csv({ folder }: Tempat): AsyncGenerator<Kerja> {
  for (const [apa, isi] of Object.entries(mentah)) {
    const nama = `${apa}.csv`;
    const baris = (paket: string, kode: string): string =>
      `KOTA;INSPEKTORAT - 90201;Penyedia;E-Purchasing;Barang;${paket};${kode};APBD;1000;2026`;
    await writeFile(
      join(folder, nama),
      [KEPALA, baris('Baik', '77000001'), baris(isi, '77000002'), baris('Kode', `7700${isi}`)].join('\r\n'),
    );
    yield { argumen: ['impor-data', 'rk.xlsx', nama, '--sebagian'], harapan: { kode: [0, 1] } };
    yield { argumen: ['langkah', 'rk.xlsx'], harapan: { kode: [0] } };
  }
}

async function* rencana({ folder }: Tempat): AsyncGenerator<Kerja> {
  const isi: Readonly<Record<string, string>> = {
    ...mentah,
    paruh: 'a\\uD800b',
    'acuan-kendali': 'a\\u0001b',
  };
  for (const [apa, teks] of Object.entries(isi)) {
    const nama = `${apa}.json`;
    await writeFile(
      join(folder, nama),
      `{"tahun":2026,"tujuan":[{"kode":"T1","pernyataan":"${teks}","dasar":"rkpd"}],"opd":[{"kode":"X${apa.slice(0, 3)}","nama":"${teks}"}]}`,
    );
    yield { argumen: ['impor-rencana', 'rk.xlsx', nama], harapan: { kode: [0, 1] } };
    yield { argumen: ['langkah', 'rk.xlsx'], harapan: { kode: [0] } };
  }
}

export const masukanAksara: readonly Masukan[] = [
  {
    nama: 'aksara-kembali',
    uraian: '63 returns with a bad character or a text of 32,000 letters',
    batas: satuBerkas,
    kerja: setiap,
  },
  { nama: 'aksara-csv', uraian: 'The same in CSV', batas: satuBerkas, kerja: csv },
  { nama: 'aksara-rencana', uraian: 'The same in a plan document', batas: satuBerkas, kerja: rencana },
];
