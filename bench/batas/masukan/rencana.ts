/** Plan documents made to take time or memory. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { satuBerkas, type Batas, type Kerja, type Masukan, type Tempat } from '../tipe';

interface SatuRencana {
  readonly nama: string;
  readonly uraian: string;
  readonly isi: () => string;
  readonly kode: readonly number[];
  readonly temuan?: readonly string[];
  readonly batas?: Batas;
}

const deret = <T>(panjang: number, satu: (k: number) => T): T[] =>
  Array.from({ length: panjang }, (_, k) => satu(k));

const dasar = {
  tahun: 2026,
  tujuan: [{ kode: 'T1', pernyataan: 'Ukur', dasar: 'rkpd' }],
  area: [{ kode: 'A1', nama: 'Seluruh', tujuan: 'T1' }],
};

/** All that an indicator of one's own needs, but its formula. */
const indikator = (k: number) => ({
  kode: `U${k}`,
  nama: `Indikator ${k}`,
  definisi: 'Ukur',
  area: 'A1',
  areaPengukuran: 'kualitas',
  satuan: '%',
  polarisasi: 'makin-tinggi',
  sifat: 'kumulatif',
  frekuensi: 'triwulan',
  cakupanData: 'semua-paket',
  sumberData: 'Ukur',
  penanggungJawab: 'Tim',
  lingkupEvaluasi: ['seluruh'],
  aturanKosong: 'per-rumus',
  aturanTidakMelapor: 'tidak-dihitung',
  nilaiTahunan: 'hitung-ulang',
  aturanCapaian: { jenis: 'makin-tinggi', batas: { bawah: 0, atas: 120 } },
  bobot: 1,
});

/** Indicators whose formulas and scopes name variables that there are not, each another. */
const namaAsing = (jumlah: number, nama: (k: number) => string): string =>
  JSON.stringify({
    ...dasar,
    indikator: deret(jumlah, (k) => ({
      ...indikator(k),
      rumus: `jumlah(${nama(k)}) / jumlah(${nama(k)}_lain) * 100`,
      basis: `${nama(k)}_syarat > 0`,
    })),
  });

const panjang = (k: number): string =>
  deret(8, (n) => `nilai_kontrak_awal_${k}_${n}`)
    .join('_')
    .slice(0, 99);

const satu: readonly SatuRencana[] = [
  {
    nama: 'bidang-asing',
    uraian: 'A plan with 19,000 unknown fields',
    isi: () => `{"tahun":2026,${deret(19_000, (k) => `"${(k + 9999).toString(36)}":0`).join(',')}}`,
    kode: [1],
    temuan: ['json-kunci-tidak-dikenal'],
  },
  {
    nama: 'bidang-asing-unit',
    uraian: '1.5 million unknown fields, deeper in it',
    isi: () =>
      `{"tahun":2026,"opd":[${deret(3000, (k) => `{"kode":"U${k}","nama":"n",${deret(500, (n) => `"${(n + 40).toString(36)}":0`).join(',')}}`).join(',')}]}`,
    kode: [1],
  },
  {
    nama: 'indikator-400',
    uraian: '400 indicators with unknown names',
    isi: () => namaAsing(400, (k) => `nama_asing_${k}`),
    kode: [0, 1],
  },
  {
    nama: 'indikator-1000',
    uraian: '1,000 indicators with unknown names',
    isi: () => namaAsing(1000, (k) => `nama_asing_${k}`),
    kode: [0, 1],
  },
  {
    nama: 'indikator-1000-panjang',
    uraian: '1,000 indicators with long unknown names',
    isi: () => namaAsing(1000, panjang),
    kode: [0, 1],
  },
  {
    nama: 'rumus-penuh',
    uraian: '1,000 indicators whose formulas are as long as may be',
    isi: () =>
      JSON.stringify({
        ...dasar,
        indikator: deret(1000, (k) => ({
          ...indikator(k),
          rumus: deret(240, (n) => `jumlah(asing${n}x${k})`)
            .join('+')
            .slice(0, 3900)
            .replace(/\+[^+]*$/, ''),
        })),
      }),
    kode: [0, 1],
  },
  {
    nama: 'json-dalam',
    uraian: 'A plan of ten million brackets',
    isi: () => '['.repeat(10_000_000),
    kode: [1, 3],
  },
  {
    nama: 'json-dalam-utuh',
    uraian: 'A plan nested 5 million deep, closed',
    isi: () => `{"tahun":${'['.repeat(5_000_000)}${']'.repeat(5_000_000)}}`,
    kode: [1, 3],
  },
];

async function* impor({ folder }: Tempat, { isi, kode, temuan }: SatuRencana): AsyncGenerator<Kerja> {
  await writeFile(join(folder, 'aneh.json'), isi());
  yield {
    argumen: ['impor-rencana', 'rk.xlsx', 'aneh.json'],
    harapan: { kode, ...(temuan === undefined ? {} : { temuan }) },
  };
  yield { argumen: ['langkah', 'rk.xlsx'], harapan: { kode: [0] } };
  yield { argumen: ['setujui', 'rk.xlsx', '--oleh', 'Ukur', '--nomor', '1'], harapan: { kode: [0, 1] } };
}

export const masukanRencana: readonly Masukan[] = satu.map((rencana) => ({
  nama: rencana.nama,
  uraian: rencana.uraian,
  batas: rencana.batas ?? satuBerkas,
  kerja: (tempat) => impor(tempat, rencana),
}));
