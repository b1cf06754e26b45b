import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bacaBerkas, bacaIsi } from '../../../src/adapters/node/baca-berkas';
import { diskNode, type Disk } from '../../../src/adapters/node/disk';
import { diskDiamati } from '../../alat/disk-diamati';

const BATAS = 200_000;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-baca-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Counts what was opened: what is refused by its kind or size is not even opened. */
function berhitung(): { disk: Disk; dibuka: () => number } {
  let dibuka = 0;
  const disk = diskDiamati(({ nama }) => {
    if (nama === 'open') dibuka += 1;
  });
  return { disk, dibuka: () => dibuka };
}

const baca = (nama: string, disk = diskNode) => bacaIsi(disk, join(folder, nama), nama, BATAS);
const takTerbaca = (nama: string, sebab: string) => ({
  ok: false,
  error: { kode: 'unreadable', berkas: nama, sebab },
});
const terlaluBesar = (nama: string) => ({
  ok: false,
  error: { kode: 'too-large', berkas: nama, batas: 'ukuran-berkas' },
});

test.each([0, 1, 65_535, 65_536, 65_537, BATAS])('%d bita dibaca utuh', async (panjang) => {
  const isi = Buffer.alloc(panjang, 'kinerja');
  writeFileSync(join(folder, 'utuh'), isi);
  const hasil = await baca('utuh');
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  expect(Buffer.from(hasil.value.isi).equals(isi)).toBe(true);
  expect(Date.now() - hasil.value.diubah).toBeLessThan(600_000);
});

test('3 GB, dan satu bita melewati batas: ditolak sebelum dibuka', async () => {
  const { disk, dibuka } = berhitung();
  for (const ukuran of [BATAS + 1, 3 * 1024 ** 3]) {
    writeFileSync(join(folder, 'besar'), '');
    truncateSync(join(folder, 'besar'), ukuran);
    expect(await baca('besar', disk)).toEqual(terlaluBesar('besar'));
  }
  expect(dibuka()).toBe(0);
});

test('yang bertambah selagi dibaca: dibaca sampai batasnya, lalu ditolak', async () => {
  writeFileSync(join(folder, 'tumbuh'), 'x'.repeat(1000));
  const disk = diskDiamati(({ nama }) => {
    if (nama === 'berkas.read') truncateSync(join(folder, 'tumbuh'), 10 * BATAS);
  });
  expect(await baca('tumbuh', disk)).toEqual(terlaluBesar('tumbuh'));
});

test('folder, tautan putus dan berputar, yang tidak ada: dinamai, tanpa dibuka', async () => {
  mkdirSync(join(folder, 'map'));
  symlinkSync('tiada', join(folder, 'putus'));
  symlinkSync('putar', join(folder, 'putar'));
  const { disk, dibuka } = berhitung();
  expect(await baca('map', disk)).toEqual(takTerbaca('map', 'EISDIR'));
  expect(await baca('putus', disk)).toEqual(takTerbaca('putus', 'ENOENT'));
  expect(await baca('putar', disk)).toEqual(takTerbaca('putar', 'ELOOP'));
  expect(await baca('tiada', disk)).toEqual(takTerbaca('tiada', 'ENOENT'));
  expect(await bacaBerkas(disk, join(folder, 'putus'), BATAS)).toMatchObject({
    error: { kode: 'file-not-found', berkas: join(folder, 'putus') },
  });
  expect(dibuka()).toBe(0);
});

// What Windows has of these does not lie in folders.
const posix = process.platform === 'win32' ? test.skip : test;

posix('pipa, soket, dan perangkat ditolak, tidak ditunggu', async () => {
  execFileSync('mkfifo', [join(folder, 'pipa')]);
  const soket = createServer().listen(join(folder, 'soket'));
  await new Promise((terbuka) => soket.once('listening', terbuka));
  for (const nama of ['pipa', 'soket'])
    expect(await baca(nama)).toEqual(takTerbaca(nama, 'not-a-regular-file'));
  soket.close();
  expect(await bacaIsi(diskNode, '/dev/zero', 'zero', BATAS)).toEqual(
    takTerbaca('zero', 'not-a-regular-file'),
  );
});

posix('pipa yang menggantikan berkas sesudah dilihat: pembukaannya tidak menunggu penulis', async () => {
  execFileSync('mkfifo', [join(folder, 'pengganti')]);
  const biasa = await fs.stat(join(folder, 'utuh'));
  const stat = (() => Promise.resolve(biasa)) as unknown as typeof fs.stat;
  const disk = { ...diskNode, sistem: { ...diskNode.sistem, stat } };
  expect(await baca('pengganti', disk)).toEqual(takTerbaca('pengganti', 'not-a-regular-file'));
});

(existsSync('/proc/self/status') ? test : test.skip)(
  'berkas yang mengaku kosong dibaca sampai habis',
  async () => {
    const hasil = await bacaIsi(diskNode, '/proc/self/status', 'status', BATAS);
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
    expect(new TextDecoder().decode(hasil.value.isi)).toContain(`Pid:\t${process.pid}\n`);
    expect(await bacaIsi(diskNode, '/proc/self/status', 'status', 100)).toEqual(terlaluBesar('status'));
  },
);
