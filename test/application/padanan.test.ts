import { padananRuangKerja, barisPadananAwal, periksaPadanan } from '../../src/application/padanan';
import { bacaVariabel } from '../../src/domain/impor/baris/baca-variabel';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { kelompokPilihan, labelKelompokPadanan, nilaiPadanan } from '../../src/domain/variabel/padanan';

const pilihan = variabelBaku.filter(
  ({ tipe, tingkat }) => tipe === 'pilihan' && (tingkat === 'rup' || tingkat === 'transaksi'),
);
const baris = (kelompok: string, ejaan: string, nilai: string) => ({
  id: `ketikan:${kelompok}:${ejaan}:${nilai}`,
  kelompok,
  ejaan,
  nilai,
});

// The advice of `ejaan-tidak-dikenal`, followed: for every choice of both tables and every value of it.
test.each(pilihan.map((satu) => [satu.id, satu] as const))(
  '%s: ejaan yang ditambahkan pada Padanan Ejaan berlaku, menurut kode atau nama kelompoknya',
  (_, variabel) => {
    const kelompok = kelompokPilihan(variabel.pilihan ?? []);
    if (kelompok === undefined) throw new Error('tanpa kelompok');
    for (const nama of [kelompok, labelKelompokPadanan[kelompok], ` ${kelompok.toUpperCase()} `])
      for (const nilai of nilaiPadanan[kelompok]) {
        const padanan = padananRuangKerja([...barisPadananAwal(), baris(nama, 'Ejaan;Aneh', nilai)]);
        expect(bacaVariabel('ejaan;aneh', variabel, padanan)).toEqual({
          isian: { keadaan: 'ada', nilai },
          catatan: [],
        });
      }
    const tb = padananRuangKerja([...barisPadananAwal(), baris(kelompok, 'Tanpa', 'tb')]);
    expect(bacaVariabel('tanpa', variabel, tb).isian).toEqual({ keadaan: 'tidak-berlaku' });
  },
);

test('satu baris tambahan pada kelompok yang belum ada di buku kerja lama tidak mematikan ejaan bawaannya', () => {
  const lama = barisPadananAwal().filter(({ kelompok }) => kelompok !== 'jenis-kontrak');
  const padanan = padananRuangKerja([...lama, baris('Jenis kontrak', 'Borongan', 'Lumsum')]);
  expect(padanan['jenis-kontrak']?.get('borongan')).toBe('Lumsum');
  expect(padanan['jenis-kontrak']?.get('lump sum')).toBe('Lumsum');
});

test.each([
  ['status', 'Tender Sudah Selesai', 'Selesai'],
  ['status', 'PAKET SUDAH SELESAI', 'Selesai'],
  ['status', 'Kontrak Selesai', 'Selesai'],
  ['status', 'COMPLETED', 'Selesai'],
  ['status', 'paket_selesai', 'Selesai'],
  ['status', 'PAYMENT_OUTSIDE_SYSTEM', 'Selesai'],
  ['status', 'ON_PROCESS', 'Berjalan'],
  ['status', 'Kontrak Sedang Berjalan', 'Berjalan'],
  ['status', 'Paket Ditutup', 'Gagal/Batal'],
  ['jenis', 'Jasa Konsultansi Badan Usaha Non Konstruksi', 'Jasa Konsultansi'],
])('%s "%s" berarti %s tanpa ditambahkan', (id, ejaan, nilai) => {
  const variabel = variabelBaku.find((satu) => satu.id === id);
  if (variabel === undefined) throw new Error(id);
  expect(bacaVariabel(ejaan, variabel, padananRuangKerja(barisPadananAwal())).isian).toEqual({
    keadaan: 'ada',
    nilai,
  });
});

test('swakelola tidak mempunyai metode pemilihan; yang maknanya tidak pasti diserahkan kepada orang', () => {
  const baca = (id: string, ejaan: string) => {
    const variabel = variabelBaku.find((satu) => satu.id === id);
    if (variabel === undefined) throw new Error(id);
    return bacaVariabel(ejaan, variabel, padananRuangKerja(barisPadananAwal())).isian.keadaan;
  };
  expect(baca('metode_rup', 'Swakelola')).toBe('tidak-berlaku');
  expect(baca('metode', 'Pascakualifikasi Satu File')).toBe('tidak-sah');
  expect(baca('cara_pengadaan', 'Penyedia dalam Swakelola')).toBe('tidak-sah');
  expect(baca('jenis_rup', 'Barang;Jasa Lainnya')).toBe('tidak-sah');
});

test('baris yang tidak berlaku disebut dengan pilihan yang ada, pada selnya', () => {
  expect(periksaPadanan(barisPadananAwal())).toEqual([]);
  const salah = [
    baris('Kelompok X', 'a', 'Tender'),
    baris('Metode', 'b', 'Tendr'),
    baris('status', 'selesai sudah', 'Selesai'),
    baris('Status', 'SELESAI  SUDAH', 'Berjalan'),
  ];
  expect(
    periksaPadanan(salah).map(({ kode, lokasi, params }) => [kode, lokasi.rujuk?.kolom, params]),
  ).toEqual([
    [
      'padanan-kelompok-tidak-dikenal',
      'kelompok',
      { kelompok: 'Kelompok X', pilihan: Object.values(labelKelompokPadanan) },
    ],
    [
      'padanan-nilai-tidak-dikenal',
      'nilai',
      { nilai: 'Tendr', kelompok: 'Metode', pilihan: [...nilaiPadanan.metode, 'TB'] },
    ],
    ['padanan-ganda', 'ejaan', { ejaan: 'SELESAI  SUDAH', dipakai: 'Berjalan', diabaikan: 'Selesai' }],
  ]);
});
