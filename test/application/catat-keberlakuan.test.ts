import { catatKeberlakuan } from '../../src/application/pengembalian/catat-keberlakuan';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { transaksi, transaksiInduk } from '../bangun/perhitungan';

const kolom = ['sumber_transaksi', 'metode', 'status', 'nilai_kontrak'];
const variabel = variabelBaku.filter(({ id }) => kolom.includes(id));

/** Rows of a returned sheet from row 9 on, as found on it: code and cells. */
function periksa(
  isi: readonly Parameters<typeof transaksi>[1][],
  diimpor: readonly Parameters<typeof transaksi>[1][] = [],
) {
  const baris = isi.map((satu, i) => ({
    ...transaksi({ id: `t${i}`, rup: '1' }, satu),
    asal: { berkas: 'a.xlsx', lembar: 'Transaksi', baris: 9 + i },
  }));
  return catatKeberlakuan({
    baris,
    variabel,
    induk: diimpor.map((satu, i) => transaksiInduk({ id: `t${i}`, rup: '1' }, satu)),
    huruf: (id) => 'BCDE'.charAt(kolom.indexOf(id)),
    tempat: { berkas: 'a.xlsx', lembar: 'Transaksi' },
  });
}
const ringkas = (daftar: ReturnType<typeof periksa>) =>
  daftar.map(({ kode, params }) => [kode, 'sel' in params ? params.sel : []]);

const tender = { sumber_transaksi: 'Tender', metode: 'Tender' };
const selesai = { ...tender, status: 'Selesai', nilai_kontrak: 100 };
const gagal = { ...tender, status: 'Gagal/Batal' };

test.each<[string, Parameters<typeof periksa>, unknown]>([
  ['semua berisi', [[selesai]], []],
  ['tender gagal tidak mempunyai nilai kontrak', [[gagal]], []],
  [
    'tender berjalan masih kurang nilainya',
    [[{ ...tender, status: 'Berjalan' }]],
    [['wajib-kosong', ['E9']]],
  ],
  [
    'tanpa status: status dan nilainya kurang',
    [[tender]],
    [
      ['wajib-kosong', ['D9']],
      ['wajib-kosong', ['E9']],
    ],
  ],
  ['TB bukan kosong', [[{ ...tender, status: 'Berjalan', nilai_kontrak: 'TB' }]], []],
  [
    'swakelola tidak mempunyai metode',
    [[{ sumber_transaksi: 'Swakelola', status: 'Selesai', nilai_kontrak: 5 }]],
    [],
  ],
  [
    'versi pertama yang diulang: nilainya tidak berlaku, statusnya tetap diminta',
    [
      [
        { ...tender, versi_tender: 1 },
        { ...selesai, versi_tender: 2 },
      ],
    ],
    [['wajib-kosong', ['D9']]],
  ],
  [
    'keadaan yang tidak tertulis pada template diambil dari impor',
    [
      [{ ...tender, status: 'TB' }, tender],
      [{}, gagal],
    ],
    [
      ['wajib-kosong', ['D10']],
      ['wajib-kosong', ['E9']],
    ],
  ],
  [
    'sel berurutan menjadi rentang',
    [[{ ...selesai, metode: 'TB' }, tender, tender, selesai, { ...tender, status: 'Berjalan' }]],
    [
      ['wajib-kosong', ['D10:D11']],
      ['wajib-kosong', ['E10:E11', 'E13']],
    ],
  ],
  ['nilai pada tender gagal disebut', [[{ ...gagal, nilai_kontrak: 7 }]], [['nilai-pada-batal', ['E9']]]],
  ['nol pada tender gagal sama dengan kosong', [[{ ...gagal, nilai_kontrak: 0 }]], []],
])('%s', (_, masukan, harapan) => expect(ringkas(periksa(...masukan))).toEqual(harapan));

test('setiap catatan menunjuk sel pertamanya', () =>
  expect(periksa([selesai, tender])[0]?.lokasi).toEqual({
    berkas: 'a.xlsx',
    lembar: 'Transaksi',
    kolom: 'Status transaksi',
    baris: 10,
    sel: 'D10',
  }));

test('kolom yang dikunci karena diimpor UKPBJ tidak diminta dari unit', () => {
  const [satu] = periksa(
    [
      { ...selesai, metode: 'Tender', sumber_transaksi: 'TB' },
      { status: 'Selesai', nilai_kontrak: 1, metode: 'Tender' },
    ],
    [tender],
  );
  expect(satu?.params).toMatchObject({ sel: ['B10'], olehUkpbj: true });
});

test('banyak sel terpencar: sebagian disebut, sisanya dihitung', () => {
  const selang = Array.from({ length: 80 }, (_, i) =>
    i % 2 === 0 ? { ...tender, status: 'Berjalan' } : selesai,
  );
  const [satu] = periksa(selang);
  expect(satu?.params).toMatchObject({ jumlah: 40, selebihnya: 10 });
});
