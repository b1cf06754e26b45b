import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bacaBerkas, type BerkasDisk } from '../../../src/adapters/node/baca-berkas';
import { buatBerkas, simpanBerkas } from '../../../src/adapters/node/berkas';
import { diskNode } from '../../../src/adapters/node/disk';
import { denganKunci } from '../../../src/adapters/node/kunci-berkas';

const BATAS = 1024;
const teks = (isi: string): Uint8Array => new TextEncoder().encode(isi);

describe('berkas di komputer', () => {
  let folder: string;
  let jalur: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kinerja-berkas-'));
    jalur = join(folder, 'ruang kerja.xlsx');
    writeFileSync(jalur, 'lama');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const terbaca = async (): Promise<BerkasDisk> => {
    const hasil = await bacaBerkas(diskNode, jalur, BATAS);
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
    return hasil.value;
  };
  /** The file holds this, and nothing else lies in the folder (no lock, no half-written copy). */
  const tinggal = (isi: string, ...lain: readonly string[]): void => {
    expect(readFileSync(jalur, 'utf8')).toBe(isi);
    expect(readdirSync(folder).sort()).toEqual([...lain, 'ruang kerja.xlsx'].sort());
  };

  test('disimpan utuh di tempat yang lama, tanpa sisa', async () => {
    const hasil = await simpanBerkas(diskNode, await terbaca(), teks('baru'));
    expect(hasil.ok).toBe(true);
    tinggal('baru');
  });

  test('dua kali simpan berturut-turut: hasil simpan pertama menjadi pegangan yang kedua', async () => {
    const pertama = await simpanBerkas(diskNode, await terbaca(), teks('baru'));
    if (!pertama.ok) throw new Error(JSON.stringify(pertama.error));
    expect((await simpanBerkas(diskNode, pertama.value, teks('lebih baru'))).ok).toBe(true);
    tinggal('lebih baru');
  });

  test('yang diubah program lain sejak dibuka tidak ditimpa', async () => {
    const berkas = await terbaca();
    writeFileSync(jalur, 'lain'); // same length as before
    expect(await simpanBerkas(diskNode, berkas, teks('baru'))).toEqual({
      ok: false,
      error: { kode: 'conflict' },
    });
    tinggal('lain');
  });

  test.each(['~$ruang kerja.xlsx', '.~lock.ruang kerja.xlsx#'])(
    'yang sedang terbuka di program lain (%s) tidak ditimpa',
    async (tanda) => {
      const berkas = await terbaca();
      writeFileSync(join(folder, tanda), '');
      const terbuka = { ok: false, error: { kode: 'file-open-elsewhere', berkas: berkas.jalur } };
      expect(await simpanBerkas(diskNode, berkas, teks('baru'))).toEqual(terbuka);
      expect(await buatBerkas(diskNode, jalur, teks('baru'), true)).toMatchObject({
        error: { kode: 'file-open-elsewhere' },
      });
      tinggal('lama', tanda);
    },
  );

  test('yang dihapus sejak dibuka: file-not-found, dan tidak muncul lagi', async () => {
    const berkas = await terbaca();
    rmSync(jalur);
    expect(await simpanBerkas(diskNode, berkas, teks('baru'))).toMatchObject({
      error: { kode: 'file-not-found' },
    });
    expect(existsSync(jalur)).toBe(false);
  });

  test('yang tidak ada: file-not-found; yang bukan berkas: tidak terbaca', async () => {
    expect(await bacaBerkas(diskNode, join(folder, 'tiada.xlsx'), BATAS)).toMatchObject({
      error: { kode: 'file-not-found' },
    });
    expect(await bacaBerkas(diskNode, folder, BATAS)).toMatchObject({
      error: { kode: 'unreadable', sebab: 'EISDIR' },
    });
  });

  test('berkas baru tidak menimpa yang ada, kecuali diminta', async () => {
    expect(await buatBerkas(diskNode, jalur, teks('baru'))).toEqual({
      ok: false,
      error: { kode: 'file-exists', berkas: jalur },
    });
    tinggal('lama');
    expect((await buatBerkas(diskNode, jalur, teks('baru'), true)).ok).toBe(true);
    tinggal('baru');
  });

  test('folder yang tidak ada: file-not-writable', async () => {
    expect(await buatBerkas(diskNode, join(folder, 'tiada', 'x.xlsx'), teks('baru'))).toMatchObject({
      error: { kode: 'file-not-writable', sebab: 'ENOENT' },
    });
  });

  test('izin berkas dan tautan tetap', async () => {
    chmodSync(jalur, 0o640);
    const tautan = join(folder, 'tautan.xlsx');
    symlinkSync(jalur, tautan);
    const hasil = await bacaBerkas(diskNode, tautan, BATAS);
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
    expect((await simpanBerkas(diskNode, hasil.value, teks('baru'))).ok).toBe(true);
    expect(readFileSync(tautan, 'utf8')).toBe('baru');
    expect(statSync(jalur).mode & 0o777).toBe(0o640);
    tinggal('baru', 'tautan.xlsx');
  });

  test('dua simpan sekaligus dari isi yang sama: satu berhasil, satu bentrok', async () => {
    const berkas = await terbaca();
    const hasil = await Promise.all([
      simpanBerkas(diskNode, berkas, teks('satu')),
      simpanBerkas(diskNode, berkas, teks('dua')),
    ]);
    expect(hasil.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(hasil.find(({ ok }) => !ok)).toEqual({ ok: false, error: { kode: 'conflict' } });
    tinggal(hasil[0].ok ? 'satu' : 'dua');
  });

  describe('kunci', () => {
    test('yang dipegang program lain ditunggu, lalu menyerah', async () => {
      writeFileSync(join(folder, '.ruang kerja.xlsx.kunci'), '1');
      expect(await denganKunci(diskNode, jalur, () => Promise.resolve('jalan'), 100)).toBeUndefined();
    });

    test('yang ditinggal program mati diambil alih', async () => {
      const kunci = join(folder, '.ruang kerja.xlsx.kunci');
      writeFileSync(kunci, '1');
      const lama = Date.now() / 1000 - 600;
      utimesSync(kunci, lama, lama);
      expect(await denganKunci(diskNode, jalur, () => Promise.resolve('jalan'), 500)).toBe('jalan');
      expect(existsSync(kunci)).toBe(false);
    });

    test('dilepas juga bila kerja gagal', async () => {
      await expect(denganKunci(diskNode, jalur, () => Promise.reject(new Error('rusak')))).rejects.toThrow(
        'rusak',
      );
      tinggal('lama');
    });
  });
});
