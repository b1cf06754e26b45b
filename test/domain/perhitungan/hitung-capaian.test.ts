import {
  angka,
  dataOpd,
  hitung,
  paket,
  paketKembali,
  perhitungan,
  transaksi,
} from '../../bangun/perhitungan';
import { indikator } from '../../bangun/rencana';

const perUnit = (kode: string) => ({ jenis: 'opd', kode }) as const;
const perArea = (kode: string) => ({ jenis: 'area', kode }) as const;

describe('rasio banyak unit', () => {
  // A: 90 of 100 = 90 %; B: 0 of 900 = 0 %. Mean of percentages 45 %, sum over sum 90 / 1000 = 9 %.
  const data = [
    transaksi({ id: '1', opd: 'A' }, { nilai_kontrak: 100, nilai_pdn: 90 }),
    transaksi({ id: '2', opd: 'B' }, { nilai_kontrak: 900, nilai_pdn: 0 }),
  ];
  test('adalah jumlah dibagi jumlah, bukan rata-rata persen', () => expect(angka(hitung({ data }))).toBe(9));
  test('setiap unit sendiri', () => {
    expect(angka(hitung({ data }, perUnit('A')))).toBe(90);
    expect(angka(hitung({ data }, perUnit('B')))).toBe(0);
  });
  test('urutan baris tidak mengubah angka', () =>
    expect(hitung({ data: data.toReversed() }).hasil).toEqual(hitung({ data }).hasil));
});

describe('empat keadaan sel tidak tertukar', () => {
  const baris = (nilaiPdn?: number | string) => [
    transaksi({ id: '1' }, { nilai_kontrak: 100, nilai_pdn: 50 }),
    transaksi(
      { id: '2' },
      { nilai_kontrak: 100, ...(nilaiPdn === undefined ? {} : { nilai_pdn: nilaiPdn }) },
    ),
  ];
  test.each([
    ['nol dihitung sebagai nol: 50 / 200', 0, 25, [2, 2]],
    ['kosong mengeluarkan barisnya: 50 / 100', undefined, 50, [1, 2]],
    ['TB mengeluarkan barisnya: 50 / 100', 'TB', 50, [1, 2]],
    ['tidak sah mengeluarkan barisnya: 50 / 100', '?', 50, [1, 2]],
  ])('%s', (_, isi, nilai, cakupan) => {
    const hasil = hitung({ data: baris(isi) });
    expect(angka(hasil)).toBe(nilai);
    expect(hasil.cakupan.baris).toEqual(cakupan);
  });

  test.each([
    ['kosong', undefined, 'kosong'],
    ['TB', 'TB', 'tidak-berlaku'],
    ['tidak sah', '?', 'tidak-sah'],
  ])('rincian menyebut alasan: %s', (_, isi, jenis) =>
    expect(hitung({ data: baris(isi) }).rincian(5).agregat[0]?.barisDikeluarkan).toEqual([
      { id: '2', sebab: { jenis, variabel: 'nilai_pdn' }, dariBasis: false },
    ]),
  );

  test('aturan per agregat mengeluarkan baris hanya dari agregat yang memakainya: 50 / 200', () =>
    expect(angka(hitung({ data: baris(), indikator: [indikator({ aturanKosong: 'per-agregat' })] }))).toBe(
      25,
    ));
});

describe('tidak dapat dihitung', () => {
  test.each([
    ['penyebut nol', [transaksi({ id: '1' }, { nilai_kontrak: 0, nilai_pdn: 0 })], 'penyebut-nol'],
    ['semua baris kosong', [transaksi({ id: '1' })], 'semua-data-kosong'],
  ])('%s', (_, data, sebab) => {
    const hasil = hitung({ data });
    expect(angka(hasil)).toBe(sebab);
    expect(hasil.capaian.skor).toEqual({ jenis: 'tidak-dapat-dinilai', sebab: 'realisasi-kosong' });
    expect(hasil.capaian.tercapai).toBeUndefined();
  });

  test('tanpa baris sama sekali bukan angka nol', () =>
    expect(typeof angka(hitung({ data: [] }))).toBe('string'));
});

describe('lingkup', () => {
  const induk = [
    paket({ id: 'p1', opd: 'A', rup: '1', area: ['A1'] }, { pagu: 1000 }),
    paket({ id: 'p2', opd: 'A', rup: '2', area: ['A2'] }, { pagu: 2000 }),
    paket({ id: 'p3', opd: 'B', rup: '3', area: ['a1', 'A2'] }, { pagu: 3000 }),
    paket({ id: 'p4', opd: 'B', rup: '4' }, { pagu: 4000 }),
  ];
  const data = [
    transaksi({ id: '1', opd: 'A', rup: '1' }, { nilai_kontrak: 100, nilai_pdn: 10 }),
    transaksi({ id: '2', opd: 'A', rup: '2' }, { nilai_kontrak: 100, nilai_pdn: 20 }),
    transaksi({ id: '3', opd: 'B', rup: '3' }, { nilai_kontrak: 100, nilai_pdn: 60 }),
    transaksi({ id: '4', opd: 'B', rup: '4' }, { nilai_kontrak: 100, nilai_pdn: 100 }),
  ];
  const terpilih = [indikator({ cakupanData: 'paket-terpilih', area: 'A1' })];

  test.each([
    ['semua paket: (10+20+60+100) / 400', undefined, undefined, 47.5],
    ['per area A1: paket 1 dan 3, (10+60) / 200', undefined, perArea('A1'), 35],
    ['per area A2: paket 2 dan 3, (20+60) / 200', undefined, perArea('A2'), 40],
    ['paket terpilih pada A1: (10+60) / 200', terpilih, undefined, 35],
    ['paket terpilih, unit B: 60 / 100', terpilih, perUnit('B'), 60],
    ['paket terpilih pada A1 yang juga di A2: hanya paket 3', terpilih, perArea('A2'), 60],
  ])('%s', (_, daftar, lingkup, nilai) =>
    expect(angka(hitung({ induk, data, ...(daftar ? { indikator: daftar } : {}) }, lingkup))).toBe(nilai),
  );

  test('area tanpa paket tidak dapat dihitung', () =>
    expect(angka(hitung({ induk, data }, perArea('A9')))).toBe('tidak-ada-baris'));

  test('baris yang melayani beberapa paket masuk bila salah satunya di area itu', () =>
    expect(
      angka(
        hitung(
          { induk, data: [transaksi({ id: '5', rup: ['2', '1'] }, { nilai_kontrak: 10, nilai_pdn: 1 })] },
          perArea('A1'),
        ),
      ),
    ).toBe(10));

  test('setiap indikator dihitung pada lingkup yang dinyatakannya, seluruh OPD lebih dahulu', () => {
    const semua = perhitungan({
      induk,
      data,
      indikator: [indikator({ lingkupEvaluasi: ['area', 'opd', 'seluruh'] })],
    }).semua();
    expect(semua.map(({ lingkup }) => `${lingkup.jenis} ${lingkup.kode ?? ''}`.trim())).toEqual([
      'seluruh',
      'opd A',
      'opd B',
      'area A1',
    ]);
  });

  test('data unit ikut pada lingkup area', () =>
    expect(
      angka(
        hitung(
          {
            induk,
            data: [
              paketKembali({ id: 'p1', rup: '1' }, { pagu: 900 }),
              dataOpd({ id: 'A' }, { belanja_pbj: 1800 }),
            ],
            indikator: [indikator({ rumus: 'jumlah(pagu) / jumlah(belanja_pbj) * 100' })],
          },
          perArea('A1'),
        ),
      ),
    ).toBe(50));
});

describe('cakupan', () => {
  const induk = [
    paket({ id: 'p1', opd: 'A', rup: '1' }, { pagu: 1000 }),
    paket({ id: 'p2', opd: 'A', rup: '2' }, { pagu: 3000 }),
    paket({ id: 'p3', opd: 'B', rup: '3' }, { pagu: 5000 }),
  ];
  const data = [
    // Two transactions of one package: its ceiling counts once.
    transaksi({ id: '1', opd: 'A', rup: '1' }, { nilai_kontrak: 1, nilai_pdn: 1 }),
    transaksi({ id: '2', opd: 'A', rup: '1' }, { nilai_kontrak: 1, nilai_pdn: 1 }),
    transaksi({ id: '3', opd: 'A', rup: '2' }, { nilai_kontrak: 1 }),
  ];
  test('unit, baris, dan pagu: pagu satu paket dihitung sekali', () =>
    expect(hitung({ induk, data }).cakupan).toEqual({ opd: [1, 2], baris: [2, 3], pagu: [1000, 4000] }));
  test('untuk satu unit yang diam', () =>
    expect(hitung({ induk, data }, perUnit('B')).cakupan).toEqual({
      opd: [0, 1],
      baris: [0, 0],
      pagu: [0, 0],
    }));
  test('baris di luar basis bukan lingkup', () =>
    expect(hitung({ induk, data, indikator: [indikator({ basis: 'nilai_pdn > 0' })] }).cakupan.baris).toEqual(
      [2, 3],
    )); // row 3: whether it belongs cannot be told, so it is left out, not out of scope
  test('pagu yang dikembalikan unit menggantikan pagu impor', () =>
    expect(
      hitung({ induk, data: [...data, paketKembali({ id: 'p1', rup: '1' }, { pagu: 1500 })] }).cakupan.pagu,
    ).toEqual([1500, 4500]));
  test('di bawah ambang 80 % capaian tidak berwarna', () => {
    const target = [
      {
        id: 't',
        indikatorId: 'ik-1',
        opd: null,
        periode: '2026-TW1',
        nilai: 50,
        batasBawah: null,
        batasAtas: null,
      },
    ];
    expect(hitung({ induk, data, rencana: { target } }).capaian.status).toEqual({
      jenis: 'data-belum-memadai',
    });
    const lengkap = data.slice(0, 2);
    expect(hitung({ induk, data: lengkap, unit: ['A'], rencana: { target } }).capaian.status).toMatchObject({
      jenis: 'berstatus',
      jenjang: { label: 'Tercapai' },
    });
  });
});
