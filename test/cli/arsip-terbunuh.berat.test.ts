import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as sebentar, setTimeout as tunggu } from 'node:timers/promises';
import { bunuhProses } from '../alat/bunuh-proses';
import { kinerja, NASKAH_KINERJA } from '../alat/kinerja';
import { barisTabel, buka } from '../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasiBerkas } from '../bangun/terkompilasi';

jest.setTimeout(900_000);

const RUANG = 'rk.xlsx';
const ARSIP = 'rk.arsip-2026-TW1.xlsx';
const ARSIPKAN = ['arsipkan', RUANG, '--periode', '2026-TW1', '--oleh', 'Ani'];

let folder = '';
let lama: Uint8Array;
let diarsipkan: { readonly ruang: Uint8Array; readonly arsip: Uint8Array };
let semula: unknown;

const berkas = (nama: string): string => join(folder, nama);
const ada = (nama: string): boolean => existsSync(berkas(nama));
const baca = (nama: string): Uint8Array => new Uint8Array(readFileSync(berkas(nama)));

async function json(
  ...argumen: readonly string[]
): Promise<{ kode: number | null; hasil: unknown; catatan: string[] }> {
  const { kode, keluaran } = await kinerja(folder, ...argumen, '--json');
  const isi = JSON.parse(keluaran) as { hasil: unknown; catatan: { kode: string }[] };
  return { kode, hasil: isi.hasil, catatan: isi.catatan.map((satu) => satu.kode) };
}

/** DINKES has returned the second quarter, DPU has not; the first is locked. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-bunuh-arsip-'));
  const buku = await ruangTerkompilasiBerkas();
  await kompilasikan(buku, '2026-TW2', ['DINKES']);
  writeFileSync(berkas(RUANG), buku.bytes());
  expect((await json('tetapkan', RUANG, '--periode', '2026-TW1', '--oleh', 'Ani')).kode).toBe(0);
  lama = baca(RUANG);
  semula = (await json('capaian', RUANG, '--periode', '2026-TW1')).hasil;
  expect((await json(...ARSIPKAN)).kode).toBe(0);
  diarsipkan = { ruang: baca(RUANG), arsip: baca(ARSIP) };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts from these files, and ends the command without asking when `saat` has come; how it ended. */
async function bunuh(
  awal: { readonly ruang: Uint8Array; readonly arsip?: Uint8Array },
  argumen: readonly string[],
  saat: (usai: () => boolean) => Promise<void>,
): Promise<NodeJS.Signals | null> {
  for (const nama of readdirSync(folder)) rmSync(berkas(nama), { recursive: true });
  writeFileSync(berkas(RUANG), awal.ruang);
  if (awal.arsip !== undefined) writeFileSync(berkas(ARSIP), awal.arsip);
  const proses = spawn(process.execPath, [NASKAH_KINERJA, ...argumen], { cwd: folder, stdio: 'ignore' });
  return bunuhProses(proses, saat);
}

const kunciArsip = `.${ARSIP}.kunci`;
/** What can be seen of each step from outside, and how long after that it is killed (ms). */
const langkah: readonly (readonly [string, (tulis: () => boolean) => boolean])[] = [
  ['ruang kerja dipegang', () => ada(`.${RUANG}.kunci`)],
  [
    'arsip mulai ditulis',
    () => readdirSync(folder).some((nama) => nama !== kunciArsip && nama.includes('arsip')),
  ],
  ['arsip sudah ada', () => ada(ARSIP)],
  ['ruang kerja ditulis', (ditulis) => ditulis()],
];
const JEDA = [0, 3, 8, 20];

const barisTw1 = async (): Promise<string[]> =>
  (await barisTabel(buka(baca(RUANG)), 'data-transaksi')).flatMap((satu) =>
    satu['periode'] === '2026-TW1' ? [satu['_id'] as string] : [],
  );

/** Every row is in the workbook, or in an archive that is the registered one. */
async function periksaUtuh(): Promise<'semula' | 'diarsipkan'> {
  const baris = await barisTw1();
  const [tercatat] = (await barisTabel(buka(baca(RUANG)), 'arsip-data')).filter((b) => b['kembali'] === null);
  // By hand (`terkompilasi.ts`): two contracts of DINKES, one of DPU, which stays.
  if (tercatat === undefined) {
    expect(baris).toHaveLength(3);
    return 'semula';
  }
  expect(baris).toHaveLength(1);
  expect(createHash('sha256').update(baca(ARSIP)).digest('hex')).toBe(tercatat['hash']);
  return 'diarsipkan';
}

const tampil = async (): Promise<unknown> => (await json('capaian', RUANG, '--periode', '2026-TW1')).hasil;

test.each(langkah)(
  'arsipkan dibunuh saat %s: tidak ada baris yang hilang, perintah yang sama selesai',
  async (nama, sampai) => {
    let terbunuh = 0;
    for (const jeda of JEDA) {
      const isyarat = await bunuh({ ruang: lama }, ARSIPKAN, async (usai) => {
        const ditulis = (): boolean => ada(`${RUANG}.cadangan`) || Buffer.compare(baca(RUANG), lama) !== 0;
        while (!usai() && !sampai(ditulis)) await sebentar();
        await tunggu(jeda);
      });
      if (isyarat === 'SIGKILL') terbunuh += 1;
      const keadaan = await periksaUtuh();
      expect(await tampil()).toEqual(semula);
      const lagi = await json(...ARSIPKAN);
      if (keadaan === 'diarsipkan') expect(lagi.catatan).toContain('arsip-sudah-ada');
      else expect(lagi.kode).toBe(0);
      expect(await periksaUtuh()).toBe('diarsipkan');
      expect(await tampil()).toEqual(semula);
    }
    // One that was killed too late has shown nothing, and is no fault; after the last write little is left to be killed.
    if (nama !== 'ruang kerja ditulis') expect(terbunuh).toBeGreaterThan(0);
  },
);

test('kembalikan dibunuh: baris ada di buku kerja atau di arsipnya, dan perintah yang sama selesai', async () => {
  for (const jeda of JEDA) {
    await bunuh(diarsipkan, [...ARSIPKAN, '--kembalikan'], async (usai) => {
      while (!usai() && !ada(`.${RUANG}.kunci`)) await sebentar();
      await tunggu(jeda * 10);
    });
    const keadaan = await periksaUtuh();
    const lagi = await json(...ARSIPKAN, '--kembalikan');
    if (keadaan === 'semula') expect(lagi.catatan).toContain('arsip-tidak-ada');
    else expect(lagi.kode).toBe(0);
    expect(await periksaUtuh()).toBe('semula');
    expect(await tampil()).toEqual(semula);
  }
});
