/** Exports made to take time or memory. */
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { satuBerkas, type Kerja, type Masukan, type Tempat } from '../tipe';

const MB = 1024 * 1024;
const KEPALA =
  'Nama Instansi;Nama Satuan Kerja;Cara Pengadaan;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Kode RUP;Sumber Dana;Total Nilai (Rp);Tahun Anggaran\r\n';

interface SatuData {
  /** Exit codes; those of a refusal where absent. */
  readonly kode?: readonly number[];
  readonly nama: string;
  readonly uraian: string;
  readonly berkas: string;
  readonly awal?: string;
  /** What the rest of the file repeats. */
  readonly ulang: string;
  readonly mb: number;
  readonly akhir?: string;
}

const satu: readonly SatuData[] = [
  { nama: 'csv-kutip', uraian: 'A CSV of 49 MB of quotes', berkas: 'a.csv', ulang: '"', mb: 49 },
  {
    nama: 'csv-kutip-berkepala',
    uraian: 'The same under the header of an export',
    berkas: 'a.csv',
    awal: KEPALA,
    ulang: '"',
    mb: 49,
  },
  {
    nama: 'csv-kutip-koma',
    uraian: 'A CSV of 49 MB of quotes and separators',
    berkas: 'a.csv',
    awal: KEPALA,
    ulang: '";',
    mb: 49,
  },
  {
    nama: 'csv-pemisah',
    uraian: 'A CSV of 49 MB of separators',
    berkas: 'a.csv',
    awal: KEPALA,
    ulang: ';',
    mb: 49,
  },
  {
    nama: 'csv-baris-kosong',
    uraian: 'A CSV of 49 MB of line ends',
    berkas: 'a.csv',
    awal: KEPALA,
    ulang: '\n',
    mb: 49,
    kode: [0],
  },
  {
    nama: 'csv-kutip-berbaris',
    uraian: 'A CSV of 24 million lines that open a quote',
    berkas: 'a.csv',
    awal: KEPALA,
    ulang: '"\n',
    mb: 49,
  },
  { nama: 'csv-huruf', uraian: 'A CSV of one word of 49 MB', berkas: 'a.csv', ulang: 'a', mb: 49 },
  { nama: 'csv-nul', uraian: 'A CSV of 49 MB of NUL', berkas: 'a.csv', awal: KEPALA, ulang: '\0', mb: 49 },
  {
    nama: 'csv-baris-asing',
    uraian: 'A CSV of 700,000 rows of nobody',
    berkas: 'a.csv',
    awal: KEPALA,
    ulang: 'a;b;c;d;e;f;g;h;i;j\r\n',
    mb: 14,
  },
  {
    nama: 'json-baris',
    uraian: 'A JSON of a million small rows',
    berkas: 'a.json',
    awal: '[',
    ulang: '{"Kode RUP":"1","Nama Paket":"x"},',
    mb: 34,
    akhir: '{}]',
  },
  { nama: 'json-kurung', uraian: 'A JSON of 49 million brackets', berkas: 'a.json', ulang: '[', mb: 49 },
];

async function tulisUlang(berkas: FileHandle, { awal = '', ulang, mb, akhir = '' }: SatuData): Promise<void> {
  await berkas.write(awal);
  const potong = ulang.repeat(Math.floor(MB / ulang.length));
  for (let k = 0; k < mb; k++) await berkas.write(potong);
  await berkas.write(akhir);
}

async function* impor({ folder }: Tempat, data: SatuData): AsyncGenerator<Kerja> {
  const berkas = await open(join(folder, data.berkas), 'w');
  try {
    await tulisUlang(berkas, data);
  } finally {
    await berkas.close();
  }
  yield { argumen: ['impor-data', 'rk.xlsx', data.berkas], harapan: { kode: data.kode ?? [1, 3] } };
  yield { argumen: ['langkah', 'rk.xlsx'], harapan: { kode: [0] } };
}

export const masukanData: readonly Masukan[] = satu.map((data) => ({
  nama: data.nama,
  uraian: data.uraian,
  batas: satuBerkas,
  kerja: (tempat) => impor(tempat, data),
}));
