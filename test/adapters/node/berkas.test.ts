import { EventEmitter } from 'node:events';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bacaBerkas, type BerkasDisk } from '../../../src/adapters/node/baca-berkas';
import { buatBerkas, simpanBerkas } from '../../../src/adapters/node/berkas';
import { diskNode } from '../../../src/adapters/node/disk';
import { isyaratProses } from '../../../src/adapters/node/isyarat';
import { diskDiamati, galatSistem, type Operasi } from '../../alat/disk-diamati';

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

  test('berkas baru tidak menimpa yang ada', async () => {
    expect(await buatBerkas(diskNode, jalur, teks('baru'))).toEqual({
      ok: false,
      error: { kode: 'file-exists', berkas: jalur },
    });
    tinggal('lama');
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

  test('yang bertanda hanya-baca tidak diganti, siapa pun penggunanya', async () => {
    const berkas = await terbaca();
    chmodSync(jalur, 0o444);
    expect(await simpanBerkas(diskNode, berkas, teks('baru'))).toEqual({
      ok: false,
      error: { kode: 'file-not-writable', berkas: jalur, sebab: 'read-only-file' },
    });
    tinggal('lama');
  });

  test('yang menurut sistem tidak boleh ditulis pengguna ini tidak diganti', async () => {
    const disk = diskDiamati(({ nama }) => {
      if (nama === 'access') throw galatSistem('EACCES');
    });
    expect(await simpanBerkas(disk, await terbaca(), teks('baru'))).toMatchObject({
      error: { kode: 'file-not-writable', sebab: 'read-only-file' },
    });
    tinggal('lama');
  });

  test('izin tidak pernah lebih longgar daripada semula, juga selagi ditulis', async () => {
    chmodSync(jalur, 0o600);
    const izin: number[] = [];
    const disk = diskDiamati(({ nama, jalur: dibuka }) => {
      if (nama === 'berkas.writeFile' && dibuka.endsWith('.baru')) izin.push(statSync(dibuka).mode & 0o777);
    });
    expect((await simpanBerkas(disk, await terbaca(), teks('baru'))).ok).toBe(true);
    expect(izin).toEqual([0o600]);
    expect(statSync(jalur).mode & 0o777).toBe(0o600);
  });

  test('nama lain dari berkas yang sama (tautan keras) disebut: isinya tetap yang lama', async () => {
    const lain = join(folder, 'lain.xlsx');
    linkSync(jalur, lain);
    expect(await simpanBerkas(diskNode, await terbaca(), teks('baru'))).toMatchObject({
      ok: true,
      value: { catatan: [{ kode: 'tautan-keras-terputus', lokasi: { berkas: 'ruang kerja.xlsx' } }] },
    });
    expect(readFileSync(lain, 'utf8')).toBe('lama');
    tinggal('baru', 'lain.xlsx');
  });

  test('sisa program yang dihentikan dibersihkan; berkas lain dibiarkan', async () => {
    const id = '6fa459ea-ee8a-4ca4-894e-db77e160355e';
    const bukanKita = [
      '.ruang kerja.xlsx.salinan.baru',
      `.lain.xlsx.${id}.baru`,
      `ruang kerja.xlsx.${id}.baru`,
    ];
    for (const nama of [...bukanKita, `.ruang kerja.xlsx.${id}.baru`]) writeFileSync(join(folder, nama), '');
    expect((await simpanBerkas(diskNode, await terbaca(), teks('baru'))).ok).toBe(true);
    tinggal('baru', ...bukanKita);
  });

  test('jawaban penggantian nama yang hilang di jaringan: yang sudah ditulis dikatakan sudah ditulis', async () => {
    const berkas = await terbaca();
    const disk = diskDiamati(
      () => undefined,
      ({ nama }) => {
        if (nama === 'rename') throw galatSistem('EIO');
      },
    );
    expect(await simpanBerkas(disk, berkas, teks('baru'))).toMatchObject({
      ok: true,
      value: { catatan: [] },
    });
    tinggal('baru');
  });

  describe('isyarat berhenti', () => {
    /** Sends SIGINT when an operation begins; `sempat` where the program listened. */
    const dihentikan = (pada: (operasi: Operasi) => boolean) => {
      const proses = new EventEmitter();
      const isyarat = isyaratProses(proses as unknown as NodeJS.Process);
      let sempat: boolean | undefined;
      const disk = diskDiamati((operasi) => {
        if (pada(operasi)) sempat = proses.emit('SIGINT', 'SIGINT');
      });
      return { disk: { ...disk, isyarat }, isyarat, proses, sempat: () => sempat };
    };

    test.each([
      ['selagi kunci dibuat', ({ nama, jalur: satu }: Operasi) => nama === 'open' && satu.endsWith('.kunci')],
      ['selagi isi ditulis', ({ nama }: Operasi) => nama === 'berkas.sync'],
    ])('%s: tidak ditulis, tanpa sisa', async (_, pada) => {
      const { disk, isyarat, proses, sempat } = dihentikan(pada);
      expect(await simpanBerkas(disk, await terbaca(), teks('baru'))).toEqual({
        ok: false,
        error: { kode: 'interrupted', berkas: jalur },
      });
      expect([sempat(), isyarat.diterima()]).toEqual([true, 'SIGINT']);
      // From here on the system deals with it again.
      expect(proses.listenerCount('SIGINT')).toBe(0);
      tinggal('lama');
    });

    test('sesudah namanya diganti: sudah ditulis, tanpa sisa; tulisan berikutnya tidak dimulai', async () => {
      const { disk } = dihentikan(({ nama, jalur: satu }) => nama === 'unlink' && satu.endsWith('.kunci'));
      const pertama = await simpanBerkas(disk, await terbaca(), teks('baru'));
      expect(pertama.ok).toBe(true);
      tinggal('baru');
      expect(await simpanBerkas(disk, await terbaca(), teks('lebih baru'))).toMatchObject({
        error: { kode: 'interrupted' },
      });
      tinggal('baru');
    });
  });
});
