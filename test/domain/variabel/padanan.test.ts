import {
  ejaanBawaan,
  labelKelompokPadanan,
  nilaiPadanan,
  padananBawaan,
  terapkanPadanan,
  type KelompokPadanan,
} from '../../../src/domain/variabel/padanan';

const kelompok = Object.keys(labelKelompokPadanan) as KelompokPadanan[];
const satu = (jenis: KelompokPadanan, teks: string) => terapkanPadanan(padananBawaan(jenis), [teks]).nilai[0];

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
  for (const nilai of tujuan) expect(nilaiPadanan[jenis]).toContain(nilai);
  const ejaan = [...nilaiPadanan[jenis], ...Object.values(ejaanBawaan[jenis]).flat()].map((e) =>
    e.toLowerCase(),
  );
  expect(new Set(ejaan).size).toBe(ejaan.length);
});

test('ejaan yang tidak dikenal disebut sekali dengan banyaknya dan nilai terdekat, yang tersering lebih dahulu', () => {
  const kolom = ['SELESAI', 'Entah apa ini', 'Complete', 'COMPLETE', 'ON PROCES', 'complete'];
  expect(terapkanPadanan(padananBawaan('status'), kolom)).toEqual({
    nilai: ['Selesai', undefined, undefined, undefined, undefined, undefined],
    takDikenal: [
      { ejaan: 'Complete', banyak: 3, terdekat: 'Selesai' },
      { ejaan: 'Entah apa ini', banyak: 1, terdekat: undefined },
      { ejaan: 'ON PROCES', banyak: 1, terdekat: 'Berjalan' },
    ],
  });
});
