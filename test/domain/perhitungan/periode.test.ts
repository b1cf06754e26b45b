import {
  angka,
  dataOpd,
  hitung,
  paket,
  perhitungan,
  transaksi,
  transaksiInduk,
} from '../../bangun/perhitungan';
import { indikator, target } from '../../bangun/rencana';

describe('unit yang tidak melapor', () => {
  const data = [
    transaksi({ id: 'a1', opd: 'A' }, { nilai_kontrak: 100, nilai_pdn: 40 }),
    // B reported the first quarter only, with two rows; A's second quarter replaces its first.
    transaksi({ id: 'b1', opd: 'B' }, { nilai_kontrak: 50, nilai_pdn: 50 }),
    transaksi({ id: 'b2', opd: 'B' }, { nilai_kontrak: 50, nilai_pdn: 30 }),
    transaksi({ id: 'a1', opd: 'A', periode: '2026-TW2' }, { nilai_kontrak: 300, nilai_pdn: 60 }),
  ];
  const tw2 = (aturanTidakMelapor: 'tidak-dihitung' | 'posisi-terakhir' | 'nol') =>
    hitung({
      data,
      periode: '2026-TW2',
      posisi: { A: '2026-TW2', B: '2026-TW1' },
      induk: [
        transaksiInduk({ id: 'b1', opd: 'B' }, { nilai_kontrak: 50 }),
        transaksiInduk({ id: 'b2', opd: 'B' }, { nilai_kontrak: 50 }),
      ],
      indikator: [indikator({ aturanTidakMelapor, rumus: 'jumlah(nilai_pdn)', satuan: 'Rp' })],
    });

  test('tidak dihitung: hanya A, 60', () => {
    expect(angka(tw2('tidak-dihitung'))).toBe(60);
    expect(tw2('tidak-dihitung').cakupan.opd).toEqual([1, 2]);
  });
  test('posisi terakhir: A triwulan II dan B triwulan I, 60 + 50 + 30', () => {
    expect(angka(tw2('posisi-terakhir'))).toBe(140);
    expect(tw2('posisi-terakhir').cakupan).toMatchObject({ opd: [2, 2], baris: [3, 3] });
  });
  test('posisi terakhir menyebut periode asal setiap baris', () =>
    expect(tw2('posisi-terakhir').baris('transaksi', 'b2')?.sumber?.periode).toBe('2026-TW1'));
  test('nol: baris B ikut dengan nilai nol, tanpa menjadi unit yang melapor', () => {
    expect(angka(tw2('nol'))).toBe(60);
    expect(tw2('nol').cakupan).toMatchObject({ opd: [1, 2], baris: [3, 3] });
  });
  test('nol pada rasio: penyebut yang diketahui dari impor tetap, jadi diam merugikan', () => {
    // A 60 of 300; B has imported contracts of 100 that it did not report on: (60 + 0) / (300 + 100) = 15 %.
    const hasil = hitung({
      data,
      periode: '2026-TW2',
      posisi: { A: '2026-TW2' },
      induk: [transaksiInduk({ id: 'b1', opd: 'B' }, { nilai_kontrak: 100, nilai_pdn: 80 })],
      indikator: [indikator({ aturanTidakMelapor: 'nol' })],
    });
    expect(angka(hasil)).toBe(15);
    expect(hasil.cakupan).toMatchObject({ opd: [1, 2], baris: [2, 2] });
  });
  test('nol: pagu yang diketahui UKPBJ tetap', () => {
    const hasil = hitung({
      data: [dataOpd({ id: 'A', opd: 'A' }, { belanja_pbj: 100 })],
      induk: [paket({ id: 'p', opd: 'B', rup: '1' }, { pagu: 500 })],
      indikator: [
        indikator({ aturanTidakMelapor: 'nol', rumus: 'jumlah(pagu) + jumlah(belanja_pbj)', satuan: 'Rp' }),
      ],
    });
    expect(angka(hasil)).toBe(600);
  });
  test('unit yang nihil melapor tanpa baris', () => {
    const hasil = hitung({ data, posisi: { A: '2026-TW1', B: '2026-TW1' }, unit: ['A', 'B'] });
    expect(hasil.cakupan.opd).toEqual([2, 2]);
    const nihil = hitung({
      data: data.filter(({ opd }) => opd === 'A'),
      posisi: { A: '2026-TW1', B: '2026-TW1' },
    });
    expect(nihil.cakupan.opd).toEqual([2, 2]);
    expect(angka(nihil)).toBe(40);
  });
});

describe('sifat indikator', () => {
  const pada = (iso: string) => ({ tgl_kontrak: { tanggal: iso }, nilai_kontrak: 1 });
  const data = (periode: string) =>
    ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].map((iso) =>
      transaksi({ id: iso, periode }, pada(iso)),
    );
  const bertanggal = (sifat: 'periodik' | 'kumulatif' | 'posisi-akhir') =>
    indikator({ sifat, kolomTanggal: 'tgl_kontrak', rumus: 'jumlah(nilai_kontrak)', satuan: 'Rp' });
  const banyak = (sifat: 'periodik' | 'kumulatif' | 'posisi-akhir', periode: string) =>
    angka(hitung({ data: data(periode), periode, indikator: [bertanggal(sifat)] }));

  test.each([
    ['periodik', '2026-TW1', 2], // 1 January and 31 March
    ['periodik', '2026-TW2', 2], // 1 April and 30 June
    ['kumulatif', '2026-TW1', 2], // from 1 January
    ['kumulatif', '2026-TW2', 4],
    ['posisi-akhir', '2026-TW2', 5], // the position on 30 June: all but 1 July
  ] as const)('%s %s menghitung %i baris', (sifat, periode, harapan) =>
    expect(banyak(sifat, periode)).toBe(harapan),
  );

  test('baris tanpa tanggal penentu dikeluarkan dan tampak pada cakupan', () => {
    const semua = [...data('2026-TW1'), transaksi({ id: 'x' }, { nilai_kontrak: 5 })];
    const hasil = hitung({ data: semua, indikator: [bertanggal('periodik')] });
    expect(angka(hasil)).toBe(2);
    expect(hasil.cakupan.baris).toEqual([2, 3]);
  });

  test('indikator memakai periodenya sendiri: bulanan pada pelaporan triwulan menghitung bulan Maret', () => {
    const bulanan = { ...bertanggal('periodik'), frekuensi: 'bulanan' as const };
    const hasil = hitung({ data: data('2026-TW1'), indikator: [bulanan] });
    expect(hasil.periode.kode).toBe('2026-B03');
    expect(angka(hasil)).toBe(1); // 31 March
  });

  test('yang frekuensinya lain tidak ikut', () =>
    expect(perhitungan({ indikator: [indikator({ frekuensi: 'semester' })] }).semua()).toEqual([]));

  test('tanggal data adalah masukan, bukan jam', () => {
    const rumus = 'cacah(tgl_akhir_kontrak <= tanggal_data)';
    const dua = ['2026-03-30', '2026-04-05'].map((iso) =>
      transaksi({ id: iso }, { tgl_akhir_kontrak: { tanggal: iso } }),
    );
    const per = (tanggalData?: string) =>
      angka(
        hitung({
          data: dua,
          indikator: [indikator({ rumus, satuan: 'paket' })],
          ...(tanggalData ? { tanggalData } : {}),
        }),
      );
    expect(per()).toBe(1); // end of the period, 31 March
    expect(per('2026-04-10')).toBe(2);
  });
});

describe('indikator gabungan', () => {
  const dua = [
    indikator(),
    indikator({ id: 'ik-2', kode: 'IK02', rumus: 'cacah(nilai_kontrak > 0)', satuan: 'paket' }),
    indikator({ id: 'ik-3', kode: 'IK03', rumus: '0.75 * skor(IK01) + 0.25 * skor(IK02)', satuan: 'indeks' }),
  ];
  const data = [transaksi({ id: '1' }, { nilai_kontrak: 100, nilai_pdn: 60 })];
  const gabungan = (daftarTarget: ReturnType<typeof target>[]) =>
    perhitungan({ indikator: dua, data, rencana: { target: daftarTarget } }).hitung('ik-3', {
      jenis: 'seluruh',
      kode: null,
    });

  test('memakai skor terhadap target: 0,75 × 60/80×100 + 0,25 × 1/2×100 = 68,75', () =>
    expect(angka(gabungan([target(), target({ id: 'x', indikatorId: 'ik-2', nilai: 2 })]))).toBe(68.75));

  test('tanpa target sebuah skor, gabungannya tidak dapat dihitung', () =>
    expect(angka(gabungan([target()]))).toBe('rujukan-tidak-dapat-dihitung'));

  test('cakupannya menjumlahkan cakupan yang dirujuk', () =>
    expect(gabungan([]).cakupan.baris).toEqual([2, 2]));

  test('data satu anggotanya yang belum memadai tidak tertutup oleh cakupan anggota lain', () => {
    // IK01 rests on 1 of 4 rows (25 %), IK02 on 4 of 4: together 5 of 8, more than the threshold of 60 %.
    const kurang = ['2', '3', '4'].map((id) => transaksi({ id }, { nilai_kontrak: 100 }));
    const { capaian, cakupan } = perhitungan({
      indikator: dua,
      unit: ['A'],
      data: [...data, ...kurang],
      ambangCakupan: 60,
      rencana: {
        target: [
          target(),
          target({ id: 'x', indikatorId: 'ik-2', nilai: 2 }),
          target({ id: 'y', indikatorId: 'ik-3', nilai: 80 }),
        ],
      },
    }).hitung('ik-3', { jenis: 'seluruh', kode: null });
    expect(cakupan.baris).toEqual([5, 8]);
    expect(capaian.status).toEqual({ jenis: 'data-belum-memadai' });
  });

  test('anggota lingkaran tidak dapat dihitung, dan tidak menggantung', () => {
    const lingkaran = [
      indikator({ rumus: 'IK02 + 1' }),
      indikator({ id: 'ik-2', kode: 'IK02', rumus: 'IK01 + 1' }),
    ];
    expect(angka(hitung({ indikator: lingkaran }))).toBe('siklus');
  });
});

describe('variabel turunan nilai_kontrak_paket', () => {
  const rumus = indikator({ rumus: 'jumlah(pagu - nilai_kontrak_paket) / jumlah(pagu) * 100' });
  const rup = (id: string, pagu: number, lain = {}) => ({
    ...transaksi({ id: `p${id}`, rup: id }, { pagu, ...lain }),
    tingkat: 'rup' as const,
  });
  const beli = (id: string, kodeRup: string | string[], nilai?: number, opd = 'A') =>
    transaksi({ id, rup: kodeRup, opd }, nilai === undefined ? {} : { nilai_kontrak_awal: nilai });
  const efisiensi = (...data: ReturnType<typeof transaksi>[]) => hitung({ data, indikator: [rumus] });

  test('jumlah transaksi paketnya: (1000 − 300 − 500) / 1000', () =>
    expect(angka(efisiensi(rup('1', 1000), beli('a', '1', 300), beli('b', '1', 500)))).toBe(20));
  test.each([
    ['tanpa transaksi', []],
    ['satu transaksinya belum bernilai', [beli('a', '1', 300), beli('b', '1')]],
    ['transaksinya melayani dua paket', [beli('a', ['1', '2'], 300)]],
    ['transaksinya milik unit lain', [beli('a', '1', 300, 'B')]],
  ])('tidak diketahui: %s', (_, lain) => {
    const hasil = efisiensi(rup('1', 1000), rup('9', 100), beli('z', '9', 90), ...lain);
    expect(angka(hasil)).toBe(10); // package 9 alone: (100 − 90) / 100
    expect(hasil.cakupan.baris).toEqual([1, 2]);
  });
  test('yang diisi sendiri tidak ditimpa', () =>
    expect(angka(efisiensi(rup('1', 1000, { nilai_kontrak_paket: 500 }), beli('a', '1', 300)))).toBe(50));
});

test('target unit sendiri dipakai untuk unit itu saja', () => {
  const keadaan = {
    data: [transaksi({ id: '1' }, { nilai_kontrak: 100, nilai_pdn: 50 })],
    unit: ['A'],
    rencana: { target: [target({ nilai: 50 }), target({ id: 'x', opd: 'A', nilai: 100 })] },
  };
  expect(hitung(keadaan).capaian.skor).toEqual({ jenis: 'skor', skor: 100 });
  expect(hitung(keadaan, { jenis: 'opd', kode: 'A' }).capaian.skor).toEqual({ jenis: 'skor', skor: 50 });
});
