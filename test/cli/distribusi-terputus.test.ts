import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskNode, type Disk } from '../../src/adapters/node/disk';
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { bacaTemplate } from '../../src/application/pengembalian/baca-template';
import { pesanGagal } from '../../src/cli/amplop';
import type { Konteks } from '../../src/cli/konteks';
import { bagianDari, kodeDari } from '../../src/cli/luaran-perintah';
import { distribusi } from '../../src/cli/perintah/distribusi';
import type { Argumen } from '../../src/cli/perintah/tipe';
import { diskRusak, Mati, type Gangguan } from '../alat/disk-rusak';
import { bahasaDari } from '../bangun/bahasa';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, nilaiDari, pembacaUji, ruangBerkas } from '../bangun/ruang-kerja';

/** Register and files agree wherever a distribution is cut (ADR 53): the same command then ends it. */
jest.setTimeout(300_000);

const NAMA = ['2026-TW1_DINKES_Dinas-Kesehatan.xlsx', '2026-TW1_DPU_Dinas-Pekerjaan-Umum.xlsx'];
const PERINTAH = { berkas: 'rk.xlsx', periode: '2026-TW1', keluar: 'hasil/template' };

let awal: Uint8Array;
let folder = '';
beforeAll(async () => {
  awal = (await ruangBerkas('disetujui')).bytes();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-terputus-'));
  writeFileSync(join(folder, 'rk.xlsx'), awal);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Jalan {
  readonly kode: number | 'mati';
  readonly laporan: string;
}

let putaran = 0;
async function kinerja(disk: Disk = diskNode, lain: Argumen = {}): Promise<Jalan> {
  const { id } = bahasaDari;
  const konteks: Konteks = {
    cwd: folder,
    disk,
    cadangan: false,
    panggilan: { sebutan: 'kinerja', kutip: (teks) => teks, kutipPola: (a, b) => `${a}/${b}` },
    // Each run at a time of its own.
    lingkungan: { ...lingkunganUji(`jalan-${++putaran}`), sekarang: () => `2026-04-01T08:00:${putaran}` },
    pembaca: () => ({ ...pembacaUji, tutup: () => Promise.resolve() }),
    detak: () => 0,
    bahasa: id,
    teks: { ...id.teks.perintah, layanan: id.teks.layanan },
    kemajuan: () => true,
    tunjukkan: () => undefined,
  };
  try {
    const luaran = await (await distribusi.muat())(konteks, { ...PERINTAH, ...lain });
    const [bagian] = bagianDari(luaran);
    const catatan = bagian!.catatan.map((satu) => id.catatan(satu));
    return {
      kode: kodeDari(luaran),
      laporan: [...catatan, ...(bagian!.gagal === undefined ? [] : [pesanGagal(id, bagian!.gagal)])].join(
        '\n',
      ),
    };
  } catch (galat) {
    if (galat instanceof Mati) return { kode: 'mati', laporan: '' };
    throw galat;
  }
}

const isiFolder = (sub = 'hasil/template'): readonly string[] => {
  try {
    return readdirSync(join(folder, sub)).sort();
  } catch {
    return [];
  }
};
const baca = (nama: string): Uint8Array => new Uint8Array(readFileSync(join(folder, 'hasil/template', nama)));

/** What the register in the file says: unit, issue, name of the file. */
async function register(): Promise<readonly (readonly unknown[])[]> {
  const isi = new Uint8Array(readFileSync(join(folder, 'rk.xlsx')));
  const baris = await barisTabel(nilaiDari(BukuXlsx.buka('rk.xlsx', isi)), 'register');
  return baris.map(({ opd, serial, berkasKirim }) => [opd, serial, berkasKirim]);
}

/** What the files that a person sees say of themselves. */
async function terlihat(): Promise<readonly (readonly unknown[])[]> {
  const nama = isiFolder().filter((satu) => !satu.startsWith('.'));
  return Promise.all(
    nama.map(async (satu) => {
      const terbaca = bacaTemplate(nilaiDari(await pembacaUji.baca({ nama: satu, isi: baca(satu) })));
      if (!('template' in terbaca)) throw new Error(`${satu}: ${terbaca.catatan.kode}`);
      const { opd, serial } = terbaca.template.identitas;
      return [opd, serial, satu];
    }),
  );
}

const LENGKAP = [
  ['DINKES', 1, NAMA[0]],
  ['DPU', 1, NAMA[1]],
];

/** The lock of a program that has ended is taken over by whom it asks: `kunci-berkas.ts`, which is tested for itself. */
function lepasKunci(): void {
  for (const sub of ['.', 'hasil/template'])
    for (const nama of isiFolder(sub).filter((satu) => satu.endsWith('.kunci')))
      rmSync(join(folder, sub, nama));
}

/** What a whole distribution asks of the disk, in order. */
async function semuaPermintaan(): Promise<readonly string[]> {
  const { disk, permintaan } = diskRusak(-1, 'ditolak');
  expect(await kinerja(disk)).toMatchObject({ kode: 0 });
  return permintaan;
}

test('tanpa gangguan: berkas dan register sama, tanpa sisa', async () => {
  expect((await kinerja()).kode).toBe(0);
  expect(isiFolder()).toEqual(NAMA);
  expect([await terlihat(), await register()]).toEqual([LENGKAP, LENGKAP]);
  const lagi = await kinerja();
  expect(lagi.kode).toBe(3);
  expect(lagi.laporan).toContain('sudah ada dan tidak ditimpa');
});

test.each<Gangguan>(['ditolak', 'mati', 'mati-setengah'])(
  'pada setiap permintaan ke disk: %s; yang terlihat selalu tercatat, dan perintah yang sama menyelesaikannya',
  async (gangguan) => {
    const semua = await semuaPermintaan();
    // Reading, locking, two files made ready, the workspace, two files put in place.
    expect(semua.length).toBeGreaterThan(30);
    for (const [ke, nama] of semua.entries()) {
      if (gangguan === 'mati-setengah' && nama !== 'writeFile') continue;
      rmSync(join(folder, 'hasil'), { recursive: true, force: true });
      writeFileSync(join(folder, 'rk.xlsx'), awal);
      const { disk } = diskRusak(ke, gangguan);
      const putus = await kinerja(disk);
      lepasKunci();
      const tercatat = await register();
      const berkas = await terlihat();
      expect([ke, berkas.filter((satu) => !tercatat.some((lain) => lain[2] === satu[2]))]).toEqual([ke, []]);
      // Refused before the register is saved, it leaves nothing at all.
      if (gangguan === 'ditolak' && tercatat.length === 0 && putus.kode !== 0)
        expect([ke, isiFolder().filter((satu) => satu.endsWith('.xlsx'))]).toEqual([ke, []]);

      const lagi = await kinerja();
      // Where it had been ended already, the files are there and are not written over.
      expect([ke, lagi.kode]).toEqual([ke, berkas.length === 2 && isSelesai(lagi) ? 3 : 0]);
      expect([ke, isiFolder()]).toEqual([ke, NAMA]);
      expect([ke, await terlihat(), await register()]).toEqual([ke, LENGKAP, LENGKAP]);
    }
  },
);

const isSelesai = ({ laporan }: Jalan): boolean => laporan.includes('sudah ada dan tidak ditimpa');

/** Ends a distribution when one of its two files is in its place, and answers what had to be told. */
async function putusDiTengah(): Promise<void> {
  const { length: banyak } = await semuaPermintaan();
  for (let ke = banyak - 1; ke >= 0; ke -= 1) {
    rmSync(join(folder, 'hasil'), { recursive: true, force: true });
    writeFileSync(join(folder, 'rk.xlsx'), awal);
    await kinerja(diskRusak(ke, 'mati').disk);
    lepasKunci();
    if ((await terlihat()).length === 1) return;
  }
  throw new Error('no cut leaves one file');
}

test('yang sudah diisi orang tidak ditimpa ketika sisanya diletakkan', async () => {
  await putusDiTengah();
  const [pertama] = NAMA;
  writeFileSync(join(folder, 'hasil/template', pertama!), 'sudah diisi');
  const lagi = await kinerja();
  expect(lagi.laporan).toContain('Distribusi sebelumnya terputus setelah dicatat');
  expect(Buffer.from(baca(pertama!)).toString()).toBe('sudah diisi');
  expect(isiFolder()).toEqual(NAMA);
  expect(await register()).toEqual(LENGKAP);
});

test('berkas lain di tempat yang belum terisi disebut; setelah dipindahkan, yang tercatat diletakkan', async () => {
  await putusDiTengah();
  const [, kedua] = NAMA;
  const asing = join(folder, 'hasil/template', kedua!);
  writeFileSync(asing, 'milik orang');
  const ditolak = await kinerja();
  expect(ditolak.kode).toBe(3);
  expect(ditolak.laporan).toMatch(/berkas lain dengan nama itu ada di situ dan tidak ditimpa/);
  expect(readFileSync(asing, 'utf8')).toBe('milik orang');
  rmSync(asing);
  expect((await kinerja()).kode).toBe(0);
  expect([await terlihat(), await register()]).toEqual([LENGKAP, LENGKAP]);
});

test('berkas kita yang catatannya hilang (ruang kerja dari salinan lama) dicatat lagi, tidak dianggap milik orang', async () => {
  await kinerja(diskNode);
  const sebelum = NAMA.map(baca);
  writeFileSync(join(folder, 'rk.xlsx'), awal);
  expect((await kinerja()).kode).toBe(0);
  expect(NAMA.map(baca)).toEqual(sebelum);
  expect(await register()).toEqual(LENGKAP);
});

test('buku kerja yang terbuka di program lain ditemukan sebelum apa pun ditulis', async () => {
  writeFileSync(join(folder, '.~lock.rk.xlsx#'), '');
  const hasil = await kinerja();
  expect(hasil.kode).toBe(3);
  expect(hasil.laporan).toContain('sedang terbuka di program lain');
  expect(isiFolder('.')).toEqual(['.~lock.rk.xlsx#', 'rk.xlsx']);
});

test('yang ditolak karena temuan tidak meninggalkan folder', async () => {
  const hasil = await kinerja(diskNode, { periode: '2027-TW1' });
  expect(hasil.kode).toBe(1);
  expect(isiFolder('.')).toEqual(['rk.xlsx']);
});

test('sisa yang tidak tercatat milik ruang kerja lain dibiarkan', async () => {
  await putusDiTengah();
  const siap = isiFolder().filter((satu) => satu.endsWith('.siap'));
  expect(siap).toHaveLength(1);
  const asing = siap[0]!.replace(/\.[0-9a-f]{16}-/, '.ffffffffffffffff-');
  writeFileSync(join(folder, 'hasil/template', asing), 'x');
  expect((await kinerja()).kode).toBe(0);
  expect(isiFolder()).toEqual([asing, ...NAMA]);
});
