import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bacaBerkas, type BerkasDisk } from '../../../src/adapters/node/baca-berkas';
import { buatBerkas, simpanBerkas } from '../../../src/adapters/node/berkas';
import { diskNode, type Disk } from '../../../src/adapters/node/disk';
import { diskDiamati, galatSistem, type Operasi } from '../../alat/disk-diamati';

/** Every operation of a write is refused once, with every reason; then everything is whole, and the answer true. */

const KODE = ['EIO', 'ENOSPC', 'EACCES', 'EDQUOT', 'EROFS'];
const teks = (isi: string): Uint8Array => new TextEncoder().encode(isi);

let folder = '';
let jalur = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-gangguan-'));
  jalur = join(folder, 'rk.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Jawaban {
  readonly ok: boolean;
  readonly value?: { readonly catatan: readonly { readonly kode: string }[] };
  readonly error?: { readonly kode: string; readonly sebab?: string };
}
type Tulis = (disk: Disk) => Promise<Jawaban>;

/** Starts anew with `lama` in the file, none where it is `undefined`. */
function mulai(lama: string | undefined): void {
  for (const nama of readdirSync(folder)) rmSync(join(folder, nama));
  if (lama !== undefined) writeFileSync(jalur, lama);
}

const isi = (): string | undefined =>
  readdirSync(folder).includes('rk.xlsx') ? readFileSync(jalur, 'utf8') : undefined;

async function terbaca(): Promise<BerkasDisk> {
  const hasil = await bacaBerkas(diskNode, jalur, 1000);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}

async function operasiDari(tulis: Tulis): Promise<readonly Operasi[]> {
  const operasi: Operasi[] = [];
  expect(await tulis(diskDiamati((satu) => operasi.push(satu)))).toMatchObject({
    ok: true,
    value: { catatan: [] },
  });
  return operasi;
}

const ditolakPada = (ke: number, kode: string): Disk => {
  let urutan = 0;
  return diskDiamati(() => {
    urutan += 1;
    if (urutan === ke + 1) throw galatSistem(kode);
  });
};

const kasus: readonly (readonly [string, string | undefined, Tulis])[] = [
  ['menyimpan', 'lama', async (disk) => simpanBerkas(disk, await terbaca(), teks('baru'))],
  ['membuat', undefined, (disk) => buatBerkas(disk, jalur, teks('baru'))],
];

describe.each(kasus)('%s', (_, lama, tulis) => {
  test('setiap operasi, setiap sebab: lama atau baru seutuhnya, tanpa sisa, dan jawabannya benar', async () => {
    mulai(lama);
    const operasi = await operasiDari(tulis);
    expect(operasi.map(({ nama }) => nama)).toEqual(
      expect.arrayContaining(['open', 'berkas.writeFile', 'berkas.sync', 'berkas.close', 'rename', 'unlink']),
    );
    const berhasil: string[] = [];
    for (const [ke, { nama, jalur: pada }] of operasi.entries())
      for (const kode of KODE) {
        mulai(lama);
        const jawaban = await tulis(ditolakPada(ke, kode));
        const keadaan = { ke, nama, pada, kode, jawaban };
        const hapusKunci = nama === 'unlink' && pada.endsWith('.kunci');
        expect({ ...keadaan, isi: isi() }).toEqual({ ...keadaan, isi: jawaban.ok ? 'baru' : lama });
        const sisa = readdirSync(folder).filter((satu) => satu !== 'rk.xlsx');
        expect({ ...keadaan, sisa }).toEqual({ ...keadaan, sisa: hapusKunci ? ['.rk.xlsx.kunci'] : [] });
        // Written, and the lock could not be taken away: both are said.
        if (hapusKunci)
          expect(jawaban).toMatchObject({ ok: true, value: { catatan: [{ kode: 'kunci-tertinggal' }] } });
        // It is the system's reason that is told.
        if (!jawaban.ok && jawaban.error?.kode === 'file-not-writable')
          expect([kode, 'read-only-file']).toContain(jawaban.error.sebab);
        if (jawaban.ok) berhasil.push(nama);
        // The next run works at once.
        if (isi() === undefined)
          expect(await buatBerkas(diskNode, jalur, teks('lagi'))).toMatchObject({ ok: true });
        else expect(await simpanBerkas(diskNode, await terbaca(), teks('lagi'))).toMatchObject({ ok: true });
        expect(readdirSync(folder)).toEqual(['rk.xlsx']);
      }
    const wajib = ['berkas.writeFile', 'berkas.sync', 'rename', 'lstat'];
    expect(berhasil.filter((nama) => wajib.includes(nama))).toEqual([]);
  });
});

test('membuat: yang sudah ada tidak pernah ditimpa, apa pun yang ditolak sistem', async () => {
  mulai('milik orang');
  let jumlah = 0;
  const buat = (disk: Disk): Promise<Jawaban> => buatBerkas(disk, jalur, teks('baru'));
  expect(await buat(diskDiamati(() => (jumlah += 1)))).toMatchObject({ error: { kode: 'file-exists' } });
  expect(jumlah).toBeGreaterThan(5);
  for (let ke = 0; ke < jumlah; ke += 1)
    for (const kode of KODE) {
      mulai('milik orang');
      expect(await buat(ditolakPada(ke, kode))).toMatchObject({ ok: false });
      expect(isi()).toBe('milik orang');
    }
});
