import { gabungkanSkor } from '../../../src/domain/capaian/gabungan';
import { berbobot } from '../../../src/domain/perhitungan/capaian-indikator';
import type { Lingkup } from '../../../src/domain/perhitungan/lingkup';
import type { Indikator } from '../../../src/domain/rencana/indikator';
import { dataOpd, paket, paketKembali, perhitungan, transaksi } from '../../bangun/perhitungan';
import { indikator, target } from '../../bangun/rencana';

/** Two offices: A with contracts of 300, B with one of 100; the city is to reach 500. */
const data = [
  transaksi({ id: 'a1', opd: 'A', rup: '1' }, { nilai_kontrak: 100, nilai_pdn: 80, jumlah_penawar: 3 }),
  transaksi({ id: 'a2', opd: 'A', rup: '1' }, { nilai_kontrak: 200, nilai_pdn: 160, jumlah_penawar: 5 }),
  transaksi({ id: 'b1', opd: 'B', rup: '2' }, { nilai_kontrak: 100, nilai_pdn: 70, jumlah_penawar: 4 }),
  dataOpd({ id: 'A', opd: 'A' }, { konsultasi_masuk: 6 }),
  dataOpd({ id: 'B', opd: 'B' }, { konsultasi_masuk: 4 }),
  paketKembali({ id: 'p1', opd: 'A', rup: '1' }),
];
const induk = [
  paket({ id: 'p1', opd: 'A', rup: '1', area: ['A1'] }, { pagu: 400 }),
  paket({ id: 'p2', opd: 'B', rup: '2', area: ['A1', 'A2'] }, { pagu: 200 }),
];
const seluruh: Lingkup = { jenis: 'seluruh', kode: null };
const opdB: Lingkup = { jenis: 'opd', kode: 'B' };
const area = (kode: string): Lingkup => ({ jenis: 'area', kode });

const hitung = (daftar: readonly Indikator[], tambahan: ReturnType<typeof target>[] = []) =>
  perhitungan({
    indikator: daftar,
    data,
    induk,
    rencana: {
      target: [
        ...daftar.map(({ id }) => target({ id: `t-${id}`, indikatorId: id, nilai: 500 })),
        ...tambahan,
      ],
    },
  });

const satu = (rumus: string, lingkup: Lingkup, lain: Partial<Indikator> = {}) =>
  hitung([indikator({ rumus, satuan: 'Rp', ...lain })]).hitung('ik-1', lingkup);

describe.each([
  'jumlah(nilai_kontrak)',
  'cacah(nilai_kontrak > 0)',
  'jumlah(nilai_kontrak) / 1000000',
  'jumlah(nilai_kontrak) * 2 + jumlah(nilai_pdn)',
  'jumlah(nilai_kontrak) - jumlah(nilai_pdn)',
  '0.5 * jumlah(nilai_kontrak)',
  '-jumlah(nilai_kontrak)',
  '(jumlah(nilai_kontrak) - jumlah(nilai_pdn)) / 1000',
  'jika(cacah() > 1, jumlah(nilai_kontrak) / 1000, jumlah(nilai_pdn))',
  'jumlah(nilai_kontrak) + 5',
  'unik(jumlah_penawar)',
  'jika(jumlah(nilai_kontrak) > 0, jumlah(nilai_kontrak), 0)',
])('%s adalah jumlah', (rumus) => {
  test('target seluruh OPD bukan target satu OPD: tanpa target, tanpa skor, tanpa warna', () => {
    const { target: milik, capaian } = satu(rumus, opdB);
    expect(milik).toBeUndefined();
    expect(capaian.skor).toEqual({ jenis: 'tidak-dapat-dinilai', sebab: 'target-tidak-diturunkan' });
    expect(capaian.status).toEqual({ jenis: 'tidak-dapat-dinilai', sebab: 'target-tidak-diturunkan' });
    expect(capaian.tercapai).toBeUndefined();
  });
  test('bukan pula target satu area', () =>
    expect(satu(rumus, area('A2')).capaian.skor).toMatchObject({ sebab: 'target-tidak-diturunkan' }));
  test('seluruh OPD tetap dinilai terhadapnya', () =>
    expect(satu(rumus, seluruh).target).toEqual({ jenis: 'titik', nilai: 500 }));
});

describe.each([
  'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100',
  'jika(jumlah(nilai_kontrak) > 0, jumlah(nilai_pdn) / jumlah(nilai_kontrak), 0)',
  '1000000 / jumlah(nilai_kontrak)',
  'rata(nilai_kontrak)',
  'maks(nilai_kontrak)',
  'min(nilai_kontrak)',
  'median(nilai_kontrak)',
  '100 - cacah(jumlah_penawar > 3) / cacah() * 100',
  'jumlah(nilai_kontrak) / cacah(nilai_kontrak > 0) + 1',
])('%s bukan jumlah', (rumus) => {
  test.each([opdB, area('A2')])('target seluruh OPD diturunkan ke $jenis', (lingkup) =>
    expect(satu(rumus, lingkup).target).toEqual({ jenis: 'titik', nilai: 500 }),
  );
});

test('target OPD sendiri dipakai: 100 dari 125 = 80 %', () => {
  const { capaian, target: milik } = hitung(
    [indikator({ rumus: 'jumlah(nilai_kontrak)', satuan: 'Rp' })],
    [target({ id: 'x', opd: 'b', nilai: 125 })],
  ).hitung('ik-1', opdB);
  expect(milik).toEqual({ jenis: 'titik', nilai: 125 });
  expect(capaian.skor).toEqual({ jenis: 'skor', skor: 80 });
});

test('gabungan jumlah adalah jumlah; gabungan skor atau rasio bukan', () => {
  const daftar = [
    indikator({ rumus: 'jumlah(nilai_kontrak)', satuan: 'Rp' }),
    indikator({ id: 'ik-2', kode: 'IK02', rumus: 'IK01 * 2 + jumlah(nilai_pdn)', satuan: 'Rp' }),
    indikator({ id: 'ik-3', kode: 'IK03', rumus: 'IK02 / jumlah(nilai_kontrak)', satuan: 'rasio' }),
    indikator({ id: 'ik-4', kode: 'IK04', rumus: 'IK02 + IK03', satuan: 'indeks' }),
  ];
  const dari = (id: string) => hitung(daftar).hitung(id, opdB).target;
  expect(['ik-1', 'ik-2', 'ik-3', 'ik-4'].map((id) => dari(id) === undefined)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('area yang memuat semua barisnya mewarisi: paket terpilih pada area itu sendiri, dan data OPD', () => {
  expect(
    satu('jumlah(nilai_kontrak)', area('A1'), { cakupanData: 'paket-terpilih', area: 'A1' }).target,
  ).toBeDefined();
  expect(satu('jumlah(konsultasi_masuk)', area('A1')).target).toBeDefined();
  expect(satu('jumlah(konsultasi_masuk)', opdB).target).toBeUndefined();
});

test('tanpa target sama sekali, sebabnya tetap target yang belum ada', () => {
  const kosong = perhitungan({ indikator: [indikator({ rumus: 'jumlah(nilai_kontrak)' })], data });
  expect(kosong.hitung('ik-1', opdB).capaian.skor).toMatchObject({ sebab: 'target-kosong' });
});

test('skor gabungan tidak memakainya, dan menyebutnya dengan sebabnya', () => {
  const semua = hitung([
    indikator({ rumus: 'jumlah(nilai_kontrak)', satuan: 'Rp', lingkupEvaluasi: ['opd'] }),
    indikator({
      id: 'ik-2',
      kode: 'IK02',
      rumus: 'rata(nilai_kontrak) * 5',
      satuan: 'Rp',
      lingkupEvaluasi: ['opd'],
    }),
  ]).semua((lingkup) => lingkup.jenis === 'opd' && lingkup.kode === 'B');
  expect(gabungkanSkor(semua.map(berbobot), 2)).toEqual({
    skor: { jenis: 'skor', skor: 100 }, // 500 of 500
    dinilai: ['IK02'],
    tanpaSkor: [{ kode: 'IK01', sebab: 'target-tidak-diturunkan' }],
  });
});
