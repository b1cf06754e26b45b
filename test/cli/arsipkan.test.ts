import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { ujiDengan } from '../alat/program-luar';
import { kompilasikan, ruangTerkompilasiBerkas } from '../bangun/terkompilasi';

jest.setTimeout(120_000);
const P = ['--periode', '2026-TW1'];
const OLEH = ['--oleh', 'Ani'];
const ARSIP = 'rk.arsip-2026-TW1.xlsx';
let folder = '';

/** DINKES has returned the second quarter, DPU has not; the first is locked. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-arsip-'));
  const buku = await ruangTerkompilasiBerkas();
  await kompilasikan(buku, '2026-TW2', ['DINKES']);
  writeFileSync(join(folder, 'rk.xlsx'), buku.bytes());
  await berhasil('tetapkan', 'rk.xlsx', ...P, ...OLEH);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function berhasil(...argumen: readonly string[]): Promise<string> {
  const { kode, keluaran, laporan } = await kinerja(folder, ...argumen);
  expect({ argumen, kode, laporan: kode === 0 ? '' : laporan }).toEqual({ argumen, kode: 0, laporan: '' });
  return keluaran;
}

interface Keluaran {
  readonly catatan: readonly { readonly kode: string; readonly lokasi?: unknown }[];
  readonly hasil: Readonly<Record<string, unknown>> | null;
}
const json = async (...argumen: readonly string[]): Promise<Keluaran> =>
  JSON.parse((await kinerja(folder, ...argumen, '--json')).keluaran) as Keluaran;
const kode = ({ catatan }: Keluaran): string[] => catatan.map((satu) => satu.kode);

/** What Rincian tells but for places on sheets of the workbook. */
const jejak = async (): Promise<unknown> => {
  const { hasil } = await json('rincian', 'rk.xlsx', 'IK01', ...P, '--opd', 'DINKES');
  return JSON.parse(JSON.stringify(hasil, (nama, nilai: unknown) => (nama === 'diBuku' ? undefined : nilai)));
};

test('arsipkan, rincian, kembalikan: angka dan jejaknya tetap, hash-nya yang tercatat', async () => {
  const [semula, rincian] = [await json('capaian', 'rk.xlsx', ...P), await jejak()];
  const dianalisis = await json('analisis', 'rk.xlsx', ...P);
  const hasil = await json('arsipkan', 'rk.xlsx', ...P, ...OLEH);
  const bita = readFileSync(join(folder, ARSIP));
  expect(hasil.hasil).toMatchObject({
    berkas: ARSIP,
    hash: createHash('sha256').update(bita).digest('hex'),
    baris: { transaksi: 2, opd: 1 },
    dikembalikan: false,
  });
  expect((await json('capaian', 'rk.xlsx', ...P)).hasil).toEqual(semula.hasil);
  expect(await jejak()).toEqual(rincian);
  // The analysis takes the gaps apart as before, from the rows of the archive.
  const diarsipkan = await json('analisis', 'rk.xlsx', ...P);
  expect(kode(diarsipkan)).toContain('arsip-dibaca');
  expect(diarsipkan.hasil).toEqual(dianalisis.hasil);
  expect(await berhasil('rincian', 'rk.xlsx', 'IK01', ...P)).toMatch(/60|55/);
  expect(kode(await json('arsipkan', 'rk.xlsx', ...P, ...OLEH))).toContain('arsip-sudah-ada');
  const perbaikan = await kinerja(folder, 'tetapkan', 'rk.xlsx', ...P, ...OLEH, '--perbaikan', 'salah');
  expect(perbaikan).toMatchObject({ kode: 1 });
  expect(perbaikan.laporan).toMatch(/opsi kembalikan/);

  expect(await berhasil('arsipkan', 'rk.xlsx', ...P, ...OLEH, '--kembalikan')).toMatch(/dikembalikan dari/);
  expect((await json('capaian', 'rk.xlsx', ...P)).hasil).toEqual(semula.hasil);
  expect(existsSync(join(folder, ARSIP))).toBe(true);
});

test('arsip hilang atau diubah: rincian tetap menunjukkan angka tetap, kembalikan ditolak', async () => {
  await berhasil('arsipkan', 'rk.xlsx', ...P, ...OLEH);
  writeFileSync(join(folder, ARSIP), Buffer.concat([readFileSync(join(folder, ARSIP)), Buffer.from(' ')]));
  for (const harapan of ['arsip-berubah', 'arsip-hilang']) {
    const rincian = await json('rincian', 'rk.xlsx', 'IK01', ...P);
    expect(kode(rincian)).toEqual(expect.arrayContaining([harapan, 'arsip-di-berkas']));
    // By hand (`terkompilasi.ts`): 1.100.000 / 2.000.000 × 100 in floating point.
    expect(rincian.hasil).toMatchObject({ hasil: { nilai: 55.00000000000001 }, agregat: [] });
    const analisis = await json('analisis', 'rk.xlsx', ...P);
    expect(kode(analisis)).toEqual(expect.arrayContaining([harapan, 'analisis-baris-diarsipkan']));
    expect(analisis.catatan.find((satu) => satu.kode === 'analisis-baris-diarsipkan')?.lokasi).toMatchObject({
      lembar: 'Arsip Data',
      kolom: 'Berkas arsip',
    });
    const kembali = await json('arsipkan', 'rk.xlsx', ...P, ...OLEH, '--kembalikan');
    expect([kode(kembali).includes(harapan), kembali.hasil]).toEqual([true, null]);
    if (harapan === 'arsip-berubah') unlinkSync(join(folder, ARSIP));
  }
});

test('yang ditolak tidak meninggalkan berkas', async () => {
  expect(kode(await json('arsipkan', 'rk.xlsx', '--periode', '2026-TW2', ...OLEH))).toContain(
    'arsip-periode-belum-dikunci',
  );
  writeFileSync(join(folder, ARSIP), 'catatan saya');
  expect(kode(await json('arsipkan', 'rk.xlsx', ...P, ...OLEH))).toContain('arsip-nama-terpakai');
  expect(readFileSync(join(folder, ARSIP), 'utf8')).toBe('catatan saya');
  expect(existsSync(join(folder, 'rk.arsip-2026-TW2.xlsx'))).toBe(false);
});

ujiDengan(
  'openpyxl',
  'arsip terbaca program lain: lembar data tampak, nilainya seperti yang dikembalikan',
  async () => {
    await berhasil('arsipkan', 'rk.xlsx', ...P, ...OLEH);
    const baca = `import sys, json, openpyxl
wb = openpyxl.load_workbook(sys.argv[1])
ws = wb['Data Transaksi']
kepala = next(i for i, r in enumerate(ws.iter_rows(values_only=True)) if r[1] == 'Periode')
isi = list(ws.iter_rows(values_only=True))
letak = {n: i for i, n in enumerate(isi[kepala])}
nilai = sorted(r[letak['Nilai kontrak terakhir (termasuk adendum)']] for r in isi[kepala + 1:] if r[1] is not None)
print(json.dumps([[s.title for s in wb if s.sheet_state == 'visible'], nilai, sorted({r[2] for r in isi[kepala + 1:] if r[1]})]))`;
    const keluaran = execFileSync('/usr/bin/python3', ['-c', baca, join(folder, ARSIP)], {
      encoding: 'utf8',
    });
    // By hand (`terkompilasi.ts`): the contracts of DINKES.
    expect(JSON.parse(keluaran)).toEqual([
      ['Data Paket', 'Data Transaksi', 'Data OPD', 'Data Aksi'],
      [200_000, 800_000],
      ['DINKES'],
    ]);
  },
);
