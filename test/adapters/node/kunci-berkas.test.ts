import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { diskNode, type Disk } from '../../../src/adapters/node/disk';
import { denganKunci, type KunciDipegang } from '../../../src/adapters/node/kunci-berkas';
import { prosesSistem, type IdentitasProses } from '../../../src/adapters/node/proses';
import { diskDiamati, galatSistem } from '../../alat/disk-diamati';

let folder = '';
let jalur = '';
let kunci = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-kunci-'));
  jalur = join(folder, 'rk.xlsx');
  kunci = join(folder, '.rk.xlsx.kunci');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const pemegang: IdentitasProses = { pid: 4242, mulai: '777', komputer: 'pc-lain', mesin: 'pc-lain boot' };
const { ini } = diskNode.proses;
const disini = { ...pemegang, komputer: ini.komputer, mesin: ini.mesin };

/** The disk of a computer on which that process lives, or does not, or cannot be asked. */
const diskBila = (masihJalan: boolean | undefined, asal: Disk = diskNode): Disk => ({
  ...asal,
  proses: { ini, masihJalan: () => masihJalan },
});

function tinggalkan(isi: string | object, umurDetik = 0): void {
  writeFileSync(kunci, typeof isi === 'string' ? isi : JSON.stringify({ ...isi, id: 'lama' }));
  const saat = Date.now() / 1000 - umurDetik;
  utimesSync(kunci, saat, saat);
}

const kerja = () => Promise.resolve('jalan');
const MENIT = 60;
const TAHUN = 365 * 24 * 60 * MENIT;
const diambil = (...kode: readonly string[]) => ({
  ok: true,
  value: { hasil: 'jalan', catatan: kode.map((satu) => ({ kode: satu })) },
});
const terkunci = (pid: number | null, komputer: string | null) => ({
  ok: false,
  error: { kode: 'file-locked', berkas: jalur, kunci, pid, komputer },
});

test('dipegang selama kerja, dilepas sesudahnya, juga bila kerja gagal', async () => {
  const isi = await denganKunci(diskNode, jalur, async (satu) => {
    expect(await satu.masih()).toBe(true);
    return readFileSync(kunci, 'utf8');
  });
  expect(isi.ok && (JSON.parse(isi.value.hasil) as unknown)).toMatchObject({
    pid: process.pid,
    komputer: ini.komputer,
  });
  await expect(denganKunci(diskNode, jalur, () => Promise.reject(new Error('rusak')))).rejects.toThrow(
    'rusak',
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('prosesnya sudah tidak ada: diambil alih seketika, kapan pun tanggalnya', async () => {
  for (const umur of [0, -TAHUN, TAHUN]) {
    tinggalkan(disini, umur);
    expect(await denganKunci(diskBila(false), jalur, kerja, 0)).toMatchObject(diambil());
    expect(readdirSync(folder)).toEqual([]);
  }
});

test('prosesnya masih berjalan: ditunggu, lalu dikatakan siapa, setua apa pun kuncinya', async () => {
  tinggalkan(disini, TAHUN);
  expect(await denganKunci(diskBila(true), jalur, kerja, 100)).toMatchObject(terkunci(4242, ini.komputer));
  expect(existsSync(kunci)).toBe(true);
});

describe('proses yang tidak dapat ditanya dinilai dari umur kuncinya', () => {
  test.each<[string, string | object, number]>([
    ['komputer lain', pemegang, 60],
    ['komputer lain, tanggal di depan', pemegang, -60],
    ['versi lama', '4242\n', 60],
    ['bukan kunci kita', 'apa saja', 60],
    ['pid yang bukan pid', { ...pemegang, pid: -1 }, 60],
    ['sedang dibuat', '', -1],
  ])('%s: masih mungkin ditulis', async (_, isi, umur) => {
    tinggalkan(isi, umur);
    const hasil = await denganKunci(diskBila(undefined), jalur, kerja, 0);
    expect(hasil).toMatchObject({ ok: false, error: { kode: 'file-locked' } });
  });

  test.each<[string, string | object, number, readonly string[]]>([
    ['komputer lain', pemegang, 3 * MENIT, ['kunci-diambil-alih']],
    ['komputer lain, tanggal jauh di depan', pemegang, -TAHUN, ['kunci-diambil-alih']],
    ['versi lama', '4242\n', 3 * MENIT, ['kunci-diambil-alih']],
    ['versi lama, tanggal jauh di depan', '4242\n', -TAHUN, ['kunci-diambil-alih']],
    ['kosong karena dihentikan sebelum diisi', '', 3, []],
  ])('%s: diambil alih, dan dikatakan', async (_, isi, umur, kode) => {
    tinggalkan(isi, umur);
    expect(await denganKunci(diskBila(undefined), jalur, kerja, 50)).toMatchObject(diambil(...kode));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('menurut jam sistem berkas, bukan jam komputer ini', async () => {
    tinggalkan(pemegang, 10);
    const sekarang = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(sekarang + 3_600_000);
    expect(await denganKunci(diskBila(undefined), jalur, kerja, 50)).toMatchObject(terkunci(4242, 'pc-lain'));
    expect(readdirSync(folder)).toEqual(['.rk.xlsx.kunci']);
  });
});

test('kunci yang dahulu tidak dapat dihapus proses ini sendiri tidak menghalanginya', async () => {
  let menolak = true;
  const disk = diskDiamati(({ nama, jalur: satu }) => {
    if (menolak && nama === 'unlink' && satu === kunci) throw galatSistem('EACCES');
  });
  expect(await denganKunci(disk, jalur, kerja, 0)).toMatchObject({
    ok: true,
    value: { catatan: [{ kode: 'kunci-tertinggal', params: { sisa: kunci, sebab: 'EACCES' } }] },
  });
  expect(existsSync(kunci)).toBe(true);
  menolak = false;
  expect(await denganKunci(disk, jalur, kerja, 50)).toMatchObject(diambil());
  expect(readdirSync(folder)).toEqual([]);
});

test('dua yang mengambil alih sekaligus: yang lambat mengembalikan kunci yang cepat, lalu menunggu', async () => {
  tinggalkan(disini);
  let cepat: Promise<unknown> | undefined;
  let selesaikan: () => void = () => undefined;
  const selesai = new Promise<void>((lanjut) => (selesaikan = lanjut));
  let dipegang: KunciDipegang | undefined;
  // Between what the slow one has seen and its taking away, the fast one does both and makes its own lock.
  const lambat = diskDiamati(async ({ nama, jalur: satu }) => {
    if (nama !== 'rename' || satu !== kunci || cepat !== undefined) return;
    await new Promise<void>((mulai) => {
      cepat = denganKunci(diskBila(false), jalur, async (satuKunci) => {
        dipegang = satuKunci;
        mulai();
        await selesai;
      });
    });
  });
  const hidup: Disk = {
    ...lambat,
    // The lock that was left names a dead process; that of the fast one is ours, and lives.
    proses: { ini: { ...ini, pid: 1 }, masihJalan: ({ pid }) => pid === ini.pid },
  };
  expect(await denganKunci(hidup, jalur, kerja, 100)).toMatchObject(terkunci(ini.pid, ini.komputer));
  expect(await dipegang?.masih()).toBe(true);
  selesaikan();
  await cepat;
  expect(readdirSync(folder)).toEqual([]);
});

test('yang kuncinya diambil orang mengetahuinya, dan tidak menghapus kunci orang itu', async () => {
  const hasil = await denganKunci(diskNode, jalur, (satu) => {
    tinggalkan(pemegang);
    return satu.masih();
  });
  expect(hasil).toMatchObject({ ok: true, value: { hasil: false } });
  expect(readFileSync(kunci, 'utf8')).toContain('pc-lain');
});

test('dua belas sekaligus atas kunci yang tertinggal: satu per satu, tidak ada yang terlewat', async () => {
  tinggalkan(disini);
  const hitungan = join(folder, 'hitungan');
  writeFileSync(hitungan, '0');
  const tambah = async (): Promise<void> => {
    const kini = Number(readFileSync(hitungan, 'utf8'));
    await tunggu(5);
    writeFileSync(hitungan, String(kini + 1));
  };
  const disk = { ...diskNode, proses: { ini, masihJalan: () => false } };
  const hasil = await Promise.all(Array.from({ length: 12 }, () => denganKunci(disk, jalur, tambah, 60_000)));
  expect(hasil.filter(({ ok }) => ok)).toHaveLength(12);
  expect(readFileSync(hitungan, 'utf8')).toBe('12');
  expect(readdirSync(folder)).toEqual(['hitungan']);
});

describe('proses', () => {
  const proses = prosesSistem();

  test('yang ini berjalan; yang sudah selesai tidak; di komputer lain tidak dapat ditanya', () => {
    expect(proses.masihJalan(proses.ini)).toBe(true);
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(proses.masihJalan({ ...proses.ini, pid, mulai: null })).toBe(false);
    expect(proses.masihJalan(pemegang)).toBeUndefined();
  });

  (existsSync('/proc/self/stat') ? test : test.skip)('nomor yang dipakai lagi oleh proses lain', () => {
    expect(proses.masihJalan({ ...proses.ini, mulai: '1' })).toBe(false);
  });
});
