import {
  ejaanBawaan,
  labelKelompokPadanan,
  nilaiPadanan,
  type KelompokPadanan,
  PADANAN_TB,
} from '../../../src/domain/variabel/padanan';
import { bentukBanding } from '../../../src/domain/umum/teks';
import { padananBawaan } from '../../bangun/padanan-bawaan';

const kelompok = Object.keys(labelKelompokPadanan) as KelompokPadanan[];
const satu = (jenis: KelompokPadanan, teks: string) => padananBawaan(jenis).get(bentukBanding(teks));

// The spellings of the published INAPROC realisation files of BPKP and Kemensos 2026.
test.each([
  ['status', 'SELESAI', 'Selesai'],
  ['status', 'COMPLETED', 'Selesai'],
  ['status', 'PAKET SELESAI', 'Selesai'],
  ['status', 'PAYMENT OUTSIDE SYSTEM', 'Selesai'],
  ['status', 'ON PROCESS', 'Berjalan'],
  ['status', 'BERLANGSUNG', 'Berjalan'],
  ['status', 'PAKET SEDANG BERJALAN', 'Berjalan'],
  ['status', 'ON ADDENDUM', 'Berjalan'],
  ['status', 'PAKET DIBATALKAN', 'Gagal/Batal'],
  ['metode', 'E-Purchasing', 'E-Purchasing'],
  ['metode', 'Pengadaan Langsung', 'Pengadaan Langsung'],
  ['metode', 'Dikecualikan', 'Dikecualikan'],
  ['metode', 'Seleksi', 'Seleksi'],
  ['jenis', 'Barang', 'Barang'],
  ['jenis', 'Pengadaan Barang', 'Barang'],
  ['jenis', 'Jasa Konsultansi Badan Usaha Non Konstruksi', 'Jasa Konsultansi'],
  ['jenis', 'Jasa Konsultansi Perorangan Konstruksi', 'Jasa Konsultansi'],
  ['jenis', 'Jasa Lainnya', 'Jasa Lainnya'],
  ['sumber', 'E-Katalog 6.0', 'E-Katalog'],
  ['sumber', 'Pencatatan', 'Pencatatan'],
  ['sumber', 'Non Tender', 'Non Tender'],
] as const)('%s "%s" berarti %s', (jenis, ejaan, nilai) => {
  expect(satu(jenis, ejaan)).toBe(nilai);
});

test('huruf besar-kecil dan spasi ganda tidak perlu ejaan sendiri', () => {
  expect(satu('status', '  paket   sedang berjalan ')).toBe('Berjalan');
});

test.each(kelompok)('%s: setiap ejaan menuju nilai yang dipakai, dan tidak menuju dua nilai', (jenis) => {
  const tujuan = Object.keys(ejaanBawaan[jenis]);
  for (const nilai of tujuan) expect([...nilaiPadanan[jenis], PADANAN_TB]).toContain(nilai);
  const ejaan = [...nilaiPadanan[jenis], ...Object.values(ejaanBawaan[jenis]).flat()].map((e) =>
    e.toLowerCase(),
  );
  expect(new Set(ejaan).size).toBe(ejaan.length);
});
