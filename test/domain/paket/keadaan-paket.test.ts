import type { BarisInduk } from '../../../src/domain/data/baris-data';
import { keadaanPaket } from '../../../src/domain/paket/keadaan-paket';
import type { JenisPerubahanPaket, PerubahanPaket } from '../../../src/domain/paket/perubahan';
import { RiwayatPaket } from '../../../src/domain/paket/riwayat-paket';
import { angka, hitung, paket, paketKembali, transaksi, transaksiInduk } from '../../bangun/perhitungan';
import { indikator } from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';

let nomor = 0;
const ubah = (
  tanggal: string,
  kodeRup: string,
  jenis: JenisPerubahanPaket,
  baru: string | number | null = null,
  lama: string | number | null = null,
  dikonfirmasi = true,
): PerubahanPaket => ({
  id: `p${(nomor += 1)}`,
  tanggal: tgl(tanggal),
  kodeRup,
  jenis,
  lama,
  baru,
  dikonfirmasi,
  areaDiteruskan: null,
});

const keadaan = (induk: readonly BarisInduk[], perubahan: readonly PerubahanPaket[], tanggal: string) =>
  keadaanPaket(induk, new RiwayatPaket(perubahan), tgl(tanggal));
const ringkas = (induk: readonly BarisInduk[]): readonly string[] =>
  induk.map(({ opd, kodeRup, isian: { pagu } }) =>
    [opd, kodeRup.join(';'), pagu?.keadaan === 'ada' ? String(pagu.nilai) : '-'].join(' '),
  );

describe('keadaan pada suatu hari: yang sekarang, tanpa yang sesudahnya', () => {
  const induk = [paket({ id: 'rup:1', opd: 'B', rup: '1' }, { pagu: 300 }), paket({ id: 'rup:2', rup: '2' })];
  const pindah = [ubah('2026-05-01', '1', 'pindah-unit', 'B', 'A')];
  test.each([
    ['2026-04-30', 'A 1 300'],
    ['2026-05-01', 'B 1 300'],
  ])('pindah unit 1 Mei, dilihat %s', (hari, harapan) =>
    expect(ringkas(keadaan(induk, pindah, hari).induk)).toEqual([harapan, 'A 2 -']),
  );

  const pagu = [ubah('2026-04-10', '1', 'pagu', 200, 100), ubah('2026-08-01', '1', 'pagu', 300, 200)];
  test.each([
    ['2026-03-31', 'B 1 100'],
    ['2026-06-30', 'B 1 200'],
    ['2026-09-30', 'B 1 300'],
  ])('pagu berubah dua kali, dilihat %s', (hari, harapan) =>
    expect(ringkas(keadaan(induk, pagu, hari).induk)[0]).toBe(harapan),
  );

  test.each([
    ['ditambahkan', '2026-03-31', false],
    ['ditambahkan', '2026-06-30', true],
    ['ditarik', '2026-03-31', true],
    ['ditarik', '2026-06-30', false],
  ] as const)('%s 1 Mei, dilihat %s: ada %s', (jenis, hari, ada) => {
    const hasil = keadaan(induk, [ubah('2026-05-01', '1', jenis)], hari);
    expect(hasil.isAda('1')).toBe(ada);
    expect(hasil.induk.some(({ id }) => id === 'rup:1')).toBe(ada);
  });

  test('ditarik lalu ditambahkan lagi', () => {
    const perubahan = [ubah('2026-05-01', '1', 'ditarik'), ubah('2026-08-01', '1', 'ditambahkan')];
    expect(
      ['2026-03-31', '2026-06-30', '2026-09-30'].map((hari) => keadaan(induk, perubahan, hari).isAda('1')),
    ).toEqual([true, false, true]);
  });

  test('usulan tidak mengubah apa pun, dan daftarnya daftar yang sama', () => {
    const usulan = [ubah('2026-01-01', '1', 'ditarik', null, null, false)];
    expect(keadaan(induk, usulan, '2026-12-31').induk).toBe(induk);
    expect(keadaan(induk, pindah, '2026-12-31').induk).toBe(induk);
  });

  test('diketik saja: lembar Paket masih memuat yang lama, perubahan berlaku sejak tanggalnya', () => {
    const diketik = [ubah('2026-05-01', '2', 'pindah-unit', 'B', 'A'), ubah('2026-05-01', '2', 'pagu', 50)];
    expect(ringkas(keadaan(induk, diketik, '2026-04-30').induk)[1]).toBe('A 2 -');
    expect(ringkas(keadaan(induk, diketik, '2026-05-01').induk)[1]).toBe('B 2 50');
  });

  test('transaksi ikut paketnya', () => {
    const semua = [
      ...induk,
      transaksiInduk({ id: 't1', opd: 'B', rup: '1' }),
      transaksiInduk({ id: 't2', rup: '2' }),
    ];
    expect(ringkas(keadaan(semua, pindah, '2026-03-31').induk).slice(2)).toEqual(['A 1 -', 'A 2 -']);
  });

  test('pengganti yang diganti lagi; yang ditarik tanpa pengganti menyisakan kode lain pada kontraknya', () => {
    const berantai = [
      ubah('2026-02-01', '1', 'diganti', '2'),
      ubah('2026-05-01', '2', 'diganti', '3'),
      ubah('2026-05-01', '4', 'ditarik'),
    ];
    const pada = (hari: string) => keadaan(induk, berantai, hari).kodePada;
    expect(pada('2026-01-31')(['1'])).toEqual(['1']);
    expect(pada('2026-03-31')(['1'])).toEqual(['2']);
    expect(pada('2026-06-30')(['1', '4'])).toEqual(['3']);
    expect(pada('2026-06-30')(['4'])).toEqual(['4']);
    expect(pada('2026-06-30')(['1', '3'])).toEqual(['3']);
  });
});

/**
 * Rencana: paket 1 (area A1), pagu 400 rupiah; kontrak t1 senilai 390, PDN 385. Paket 2 (A1), kontrak t2 610, PDN 600.
 *   Sebelum kaji ulang: (385 + 600) / (390 + 610) = 98,5 %.
 * Kaji ulang 1 Mei: 1 diganti 3, yang kontraknya (t3) 400, PDN 350; t1 batal dan tidak dikembalikan lagi.
 *   Pengganti berarea A1: (350 + 600) / (400 + 610) = 950 / 1010 = 94,05940594059406 %.
 *   Tanpa area: 600 / 610 = 98,36065573770492 %: kontraknya keluar dari paket terpilih.
 */
describe('paket diganti pada kaji ulang', () => {
  const areaPengganti = (area: readonly string[]) => [
    paket({ id: 'rup:1', rup: '1', area: ['A1'] }, { pagu: 400 }),
    paket({ id: 'rup:2', rup: '2', area: ['A1'] }, { pagu: 700 }),
    paket({ id: 'rup:3', rup: '3', area }, { pagu: 500 }),
    transaksiInduk({ id: 't2', rup: '2' }),
    transaksiInduk({ id: 't3', rup: '1' }),
  ];
  const kembali = (periode: string) => [
    paketKembali({ id: 'rup:1', rup: '1', periode }, { pagu: 400 }),
    paketKembali({ id: 'rup:2', rup: '2', periode }, { pagu: 700 }),
    transaksi(
      { id: 't2', rup: '2', periode },
      { nilai_kontrak: 610, nilai_kontrak_awal: 610, nilai_pdn: 600 },
    ),
  ];
  const data = [
    ...kembali('2026-TW1'),
    transaksi({ id: 't1', rup: '1' }, { nilai_kontrak: 390, nilai_pdn: 385 }),
    ...kembali('2026-TW2'),
    paketKembali({ id: 'rup:3', rup: '3', periode: '2026-TW2' }, { pagu: 500 }),
    // Still under the code of before.
    transaksi(
      { id: 't3', rup: '1', periode: '2026-TW2' },
      { nilai_kontrak: 400, nilai_kontrak_awal: 400, nilai_pdn: 350 },
    ),
  ];
  const perubahan = [ubah('2026-05-01', '3', 'ditambahkan'), ubah('2026-05-01', '1', 'diganti', '3')];
  const pada = (periode: string, area: readonly string[], rumus?: string, jurnal = perubahan) =>
    hitung({
      periode,
      data,
      induk: areaPengganti(area),
      perubahan: jurnal,
      unit: ['A'],
      indikator: [
        indikator({ cakupanData: 'paket-terpilih', area: 'A1', ...(rumus === undefined ? {} : { rumus }) }),
      ],
    });

  test('triwulan II: kontrak di bawah kode lama memakai area penggantinya', () =>
    expect(angka(pada('2026-TW2', ['A1']))).toBeCloseTo(94.05940594059406, 12));
  test('pengganti tanpa area: kontraknya keluar dari paket terpilih', () =>
    expect(angka(pada('2026-TW2', []))).toBeCloseTo(98.36065573770492, 12));
  test('triwulan I tetap 98,5, dengan area apa pun penggantinya', () => {
    expect(angka(pada('2026-TW1', ['A1']))).toBe(98.5);
    expect(angka(pada('2026-TW1', []))).toBe(98.5);
  });
  test('paket yang diganti dan pagunya tidak dihitung lagi: 700 + 500', () => {
    const hasil = pada('2026-TW2', ['A1'], 'jumlah(pagu)');
    expect(angka(hasil)).toBe(1200);
    expect(hasil.cakupan).toMatchObject({ baris: [2, 2], pagu: [1200, 1200] });
    expect(angka(pada('2026-TW1', ['A1'], 'jumlah(pagu)'))).toBe(1100);
  });
  test('nilai kontrak per paket berpindah ke penggantinya: 610 + 400', () =>
    expect(angka(pada('2026-TW2', ['A1'], 'jumlah(nilai_kontrak_paket)'))).toBe(1010));
  test('usulan saja: paket lama masih dihitung', () =>
    expect(
      angka(pada('2026-TW2', ['A1'], 'jumlah(pagu)', [ubah('2026-05-01', '1', 'diganti', '3', null, false)])),
    ).toBe(1600));
  test('ditarik tanpa pengganti: pagunya keluar, kontraknya tetap di areanya', () => {
    const ditarik = [ubah('2026-05-01', '1', 'ditarik')];
    expect(angka(pada('2026-TW2', ['A1'], 'jumlah(pagu)', ditarik))).toBe(1200);
    expect(angka(pada('2026-TW2', ['A1'], undefined, ditarik))).toBeCloseTo(94.05940594059406, 12);
  });
});

describe('pagu pada periode', () => {
  const induk = [paket({ id: 'rup:1', rup: '1' }, { pagu: 300 })];
  const perubahan = [ubah('2026-05-01', '1', 'pagu', 300, 100)];
  const pagu = (periode: string, dikembalikan: readonly (readonly [string, number])[], posisi: string) =>
    angka(
      hitung({
        periode,
        induk,
        perubahan,
        unit: ['A'],
        posisi: { A: posisi },
        data: dikembalikan.map(([milik, nilai]) =>
          paketKembali({ id: 'rup:1', rup: '1', periode: milik }, { pagu: nilai }),
        ),
        indikator: [indikator({ rumus: 'jumlah(pagu)', aturanTidakMelapor: 'posisi-terakhir' })],
      }),
    );
  test('unit diam sesudah perubahan: posisi terakhirnya memakai pagu yang berlaku', () => {
    expect(pagu('2026-TW1', [['2026-TW1', 100]], '2026-TW1')).toBe(100);
    expect(pagu('2026-TW2', [['2026-TW1', 100]], '2026-TW1')).toBe(300);
  });
  test('template lebih tua dari perubahannya: pagu semula yang kembali bukan pendapat unit', () => {
    expect(pagu('2026-TW2', [['2026-TW2', 100]], '2026-TW2')).toBe(300);
    expect(pagu('2026-TW2', [['2026-TW2', 250]], '2026-TW2')).toBe(250);
  });
});
