import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Commands that the program and its documents print, pasted into a shell as a new user does. */
jest.setTimeout(600_000);

interface Jalan {
  readonly kode: number;
  readonly keluaran: string;
  readonly laporan: string;
}

const akar = mkdtempSync(join(tmpdir(), 'kinerja-tercetak-'));
const bin = join(akar, 'bin');
afterAll(() => rmSync(akar, { recursive: true, force: true }));

/** The program as `npm install -g` leaves it: a link called `kinerja` on the PATH. */
beforeAll(() => {
  mkdirSync(bin);
  const tautan = join(akar, 'kinerja');
  symlinkSync(resolve('dist/cli/kinerja.js'), tautan);
  writeFileSync(join(bin, 'kinerja'), `#!/bin/sh\nexec '${process.execPath}' '${tautan}' "$@"\n`);
  chmodSync(join(bin, 'kinerja'), 0o755);
});

function tempel(cwd: string, baris: string): Promise<Jalan> {
  const { KINERJA_SEBUTAN: _, ...lingkungan } = process.env;
  const env = { ...lingkungan, PATH: `${bin}:${process.env['PATH'] ?? ''}` };
  return new Promise((selesai) => {
    execFile(
      '/bin/sh',
      ['-c', baris],
      { cwd, env, maxBuffer: 64 * 1024 * 1024 },
      (galat, keluaran, laporan) =>
        selesai({ kode: galat === null ? 0 : Number(galat.code ?? 1), keluaran, laporan }),
    );
  });
}

const tercetak = (keluaran: string): readonly string[] =>
  [...keluaran.matchAll(/^\$ (.+)$/gm)].map(([, baris = '']) => baris);

describe('kinerja contoh', () => {
  const nama = `hasil Ju'mat "TW1" $HOME`;
  let baris: readonly string[];
  beforeAll(async () => {
    const hasil = await tempel(akar, `kinerja contoh 'hasil Ju'\\''mat "TW1" $HOME'`);
    expect(hasil.kode).toBe(0);
    baris = tercetak(hasil.keluaran);
  });

  test('setiap perintah yang dicetak berjalan bila ditempel, juga dari folder bernama aneh', async () => {
    expect(baris.map((satu) => satu.split(' ').slice(0, 2).join(' '))).toEqual(
      [
        'siapkan',
        'impor-rencana',
        'impor-data',
        'setujui',
        'distribusi',
        'kompilasi',
        'capaian',
        'dasbor',
        'rincian',
      ].map((satu) => `kinerja ${satu}`),
    );
    const hasil: (readonly [string, number])[] = [];
    // What replaces nothing needs its place free, as the last lines of the sample say.
    for (const satu of baris) {
      if (satu.includes(' siapkan ')) cpSync(join(akar, nama, 'ruang-kerja.xlsx'), join(akar, 'simpan.xlsx'));
      if (satu.includes(' siapkan ')) rmSync(join(akar, nama, 'ruang-kerja.xlsx'));
      if (satu.includes(' distribusi ')) rmSync(join(akar, nama, 'template'), { recursive: true });
      // The returns belong to the workspace that the sample made.
      if (satu.includes(' kompilasi '))
        cpSync(join(akar, 'simpan.xlsx'), join(akar, nama, 'ruang-kerja.xlsx'));
      hasil.push([satu, (await tempel(akar, satu)).kode]);
    }
    expect(hasil).toEqual(baris.map((satu) => [satu, 0]));
  });

  test('kompilasi yang ditempel membaca ke-32 pengembalian', async () => {
    const satu = baris.find((isi) => isi.includes(' kompilasi '))!;
    const { hasil } = JSON.parse((await tempel(akar, `${satu} --json`)).keluaran) as {
      readonly hasil: { readonly berkas: readonly unknown[] };
    };
    expect(hasil.berkas).toHaveLength(32);
  });

  test('petunjuk pada hasil usang dan pada catatan juga berjalan', async () => {
    const folder = join(akar, 'petunjuk');
    mkdirSync(folder);
    await tempel(folder, 'kinerja siapkan "rk baru.xlsx" --instansi X --tahun 2026');
    const belum = await tempel(folder, 'kinerja distribusi "rk baru.xlsx" --periode 2026-TW1 --keluar t');
    const [, lihat = ''] = /^Lihat: (.+)$/m.exec(belum.laporan) ?? [];
    expect(lihat).toBe('kinerja setujui --help');
    expect((await tempel(folder, lihat)).kode).toBe(0);
  });
});

/** Lines of the documents that are commands: in fenced blocks, and the last column of the README's table. */
function perintahDokumen(berkas: string): readonly string[] {
  const isi = readFileSync(berkas, 'utf8');
  const blok = [...isi.matchAll(/^```\w*\n(.*?)^```/gms)].flatMap(([, teks = '']) => teks.split('\n'));
  const tabel = [...isi.matchAll(/^\| (?:`[a-z-]+`| ) .*\| `(kinerja [^`]+)` +\|$/gm)].map(
    ([, satu = '']) => satu,
  );
  return [...blok, ...tabel].filter((satu) => satu.startsWith('kinerja '));
}

const dokumen = [
  'README.md',
  'docs/json.md',
  'docs/panduan/langkah-1-7-rencana.md',
  'docs/panduan/langkah-8-14-data.md',
  'docs/panduan/menandai-langkah.md',
];

/**
 * Asks for a year further on than the documents are: a locked period whose units returned a later one, an import that
 * proposed something, a plan that was approved twice. Refused, with why.
 */
const isMenunggu = (perintah: string): boolean =>
  perintah.startsWith('kinerja arsipkan ') ||
  perintah.includes(' semua --konfirmasi ') ||
  / banding-rencana \S+ (\S+ )?2( |$)/.test(perintah);

describe('perintah pada README dan panduan', () => {
  const bahan = join(akar, 'bahan');
  beforeAll(async () => {
    expect((await tempel(akar, 'kinerja contoh bahan')).kode).toBe(0);
  });

  test.each(dokumen)('%s', async (berkas) => {
    const folder = mkdtempSync(join(akar, 'dokumen-'));
    const perintah = perintahDokumen(berkas);
    expect(perintah.length).toBeGreaterThan(1);
    // What the document takes for granted: the files, and a workbook of the right year unless it is made there.
    for (const satu of ['rencana.json', 'paket.csv', 'realisasi.csv', 'kembali'])
      cpSync(join(bahan, satu), join(folder, satu), { recursive: true });
    writeFileSync(join(folder, 'opd.csv'), 'DINKES;Dinas Kesehatan\nDPU;Dinas Pekerjaan Umum\n');
    for (const satu of ['rk.xlsx', 'kinerja-2026.xlsx']) {
      if (perintah.some((isi) => isi.includes(`siapkan ${satu}`))) continue;
      cpSync(join(bahan, 'ruang-kerja.xlsx'), join(folder, satu));
    }
    const gagal: string[] = [];
    for (const satu of perintah) {
      // A copy that somebody else has.
      if (satu.includes(' rk-lain.xlsx')) cpSync(join(folder, 'rk.xlsx'), join(folder, 'rk-lain.xlsx'));
      const { kode, laporan } = await tempel(folder, satu);
      if (kode !== (isMenunggu(satu) ? 1 : 0)) gagal.push(`${satu} → ${String(kode)} ${laporan}`);
      // The units send back what they were sent.
      const [, keluar] = /distribusi .*--keluar (\S+)/.exec(satu) ?? [];
      if (keluar !== undefined && existsSync(join(folder, keluar))) {
        rmSync(join(folder, 'kembali'), { recursive: true });
        cpSync(join(folder, keluar), join(folder, 'kembali'), { recursive: true });
      }
    }
    expect(gagal).toEqual([]);
  });
});
