import {
  PencatatBertentangan,
  type BarisBertentangan,
} from '../../src/application/pengembalian/catat-bertentangan';

/** Rows 9, 10, … but for every one that `lewati` names. */
const baris = (banyak: number, lewati: readonly number[] = []) =>
  Array.from({ length: banyak + lewati.length }, (_, k) => k + 9)
    .filter((nomor) => !lewati.includes(nomor))
    .map((nomor) => ({ nomor, kolom: 'kode', huruf: 'B', tampak: 'B', seharusnya: 'A' }));

function catatBertentangan(
  daftar: readonly BarisBertentangan[],
  diambil: number,
  tempat: { lembar?: string },
) {
  const pencatat = new PencatatBertentangan();
  for (const satu of daftar) pencatat.tambah(satu);
  return pencatat.hasil(diambil, tempat);
}

const ringkas = (banyak: number, diambil: number, lewati?: readonly number[]) =>
  catatBertentangan(baris(banyak, lewati), diambil, { lembar: 'Transaksi' }).map(
    ({ kode, akibat, lokasi }) => [kode, akibat, lokasi.sel ?? lokasi.baris] as const,
  );

test('sampai lima baris disebut satu per satu', () =>
  expect(ringkas(5, 0)).toEqual(
    ['B9', 'B10', 'B11', 'B12', 'B13'].map((sel) => ['kode-bertentangan', 'menahan-baris', sel]),
  ));

test('lebih dari lima: sekali satu lembar, dengan barisnya', () => {
  expect(ringkas(6, 6)).toEqual([['kode-bertentangan-banyak', 'menahan-baris', 9]]);
  expect(catatBertentangan(baris(6, [12]), 6, {})[0]?.params).toEqual({
    jumlah: 6,
    baris: ['9–11', '13–15'],
    selebihnya: 0,
    contoh: { nomor: 9, tampak: 'B', seharusnya: 'A' },
  });
});

test('lebih banyak daripada yang diambil: lembar teracak, berkasnya kembali', () =>
  expect(ringkas(7, 6)).toEqual([['lembar-teracak', 'mengembalikan-berkas', 9]]));

test('rentang baris yang sangat banyak tidak disebut semua', () => {
  const selang = Array.from({ length: 50 }, (_, k) => 9 + 2 * k);
  expect(catatBertentangan(baris(50, selang), 50, {})[0]?.params).toMatchObject({
    jumlah: 50,
    selebihnya: 30,
  });
});

test('tanpa pertentangan tidak ada catatan', () => expect(ringkas(0, 9)).toEqual([]));
