import { catatKetikan, type ParamsCatatanKetikan } from '../../../src/domain/ketikan/catatan';
import { catatImpor, type ParamsCatatanImpor } from '../../../src/domain/impor/catatan';
import type { Penulis } from '../../../src/domain/umum/catatan';
import { tanggalDari } from '../../../src/domain/umum/tanggal';
import { pesanImpor as imporEn } from '../../../src/teks/en/catatan/impor';
import { pesanKetikan as ketikanEn } from '../../../src/teks/en/catatan/ketikan';
import { pesanImpor } from '../../../src/teks/id/catatan/impor';
import { pesanKetikan } from '../../../src/teks/id/catatan/ketikan';
import { tulis } from '../../../src/teks/id/tulis';

const hari = tanggalDari(2026, 1, 31)!;

/** Parameters of every finding, the optional ones left out: the texts must do without them. */
const contohKetikan: ParamsCatatanKetikan = {
  'angka-ambigu': { teks: '1.234', ribuan: 1234, desimal: 1.234 },
  'angka-tidak-terbaca': { teks: 'x' },
  'angka-ilmiah': { teks: 'x' },
  'angka-terlalu-panjang': { teks: 'x' },
  'angka-harus-bulat': { teks: 'x' },
  'angka-di-luar-batas': { nilai: 1 },
  'angka-nihil': { teks: 'x' },
  'satuan-tidak-dikenal': { teks: 'x', satuan: 'x' },
  'angka-menjadi-tanggal': { tanggal: hari },
  'angka-tampil-lain': { nilai: 1 },
  'rupiah-berdesimal': { teks: 'x', dibulatkan: 1 },
  'rupiah-meragukan': { teks: 'x' },
  'tb-tidak-boleh': { teks: 'x' },
  'strip-tidak-boleh': { teks: 'x' },
  'galat-excel': { teks: 'x' },
  'teks-terlalu-panjang': { panjang: 1, batas: 1 },
  'tanggal-tidak-terbaca': { teks: 'x' },
  'tanggal-tidak-ada': { teks: 'x' },
  'tahun-dua-angka': { teks: 'x' },
  'tanggal-bulan-di-depan': { teks: 'x', usul: hari },
  'tanggal-angka-seri': { teks: 'x' },
  'tanggal-di-luar-rentang': { tanggal: hari },
  'tanggal-berzona': { teks: 'x', tanggal: hari },
  'ya-tidak-tidak-terbaca': { teks: 'x' },
  'pilihan-tidak-dikenal': { teks: 'x', pilihan: ['a', 'b'] },
  'kode-rusak': { teks: 'x' },
  'kode-berlubang': { teks: 'x' },
  'kode-meragukan': { teks: 'x' },
  'kode-dipulihkan': { teks: 'x', kode: '1' },
};

const contohImpor: ParamsCatatanImpor = {
  'enkode-bukan-utf8': { enkode: 'x' },
  'kutip-rusak': { teks: 'x' },
  'kutip-membelah': { teks: 'lima' },
  'kutip-miring': { jumlah: 12_345 },
  'json-dibaca': { baris: 12_345, kolom: 23 },
  'kolom-kurang': { ada: 1, seharusnya: 2 },
  'kolom-berlebih': { ada: 1, seharusnya: 2 },
  'sel-terlalu-panjang': { panjang: 1, batas: 1 },
  'aksara-dibuang': { aksara: ['x'] },
  'aksara-dibuang-lain': { jumlah: 1 },
  'baris-sebelum-kepala': { jumlah: 1 },
  'kepala-berulang': { kepala: 'x' },
  'kepala-kosong': { urutan: 1 },
  'kepala-ganda': { kepala: 'x' },
  'tabel-tanpa-baris': { kepala: 1 },
  'tata-letak-tidak-dikenal': { terdekat: 'x', judul: ['x'], dapat: ['x'], hilang: ['x'], mirip: [] },
  'ekspor-belum-dibaca': { ekspor: ['e-Katalog V5'], ciri: ['no_paket'], ganti: 'inaproc-realisasi' },
  'nilai-tersirat': {
    variabel: 'Cara pengadaan',
    nilai: 'Swakelola',
    jumlah: 12_345,
    tataLetak: 'API Paket Swakelola Terumumkan',
  },
  'tersirat-berbeda': {
    variabel: 'Sumber transaksi',
    nilai: 'Tender',
    jumlah: 12_345,
    kode: 'K1',
    tersimpan: 'Pencatatan',
  },
  'tersirat-tidak-diketahui': { variabel: 'Cara pengadaan', kepala: 'cara_pengadaan' },
  'kolom-tidak-dipakai': { daftar: ['x'] },
  'pemetaan-kepala-tidak-ada': { kepala: 'x' },
  'pemetaan-medan-tidak-dikenal': { kepala: 'x', medan: 'x' },
  'medan-ganda': { dipakai: 'x', diabaikan: 'y' },
  'kode-kosong': { kolom: 'x' },
  'kode-paket-dari-rup': { kodeRup: 'x' },
  'kode-rup-kosong': { kodePaket: 'x' },
  'kode-rup-lebih-dari-satu': { kodeRup: ['x', 'y'] },
  'kode-rup-ganda': { kodeRup: 'x', barisLain: 1 },
  'baris-kembar': { kodePaket: 'x', barisLain: 1 },
  'unit-kosong': { kolom: 'x' },
  'unit-sementara': { nama: 'x', kode: 'y', jumlah: 1 },
  'unit-digabung': { nama: 'x', kode: 'y', jumlah: 1 },
  'unit-beda-ejaan': { kode: 'x', dipakai: 'y', lain: ['z'] },
  'unit-nama-ganda': { nama: 'x', kode: ['y', 'z'] },
  'unit-lebih-dari-satu': { dipakai: 'x', lain: ['y'] },
  'tahun-berbeda': { tahun: 1, harapan: 2, jumlah: 1 },
  'pdn-melebihi-nilai': { pdn: 1, nilai: 1 },
  'ejaan-tidak-dikenal': { teks: 'x', kolom: 'y', jumlah: 1, kelompok: null, pilihan: ['x'] },
  'batal-bernilai': { jumlah: 1, kodePaket: 'x' },
  'baris-cocok-urutan': { kodePaket: 'x', jumlah: 1 },
  'baris-berganti-unit-atau-rup': { kodePaket: 'x', id: 'y' },
  'baris-tidak-pasti': { kodePaket: 'x', lama: 1, baru: 1 },
  'zona-waktu-diabaikan': { teks: 'x', tanggal: hari, jumlah: 1, kolom: ['x'] },
  'kode-dipulihkan-berkas': { teks: 'x', kodeAsli: 'x', jumlah: 1, kolom: ['x'] },
  'kode-mirip': { jenis: 'rup', kode: 'x', lain: ['01'], diBukuKerja: true },
  'baris-dikenali-rup': { kodeRup: 'x', lama: 'x', baru: 'x' },
  'baris-rup-tidak-pasti': { kodeRup: 'x', lama: 1, baru: 1 },
};

/** Renders one example of every finding. */
const semua = <P extends object>(
  contoh: P,
  pesan: { readonly [K in keyof P]: (params: P[K], tulis: Penulis) => string },
): string[] => (Object.keys(contoh) as (keyof P)[]).map((kode) => pesan[kode](contoh[kode], tulis));

test.each([
  ['ketikan id', semua(contohKetikan, pesanKetikan)],
  ['ketikan en', semua(contohKetikan, ketikanEn)],
  ['impor id', semua(contohImpor, pesanImpor)],
  ['impor en', semua(contohImpor, imporEn)],
])('%s: kalimat utuh tanpa sisa parameter', (_, kalimat) => {
  for (const satu of kalimat) {
    expect(satu).toMatch(/[.?]$/);
    expect(satu).not.toMatch(/undefined|NaN|\[object| {2}|Temuan|Konsolidasi/);
  }
  expect(new Set(kalimat).size).toBe(kalimat.length);
});

test('parameter yang ada ikut ditulis', () => {
  expect(pesanKetikan['angka-ambigu'](contohKetikan['angka-ambigu'], tulis)).toContain(
    'dapat dibaca 1.234 atau 1,234',
  );
  expect(pesanKetikan['angka-di-luar-batas']({ nilai: 101, min: 0, maks: 100 }, tulis)).toContain(
    'antara 0 dan 100',
  );
  expect(pesanKetikan['angka-di-luar-batas']({ nilai: -1, min: 0 }, tulis)).toContain('paling sedikit 0');
  expect(pesanKetikan['angka-di-luar-batas']({ nilai: 5, maks: 4 }, tulis)).toContain('paling banyak 4');
  expect(pesanKetikan['tanggal-di-luar-rentang']({ tanggal: hari, akhir: hari }, tulis)).toContain(
    'sampai 31 Januari 2026',
  );
  expect(pesanKetikan['tahun-dua-angka']({ teks: 'x', usul: hari }, tulis)).toContain(
    'maksudnya 31 Januari 2026?',
  );
  expect(
    pesanImpor['tata-letak-tidak-dikenal'](
      { terdekat: 'T', judul: [], dapat: [], hilang: ['A', 'B'], mirip: [{ kepala: 'a1', seharusnya: 'A' }] },
      tulis,
    ),
  ).toContain('tidak ada kolom "A", "B". "a1" mungkin A.');
});

test('tingkat: yang tidak dapat dipakai galat, yang diputuskan sendiri peringatan atau info', () => {
  expect(catatKetikan('angka-ambigu', contohKetikan['angka-ambigu']).tingkat).toBe('galat');
  expect(catatKetikan('rupiah-berdesimal', contohKetikan['rupiah-berdesimal']).tingkat).toBe('peringatan');
  expect(catatImpor('unit-sementara', contohImpor['unit-sementara']).tingkat).toBe('peringatan');
  expect(catatImpor('unit-digabung', contohImpor['unit-digabung']).tingkat).toBe('info');
});
