import {
  atributBaru,
  atributKosong,
  kolomTanggalTerpilih,
} from '../../../../src/taskpane/halaman/rencana/rumus/atribut-baru';

const pilihan = [
  { nama: 'tgl_kontrak', label: 'Tanggal kontrak' },
  { nama: 'tgl_bast', label: 'Tanggal BAST' },
];

describe('Tanggal penentu periode pada indikator baru', () => {
  test.each([
    ['belum dipilih: yang diusulkan', undefined, 'tgl_kontrak'],
    ['dipilih orang', 'tgl_bast', 'tgl_bast'],
    ['tidak disebut, atas pilihan orang', '', ''],
    ['pilihan yang bukan milik baris rumus sekarang kembali ke usul', 'tgl_umumkan_rup', 'tgl_kontrak'],
  ])('%s', (_, dipilih, hasil) => {
    expect(kolomTanggalTerpilih({ pilihan, usul: 'tgl_kontrak' }, dipilih)).toBe(hasil);
  });

  test('tanpa usul tidak ada yang dipilihkan', () => {
    expect(kolomTanggalTerpilih({ pilihan, usul: null }, undefined)).toBe('');
  });

  test('menjadi atribut indikator; kosong berarti tidak disebut', () => {
    const rumus = { rumus: 'cacah()', basis: '' };
    expect(atributBaru(atributKosong, rumus, [], 'tgl_bast').kolomTanggal).toBe('tgl_bast');
    expect(atributBaru(atributKosong, rumus, [], '').kolomTanggal).toBeNull();
  });
});
