import { cariPustaka } from '../../../src/domain/pustaka/cari';
import { daftarPustaka } from '../../../src/domain/pustaka/daftar';

const cari = (teks: string): readonly string[] => cariPustaka(daftarPustaka, teks).map(({ id }) => id);

test.each([
  ['umkk', ['belanja-umk']],
  ['UMKK', ['belanja-umk']],
  ['umkm', ['belanja-umk']],
  ['ukm', ['belanja-umk']],
  ['UMK', ['belanja-umk']],
  ['usaha kecil', ['belanja-umk']],
  ['koperasi', ['belanja-umk']],
  ['PDN', ['belanja-pdn']],
  ['P3DN', ['belanja-pdn']],
  ['tkdn', ['belanja-pdn']],
  ['bast', ['kontrak-tepat-waktu']],
  ['adendum', ['adendum-kontrak', 'perpanjangan-waktu']],
  ['addendum', ['adendum-kontrak', 'perpanjangan-waktu']],
  ['PL', ['nontender-transaksional']],
  ['pnl', ['nontender-transaksional']],
  ['nontender', ['nontender-transaksional']],
  ['SLA', ['konsultasi-tepat-waktu']],
  ['lelang gagal', ['tender-gagal']],
  ['tender gagal', ['tender-gagal']],
  ['sanggahan', ['paket-disanggah']],
])('%p menemukan %p', (teks, harapan) => expect(cari(teks)).toEqual(expect.arrayContaining(harapan)));

test.each([
  ['e-katalog', 'pemanfaatan-epurchasing'],
  ['ekatalog', 'pemanfaatan-epurchasing'],
  ['E Katalog', 'pemanfaatan-epurchasing'],
  ['katalog elektronik', 'porsi-epurchasing'],
  ['e-purchasing', 'pemanfaatan-epurchasing'],
  ['epurchasing', 'pemanfaatan-epurchasing'],
  ['toko daring', 'porsi-epurchasing'],
  ['lelang', 'lama-pemilihan'],
  ['e-tendering', 'pemanfaatan-etendering'],
  ['etendering', 'pemanfaatan-etendering'],
  ['pengadaan langsung', 'nontender-transaksional'],
  ['SiRUP', 'rup-diumumkan'],
  ['RUP', 'rup-tepat-waktu'],
  ['rencana umum pengadaan', 'revisi-rup'],
  ['ITKP', 'indeks-pemanfaatan-sistem'],
  ['e-kontrak', 'pemanfaatan-ekontrak'],
  ['hps', 'efisiensi-hps'],
  ['penghematan pagu', 'efisiensi-pagu'],
  // slips of the fingers
  ['ekatalogg', 'pemanfaatan-epurchasing'],
  ['konsultsi', 'konsultasi-tepat-waktu'],
  ['efisiensii pagu', 'efisiensi-pagu'],
  ['adendun', 'adendum-kontrak'],
  ['kopersi', 'belanja-umk'],
  ['sangahan', 'paket-disanggah'],
])('%p termasuk menemukan %s', (teks, id) => expect(cari(teks)).toContain(id));

test('yang pendek tidak ditemukan di tengah kata lain', () => {
  expect(cari('pl')).toEqual(['nontender-transaksional']);
  expect(cari('oe')).toEqual(['efisiensi-hps']);
});

test('salah ketik hanya dimaafkan bila yang tepat tidak ada', () =>
  expect(cari('retender')).toEqual(['tender-ulang']));

test.each(['', '   ', '-'])('%p menampilkan semuanya', (teks) =>
  expect(cari(teks)).toHaveLength(daftarPustaka.length),
);

test.each(['xyzzy', 'umkk xyzzy'])('%p tidak menemukan apa pun', (teks) => expect(cari(teks)).toEqual([]));
