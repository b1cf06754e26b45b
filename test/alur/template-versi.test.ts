/** A plan that is revised while templates are out, by the built command line: which returns are taken, and what is said of them. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { BerkasKembali } from '../bangun/berkas-kembali';

/** A workspace whose plan, version 1, is approved, and the templates of it, made once. */
let dasar = '';
let folder = '';
const folderBaru = (): string => mkdtempSync(join(tmpdir(), 'kinerja-versi-'));
beforeAll(async () => {
  folder = dasar = folderBaru();
  await ruang();
  await sebar('t1');
}, 120_000);
beforeEach(() => {
  folder = folderBaru();
  cpSync(dasar, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(dasar, { recursive: true, force: true }));

const PDN = 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100';
const PDN_UMK = '(jumlah(nilai_pdn) + jumlah(nilai_umk)) / jumlah(nilai_kontrak) * 100';
const LABEL_UMK = 'Nilai usaha mikro, kecil dan koperasi';
const periode = ['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4', '2026'];
const TARGET = { awal: 80, baru: 82.5 };

const indikator = (rumus: string, lain: object = {}) => ({
  kode: 'IK01',
  nama: 'Porsi PDN',
  definisi: 'Nilai PDN terhadap nilai kontrak',
  area: 'A1',
  areaPengukuran: 'penghematan-biaya',
  satuan: '%',
  rumus,
  polarisasi: 'makin-tinggi',
  sifat: 'kumulatif',
  frekuensi: 'triwulan',
  cakupanData: 'semua-paket',
  sumberData: 'INAPROC',
  penanggungJawab: 'UKPBJ',
  lingkupEvaluasi: ['seluruh', 'opd'],
  aturanKosong: 'per-rumus',
  aturanTidakMelapor: 'tidak-dihitung',
  nilaiTahunan: 'hitung-ulang',
  aturanCapaian: { jenis: 'makin-tinggi', batas: { bawah: 0, atas: 120 } },
  bobot: 1,
  ...lain,
});
const target = (nilai: number) => periode.map((satu) => ({ indikator: 'IK01', periode: satu, nilai }));
const aksi = (kode: string) => ({
  kode,
  indikator: 'IK01',
  uraian: 'Pendampingan',
  penanggungJawab: 'Tim',
  mulai: '2026-01-05',
  selesai: '2026-12-18',
  keluaran: 'Berita acara',
});
const rencana = {
  tahun: 2026,
  opd: [
    { kode: 'DINKES', nama: 'Dinas Kesehatan' },
    { kode: 'DPU', nama: 'Dinas Pekerjaan Umum' },
  ],
  tujuan: [{ kode: 'T1', pernyataan: 'Belanja yang berpihak', dasar: 'rpjmd' }],
  area: [{ kode: 'A1', nama: 'Belanja', tujuan: 'T1' }],
  indikator: [indikator(PDN)],
  baseline: [{ indikator: 'IK01', tahun: 2025, nilai: 70 }],
  target: target(TARGET.awal),
  aksi: [aksi('RA1')],
};

const KEPALA =
  'Nama Instansi;Nama Satuan Kerja;Kode Paket;Kode RUP;Tahun Anggaran;Sumber Transaksi;Sumber Dana;Nama Penyedia;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Status Paket;Total Nilai (Rp);Nilai PDN (Rp)';
const baris = (unit: string, kode: string, nilai: number, pdn: number): string =>
  `KOTA X;${unit};${kode};${kode}1;2026;Tender;APBD;PT;Tender;Barang;Paket ${kode};SELESAI;${nilai};${pdn}`;

interface CatatanJson {
  readonly kode: string;
  readonly tingkat: string;
  readonly pesan: string;
}
interface Amplop<T> {
  readonly catatan: readonly CatatanJson[];
  readonly hasil: T;
}

async function jalankan<T = unknown>(...argumen: readonly string[]): Promise<Amplop<T>> {
  const { kode, keluaran, laporan } = await kinerja(folder, ...argumen, '--json');
  if (kode !== 0) throw new Error(`${argumen.join(' ')}: ${kode} ${keluaran} ${laporan}`);
  return JSON.parse(keluaran) as Amplop<T>;
}

const tulisJson = (nama: string, isi: object): string => {
  writeFileSync(join(folder, nama), JSON.stringify(isi));
  return nama;
};

/** Pages of the plan changed by a document, and approved again. */
async function revisi(isi: object): Promise<readonly CatatanJson[]> {
  await jalankan('impor-rencana', 'rk.xlsx', tulisJson('revisi.json', { tahun: 2026, ...isi }));
  const disetujui = ['--oleh', 'Kepala UKPBJ', '--nomor', '027/2', '--alasan', 'Perubahan APBD'];
  const { catatan } = await jalankan('setujui', 'rk.xlsx', ...disetujui);
  return catatan;
}

const kodeDari = (catatan: readonly CatatanJson[]): string[] => catatan.map(({ kode }) => kode);
const pesanDari = (catatan: readonly CatatanJson[], kode: string): string[] =>
  catatan.flatMap((satu) => (satu.kode === kode ? [satu.pesan] : []));

async function ruang(): Promise<void> {
  await jalankan('siapkan', 'rk.xlsx', '--instansi', 'Kota X', '--tahun', '2026');
  await jalankan('impor-rencana', 'rk.xlsx', tulisJson('rencana.json', rencana));
  writeFileSync(
    join(folder, 'realisasi.csv'),
    [
      KEPALA,
      baris('Dinas Kesehatan', 'K1', 800_000, 400_000),
      baris('Dinas Kesehatan', 'K2', 200_000, 200_000),
      baris('Dinas Pekerjaan Umum', 'U1', 1_000_000, 500_000),
    ].join('\n'),
  );
  await jalankan('impor-data', 'rk.xlsx', 'realisasi.csv');
  await jalankan('setujui', 'rk.xlsx', '--oleh', 'Kepala UKPBJ', '--nomor', '027/1');
}

const sebar = (keluar: string, ...opsi: readonly string[]) =>
  jalankan('distribusi', 'rk.xlsx', '--periode', '2026-TW1', '--keluar', keluar, ...opsi);

/** The template of a unit as the unit saves it. */
async function isi(
  map: string,
  unit: string,
  nama: string,
  ubah: (berkas: BerkasKembali) => void = () => undefined,
): Promise<string> {
  const asal = readdirSync(join(folder, map)).find((satu) => satu.includes(unit))!;
  const berkas = BerkasKembali.dari(new Uint8Array(readFileSync(join(folder, map, asal))));
  mkdirSync(join(folder, 'kembali'), { recursive: true });
  writeFileSync(join(folder, 'kembali', nama), await berkas.nyatakan().ubah(ubah).bytes());
  return join('kembali', nama);
}

interface BerkasJson {
  readonly berkas: string;
  readonly opd: string;
  readonly status: string;
  readonly jumlahBaris: number;
  readonly catatan: readonly CatatanJson[];
}
const kompilasi = async (...berkas: readonly string[]) =>
  (await jalankan<{ berkas: readonly BerkasJson[] }>('kompilasi', 'rk.xlsx', ...berkas)).hasil.berkas;

/** The figure of all units as the command line tells it. */
async function angka(): Promise<number | undefined> {
  const { hasil } = await jalankan<{
    capaian: readonly { lingkup: { jenis: string }; hasil: { nilai?: number } }[];
  }>('capaian', 'rk.xlsx', '--periode', '2026-TW1');
  return hasil.capaian.find(({ lingkup }) => lingkup.jenis === 'seluruh')?.hasil.nilai;
}

/** The identity sheet without what a template asks for: as programs before it was written made them. */
const tanpaPermintaan = (berkas: BerkasKembali): void => {
  berkas.pada('_kinerja').baris.splice(berkas.letak('_kinerja', 'permintaan'), 1);
};

test('target, nama, bobot, dan aksi baru: template versi 1 diterima pada versi 2, tanpa yang perlu dilihat', async () => {
  const catatan = await revisi({
    indikator: [indikator(PDN, { nama: 'Porsi produk dalam negeri', bobot: 2 })],
    target: target(TARGET.baru),
    aksi: [aksi('RA1'), aksi('RA2')],
  });
  expect(kodeDari(catatan).filter((kode) => kode.startsWith('template-'))).toEqual([]);
  const [dinkes, lama] = await kompilasi(
    await isi('t1', 'DINKES', 'dinkes.xlsx'),
    await isi('t1', 'DPU', 'dpu.xlsx', tanpaPermintaan),
  );
  for (const satu of [dinkes!, lama!]) {
    expect([satu.opd, satu.status]).toEqual([satu.opd, 'diterima']);
    expect(satu.catatan.filter(({ tingkat }) => tingkat !== 'info')).toEqual([]);
    expect(pesanDari(satu.catatan, 'template-versi-dahulu')).toEqual([
      'Template ini dibuat dari rencana versi 1; yang berlaku versi 2. Berkasnya tetap diterima.',
    ]);
  }
  // (400.000 + 200.000 + 500.000) / (800.000 + 200.000 + 1.000.000) = 1.100.000 / 2.000.000
  expect(await angka()).toBeCloseTo(55, 9);
}, 120_000);

test('rumus membaca kolom lain: disebut per unit sesudah disetujui, per berkas saat kembali, dan terisi lewat kiriman baru', async () => {
  const catatan = await revisi({ indikator: [indikator(PDN_UMK)] });
  expect(pesanDari(catatan, 'template-belum-menanyakan')).toEqual([
    `Template Triwulan I 2026 yang dipegang DINKES, DPU belum menanyakan ${LABEL_UMK}. Buat kiriman baru untuk unit itu; berkas yang sudah diisi tetap diterima, tanpa kolom itu.`,
  ]);
  const pesan = `Template ini dibuat sebelum kolom ini diminta: ${LABEL_UMK} (dibaca IK01).`;
  const hasil = await kompilasi(
    await isi('t1', 'DINKES', 'dinkes.xlsx'),
    await isi('t1', 'DPU', 'dpu.xlsx', tanpaPermintaan),
  );
  for (const satu of hasil) {
    expect([
      satu.status,
      satu.catatan.filter(({ tingkat }) => tingkat !== 'info').map(({ kode }) => kode),
    ]).toEqual(['diterima-dengan-catatan', ['kolom-belum-ditanyakan']]);
    expect(pesanDari(satu.catatan, 'kolom-belum-ditanyakan')[0]).toContain(pesan);
  }
  // Two rows of DINKES, one of DPU: what the files do hold is there.
  expect(hasil.map(({ jumlahBaris }) => jumlahBaris)).toEqual([2, 1]);

  // One unit gets a new one; the other one's is still told.
  const lagi = await sebar('t2', '--unit', 'DINKES');
  expect(pesanDari(lagi.catatan, 'template-belum-menanyakan')[0]).toContain(
    'yang dipegang DPU belum menanyakan',
  );
  const baru = await isi('t2', 'DINKES', 'dinkes-2.xlsx', (berkas) => {
    const penanda = berkas.pada('Transaksi').baris[berkas.barisId('Transaksi')]!;
    const idKolom = penanda.findIndex((sel) => typeof sel === 'string' && sel.startsWith('#tabel:'));
    const dari = berkas.barisId('Transaksi') + 2;
    for (const sel of berkas.pada('Transaksi').baris.slice(dari)) {
      const id = sel[idKolom];
      if (typeof id === 'string') berkas.tulis('Transaksi', id, 'nilai_umk', 100_000);
    }
  });
  const [kedua] = await kompilasi(baru);
  expect([kedua!.status, kedua!.jumlahBaris]).toEqual(['diterima', 2]);
  // The rows of version 1 and of version 2 are the same rows, and DPU's lack what is asked: (600.000 + 200.000) / 1.000.000.
  expect(await angka()).toBeCloseTo(80, 9);
  // The first file after that is an older issue.
  const ulang = await kompilasi(join('kembali', 'dinkes.xlsx'));
  expect(kodeDari(ulang[0]!.catatan)).toContain('terbitan-lama');
}, 120_000);

test('kolom milik UKPBJ yang baru dibaca diambil dari data impor; tidak ada unit yang perlu kiriman baru', async () => {
  const catatan = await revisi({ indikator: [indikator(PDN, { basis: 'metode == "Tender"' })] });
  expect(kodeDari(catatan).filter((kode) => kode.startsWith('template-'))).toEqual([]);
  const hasil = await kompilasi(
    await isi('t1', 'DINKES', 'dinkes.xlsx'),
    await isi('t1', 'DPU', 'dpu.xlsx', tanpaPermintaan),
  );
  expect(hasil.map(({ status }) => status)).toEqual(['diterima', 'diterima']);
  for (const satu of hasil)
    expect(pesanDari(satu.catatan, 'kolom-dari-ukpbj')[0]).toMatch(
      /^Template ini belum memuat Metode pemilihan\./,
    );
  // All are tenders: 1.100.000 / 2.000.000.
  expect(await angka()).toBeCloseTo(55, 9);
}, 120_000);

test('kolom yang pada templatenya bersatuan lain tidak diambil; yang dihapus unit tetap mengembalikan berkas', async () => {
  await revisi({ target: target(TARGET.baru) });
  const [dinkes, dpu] = await kompilasi(
    await isi('t1', 'DINKES', 'dinkes.xlsx', (berkas) => {
      // As a program writes it in which the column is in thousands: another mark for the same id.
      const tertulis = berkas.isi('_kinerja', 'permintaan', 'nilai') as string;
      const ribuan = tertulis.replace(/(nilai_pdn:)[^,]*/, '$1ZribuanRp');
      expect(ribuan).not.toBe(tertulis);
      berkas.tulis('_kinerja', 'permintaan', 'nilai', ribuan);
    }),
    await isi('t1', 'DPU', 'dpu.xlsx', (berkas) => {
      const kolom = berkas.kolom('Transaksi', 'nilai_pdn');
      for (const sel of berkas.pada('Transaksi').baris) sel.splice(kolom, 1);
    }),
  );
  expect(dinkes!.status).toBe('diterima-dengan-catatan');
  expect(pesanDari(dinkes!.catatan, 'kolom-berganti-makna')[0]).toMatch(
    /jenis, satuan, atau pilihan yang lain: [^;]*\(dibaca IK01\)\. Isinya tidak diambil/,
  );
  expect(dpu!.status).toBe('dikembalikan');
  expect(kodeDari(dpu!.catatan)).toEqual(
    expect.arrayContaining(['template-versi-dahulu', 'kolom-template-hilang']),
  );
}, 120_000);

test('lembar isian yang sudah ada tetap, dan kolom yang belum ditanyakannya disebut', async () => {
  await jalankan('distribusi', 'rk.xlsx', '--periode', '2026-TW1', '--lembar');
  await revisi({ indikator: [indikator(PDN_UMK)] });
  const lagi = await jalankan('distribusi', 'rk.xlsx', '--periode', '2026-TW1', '--lembar');
  expect(kodeDari(lagi.catatan)).toEqual(
    expect.arrayContaining(['lembar-isian-sudah-ada', 'template-belum-menanyakan']),
  );
}, 120_000);
