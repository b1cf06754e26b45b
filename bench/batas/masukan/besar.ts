/** Honest work, much of it: what one command wrote, every other must be able to read. */
import { copyFile, open, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isiTemplate } from '../../../src/contoh';
import { susunRuangKerjaBesar } from '../ruang-kerja-besar';
import type { Batas, Kerja, Masukan, Tempat } from '../tipe';

/** What the issue of a large workspace allows; the seconds only end what hangs. */
const besar: Batas = { detik: 60, mb: 2048 };
const selesai = { kode: [0] } as const;
const RK = 'besar.xlsx';

const deret = <T>(panjang: number, satu: (k: number) => T): T[] =>
  Array.from({ length: panjang }, (_, k) => satu(k));

const namaUnit = (k: number): string => `DINAS UKUR ${k} - ${90_500 + k}`;
const TRIWULAN = ['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4'] as const;

const pustaka = [
  'belanja-pdn',
  'kontrak-tepat-waktu',
  'pemanfaatan-ekontrak',
  'tender-ulang',
  'efisiensi-hps',
];

/** A plan whose indicators count all packages, so that nothing has to be mapped first. */
const rencana = (unit: number, indikator = pustaka.length) => ({
  tahun: 2026,
  opd: deret(unit, (k) => ({ kode: `U${k}`, nama: namaUnit(k), namaSingkat: `Ukur ${k}` })),
  tujuan: [{ kode: 'T1', pernyataan: 'Ukur', dasar: 'rkpd' }],
  area: [{ kode: 'A1', nama: 'Seluruh', tujuan: 'T1' }],
  indikator: deret(indikator, (k) => ({
    kode: `IK${k}`,
    pustaka: pustaka[k % pustaka.length],
    area: 'A1',
    cakupanData: 'semua-paket',
  })),
  baseline: deret(indikator, (k) => ({ indikator: `IK${k}`, alasanBelumTersedia: 'baru' })),
  target: deret(indikator, (k) => k).flatMap((k) =>
    [...TRIWULAN, '2026'].map((periode) => ({ indikator: `IK${k}`, periode, nilai: 50 })),
  ),
  aksi: deret(indikator, (k) => ({
    kode: `RA${k}`,
    indikator: `IK${k}`,
    uraian: 'Ukur',
    penanggungJawab: 'Tim',
    mulai: '2026-01-06',
    selesai: '2026-12-18',
    keluaran: 'BA',
  })),
});

async function tulisRealisasi(jalur: string, jumlah: number, unit: number): Promise<void> {
  const berkas = await open(jalur, 'w');
  try {
    await berkas.write(
      'Nama Instansi;Nama Satuan Kerja;Kode Paket;Kode RUP;Tahun Anggaran;Sumber Transaksi;Sumber Dana;Nama Penyedia;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Status Paket;Total Nilai (Rp);Nilai PDN (Rp)\r\n',
    );
    for (let mulai = 0; mulai < jumlah; mulai += 1000) {
      const baris = deret(Math.min(1000, jumlah - mulai), (n) => {
        const k = mulai + n;
        return `KOTA UKUR;${namaUnit(k % unit)};P${71_000_000 + k};${61_000_000 + k};2026;E-Katalog 6.0;APBD;CV Ukur Mandiri;E-Purchasing;Barang;Belanja Modal Peralatan dan Perlengkapan Kantor ${k + 1};COMPLETED;${45_000_000 + k * 1000};40000000\r\n`;
      });
      await berkas.write(baris.join(''));
    }
  } finally {
    await berkas.close();
  }
}

const baca = (periode?: string, indikator = 'IK0'): readonly Kerja[] => [
  { argumen: ['langkah', RK], harapan: selesai },
  ...(periode === undefined
    ? []
    : [
        { argumen: ['capaian', RK, '--periode', periode], harapan: selesai },
        { argumen: ['rincian', RK, indikator, '--periode', periode], harapan: selesai },
      ]),
];

async function* siapkan({ folder }: Tempat, isi: object): AsyncGenerator<Kerja> {
  await writeFile(join(folder, 'rencana.json'), JSON.stringify(isi));
  yield {
    argumen: ['siapkan', RK, '--instansi', 'Pemerintah Kota Ukur', '--tahun', '2026'],
    harapan: selesai,
  };
  yield { argumen: ['impor-rencana', RK, 'rencana.json'], harapan: selesai };
}

async function* transaksi(tempat: Tempat, jumlah: number, triwulan: number): AsyncGenerator<Kerja> {
  const { folder } = tempat;
  const unit = 10;
  yield* siapkan(tempat, rencana(unit));
  await tulisRealisasi(join(folder, 'realisasi.csv'), jumlah, unit);
  yield { argumen: ['impor-data', RK, 'realisasi.csv'], harapan: selesai };
  yield { argumen: ['setujui', RK, '--oleh', 'Ukur', '--nomor', '1'], harapan: selesai };
  for (const periode of TRIWULAN.slice(0, triwulan)) {
    yield { argumen: ['distribusi', RK, '--periode', periode, '--keluar', periode], harapan: selesai };
    const nama = await readdir(join(folder, periode));
    for (const satu of nama) {
      const jalur = join(folder, periode, satu);
      const terisi = await isiTemplate(satu, new Uint8Array(await readFile(jalur)), 'rapi');
      if (!terisi.ok) throw new Error(JSON.stringify(terisi.error));
      await writeFile(jalur, terisi.value.isi);
    }
    const diambil = nama.map((satu) => `${periode}/${satu}`);
    yield { argumen: ['kompilasi', RK, ...diambil], harapan: { ...selesai, diambil } };
    yield* baca(periode);
  }
}

async function* impor(tempat: Tempat, jumlah: number): AsyncGenerator<Kerja> {
  yield* siapkan(tempat, rencana(10));
  await tulisRealisasi(join(tempat.folder, 'realisasi.csv'), jumlah, 10);
  yield { argumen: ['impor-data', RK, 'realisasi.csv'], harapan: selesai };
  yield* baca();
  yield { argumen: ['impor-data', RK, 'realisasi.csv'], harapan: selesai };
}

async function* targetBanyak(tempat: Tempat): AsyncGenerator<Kerja> {
  const indikator = deret(100, (k) => `IK${k}`);
  const dasar = rencana(400, 100);
  const target = indikator.flatMap((kode) =>
    deret(400, (u) => `U${u}`).flatMap((opd) =>
      [...TRIWULAN, '2026'].map((periode) => ({ indikator: kode, opd, periode, nilai: 50 })),
    ),
  );
  yield* siapkan(tempat, { ...dasar, target });
  yield* baca();
  yield { argumen: ['setujui', RK, '--oleh', 'Ukur', '--nomor', '1'], harapan: { kode: [0, 1] } };
}

/** Every return of the sample over and over, until there are 500. */
async function* limaRatus({ folder, bahan }: Tempat): AsyncGenerator<Kerja> {
  const asal = await readdir(join(bahan.folder, 'kembali'));
  const nama = deret(500, (k) => `${k}_${asal[k % asal.length] ?? ''}`);
  for (const [k, satu] of nama.entries())
    await copyFile(join(bahan.folder, 'kembali', asal[k % asal.length] ?? ''), join(folder, satu));
  yield { argumen: ['kompilasi', 'rk.xlsx', ...nama], harapan: { kode: [0], temuan: ['berkas-kembar'] } };
  yield { argumen: ['langkah', 'rk.xlsx'], harapan: selesai };
}

/** Every command that reads or writes the workspace, on one as large as it may be. */
async function* terbesar({ folder, baik }: Tempat): AsyncGenerator<Kerja> {
  await susunRuangKerjaBesar(join(folder, 'rk.xlsx'), join(folder, RK));
  yield* baca('2026-TW3', 'IK01');
  yield { argumen: ['hitung', RK, '--periode', '2026-TW2'], harapan: selesai };
  yield { argumen: ['kompilasi', RK, ...baik, '--pratinjau'], harapan: selesai };
  yield { argumen: ['kompilasi', RK, ...baik], harapan: { ...selesai, diambil: baik } };
  yield { argumen: ['setujui', RK, '--oleh', 'Ukur', '--nomor', '2'], harapan: selesai };
  yield { argumen: ['distribusi', RK, '--periode', '2026-TW4', '--keluar', 'tw4'], harapan: selesai };
  yield* baca('2026-TW3', 'IK01');
}

export const masukanBesar: readonly Masukan[] = [
  {
    nama: 'lima-ratus',
    uraian: '500 returns in one run',
    batas: { detik: 60, mb: 1024 },
    kerja: limaRatus,
  },
  {
    nama: 'impor-60000',
    uraian: 'An import of 60,000 transactions',
    batas: besar,
    kerja: (tempat) => impor(tempat, 60_000),
  },
  {
    nama: 'transaksi-25000',
    uraian: '25,000 transactions through three quarters',
    batas: besar,
    kerja: (tempat) => transaksi(tempat, 25_000, 3),
  },
  {
    nama: 'ruang-kerja-300000',
    uraian: 'A workspace of 300,000 compiled rows',
    batas: { detik: 180, mb: 2048 },
    kerja: terbesar,
  },
  { nama: 'target-200000', uraian: 'A plan of 200,000 targets', batas: besar, kerja: targetBanyak },
];
