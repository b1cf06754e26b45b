import {
  pilihTanggalDiterima,
  type TanggalDiterima,
} from '../../../src/domain/pengembalian/tanggal-diterima';
import { tgl } from '../../bangun/tanggal';

const batas = { dikirim: tgl('2026-04-01'), hariIni: tgl('2026-05-20') };
const calon = (dokumen?: string, berkas?: string): TanggalDiterima[] => [
  ...(dokumen === undefined ? [] : [{ tanggal: tgl(dokumen), sumber: 'dokumen' as const }]),
  ...(berkas === undefined ? [] : [{ tanggal: tgl(berkas), sumber: 'berkas' as const }]),
];

test.each<readonly [string, string | undefined, string | undefined, string, string, readonly string[]]>([
  ['dokumen lebih dahulu', '2026-04-07', '2026-05-19', '2026-04-07', 'dokumen', []],
  ['tanpa dokumen: berkas', undefined, '2026-04-08', '2026-04-08', 'berkas', []],
  ['hari dikirim dan hari ini termasuk', '2026-04-01', undefined, '2026-04-01', 'dokumen', []],
  ['hari ini', '2026-05-20', undefined, '2026-05-20', 'dokumen', []],
  ['sebelum dikirim dilewati', '2026-03-31', '2026-04-08', '2026-04-08', 'berkas', ['sebelum-dikirim']],
  ['tahun depan dilewati', '2027-04-07', '2026-04-08', '2026-04-08', 'berkas', ['sesudah-hari-ini']],
  [
    'tidak satu pun masuk akal: hari ini',
    '1980-01-01',
    '2099-01-01',
    '2026-05-20',
    'hari-ini',
    ['sebelum-dikirim', 'sesudah-hari-ini'],
  ],
  ['tidak ada tanggal: hari ini', undefined, undefined, '2026-05-20', 'hari-ini', []],
])('%s', (_, dokumen, berkas, tanggal, sumber, sebab) => {
  const hasil = pilihTanggalDiterima(undefined, calon(dokumen, berkas), batas);
  expect(hasil.diterima).toEqual({ tanggal: tgl(tanggal), sumber });
  expect(hasil.dilewati.map((satu) => satu.sebab)).toEqual(sebab);
});

test('yang ditetapkan orang menang atas semua', () =>
  expect(pilihTanggalDiterima(tgl('2026-04-02'), calon('2026-04-30'), batas)).toEqual({
    diterima: { tanggal: tgl('2026-04-02'), sumber: 'pengguna' },
    dilewati: [],
  }));

test('tanpa hari pengiriman hanya hari sesudah hari ini yang dilewati', () =>
  expect(
    pilihTanggalDiterima(undefined, calon('2020-01-01'), { ...batas, dikirim: null }).diterima.sumber,
  ).toBe('dokumen'));
