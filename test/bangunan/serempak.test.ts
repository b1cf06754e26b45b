import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The way of running from a checkout, in a copy of the tree whose sources may be changed. */
jest.setTimeout(300_000);

const asal = join(__dirname, '../..');
let akar = '';
beforeAll(() => {
  akar = mkdtempSync(join(tmpdir(), 'kinerja-bangunan-'));
  for (const nama of ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(asal, nama), join(akar, nama), { recursive: true });
  symlinkSync(join(asal, 'node_modules'), join(akar, 'node_modules'), 'junction');
});
afterAll(() => rmSync(akar, { recursive: true, force: true }));

interface Jalan {
  readonly kode: number;
  readonly keluaran: string;
  readonly laporan: string;
}

const jalankan = (berkas: string, ...argumen: readonly string[]): Promise<Jalan> =>
  new Promise((selesai) => {
    execFile(
      process.execPath,
      [berkas, ...argumen],
      { cwd: akar, maxBuffer: 64 * 1024 * 1024 },
      (galat, keluaran, laporan) =>
        selesai({ kode: galat === null ? 0 : Number(galat.code ?? -1), keluaran, laporan }),
    );
  });

/** Without a command: wrong usage, told in words of the sources. An old build would say the old ones. */
const tanpaPerintah = (): Promise<Jalan> => jalankan('scripts/kinerja.mjs');

function ubahSumber(kata: string): void {
  const jalur = join(akar, 'src/teks/id/perintah.ts');
  const isi = readFileSync(jalur, 'utf8');
  expect(isi).toMatch(/perluPerintah: '[^']*'/);
  writeFileSync(jalur, isi.replace(/perluPerintah: '[^']*'/, `perluPerintah: '${kata}'`));
}

const cli = (...jalur: readonly string[]): string => join(akar, 'dist/cli', ...jalur);
const bangunan = (): readonly string[] => readdirSync(cli()).filter((nama) => /^[0-9a-f]{16}$/.test(nama));
/** The build that `dist/cli/kinerja.js` leads to. */
const terakhir = (): string =>
  /\.\/([0-9a-f]{16})\//.exec(readFileSync(cli('kinerja.js'), 'utf8'))?.[1] ?? '';

const SEKALIGUS = 4;

test('banyak sekaligus pada sumber yang belum dibangun: setiap kali ada jawabannya, dari sumber itu', async () => {
  for (const kata of ['Versi satu.', 'Versi dua.']) {
    ubahSumber(kata);
    for (const hasil of await Promise.all(Array.from({ length: SEKALIGUS }, tanpaPerintah))) {
      expect(hasil).toMatchObject({ kode: 2, keluaran: '' });
      expect(hasil.laporan.split('\n')[0]).toBe(kata);
    }
  }
});

test('yang mulai ketika sumbernya disimpan menjawab dari yang lama atau yang baru, tidak dari campurannya', async () => {
  ubahSumber('Versi tiga.');
  const berjalan = Array.from({ length: SEKALIGUS }, tanpaPerintah);
  await new Promise((lanjut) => setTimeout(lanjut, 200));
  ubahSumber('Versi empat.');
  for (const { kode, laporan } of await Promise.all(berjalan)) {
    expect(kode).toBe(2);
    expect(['Versi tiga.', 'Versi empat.']).toContain(laporan.split('\n')[0]);
  }
  expect((await tanpaPerintah()).laporan.split('\n')[0]).toBe('Versi empat.');
});

test('yang tidak berubah tidak dibangun lagi; dist/cli/kinerja.js menjalankan bangunan yang sama', async () => {
  const pertama = await jalankan('scripts/kinerja.mjs', 'skema');
  const berkas = cli(terakhir(), 'kinerja.js');
  const { ino, mtimeMs } = statSync(berkas);
  const semua = bangunan();
  const kedua = await jalankan('scripts/kinerja.mjs', 'skema');
  const langsung = await jalankan('dist/cli/kinerja.js', 'skema');
  expect(pertama.kode).toBe(0);
  expect([kedua, langsung]).toEqual([pertama, pertama]);
  expect(statSync(berkas)).toMatchObject({ ino, mtimeMs });
  expect(bangunan()).toEqual(semua);
});

test('bangunan yang terpotong tidak berakhir seperti yang selesai, dan dibangun lagi', async () => {
  await tanpaPerintah();
  const berkas = cli(terakhir(), 'kinerja.js');
  truncateSync(berkas, 0);
  expect((await jalankan('dist/cli/kinerja.js', 'skema')).kode).toBe(1);
  expect(await jalankan('scripts/kinerja.mjs', 'skema')).toMatchObject({ kode: 0, laporan: '' });
});

test('bangunan yang sebagiannya terpotong tidak menjawab seperti yang utuh, dan dibangun lagi', async () => {
  const utuh = await jalankan('scripts/kinerja.mjs', 'skema');
  const bagian = cli(terakhir(), 'bagian');
  for (const nama of readdirSync(bagian))
    truncateSync(join(bagian, nama), statSync(join(bagian, nama)).size >> 1);
  const { kode, keluaran } = await jalankan('dist/cli/kinerja.js', 'skema');
  expect(kode).not.toBe(0);
  expect(keluaran).toBe('');
  expect(await jalankan('scripts/kinerja.mjs', 'skema')).toEqual(utuh);
});

test('bangunan lama dihapus setelah lama tidak dipakai, kecuali yang masih dijalankan', async () => {
  const lama = new Date(Date.now() - 24 * 60 * 60_000);
  const dijalankan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  try {
    const mati = cli('00000000000000aa');
    const hidup = cli('00000000000000bb');
    for (const folder of [mati, hidup]) mkdirSync(folder);
    writeFileSync(join(hidup, `.dipakai-${dijalankan.pid ?? 0}`), '');
    for (const folder of [mati, hidup]) utimesSync(folder, lama, lama);
    ubahSumber('Versi lima.');
    await tanpaPerintah();
    expect(existsSync(mati)).toBe(false);
    expect(existsSync(hidup)).toBe(true);
  } finally {
    dijalankan.kill();
  }
});
