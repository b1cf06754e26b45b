import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja, type HasilKinerja } from '../alat/kinerja';
import { ujiDengan } from '../alat/program-luar';
import { ketikBaris } from '../bangun/ruang-kerja';
import { ruangSetahunBerkas } from '../bangun/setahun';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-tahun-baru-'));
  writeFileSync(join(folder, 'rk.xlsx'), (await ruangSetahunBerkas()).bytes());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const salinan = (nama: string): string => {
  copyFileSync(join(folder, 'rk.xlsx'), join(folder, nama));
  return nama;
};

const kodeCatatan = ({ keluaran }: HasilKinerja): readonly string[] =>
  (JSON.parse(keluaran) as { catatan: readonly { kode: string }[] }).catatan.map(({ kode }) => kode);

/** A sheet's rows as openpyxl reads them. */
const bacaLembar = (berkas: string, lembar: string): readonly (readonly (string | number | null)[])[] =>
  JSON.parse(
    execFileSync(
      '/usr/bin/python3',
      [
        '-c',
        'import json,sys,openpyxl\nw=openpyxl.load_workbook(sys.argv[1])[sys.argv[2]]\nprint(json.dumps([[str(c) if hasattr(c,"isoformat") else c for c in r] for r in w.iter_rows(values_only=True)]))',
        join(folder, berkas),
        lembar,
      ],
      { encoding: 'utf8' },
    ),
  ) as readonly (readonly (string | number | null)[])[];

// The year by hand (`test/bangun/setahun.ts`): 2.000 + 2.500 + 2.760 + 190 = 7.450 million; 1.100.000 / 2.000.000 = 55 %; 2.760.
ujiDengan(
  'openpyxl',
  'openpyxl menemukan nilai akhir 2026 sebagai baseline 2027, dengan sumbernya',
  async () => {
    const dibuat = await kinerja(folder, 'tahun-baru', salinan('a.xlsx'), '--ke', 'a-2027.xlsx');
    expect({ kode: dibuat.kode, laporan: dibuat.laporan }).toEqual({
      kode: 0,
      laporan: expect.stringContaining('angka sementara') as string,
    });
    const sumber = 'Capaian 2026, data per 31 Desember 2026, angka sementara';
    const baseline = bacaLembar('a-2027.xlsx', 'Baseline').filter((baris) => baris.includes(sumber));
    expect(baseline.map((baris) => [baris[1], baris[2], baris[3]])).toEqual([
      ['IK01', 2026, 7_450_000_000],
      ['IK02', 2026, expect.closeTo(55, 10)],
      ['IK03', 2026, 2760],
    ]);
    const isi = (lembar: string) => bacaLembar('a-2027.xlsx', lembar).flat();
    expect(isi('Indikator')).toEqual(expect.arrayContaining(['IK01', 'IK02', 'IK03', 'jumlah(belanja_pbj)']));
    expect(isi('OPD')).toEqual(expect.arrayContaining(['DINKES', 'DPU']));
    expect(isi('Target')).not.toContain('IK01');
    expect(isi('Pengaturan')).toContain('2027-01-02');
  },
);

test('buku kerja yang baru dapat diisi dan disetujui; yang lama mencatat bahwa tahun berikutnya dimulai', async () => {
  const lama = salinan('b.xlsx');
  expect((await kinerja(folder, 'tahun-baru', lama, '--ke', 'b-2027.xlsx')).kode).toBe(0);
  const langkah = await kinerja(folder, 'langkah', 'b-2027.xlsx', '--json');
  expect(JSON.parse(langkah.keluaran)).toMatchObject({ hasil: { tahun: 2027 } });
  const lagi = await kinerja(folder, 'tahun-baru', lama, '--ke', 'c-2027.xlsx', '--json');
  expect([lagi.kode, kodeCatatan(lagi)]).toEqual([1, ['tahun-baru-sudah-dimulai']]);
  expect(existsSync(join(folder, 'c-2027.xlsx'))).toBe(false);
  expect((await kinerja(folder, 'tahun-baru', lama, '--ke', 'c-2027.xlsx', '--ulang')).kode).toBe(0);
});

test('berkas yang ada tidak ditimpa, dan yang lama tidak berubah', async () => {
  const lama = salinan('d.xlsx');
  const semula = readFileSync(join(folder, lama));
  writeFileSync(join(folder, 'ada.xlsx'), 'milik orang');
  expect((await kinerja(folder, 'tahun-baru', lama, '--ke', 'ada.xlsx')).kode).not.toBe(0);
  expect(readFileSync(join(folder, 'ada.xlsx'), 'utf8')).toBe('milik orang');
  expect(readFileSync(join(folder, lama)).equals(semula)).toBe(true);
});

test('tahun yang bukan sesudahnya ditolak', async () => {
  const ditolak = await kinerja(
    folder,
    'tahun-baru',
    'rk.xlsx',
    '--ke',
    'e.xlsx',
    '--tahun',
    '2026',
    '--json',
  );
  expect([ditolak.kode, kodeCatatan(ditolak)]).toEqual([1, ['tahun-baru-salah']]);
});

// Serial numbers of 31 December 2026 and of the day after it: days since 30 December 1899, by Python.
ujiDengan('openpyxl', 'pelaksana yang masih bertugas pada 1 Januari terbawa', async () => {
  let buku = await ruangSetahunBerkas();
  for (const [nama, sampai] of [
    ['Ani Wulandari', null],
    ['Budi Santoso', 46_387],
    ['Cici Lestari', 46_388],
  ] as const)
    buku = await ketikBaris(buku, 'Pelaksana', {
      ...{ nama, nip: '196509251996032004', peran: 'Kepala UKPBJ', sementara: 'Plt.', sampai },
    });
  writeFileSync(join(folder, 'orang.xlsx'), buku.bytes());
  const dibuat = await kinerja(folder, 'tahun-baru', 'orang.xlsx', '--ke', 'orang-2027.xlsx');
  expect(dibuat.kode).toBe(0);
  const isi = bacaLembar('orang-2027.xlsx', 'Pelaksana').flat();
  expect(isi).toEqual(
    expect.arrayContaining(['Ani Wulandari', 'Cici Lestari', '196509251996032004', 'Plt.']),
  );
  expect(isi).not.toContain('Budi Santoso');
});

test('pelaksana yang tidak terbaca menahan, supaya tidak tertinggal tanpa disebut', async () => {
  const buku = await ketikBaris(await ruangSetahunBerkas(), 'Pelaksana', {
    ...{ nama: 'Dedi', sampai: 'akhir tahun' },
  });
  writeFileSync(join(folder, 'dedi.xlsx'), buku.bytes());
  const ditolak = await kinerja(folder, 'tahun-baru', 'dedi.xlsx', '--ke', 'dedi-2027.xlsx', '--json');
  expect([ditolak.kode, kodeCatatan(ditolak)]).toEqual([1, ['sel-bukan-tanggal']]);
  expect(existsSync(join(folder, 'dedi-2027.xlsx'))).toBe(false);
});
