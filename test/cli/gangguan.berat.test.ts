import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { tetapkan } from '../../src/application/kunci/tetapkan';
import { daftarPerintah } from '../../src/cli/perintah/daftar';
import { paketCsv, rencanaContoh } from '../../src/contoh';
import { penulisLembar } from '../../src/sajian/penulis-lembar';
import type { HasilGangguan } from '../alat/gangguan-putaran';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { lingkunganUji } from '../bangun/lingkungan';
import { isiDari, ruangBerkas, sebar } from '../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasiBerkas } from '../bangun/terkompilasi';

jest.setTimeout(1_800_000);

/** Of each command how it is called, with the workspace that it begins with; what it writes is `rk.xlsx`. */
const panggilan: Readonly<Record<string, readonly (readonly [bahan: string | null, ...argv: string[]])[]>> = {
  siapkan: [[null, '--instansi', 'Kota X', '--tahun', '2026']],
  'impor-rencana': [['kosong', 'rencana.json']],
  'impor-data': [['berencana', 'paket.csv']],
  setujui: [['berdata', '--oleh', 'Ani', '--nomor', '1']],
  'banding-rencana': [['disetujui', '1', 'kini']],
  distribusi: [
    ['disetujui', '--periode', '2026-TW1', '--lembar'],
    ['terkirim', '--periode', '2026-TW1', '--sudah-dikirim', '2026-04-01'],
  ],
  kompilasi: [['terkirim', 'dinkes.xlsx']],
  hitung: [['terkompilasi']],
  capaian: [['terkompilasi']],
  rincian: [['terkompilasi', 'IK01']],
  paket: [['berdata', '1001', '--tarik', '--mulai', '2026-05-01', '--oleh', 'Ani']],
  'ganti-kode': [['terkompilasi', 'DINKES', 'DKK', '--mulai', '2026-04-01', '--oleh', 'Ani']],
  koreksi: [
    [
      ...(['terkompilasi', '--periode', '2026-TW1', '--baris', 'inaproc:K1:1', '--variabel'] as const),
      ...['nilai_pdn', '--nilai', 'Rp 600.000', '--konfirmasi', 'Budi, PPK', '--tanggal', '2026-04-01'],
      ...['--cara', 'telepon', '--oleh', 'Ani'],
    ],
    ['terkompilasi'],
  ],
  tetapkan: [['terkompilasi', '--periode', '2026-TW1', '--oleh', 'Ani']],
  'buka-kunci': [['terkunci', '--periode', '2026-TW1', '--oleh', 'Ani', '--alasan', 'salah ketik']],
  kunci: [['terkunci']],
  putuskan: [
    [
      ...(['terkunci', 'IK01', '--periode', '2026-TW1', '--cabang', 'b'] as const),
      ...['--dicatat', 'Ani', '--nomor', '027/5'],
    ],
  ],
  analisis: [
    ['terkompilasi', '--catat', 'IK01', '--sebab', 'Kontrak terlambat', '--oleh', 'Ani', '--tulis'],
    ['terkompilasi'],
  ],
  dasbor: [['terkompilasi', '--periode', '2026-TW1']],
  rekomendasi: [['terkompilasi', '--indikator', 'IK01', '--dari-usulan', '1', '--oleh', 'Ani']],
  'periksa-silang': [['terkompilasi', '--periode', '2026-TW1', '--keluar', 'silang.xlsx']],
  arsipkan: [['terkunci-tw2', '--periode', '2026-TW1', '--oleh', 'Ani']],
  'tindak-lanjut': [['terkompilasi']],
  'tahun-baru': [['terkompilasi', '--ke', 'tahun-depan.xlsx']],
  langkah: [['kosong', '--mulai', '2026-01-05'], ['kosong']],
  banding: [['kosong', 'dinkes.xlsx']],
};
/** What leaves the workspace as it is. */
const PEMBACA = [
  'tindak-lanjut',
  'hitung',
  'capaian',
  'rincian',
  'banding',
  'banding-rencana',
  'periksa-silang',
];
/** Made of the others; without a file of its own. */
const TANPA_BERKAS = ['contoh', 'skema'];

test('setiap perintah ada pada daftar ini', () => {
  expect([...Object.keys(panggilan), ...TANPA_BERKAS].sort()).toEqual(
    daftarPerintah.map(({ nama }) => nama).sort(),
  );
});

describe('setiap operasi berkas setiap perintah ditolak sekali', () => {
  let folder = '';
  const bahan = new Map<string, Uint8Array | string>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kinerja-ganggu-'));
    for (const tahap of ['kosong', 'berencana', 'berdata', 'disetujui'] as const)
      bahan.set(tahap, (await ruangBerkas(tahap)).bytes());
    const terkirim = await ruangBerkas('disetujui');
    const kembali = BerkasKembali.dari((await sebar(terkirim)).get('DINKES')!);
    bahan.set('dinkes.xlsx', await kembali.bytes());
    bahan.set('terkirim', terkirim.bytes());
    bahan.set('terkompilasi', (await ruangTerkompilasiBerkas()).bytes());
    const terkunci = await ruangTerkompilasiBerkas();
    isiDari(
      await tetapkan(terkunci, lingkunganUji('kunci'), {
        periode: '2026-TW1',
        oleh: 'Ani',
        tulis: penulisLembar,
      }),
    );
    bahan.set('terkunci', terkunci.bytes());
    // The second quarter holds the last position, so that rows of the first can be put away.
    await kompilasikan(terkunci, '2026-TW2', ['DINKES', 'DPU']);
    bahan.set('terkunci-tw2', terkunci.bytes());
    bahan.set('rencana.json', JSON.stringify(rencanaContoh()));
    bahan.set('paket.csv', paketCsv().isi);
    await build({
      entryPoints: ['test/alat/gangguan-putaran.ts'],
      outfile: 'dist/uji/gangguan-putaran.mjs',
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['yargs'],
      banner: {
        js: "import { createRequire as buatRequire } from 'node:module'; const require = buatRequire(import.meta.url);",
      },
      logLevel: 'warning',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What became of a command, first undisturbed. */
  function terganggu(argv: readonly string[], ruang: string | null): Promise<readonly HasilGangguan[]> {
    const asal = join(folder, 'asal');
    rmSync(asal, { recursive: true, force: true });
    mkdirSync(asal);
    for (const nama of ['dinkes.xlsx', 'rencana.json', 'paket.csv'])
      writeFileSync(join(asal, nama), bahan.get(nama)!);
    if (ruang !== null) writeFileSync(join(asal, 'rk.xlsx'), bahan.get(ruang)!);
    return new Promise((selesai, tolak) => {
      const proses = execFile(
        process.execPath,
        [resolve('dist/uji/gangguan-putaran.mjs'), asal, join(folder, 'kerja')],
        { maxBuffer: 64 * 1024 * 1024 },
        (galat, keluaran) => {
          if (galat === null) selesai(JSON.parse(keluaran) as readonly HasilGangguan[]);
          else tolak(new Error(galat.message));
        },
      );
      proses.stdin?.end(JSON.stringify([argv]));
    });
  }

  const kasus = Object.entries(panggilan).flatMap(([nama, cara]) =>
    cara.map(
      ([ruang, ...lain]) =>
        [[nama, 'rk.xlsx', ...lain].join(' '), ruang, [nama, 'rk.xlsx', ...lain]] as const,
    ),
  );
  test.each(kasus)('%s', async (_, ruang, argv) => {
    const [utuh, ...hasil] = await terganggu(argv, ruang);
    expect(utuh).toMatchObject({ kode: argv[0] === 'banding' ? 3 : 0, sisa: [] });
    expect(hasil.length).toBeGreaterThan(5);
    const membaca = PEMBACA.includes(argv[0]) || argv.length === 2;
    expect(utuh?.keadaan).toBe(membaca ? 'lama' : 'baru');
    for (const satu of hasil) {
      const lepasKunci = /unlink \..*\.kunci$/.test(satu.ditolak ?? '');
      // Exit code 0 says that all was done, any other that nothing was written.
      const seharusnya = satu.kode === 0 && !membaca ? 'baru' : 'lama';
      expect(satu).toEqual({ ...satu, keadaan: seharusnya, sisa: lepasKunci ? satu.sisa : [] });
      if (lepasKunci)
        expect(satu).toMatchObject({
          kode: 0,
          catatan: expect.arrayContaining(['kunci-tertinggal']) as unknown,
        });
      // No fault of a file is one of the program.
      expect(satu).not.toMatchObject({ gagal: 'internal' });
    }
  });
});
