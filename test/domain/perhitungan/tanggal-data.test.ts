import { angka, hitung, paket, paketKembali, transaksi, transaksiInduk } from '../../bangun/perhitungan';
import { indikator } from '../../bangun/rencana';

const pada = (iso: string) => ({ tanggal: iso });

/** PDN over contracts, as most workspaces have it: no date column of its own. */
const pdn = indikator({ rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100' });

/** In millions: until 31 March 1,100 of 1,500 = 73.33 %; with the contract of 13 April 1,340 of 1,789. */
const kontrak = [
  transaksi({ id: 'a' }, { nilai_kontrak: 1000, nilai_pdn: 800, tgl_kontrak: pada('2026-02-02') }),
  transaksi({ id: 'b' }, { nilai_kontrak: 500, nilai_pdn: 300, tgl_kontrak: pada('2026-03-31') }),
  transaksi({ id: 'c' }, { nilai_kontrak: 289, nilai_pdn: 240, tgl_kontrak: pada('2026-04-13') }),
];

describe('baris sesudah tanggal data', () => {
  test('tidak masuk nilai kumulatif, dan dihitung banyaknya: 1.100 / 1.500', () => {
    const hasil = hitung({ data: kontrak, indikator: [pdn] });
    expect(angka(hasil)).toBeCloseTo(73.3333333333, 9);
    expect(hasil.cakupan).toMatchObject({ baris: [2, 2], sesudah: 1 });
  });

  test('yang menentukan tanggal data, bukan akhir periode: per 15 Februari 800 / 1.000', () => {
    const hasil = hitung({ data: kontrak, indikator: [pdn], tanggalData: '2026-02-15' });
    expect(angka(hasil)).toBe(80);
    expect(hasil.cakupan.sesudah).toBe(2);
  });

  test('tanggal data sesudah periode berakhir tidak menambah baris periode itu', () =>
    expect(hitung({ data: kontrak, indikator: [pdn], tanggalData: '2026-04-30' }).cakupan.sesudah).toBe(1));

  test('tanpa tanggal bukan sesudah: tetap dihitung dan bukan data yang kurang; (1.100 + 50) / (1.500 + 100)', () => {
    const data = [...kontrak, transaksi({ id: 'd' }, { nilai_kontrak: 100, nilai_pdn: 50 })];
    const hasil = hitung({ data, indikator: [{ ...pdn, kolomTanggal: 'tgl_kontrak' }] });
    expect(angka(hasil)).toBeCloseTo(71.875, 9);
    expect(hasil.cakupan.baris).toEqual([3, 3]);
  });

  test('tanggal yang tidak ditanyakan template diambil dari impor', () => {
    const data = [
      transaksi({ id: 'a' }, { nilai_kontrak: 1000, nilai_pdn: 800 }),
      transaksi({ id: 'c' }, { nilai_kontrak: 289, nilai_pdn: 240 }),
    ];
    const induk = [transaksiInduk({ id: 'c' }, { tgl_kontrak: pada('2026-04-13') })];
    const hasil = hitung({ data, induk, indikator: [pdn] });
    expect(angka(hasil)).toBe(80);
    expect(hasil.cakupan.sesudah).toBe(1);
  });

  test('kolom yang dinyatakan menggantikan tanggal nilainya: BAST, bukan kontrak', () => {
    const data = [
      transaksi(
        { id: 'a' },
        { nilai_kontrak: 7, tgl_kontrak: pada('2026-01-05'), tgl_bast: pada('2026-04-02') },
      ),
      transaksi(
        { id: 'b' },
        { nilai_kontrak: 5, tgl_kontrak: pada('2026-01-05'), tgl_bast: pada('2026-03-02') },
      ),
    ];
    const jumlah = indikator({ rumus: 'jumlah(nilai_kontrak)', satuan: 'Rp' });
    expect(angka(hitung({ data, indikator: [jumlah] }))).toBe(12);
    expect(angka(hitung({ data, indikator: [{ ...jumlah, kolomTanggal: 'TGL_BAST' }] }))).toBe(5);
  });

  test('nilai dari dua peristiwa baru ada pada yang kemudian: pemenang 5 April belum dihitung', () => {
    const data = [
      transaksi({ id: 'a' }, { tgl_pengumuman: pada('2026-02-01'), tgl_penetapan: pada('2026-02-21') }),
      transaksi({ id: 'b' }, { tgl_pengumuman: pada('2026-03-01'), tgl_penetapan: pada('2026-04-05') }),
    ];
    const lama = indikator({ rumus: 'rata(hari(tgl_pengumuman, tgl_penetapan))', satuan: 'hari' });
    expect(angka(hitung({ data, indikator: [lama] }))).toBe(20);
  });

  test('yang hanya dibandingkan di dalam rumus tetap menurut rumusnya', () => {
    const data = [
      transaksi({ id: 'a' }, { tgl_akhir_kontrak: pada('2026-03-01'), tgl_bast: pada('2026-04-02') }),
      transaksi({ id: 'b' }, { tgl_akhir_kontrak: pada('2026-05-01') }),
    ];
    const terlambat = indikator({
      rumus: 'cacah(tgl_akhir_kontrak <= tanggal_data dan tgl_bast > tgl_akhir_kontrak)',
      satuan: 'paket',
      aturanKosong: 'per-agregat',
    });
    const hasil = hitung({ data, indikator: [terlambat] });
    expect(angka(hasil)).toBe(1);
    expect(hasil.cakupan.sesudah).toBeUndefined();
  });

  test('cacah dibatasi peristiwa yang disyaratkan syarat baris, atau kolom entri pustaka', () => {
    const data = [
      transaksi({ id: 'a' }, { status: 'Gagal/Batal', tgl_pengumuman: pada('2026-02-01') }),
      transaksi({ id: 'b' }, { status: 'Selesai', tgl_pengumuman: pada('2026-03-01') }),
      transaksi({ id: 'c' }, { status: 'Selesai', tgl_pengumuman: pada('2026-04-01') }),
    ];
    const gagal = { rumus: 'cacah(status == "Gagal/Batal") / cacah(terisi(tgl_pengumuman)) * 100' };
    const bersyarat = indikator({ ...gagal, basis: 'terisi(tgl_pengumuman)' });
    expect(angka(hitung({ data, indikator: [bersyarat] }))).toBe(50); // 1 of 2, not of 3
    expect(angka(hitung({ data, indikator: [indikator({ ...gagal, pustaka: 'tender-gagal' })] }))).toBe(50);
  });

  test('jumlah per paket bertanggal transaksinya yang terakhir', () => {
    // P1 100 − 90 in March; P2 was complete with a contract of April: (10) / 100, not (10 + 50) / 300.
    const ya = { transaksi_lengkap: true, tahun_jamak: false };
    const hasil = hitung({
      induk: [paket({ id: 'p1', rup: '1' }, { pagu: 100 }), paket({ id: 'p2', rup: '2' }, { pagu: 200 })],
      data: [
        paketKembali({ id: 'p1', rup: '1' }, { pagu: 100, ...ya }),
        paketKembali({ id: 'p2', rup: '2' }, { pagu: 200, ...ya }),
        transaksi({ id: 't1', rup: '1' }, { nilai_kontrak_awal: 90, tgl_kontrak: pada('2026-03-02') }),
        transaksi({ id: 't2', rup: '2' }, { nilai_kontrak_awal: 50, tgl_kontrak: pada('2026-03-03') }),
        transaksi({ id: 't3', rup: '2' }, { nilai_kontrak_awal: 100, tgl_kontrak: pada('2026-04-03') }),
        transaksi(
          { id: 't4', rup: '1' },
          { status: 'Gagal/Batal', nilai_kontrak_awal: 9, tgl_kontrak: pada('2026-05-03') },
        ),
      ],
      indikator: [
        indikator({
          rumus: 'jumlah(pagu - nilai_kontrak_paket) / jumlah(pagu) * 100',
          basis: 'bukan tahun_jamak dan transaksi_lengkap',
        }),
      ],
    });
    expect(angka(hasil)).toBe(10);
    expect(hasil.cakupan).toMatchObject({ baris: [1, 1], sesudah: 1 });
  });

  // The contract of a silent unit is known of, and its value is not: of March the sum waits for it, of April, or where it failed, nothing does.
  test.each([
    ['2026-03-30', 'Berjalan', undefined],
    ['2026-04-05', 'Berjalan', 90],
    ['2026-03-30', 'Gagal/Batal', 90],
  ])(
    'jumlah per paket menunggu kontrak unit yang belum melapor hanya sampai tanggal data: %s, %s',
    (hari, status, nilai) => {
      const hasil = hitung({
        induk: [
          paket({ id: 'p1', rup: '1' }, { pagu: 100 }),
          transaksiInduk({ id: 't2', rup: '1', opd: 'B' }, { status, tgl_kontrak: pada(hari) }),
        ],
        data: [
          paketKembali({ id: 'p1', rup: '1' }, { pagu: 100 }),
          transaksi({ id: 't1', rup: '1' }, { nilai_kontrak_awal: 90, tgl_kontrak: pada('2026-03-02') }),
        ],
        indikator: [indikator({ rumus: 'jumlah(nilai_kontrak_paket)', satuan: 'Rp' })],
      });
      expect(hasil.hasil).toMatchObject(nilai === undefined ? { jenis: 'tidak-dapat-dihitung' } : { nilai });
    },
  );

  test('baris di luar syarat atau di luar lingkup tidak ikut terhitung sebagai sesudah', () => {
    const data = [
      ...kontrak.map((satu) => ({ ...satu, opd: satu.id === 'c' ? 'B' : 'A' })),
      transaksi(
        { id: 'e' },
        { nilai_kontrak: 1, nilai_pdn: 1, sumber_transaksi: 'Swakelola', tgl_kontrak: pada('2026-05-01') },
      ),
    ];
    const bersyarat = { ...pdn, basis: 'kosong(sumber_transaksi) atau sumber_transaksi != "Swakelola"' };
    const dari = (kode: string) => hitung({ data, indikator: [bersyarat] }, { jenis: 'opd', kode }).cakupan;
    expect(dari('A').sesudah).toBeUndefined();
    expect(dari('B')).toMatchObject({ baris: [0, 0], sesudah: 1 });
  });

  test('bila semua barisnya sesudah tanggal data, itulah sebabnya', () => {
    const hasil = hitung({ data: kontrak.slice(2), indikator: [pdn] });
    expect(angka(hasil)).toBe('penyebut-nol');
    expect(hasil.sebab()).toMatchObject([{ jenis: 'sesudah-tanggal-data', tingkat: 'transaksi', baris: 1 }]);
  });

  test('rincian menyebut barisnya sendiri, bukan di antara yang dikeluarkan', () => {
    const [bagian] = hitung({ data: kontrak, indikator: [pdn] }).rincian(10).agregat;
    expect(bagian).toMatchObject({
      dipakai: 2,
      diLuarBasis: 0,
      sesudah: 1,
      barisSesudah: ['c'],
      dikeluarkan: [],
    });
  });

  test('bila data kosong dikeluarkan per agregat pun', () => {
    const perAgregat = { ...pdn, aturanKosong: 'per-agregat' as const };
    const hasil = hitung({ data: kontrak, indikator: [perAgregat] });
    expect(angka(hasil)).toBeCloseTo(73.3333333333, 9);
    expect(hasil.cakupan).toMatchObject({ baris: [2, 2], sesudah: 1 });
  });
});

describe('awal tahun pada indikator kumulatif', () => {
  const jumlah = indikator({ rumus: 'jumlah(nilai_kontrak)', satuan: 'Rp' });
  const data = [
    transaksi(
      { id: 'a' },
      { nilai_kontrak: 10, tgl_kontrak: pada('2025-12-30'), tgl_penetapan: pada('2025-12-01') },
    ),
    transaksi(
      { id: 'b' },
      { nilai_kontrak: 1, tgl_kontrak: pada('2026-01-02'), tgl_penetapan: pada('2025-12-20') },
    ),
  ];
  test('kontrak yang dinyatakan penentunya dihitung sejak 1 Januari; di luar syarat, bukan sesudah', () => {
    const hasil = hitung({ data, indikator: [{ ...jumlah, kolomTanggal: 'tgl_kontrak' }] });
    expect(angka(hasil)).toBe(1);
    expect(hasil.cakupan).toEqual(expect.objectContaining({ baris: [1, 1] }));
    expect(hasil.cakupan.sesudah).toBeUndefined();
    expect(hasil.rincian(5).agregat[0]?.diLuarBasis).toBe(1);
  });
  test('persiapan tahun ini boleh dimulai tahun lalu', () =>
    expect(angka(hitung({ data, indikator: [{ ...jumlah, kolomTanggal: 'tgl_penetapan' }] }))).toBe(11));
  test('yang tidak menyatakan kolom hanya dibatasi akhirnya, seperti sebelum ini', () =>
    expect(angka(hitung({ data, indikator: [jumlah] }))).toBe(11));
});
