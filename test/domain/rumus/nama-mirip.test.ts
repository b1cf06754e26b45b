import { NamaMirip, periksaRumus } from '../../../src/domain/rumus';
import { variabelBaku } from '../../../src/domain/variabel/daftar';

const mirip = new NamaMirip(variabelBaku);

test.each([
  // written apart or together
  ['nilai kontrak', 'nilai_kontrak'],
  ['nilaikontrak', 'nilai_kontrak'],
  ['Nilai Kontrak', 'nilai_kontrak'],
  ['NILAIKONTRAK', 'nilai_kontrak'],
  ['nilai-kontrak', 'nilai_kontrak'],
  ['tgl bast', 'tgl_bast'],
  ['e-kontrak', 'e_kontrak'],
  ['ekontrak', 'e_kontrak'],
  ['nilai kontrak awal', 'nilai_kontrak_awal'],
  // slips
  ['nilai_kontrk', 'nilai_kontrak'],
  ['nilai_kotrk', 'nilai_kontrak'],
  ['jenis_kontrk', 'jenis_kontrak'],
  ['nilai umkk', 'nilai_umk'],
  ['hsp', 'hps'],
  ['HSP', 'hps'],
  ['paguu', 'pagu'],
  ['tgl_penetapn', 'tgl_penetapan'],
  // as people call it
  ['harga perkiraan sendiri', 'hps'],
  ['nilai produk dalam negeri', 'nilai_pdn'],
  ['tanggal bast', 'tgl_bast'],
  ['tanggal kontrak', 'tgl_kontrak'],
  ['tanggal pengumuman', 'tgl_pengumuman'],
  ['pagu paket', 'pagu'],
  ['metode pemilihan', 'metode'],
  ['sumber transaksi', 'sumber_transaksi'],
  // one word that only one name has
  ['bast', 'tgl_bast'],
  ['sanggah', 'ada_sanggah'],
  ['belanja', 'belanja_pbj'],
  ['pdn', 'nilai_pdn'],
  // a name within it
  ['status paket', 'status'],
  ['nilai hps', 'hps'],
  ['nilai kontrak akhir', 'nilai_kontrak'],
  // what several names share, or none has
  ['kontrak', undefined],
  ['nilai', undefined],
  ['tgl', undefined],
  ['tgl akhir', undefined],
  ['total', undefined],
  ['tkdn', undefined],
  ['qqqqqqqq', undefined],
  ['x', undefined],
  ['', undefined],
  ['___', undefined],
])('%p berarti %p', (tertulis, nama) => expect(mirip.cari(tertulis)).toBe(nama));

test('setiap variabel dikenali dari namanya tanpa garis bawah, dengan spasi, dan berhuruf besar', () => {
  for (const { nama } of variabelBaku)
    for (const tertulis of [nama.replaceAll('_', ''), nama.replaceAll('_', ' '), nama.toUpperCase()])
      expect([tertulis, mirip.cari(tertulis)]).toEqual([tertulis, nama]);
});

test('setiap variabel dikenali dari labelnya, bila label itu hanya miliknya', () => {
  for (const { nama, label } of variabelBaku) expect([label, mirip.cari(label)]).toEqual([label, nama]);
});

describe('di dalam rumus', () => {
  const catatan = (teks: string) =>
    periksaRumus(teks, { variabel: variabelBaku, indikator: [] }).catatan.map(({ kode, params, lokasi }) => [
      kode,
      params,
      lokasi.posisi,
    ]);
  test.each([
    ['jumlah(nilai kontrak)', 'nilai kontrak', 'nilai_kontrak', [7, 20]],
    ['cacah(terisi(tgl bast))', 'tgl bast', 'tgl_bast', [13, 21]],
    ['cacah(Status Paket == "Selesai")', 'Status Paket', 'status', [6, 18]],
    ['jumlah(pagu) / jumlah(kontrak)', 'kontrak', undefined, [22, 29]],
  ] as const)('%s: satu catatan untuk nama yang terpisah', (teks, nama, terdekat, posisi) =>
    expect(catatan(teks)).toEqual([['nama-tidak-dikenal', { nama, terdekat }, posisi]]),
  );
  test('dua nama yang keduanya dikenal: operatornya yang hilang', () =>
    expect(catatan('jumlah(pagu nilai_kontrak_paket)').map(([kode]) => kode)).toEqual(['operator-hilang']));
  test.each(['jumlah(zzzz hps)', 'cacah(hps > 1 atauu status == "Selesai")'])(
    '%s: yang salah kata di depannya saja',
    (teks) =>
      expect(catatan(teks)).toContainEqual(['nama-tidak-dikenal', expect.anything(), expect.anything()]),
  );
});
