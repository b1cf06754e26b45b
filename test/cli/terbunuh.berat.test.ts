import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as sebentar, setTimeout as tunggu } from 'node:timers/promises';
import { diskNode } from '../../src/adapters/node/disk';
import { aturMulai } from '../../src/application/alur/atur-mulai';
import { bunuhProses } from '../alat/bunuh-proses';
import { padaRuangKerja } from '../../src/cli/buka';
import { NASKAH_KINERJA } from '../alat/kinerja';
import { lingkunganUji } from '../bangun/lingkungan';
import { buka, ruangBerkas } from '../bangun/ruang-kerja';
import { tgl } from '../bangun/tanggal';

jest.setTimeout(900_000);

const PUTARAN = 40;
/** Ms after the lock has come within which a write of this size is over. */
const LAMA_MENULIS = 25;

/** Numbers from 0 to 1 that are the same in every run of the test (mulberry32). */
function acak(benih: number): () => number {
  let keadaan = benih;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

let folder = '';
let lama: Uint8Array;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-bunuh-'));
  lama = (await ruangBerkas('disetujui')).bytes();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RUANG = 'rk.xlsx';
const ada = (nama: string): boolean => existsSync(join(folder, nama));
/** What does not belong: the copy of what was before does. */
const sisa = (): readonly string[] =>
  readdirSync(folder).filter((nama) => nama !== RUANG && nama !== `${RUANG}.cadangan`);

/** Runs a command that writes, and ends it without asking when `saat` has come; how it ended. */
async function jalankan(saat: (usai: () => boolean) => Promise<void>): Promise<NodeJS.Signals | null> {
  writeFileSync(join(folder, RUANG), lama);
  const proses = spawn(process.execPath, [NASKAH_KINERJA, 'langkah', RUANG, '--mulai', '2026-01-05'], {
    cwd: folder,
    stdio: 'ignore',
  });
  return bunuhProses(proses, saat);
}

/** What the next command does: writes, without waiting for anybody. */
const berikutnya = () =>
  padaRuangKerja({ cwd: folder, disk: diskNode, cadangan: false }, RUANG, (buku) =>
    aturMulai(buku, lingkunganUji(), { mulai: tgl('2026-01-06') }),
  );

test(`dibunuh ${PUTARAN} kali pada saat acak: utuh, dan perintah berikutnya langsung jalan`, async () => {
  const angka = acak(20_261_127);
  const awal = performance.now();
  const sampaiUsai = async (usai: () => boolean): Promise<void> => {
    while (!usai()) await tunggu(10);
  };
  expect(await jalankan(sampaiUsai)).toBeNull();
  const lamanya = performance.now() - awal;
  const cacah = { terbunuh: 0, terlambat: 0, meninggalkanSisa: 0, sudahDitulis: 0 };
  for (let ke = 0; ke < PUTARAN; ke += 1) {
    const bagian = angka();
    const isyarat = await jalankan(async (usai) => {
      if (ke % 2 === 0) {
        await tunggu(bagian * lamanya);
        return;
      }
      // The write itself is a small part of the run: every second one is killed within it.
      while (!usai() && !ada(`.${RUANG}.kunci`)) await sebentar();
      await tunggu(bagian * LAMA_MENULIS);
    });
    cacah[isyarat === 'SIGKILL' ? 'terbunuh' : 'terlambat'] += 1;
    const isi = new Uint8Array(readFileSync(join(folder, RUANG)));
    if (Buffer.compare(isi, lama) !== 0) {
      cacah.sudahDitulis += 1;
      // Whole: it opens, with every sheet that it had.
      expect((await buka(isi).daftarLembar()).ok).toBe(true);
    }
    if (sisa().length > 0) cacah.meninggalkanSisa += 1;
    expect(await berikutnya()).toMatchObject({ ok: true });
    expect(sisa()).toEqual([]);
  }
  // One that was killed too late has shown nothing, and is no fault.
  expect(cacah.terbunuh + cacah.terlambat).toBe(PUTARAN);
  expect(cacah.terbunuh).toBeGreaterThan(0);
});
