import { angka, hitung, paket, paketKembali, transaksi, transaksiInduk } from '../../bangun/perhitungan';
import { indikator } from '../../bangun/rencana';
import { daftarPustaka } from '../../../src/domain/pustaka/daftar';
import { unsurKe } from '../../../src/domain/umum/pasti';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { daftarTidakBerlaku } from '../../../src/domain/variabel/tidak-berlaku';

const pustaka = (id: string) => {
  const { rumus, basis, aturanKosong } = unsurKe(
    daftarPustaka.filter((satu) => satu.id === id),
    0,
  );
  return [indikator({ rumus, ...(basis === undefined ? {} : { basis }), aturanKosong })];
};

const perUnit = (kode: string) => ({ jenis: 'opd', kode }) as const;
const perArea = (kode: string) => ({ jenis: 'area', kode }) as const;

const selesai = { tahun_jamak: false, transaksi_lengkap: true };
/** A package as imported and as its unit returned it: nothing more will be bought for it. */
const kembali = (rup: string, pagu: number, lain: { opd?: string; area?: readonly string[] } = {}) => ({
  induk: paket({ id: `p${rup}`, rup, ...lain }, { pagu }),
  data: paketKembali({ id: `p${rup}`, rup, ...(lain.opd ? { opd: lain.opd } : {}) }, { pagu, ...selesai }),
});
type Kembali = ReturnType<typeof kembali>;

const efisiensi = (
  daftar: readonly Kembali[],
  data: readonly ReturnType<typeof transaksi>[],
  induk: readonly ReturnType<typeof transaksiInduk>[] = [],
) => ({
  indikator: pustaka('efisiensi-pagu'),
  unit: ['A', 'B'],
  induk: [...daftar.map((satu) => satu.induk), ...induk],
  data: [...daftar.map((satu) => satu.data), ...data],
});

describe('efisiensi pagu', () => {
  const empat = ['5001', '5002', '5003', '5004'].map((rup) => kembali(rup, 1000));
  const gabungan = transaksi({ id: '104', rup: ['5003', '5004'] }, { nilai_kontrak_awal: 1500 });
  const kedua = transaksi({ id: '102', rup: '5001' }, { nilai_kontrak_awal: 800 });
  const lain = [kedua, transaksi({ id: '103', rup: '5002' }, { nilai_kontrak_awal: 900 }), gabungan];

  // (4000 − 800 − 900 − 1500) / 4000 × 100
  test('tender gagal lalu diulang, dan satu kontrak untuk dua paket: 20 %, keempat paket dihitung', () => {
    const hasil = hitung(
      efisiensi(empat, [
        transaksi({ id: '101', rup: '5001' }, { status: 'Gagal/Batal', versi_tender: 1 }),
        ...lain,
      ]),
    );
    expect(angka(hasil)).toBe(20);
    expect(hasil.cakupan).toEqual({ opd: [1, 2], baris: [4, 4], pagu: [4000, 4000] });
  });

  test.each([
    ['status yang tidak ditanyakan template diambil dari impor', {}, { status: 'Gagal/Batal' }, 20, [4, 4]],
    ['versi pertama tanpa status yang sudah diulang', {}, { versi_tender: 1 }, 20, [4, 4]],
    ['TB dari unit', { nilai_kontrak_awal: 'TB' }, {}, 20, [4, 4]],
    // A cancelled catalogue order keeps its total: 800 of the second order is the contract.
    [
      'nilai yang tertinggal pada pesanan batal',
      { status: 'Gagal/Batal', nilai_kontrak_awal: 950 },
      {},
      20,
      [4, 4],
    ],
    // Not known whether 101 failed: the package is left out. (3000 − 900 − 1500) / 3000
    ['tanpa status dan tanpa nilai', {}, {}, 20, [3, 4]],
    ['masih berjalan', { status: 'Berjalan' }, {}, 20, [3, 4]],
  ])('%s', (_, isi, diimpor, nilai, baris) => {
    const hasil = hitung(
      efisiensi(
        empat,
        [transaksi({ id: '101', rup: '5001' }, isi), ...lain],
        [
          transaksiInduk({ id: '101', rup: '5001' }, diimpor),
          transaksiInduk({ id: '102', rup: '5001' }, { versi_tender: 2 }),
        ],
      ),
    );
    expect(angka(hasil)).toBe(nilai);
    expect(hasil.cakupan.baris).toEqual(baris);
  });

  test('semua tender gagal: paket itu bukan penghematan dan bukan data kosong', () => {
    const hasil = hitung(
      efisiensi(empat, [transaksi({ id: '101', rup: '5001' }, { status: 'Gagal/Batal' }), ...lain.slice(1)]),
    );
    // (3000 − 900 − 1500) / 3000
    expect(angka(hasil)).toBe(20);
    expect(hasil.cakupan).toMatchObject({ baris: [3, 3], pagu: [3000, 3000] });
    expect(hasil.rincian(9).agregat[0]).toMatchObject({ dipakai: 3, tidakBerlaku: 1, dikeluarkan: [] });
  });

  test('paket tanpa satu transaksi pun tetap data kosong', () => {
    const hasil = hitung(efisiensi(empat, lain.slice(1)));
    expect(hasil.cakupan.baris).toEqual([3, 4]);
  });

  describe('satu kontrak untuk beberapa paket', () => {
    test('dibagi menurut pagu, rupiahnya habis terbagi', () => {
      // 1000 over ceilings 1 : 1 : 1 is 333 + 334 + 333 = 1000
      const tiga = ['1', '2', '3'].map((rup) => kembali(rup, 400));
      const hasil = hitung(
        efisiensi(tiga, [transaksi({ id: 't', rup: ['3', '1', '2'] }, { nilai_kontrak_awal: 1000 })]),
      );
      expect(hasil.rincian(9).agregat[0]?.barisDihitung.map(({ nilai }) => nilai)).toEqual([67, 66, 67]);
      expect(angka(hasil)).toBeCloseTo((200 / 1200) * 100, 12);
    });

    test('paket dua unit: setiap unit bagiannya, seluruhnya sekali', () => {
      // 1500 over 1000 : 2000 is 500 and 1000
      const dua = [kembali('1', 1000), kembali('2', 2000, { opd: 'B' })];
      const isi = efisiensi(dua, [transaksi({ id: 't', rup: ['1', '2'] }, { nilai_kontrak_awal: 1500 })]);
      expect(angka(hitung(isi, perUnit('A')))).toBe(50);
      expect(angka(hitung(isi, perUnit('B')))).toBe(50);
      expect(angka(hitung(isi))).toBe(50);
    });

    test('paket dua area: setiap area bagiannya', () => {
      const dua = [kembali('1', 1000, { area: ['A1'] }), kembali('2', 3000, { area: ['A2'] })];
      const isi = efisiensi(dua, [
        transaksi({ id: 't', rup: ['1', '2'] }, { nilai_kontrak_awal: 2000 }),
        transaksi({ id: 'u', rup: '2' }, { nilai_kontrak_awal: 500 }),
      ]);
      expect(angka(hitung(isi, perArea('A1')))).toBe(50); // (1000 − 500) / 1000
      expect(angka(hitung(isi, perArea('A2')))).toBeCloseTo(((3000 - 1500 - 500) / 3000) * 100, 12);
      expect(angka(hitung(isi))).toBe(37.5); // (4000 − 2500) / 4000
    });

    test('paket yang tidak ada pada rencana: bagiannya tidak diketahui, paketnya keluar', () => {
      const hasil = hitung(
        efisiensi(
          [kembali('1', 1000), kembali('9', 100)],
          [
            transaksi({ id: 't', rup: ['1', '2'] }, { nilai_kontrak_awal: 1500 }),
            transaksi({ id: 'u', rup: '9' }, { nilai_kontrak_awal: 90 }),
          ],
        ),
      );
      expect(angka(hasil)).toBe(10);
      expect(hasil.cakupan.baris).toEqual([1, 2]);
    });

    test('kode yang tertulis dua kali dihitung sekali', () => {
      const isi = efisiensi(
        [kembali('1', 1000)],
        [transaksi({ id: 't', rup: ['1', '1'] }, { nilai_kontrak_awal: 750 })],
      );
      expect(angka(hitung(isi))).toBe(25);
    });

    test('milik unit yang belum melapor: nilainya tidak diketahui, bukan nol', () => {
      const hasil = hitung(
        efisiensi(
          [kembali('1', 1000), kembali('9', 100)],
          [
            transaksi({ id: 'u', rup: '1' }, { nilai_kontrak_awal: 200 }),
            transaksi({ id: 'v', rup: '9' }, { nilai_kontrak_awal: 90 }),
          ],
          [transaksiInduk({ id: 't', opd: 'B', rup: ['1', '2'] })],
        ),
      );
      expect(angka(hasil)).toBe(10);
      expect(hasil.cakupan.baris).toEqual([1, 2]);
    });
  });
});

describe('baris yang tidak berlaku', () => {
  // Without a basis of its own: (50 + 20) / (100 + 100); the failed one and its ceiling are no gap.
  const data = [
    transaksi({ id: '1', rup: '1' }, { nilai_kontrak: 100, nilai_pdn: 50 }),
    transaksi({ id: '2', rup: '2' }, { nilai_kontrak: 100, nilai_pdn: 20 }),
    transaksi({ id: '3', rup: '3' }, { status: 'Gagal/Batal' }),
  ];
  const induk = ['1', '2', '3'].map((rup) => paket({ id: `p${rup}`, rup }, { pagu: 1000 }));
  test.each(['per-rumus', 'per-agregat'] as const)(
    'tidak mengurangi kelengkapan data, %s',
    (aturanKosong) => {
      const hasil = hitung({ induk, data, indikator: [indikator({ aturanKosong })] });
      expect(angka(hasil)).toBe(35);
      expect(hasil.cakupan).toMatchObject({ baris: [2, 2], pagu: [2000, 2000] });
    },
  );

  test('yang kosong di tempat yang berlaku tetap mengurangi', () => {
    const kurang = [...data, transaksi({ id: '4', rup: '3' }, { nilai_kontrak: 5 })];
    const hasil = (aturanKosong: 'per-rumus' | 'per-agregat') =>
      hitung({ induk, data: kurang, indikator: [indikator({ aturanKosong })] }).cakupan;
    expect(hasil('per-rumus')).toMatchObject({ baris: [2, 3], pagu: [2000, 3000] });
    expect(hasil('per-agregat').baris).toEqual([2, 3]);
  });

  test('per agregat: yang dinilai satu agregat dan tidak berlaku bagi yang lain tetap dihitung', () => {
    const hasil = hitung({
      data: [
        transaksi({ id: '1' }, { hps: 200, nilai_kontrak: 100 }),
        transaksi({ id: '2' }, { sumber_transaksi: 'E-Katalog', nilai_kontrak: 60 }),
      ],
      indikator: [indikator({ rumus: 'jumlah(hps) / jumlah(nilai_kontrak)', aturanKosong: 'per-agregat' })],
    });
    expect(angka(hasil)).toBe(1.25); // 200 / 160
    expect(hasil.cakupan.baris).toEqual([2, 2]);
  });

  test('syarat baris yang tidak dapat dinilai karena tidak berlaku: di luar lingkup', () => {
    const hasil = hitung({
      data: [
        transaksi({ id: '1' }, { metode: 'Tender', nilai_kontrak: 100, nilai_pdn: 50 }),
        transaksi({ id: '2' }, { sumber_transaksi: 'Swakelola', nilai_kontrak: 9, nilai_pdn: 9 }),
        transaksi({ id: '3' }, { sumber_transaksi: 'Tender', nilai_kontrak: 9, nilai_pdn: 9 }),
      ],
      indikator: [indikator({ basis: 'metode == "Tender"' })],
    });
    expect(angka(hasil)).toBe(50);
    expect(hasil.cakupan.baris).toEqual([1, 2]); // the method of 3 is missing
  });

  test('nilai yang tertulis tetap nilai', () => {
    const hasil = hitung({
      data: [transaksi({ id: '1' }, { status: 'Gagal/Batal', nilai_kontrak: 100, nilai_pdn: 30 })],
    });
    expect(angka(hasil)).toBe(30);
  });

  test('unit diam yang dihitung nol: yang tidak berlaku bukan nol', () => {
    const hasil = hitung({
      indikator: [indikator({ rumus: 'rata(nilai_kontrak)', aturanTidakMelapor: 'nol' })],
      data: [transaksi({ id: '1' }, { nilai_kontrak: 100 })],
      induk: [
        transaksiInduk({ id: '2', opd: 'B' }),
        transaksiInduk({ id: '3', opd: 'B' }, { status: 'Gagal/Batal' }),
      ],
    });
    expect(angka(hasil)).toBe(50); // (100 + 0) / 2
  });
});

test('daftar tidak berlaku menyebut variabel dan pilihan yang ada', () => {
  for (const { tingkat, bila, variabel, mustahil = [] } of daftarTidakBerlaku) {
    const milik = variabelBaku.filter((satu) => satu.tingkat === tingkat);
    const pilihan = milik.find(({ id }) => id === bila.variabel)?.pilihan ?? [];
    expect(pilihan).toEqual(expect.arrayContaining([...bila.nilai]));
    expect(milik.map(({ id }) => id)).toEqual(expect.arrayContaining([...variabel]));
    expect(variabel).toEqual(expect.arrayContaining([...mustahil]));
  }
});
