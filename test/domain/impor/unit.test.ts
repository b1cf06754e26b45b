import type { UnitDikenal } from '../../../src/domain/impor/unit/tipe';
import { baris, impor, realisasi, ringkasCatatan } from './tabel';

/** Imports rows that differ by unit only. */
const denganUnit = (unit: readonly string[], unitDikenal: readonly UnitDikenal[] = []) => {
  const hasil = impor(realisasi(...unit.map((nama, i) => baris({ unit: nama, kodePaket: `P${i}` }))), {
    unitDikenal,
  });
  return {
    hasil,
    opd: hasil.transaksi.map((satu) => satu.opd),
    catatan: ringkasCatatan(hasil).map((satu) => satu.replace('Nama Satuan Kerja', 'Unit')),
  };
};

test('ejaan yang hanya berbeda tanda baca atau huruf besar adalah satu nama', () => {
  const { hasil, catatan } = denganUnit(
    ['SENTRA ""SATRIA"" - 7', 'Sentra Satria - 7'].map((nama) => `"${nama}"`),
  );
  expect(hasil.unit).toEqual([
    {
      kode: '7',
      nama: 'SENTRA "SATRIA"',
      ejaan: ['SENTRA "SATRIA"', 'Sentra Satria'],
      sementara: false,
      baru: true,
      jumlah: 2,
      menurutNama: 0,
    },
  ]);
  expect(catatan).toEqual([]);
});

test('ejaan terbanyak menjadi nama, ejaan lain diberitahukan', () => {
  const { hasil, catatan } = denganUnit(['BATURADEN - 7', 'BATURRADEN - 7', 'BATURRADEN - 7']);
  expect(hasil.unit[0]).toMatchObject({ nama: 'BATURRADEN', ejaan: ['BATURRADEN', 'BATURADEN'] });
  expect(catatan).toEqual(['2|Unit info unit-beda-ejaan']);
});

test('unit tanpa kode bergabung dengan unit berkode senama di berkas itu', () => {
  const { hasil, opd, catatan } = denganUnit(['DINAS B - ', 'DINAS B - 22', 'Dinas  B']);
  expect(opd).toEqual(['22', '22', '22']);
  expect(hasil.unit[0]).toMatchObject({ jumlah: 3, menurutNama: 2 });
  expect(catatan).toEqual(['2|Unit info unit-digabung', '4|Unit info unit-digabung']);
});

test('unit tanpa kode bergabung dengan unit ruang kerja, juga menurut ejaan lainnya', () => {
  const dikenal = [{ kode: 'D01', nama: 'Dinas Pendidikan', ejaanLain: ['Disdik'] }];
  expect(denganUnit(['DINAS PENDIDIKAN - ', 'DISDIK'], dikenal).opd).toEqual(['D01', 'D01']);
});

test('kode ruang kerja menang atas kode berkas bila namanya sama, juga untuk ejaan lain dari kode itu', () => {
  const dikenal = [{ kode: 'D01', nama: 'Dinas Pendidikan' }];
  const { opd, hasil } = denganUnit(['DINAS PENDIDIKAN - 452609', 'DIKNAS - 452609', 'DIKNAS - '], dikenal);
  expect(opd).toEqual(['D01', 'D01', 'D01']);
  expect(hasil.unit).toMatchObject([{ kode: 'D01', nama: 'Dinas Pendidikan', baru: false }]);
});

test('tanpa kode di mana pun: kode sementara menurut abjad nama, apa pun urutan barisnya', () => {
  const maju = denganUnit(['ZETA', 'ALFA - ', 'ZETA']);
  expect(maju.opd).toEqual(['S-002', 'S-001', 'S-002']);
  expect(maju.catatan).toEqual(['3|Unit peringatan unit-sementara', '2|Unit peringatan unit-sementara']);
  expect(denganUnit(['ALFA - ', 'ZETA', 'ZETA']).opd).toEqual(['S-001', 'S-002', 'S-002']);
});

test('kode sementara yang sudah dipakai tetap milik unitnya', () => {
  const dikenal = [{ kode: 'S-001', nama: 'ZETA' }];
  expect(denganUnit(['ZETA', 'ALFA'], dikenal).opd).toEqual(['S-001', 'S-002']);
});

test('nama yang dipakai dua kode tidak ditebak', () => {
  const { opd, catatan, hasil } = denganUnit(['BIDANG X - 1', 'BIDANG X - 2', 'BIDANG X - ']);
  expect(opd).toEqual(['1', '2', 'S-001']);
  expect(catatan).toEqual(['4|Unit peringatan unit-sementara', '4|Unit peringatan unit-nama-ganda']);
  expect(hasil.catatan[1]?.params).toEqual({ nama: 'BIDANG X', kode: ['1', '2'] });
});

test('baris dua unit dimiliki unit pertama, dan hanya pemilik yang diberi kode', () => {
  const { opd, hasil, catatan } = denganUnit(['"DINAS A;DINAS B - "', 'DINAS A - 9']);
  expect(opd).toEqual(['9', '9']);
  expect(hasil.transaksi[0]?.unitLain).toEqual(['DINAS B']);
  expect(hasil.unit.map(({ kode }) => kode)).toEqual(['9']);
  expect(catatan).toEqual(['2|Unit peringatan unit-lebih-dari-satu', '2|Unit info unit-digabung']);
});

test('baris yang ditahan tidak melahirkan unit', () => {
  const hasil = impor(realisasi(baris(), baris({ unit: 'ZETA', nilai: 'x' })));
  expect(hasil.unit.map(({ kode }) => kode)).toEqual(['101']);
});

test('kode dan nama yang dahulu dipakai unit membawa ke unit itu, dan kode sementara lama tidak diberikan lagi', () => {
  const dikenal = [
    { kode: '8', nama: 'Dinas Kesehatan Kota', ejaanLain: ['Dinas Kesehatan'], kodeDahulu: ['7', 'S-001'] },
  ];
  const { opd, hasil } = denganUnit(
    ['DINAS KESEHATAN - 7', 'DINKES LAMA - 7', 'Dinas Kesehatan', 'ALFA'],
    dikenal,
  );
  expect(opd).toEqual(['8', '8', '8', 'S-002']);
  expect(hasil.unit.filter(({ baru }) => baru).map(({ kode }) => kode)).toEqual(['S-002']);
});
