import { bacaIsianTabel, selIsian } from '../../src/application/data/isian-tabel';
import { denganIsian, variabelTerisi } from '../../src/domain/data/isian-baris';
import { ada, tidakBerlaku, tidakBerlakuMenurutAturan, tidakSah } from '../../src/domain/umum/isian';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import type { IsiTabel } from '../../src/lembar/isi';
import type { Sel } from '../../src/lembar/tipe';

const variabel = variabelBaku.filter(({ tingkat }) => tingkat === 'transaksi');

/** Rows of `id, metode, status, hps, tgl_kontrak` as they stand on a sheet; the sheet has no other variable. */
const isi = (...baris: readonly (readonly Sel[])[]): IsiTabel => ({
  tabelId: 'data-transaksi',
  lembar: 'Data Transaksi',
  kolom: ['_id', 'metode', 'status', 'hps', 'tgl_kontrak'].map((id) => ({ id, huruf: '', label: id })),
  baris: baris.map((sel, k) => ({ nomor: k + 5, sel })),
});

const baca = (...sel: readonly Sel[]) => {
  const satu = bacaIsianTabel(isi(['a', ...sel]), variabel).get('a');
  if (satu === undefined) throw new Error('baris a tidak ada');
  return satu;
};

test('a value is what its cell says, and a blank or a column that is not there is nothing', () => {
  const isian = baca('Tender', 'TB', 'banyak', null);
  expect(isian['metode']).toEqual(ada('Tender'));
  expect(isian['status']).toEqual(tidakBerlaku);
  expect(isian['hps']).toEqual(tidakSah('banyak'));
  expect(isian['tgl_kontrak']).toBeUndefined();
  expect(isian['nilai_kontrak']).toBeUndefined();
  expect(variabelTerisi(isian)).toEqual(['metode', 'status', 'hps']);
  expect(baca('  ', '', 0, null)['hps']).toEqual(ada(0));
  expect(variabelTerisi(baca('  ', '', 0, null))).toEqual(['hps']);
});

test('others put over it count instead, and the row itself stays', () => {
  const isian = baca('Tender', null, 5, null);
  const baru = denganIsian(denganIsian(isian, { status: tidakBerlakuMenurutAturan }), { hps: ada(7) });
  expect([baru['metode'], baru['status'], baru['hps']]).toEqual([
    ada('Tender'),
    tidakBerlakuMenurutAturan,
    ada(7),
  ]);
  expect(variabelTerisi(baru)).toEqual(['metode', 'status', 'hps']);
  expect(variabelTerisi(isian)).toEqual(['metode', 'hps']);
  expect(isian['hps']).toEqual(ada(5));
});

test('also of variables that the table has no column of', () => {
  const baru = denganIsian(baca('Tender', null, 5, null), { nilai_kontrak: ada(3), hps: ada(6) });
  expect([baru['metode'], baru['hps'], baru['nilai_kontrak']]).toEqual([ada('Tender'), ada(6), ada(3)]);
  expect([...variabelTerisi(baru)].sort()).toEqual(['hps', 'metode', 'nilai_kontrak']);
});

test('plain values are put together in the same way', () => {
  const baru = denganIsian({ hps: ada(1), metode: ada('Tender') }, { hps: ada(2) });
  expect(baru).toEqual({ hps: ada(2), metode: ada('Tender') });
  expect(variabelTerisi(baru)).toEqual(['hps', 'metode']);
});

test('rows of one table do not share values, though the same text means the same', () => {
  const semua = bacaIsianTabel(
    isi(['a', 'Tender', null, 1, null], ['b', 'Tender', 'Selesai', 2, null]),
    variabel,
  );
  const cari = (id: string) =>
    selIsian(
      semua.get(id) ?? {},
      variabel.filter(({ id: v }) => ['metode', 'status', 'hps'].includes(v)),
    );
  expect(cari('a')).toEqual(['Tender', null, 1]);
  expect(cari('b')).toEqual(['Tender', 'Selesai', 2]);
});

test('a row without a stored id is none', () => {
  expect(bacaIsianTabel(isi([null, 'Tender', null, 1, null]), variabel).size).toBe(0);
});
