/** Paths that are no file of a sensible size: named, and the others go on. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, open, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { satuBerkas, type Kerja, type Masukan, type Tempat } from '../tipe';

const MB = 1024 * 1024;

/** A file of that size which takes no room on the disk, and begins as a workbook does. */
async function berongga(jalur: string, ukuran: number): Promise<void> {
  const berkas = await open(jalur, 'w');
  try {
    await berkas.write('PK\u0003\u0004');
    await berkas.truncate(ukuran);
  } finally {
    await berkas.close();
  }
}

type Buat = (folder: string) => Promise<string>;

interface Aneh {
  readonly nama: string;
  readonly uraian: string;
  readonly buat: Buat;
}

const anehSatu: readonly Aneh[] = [
  {
    nama: 'besar-600mb',
    uraian: 'A return of 600 MB',
    buat: dengan('besar.xlsx', (j) => berongga(j, 600 * MB)),
  },
  {
    nama: 'besar-3gb',
    uraian: 'A return of 3 GB',
    buat: dengan('raksasa.xlsx', (j) => berongga(j, 3072 * MB)),
  },
  { nama: 'folder', uraian: 'A folder', buat: dengan('folder.xlsx', (j) => mkdir(j)) },
  { nama: 'tak-ada', uraian: 'A file that is not there', buat: () => Promise.resolve('tidak-ada.xlsx') },
  {
    nama: 'tak-terbaca',
    uraian: 'A file without permission to read',
    // Root may read everything but this.
    buat: dengan('tertutup.xlsx', async (j) => {
      if (process.getuid?.() === 0) return symlink('/proc/self/mem', j);
      await writeFile(j, 'x');
      await chmod(j, 0);
    }),
  },
  {
    nama: 'tautan-melingkar',
    uraian: 'A link to itself',
    buat: dengan('lingkar.xlsx', (j) => symlink('lingkar.xlsx', j)),
  },
  {
    nama: 'pipa',
    uraian: 'A pipe that nobody writes to',
    buat: dengan('pipa.xlsx', (j) => Promise.resolve(void execFileSync('mkfifo', [j]))),
  },
  { nama: 'dev-zero', uraian: '/dev/zero', buat: () => Promise.resolve('/dev/zero') },
  {
    nama: 'tautan-dev-zero',
    uraian: 'A link to /dev/zero',
    buat: dengan('nol.xlsx', (j) => symlink('/dev/zero', j)),
  },
];

function dengan(nama: string, buat: (jalur: string) => Promise<unknown>): Buat {
  return async (folder) => {
    await buat(join(folder, nama));
    return nama;
  };
}

async function* diKompilasi({ folder, baik }: Tempat, { nama, buat }: Aneh): AsyncGenerator<Kerja> {
  const berkas = await buat(folder);
  // A name that stands for no file is a failure of the command, told when the others are compiled.
  const harapan = nama === 'tak-ada' ? { kode: [3], gagal: 'file-not-found' } : { kode: [0] };
  yield { argumen: ['kompilasi', 'rk.xlsx', berkas, ...baik], harapan: { ...harapan, diambil: baik } };
}

/** Where a command reads one document, and where it is the workspace itself. */
async function* diTempatLain({ folder }: Tempat, buat: Buat): AsyncGenerator<Kerja> {
  const nama = await buat(folder);
  yield { argumen: ['impor-data', 'rk.xlsx', nama], harapan: { kode: [1, 3] } };
  yield { argumen: ['impor-rencana', 'rk.xlsx', nama], harapan: { kode: [1, 3] } };
  yield { argumen: ['langkah', nama], harapan: { kode: [3] } };
}

/** A name of bytes that are no UTF-8, reached by a pattern of the shell among good ones. */
async function* namaMentah({ folder, baik }: Tempat): AsyncGenerator<Kerja> {
  await mkdir(join(folder, 'k'));
  await writeFile(
    Buffer.concat([Buffer.from(`${folder}/k/a`), Buffer.of(0xff, 0xfe), Buffer.from('.xlsx')]),
    'x',
  );
  yield {
    argumen: ['kompilasi', 'rk.xlsx', ...baik],
    pola: 'k/*.xlsx',
    harapan: { kode: [0], diambil: baik },
  };
  yield { argumen: ['kompilasi', 'rk.xlsx', ...baik, 'k/*.xlsx'], harapan: { kode: [0], diambil: baik } };
}

export const masukanBerkas: readonly Masukan[] = [
  ...anehSatu.map((satu): Masukan => ({
    nama: satu.nama,
    uraian: satu.uraian,
    batas: satuBerkas,
    kerja: (tempat) => diKompilasi(tempat, satu),
  })),
  ...anehSatu.map(({ nama, uraian, buat }): Masukan => ({
    nama: `${nama}-lain`,
    uraian: `${uraian}, as data, plan and workspace`,
    batas: satuBerkas,
    kerja: (tempat) => diTempatLain(tempat, buat),
  })),
  { nama: 'nama-mentah', uraian: 'A name that is not UTF-8', batas: satuBerkas, kerja: namaMentah },
];
