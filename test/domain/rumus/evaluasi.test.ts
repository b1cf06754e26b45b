import {
  evaluasiRumus,
  statusBaris,
  susunTabelKolom,
  type CakupanTingkat,
  type KonteksEvaluasi,
  type Sebab,
} from '../../../src/domain/rumus';
import { ada } from '../../../src/domain/umum/isian';
import { basis, baris, daftarVariabel, hariKerjaTanpaLibur, konteks, rumus, tabel } from './alat';

const evaluasi = (teks: string, isi: Partial<KonteksEvaluasi> = {}) =>
  evaluasiRumus(rumus(teks), konteks(isi));
const angka = (teks: string, isi: Partial<KonteksEvaluasi> = {}): number | Sebab['jenis'] => {
  const { hasil } = evaluasi(teks, isi);
  return hasil.jenis === 'nilai' ? hasil.nilai : hasil.sebab.jenis;
};
/** State per row of the table; none of those not in scope. */
const statusSemua = ({ indeks, status }: CakupanTingkat): (number | undefined)[] => {
  const hasil: (number | undefined)[] = [];
  for (const [k, satu] of status.entries()) hasil[indeks?.[k] ?? k] = satu;
  return Array.from(hasil);
};

const transaksi = tabel({
  hps: [10, 20, 30, 40],
  nilai_kontrak: [9, 18, 27, 36],
  versi_tender: [1, 2, 2, 1],
  status: ['Selesai', 'Berjalan', 'selesai ', 'Gagal/Batal'],
  penyedia: ['PT A', 'pt  a', 'CV B', 'PT A'],
  addendum: [true, false, true, false],
  tgl_pengumuman: ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08'],
  tgl_penetapan: ['2026-01-09', '2026-01-12', '2026-01-07', '2026-01-05'],
});
const data = { tabel: { transaksi } };

describe('Fungsi atas baris', () => {
  test.each<[string, number]>([
    ['jumlah(hps)', 100],
    ['jumlah(hps, addendum)', 40], // 10 + 30
    ['jumlah(hps - nilai_kontrak)', 10], // 1 + 2 + 3 + 4
    ['cacah() + 0 * jumlah(hps)', 4],
    ['cacah(hps >= 20)', 3],
    ['cacah(hps > 20)', 2],
    ['cacah(hps <= 20)', 2],
    ['cacah(hps < 20)', 1],
    ['cacah(hps == 20)', 1],
    ['cacah(hps != 20)', 3],
    ['rata(hps)', 25],
    ['rata(hps, bukan addendum)', 30], // (20 + 40) / 2
    ['median(hps)', 25], // between 20 and 30
    ['median(hps, hps > 10)', 30], // 20, 30, 40
    ['min(hps)', 10],
    ['maks(hps, addendum)', 30],
    ['unik(versi_tender)', 2],
    ['unik(penyedia)', 2], // PT A and pt  a are one
    ['unik(status, addendum)', 1],
    ['unik(tgl_pengumuman)', 4],
    ['cacah(status == "SELESAI")', 2],
    ['cacah(status != "selesai")', 2],
    ['cacah(status == penyedia)', 0],
    ['cacah(penyedia == "CV  b")', 1],
    ['cacah(penyedia == "tidak ada")', 0],
    ['cacah(penyedia != "tidak ada")', 4],
    ['cacah("x" == "x" dan terisi(hps))', 4],
    ['cacah("x" == "y" atau terisi(hps) dan "x" == "y")', 0],
    ['cacah(jika(addendum, "x", "y") == "x")', 2],
    ['cacah(jika(addendum, hps > 10, hps < 30))', 2], // R2 and R3
    ['jumlah(jika(hps > 20, hps, 0))', 70],
    ['jumlah(-hps ^ 2)', -3000], // −(100 + 400 + 900 + 1600)
    ['jumlah((0 - hps) / 10 * 2)', -20],
    ['rata(hari(tgl_pengumuman, tgl_penetapan))', 1.75], // 4, 6, 0, −3
    // Mon 5 → Fri 9: 4; Tue 6 → Mon 12: 4; 0; Thu 8 → Mon 5: −3
    ['jumlah(harikerja(tgl_pengumuman, tgl_penetapan))', 5],
    ['cacah(bulan(tgl_pengumuman) == 1)', 4],
    ['bulan(tanggal_data) * 10 + bulan(min(tgl_pengumuman))', 31], // March and January
    ['hari(min(tgl_pengumuman), maks(tgl_penetapan))', 7], // 5 → 12 January
    ['cacah(tgl_pengumuman > awal_periode dan tgl_pengumuman < akhir_periode)', 4],
    ['hari(awal_periode, tanggal_data) + 0 * jumlah(hps)', 89], // 1 January → 31 March: 30 + 28 + 31
    ['cacah(addendum atau hps == 40 dan bukan addendum)', 3],
    ['cacah(bukan (addendum dan hps > 10))', 3],
  ])('%s = %d', (teks, nilai) => {
    expect(angka(teks, data)).toBe(nilai);
  });

  test('bulan dari tanggal setiap baris', () => {
    const t = tabel({ tgl_akhir_kontrak: ['2026-03-20', null, '2026-03-31', '2026-06-30', '2027-01-01'] });
    const isi = { tabel: { transaksi: t } };
    expect(angka('cacah(bulan(tgl_akhir_kontrak) <= 3)', isi)).toBe(3);
    expect(angka('jumlah(bulan(tgl_akhir_kontrak))', isi)).toBe(13); // 3 + 3 + 6 + 1
  });

  test('urutan operasi adalah urutan mathjs', () => {
    expect(angka('2 + 3 * 4 ^ 2 / 8 - 1')).toBe(7);
    expect(angka('2 ^ 3 ^ 2')).toBe(512);
    expect(angka('-2 ^ 2')).toBe(-4);
    expect(angka('2 ^ -1')).toBe(0.5);
    expect(angka('8 / 4 / 2')).toBe(1);
    expect(angka('7 - 2 - 1')).toBe(4);
  });
});

describe('Yang tidak dapat dihitung adalah hasil, bukan kesalahan', () => {
  const kosong = { tabel: { transaksi: tabel({ hps: [null, null] }) } };
  test.each<[string, Partial<KonteksEvaluasi>, Sebab['jenis']]>([
    ['jumlah(hps) / jumlah(nilai_kontrak, hps < 0)', data, 'penyebut-nol'],
    ['1 / 0', {}, 'penyebut-nol'],
    ['0 ^ -1', {}, 'penyebut-nol'],
    ['jumlah(hps)', {}, 'tidak-ada-baris'],
    ['cacah(terisi(hps))', {}, 'tidak-ada-baris'],
    ['rata(hps, hps > 1000)', data, 'tidak-ada-baris'],
    ['maks(hps, hps > 1000)', data, 'tidak-ada-baris'],
    ['jumlah(hps)', kosong, 'semua-data-kosong'],
    ['rata(hps) + 1', kosong, 'semua-data-kosong'],
    ['(0 - 1) ^ 0.5', {}, 'melebihi-batas'],
    ['10 ^ 200 * 10 ^ 200', {}, 'melebihi-batas'],
    [
      'IK01 + 1',
      { nilaiIndikator: () => ({ jenis: 'tidak-dapat-dihitung', sebab: { jenis: 'penyebut-nol' } }) },
      'rujukan-tidak-dapat-dihitung',
    ],
    ['harikerja(awal_periode, akhir_periode)', { hariKerja: () => undefined }, 'di-luar-kalender'],
  ])('%s: %#', (teks, isi, sebab) => {
    expect(angka(teks, isi)).toBe(sebab);
  });

  test('jumlah dan cacah yang tidak dipenuhi baris mana pun adalah nol', () => {
    expect(angka('jumlah(hps, hps > 1000)', data)).toBe(0);
    expect(angka('cacah(hps > 1000)', data)).toBe(0);
    expect(angka('unik(hps, hps > 1000)', data)).toBe(0);
    expect(angka('cacah(terisi(hps))', { ...data, basis: basis('hps > 1000') })).toBe(0);
  });

  test('sebab menunjuk bagian rumusnya', () => {
    const teks = 'jumlah(hps) / jumlah(nilai_kontrak, hps < 0) * 100';
    const { hasil } = evaluasi(teks, data);
    expect(hasil.jenis === 'tidak-dapat-dihitung' && teks.slice(...hasil.sebab.posisi!)).toBe(
      'jumlah(nilai_kontrak, hps < 0)',
    );
  });

  test('jika hanya menghitung cabang yang diambil', () => {
    expect(angka('jika(jumlah(hps, hps < 0) == 0, 0, jumlah(hps) / jumlah(hps, hps < 0))', data)).toBe(0);
    expect(angka('jika(1 / 0 > 1, 1, 2)')).toBe('penyebut-nol');
  });

  test('dan/atau memakai logika tiga nilai juga di luar agregat', () => {
    expect(angka('jika(1 > 2 dan 1 / 0 > 1, 1, 2)')).toBe(2);
    expect(angka('jika(1 / 0 > 1 atau 2 > 1, 1, 2)')).toBe(1);
    expect(angka('jika(1 / 0 > 1 atau 1 > 2, 1, 2)')).toBe('penyebut-nol');
    expect(angka('jika(2 > 1 dan 1 / 0 > 1, 1, 2)')).toBe('penyebut-nol');
    expect(angka('jika(bukan (1 > 2), 1, 2)')).toBe(1);
  });
});

describe('Data yang tidak ada', () => {
  // R1 complete, R2 without HPS, R3 contract not applicable, R4 invalid contract
  const berlubang = tabel({ hps: [100, null, 300, 400], nilai_kontrak: [90, 200, 'TB', '?sekitar 300'] });
  const isi = { tabel: { transaksi: berlubang } };

  test('per-rumus: baris yang kurang satu variabel keluar dari pembilang dan penyebut', () => {
    const { hasil, cakupan } = evaluasi('jumlah(nilai_kontrak) / jumlah(hps) * 100', isi);
    expect(hasil).toEqual({ jenis: 'nilai', nilai: 90 });
    expect(cakupan).toMatchObject([{ tingkat: 'transaksi', dihitung: 1, lingkup: 4 }]);
    expect(statusSemua(cakupan[0]!)).toEqual([
      statusBaris.dihitung,
      statusBaris.dikeluarkan,
      statusBaris.dikeluarkan,
      statusBaris.dikeluarkan,
    ]);
  });

  test('per-agregat: setiap agregat mengeluarkan barisnya sendiri', () => {
    // 90 + 200 over 100 + 300 + 400
    const { hasil, cakupan } = evaluasi('jumlah(nilai_kontrak) / jumlah(hps) * 100', {
      ...isi,
      aturanKosong: 'per-agregat',
    });
    expect(hasil).toEqual({ jenis: 'nilai', nilai: 36.25 });
    expect(cakupan).toMatchObject([{ dihitung: 1, lingkup: 4 }]);
  });

  test('nol adalah nilai', () => {
    expect(angka('rata(hps)', { tabel: { transaksi: tabel({ hps: [0, null, 10] }) } })).toBe(5);
  });

  test('terisi dan kosong: tidak berlaku bukan keduanya, yang tidak sah tidak dihitung', () => {
    const t = { tabel: { transaksi: tabel({ hps: [1, null, 'TB', '?x'] }) } };
    expect(angka('cacah(terisi(hps))', t)).toBe(1);
    expect(angka('cacah(kosong(hps))', t)).toBe(1);
    expect(angka('cacah(bukan terisi(hps))', t)).toBe(2); // empty and not applicable
    expect(evaluasi('cacah(terisi(hps))', t).cakupan).toMatchObject([{ dihitung: 3, lingkup: 4 }]);
  });

  test('yang hanya ditanya terisi tidak diwajibkan ada', () => {
    const t = { tabel: { transaksi: tabel({ hps: [1, 2], tgl_bast: [null, '2026-01-01'] }) } };
    expect(angka('cacah(terisi(tgl_bast)) / jumlah(hps)', t)).toBeCloseTo(1 / 3, 15);
  });

  test('per-rumus: hitungan yang gagal di satu baris mengeluarkan baris itu dari semuanya', () => {
    const t = tabel({ hps: [10, 0, 5], nilai_kontrak: [5, 7, 5] });
    // R2 divides by zero: (0.5 + 1) / (5 + 5)
    expect(angka('jumlah(nilai_kontrak / hps) / jumlah(nilai_kontrak)', { tabel: { transaksi: t } })).toBe(
      0.15,
    );
    // where the condition keeps R2 away from the division, it stays in the denominator: 1.5 / 17
    expect(
      angka('jumlah(nilai_kontrak / hps, hps > 0) / jumlah(nilai_kontrak)', { tabel: { transaksi: t } }),
    ).toBeCloseTo(1.5 / 17, 15);
  });

  test('syarat tiga nilai: tidak tahu bukan ya dan bukan tidak', () => {
    const t = {
      tabel: { transaksi: tabel({ hps: [1, 5, null], addendum: [false, true, true] }) },
      aturanKosong: 'per-agregat' as const,
    };
    expect(angka('cacah(hps > 3 dan addendum)', t)).toBe(1);
    expect(angka('cacah(hps > 3 atau addendum)', t)).toBe(2); // R3: unknown or true
    expect(angka('cacah(bukan (hps > 3))', t)).toBe(1);
  });

  test('kolom yang tidak ada sama sekali berarti semuanya kosong', () => {
    const tanpa = susunTabelKolom(
      'transaksi',
      [{ id: 'R1', isian: { 'id-hps': ada(5) } }],
      daftarVariabel.filter((v) => v.nama === 'hps'),
    );
    expect(angka('jumlah(nilai_pdn)', { tabel: { transaksi: tanpa } })).toBe('semua-data-kosong');
    expect(angka('cacah(kosong(nilai_pdn))', { tabel: { transaksi: tanpa } })).toBe(1);
    expect(angka('cacah(addendum)', { tabel: { transaksi: tanpa } })).toBe('semua-data-kosong');
  });

  test('nilai yang tidak sesuai jenis variabelnya dianggap tidak sah', () => {
    const salah = susunTabelKolom(
      'transaksi',
      [
        { id: 'R1', isian: { 'id-hps': ada('sepuluh'), 'id-addendum': ada(1), 'id-penyedia': ada(7) } },
        { id: 'R2', isian: { 'id-hps': ada(Infinity), 'id-addendum': ada(true), 'id-penyedia': ada('x') } },
      ],
      daftarVariabel,
    );
    expect(angka('jumlah(hps)', { tabel: { transaksi: salah } })).toBe('semua-data-kosong');
    expect(angka('cacah(addendum)', { tabel: { transaksi: salah } })).toBe(1);
    expect(angka('unik(penyedia)', { tabel: { transaksi: salah } })).toBe(1);
  });
});

describe('Basis dan lingkup', () => {
  const t = tabel({ hps: [10, 20, null, 40], nilai_kontrak: [1, 2, 3, 4] });

  test('baris di luar basis bukan baris yang dikeluarkan; basis yang tidak diketahui mengeluarkan', () => {
    const { hasil, cakupan } = evaluasi('jumlah(nilai_kontrak)', {
      tabel: { transaksi: t },
      basis: basis('hps >= 20'),
    });
    expect(hasil).toEqual({ jenis: 'nilai', nilai: 6 }); // R2 and R4
    expect(cakupan).toMatchObject([{ dihitung: 2, lingkup: 3 }]); // R1 is out of scope, R3 is left out
    expect(statusSemua(cakupan[0]!)).toEqual([2, 1, 0, 1]);
  });

  test('basis hanya berlaku pada tingkatnya', () => {
    const rup = tabel({ pagu: [100], tahun_jamak: [true] }, 'rup');
    const isi = { tabel: { transaksi: t, rup }, basis: basis('bukan tahun_jamak') };
    expect(angka('jumlah(nilai_kontrak)', isi)).toBe(10);
    expect(angka('jumlah(pagu)', isi)).toBe(0);
  });

  test.each([
    ['topeng', Uint8Array.of(0, 1, 1, 0)],
    ['nomor baris', Uint32Array.of(1, 2)],
  ])('lingkup sebagai %s', (_, lingkup) => {
    const { hasil, cakupan } = evaluasi('jumlah(nilai_kontrak) + 0 * cacah(terisi(hps))', {
      tabel: { transaksi: t },
      lingkup: { transaksi: lingkup },
    });
    expect(hasil).toEqual({ jenis: 'nilai', nilai: 5 });
    expect(cakupan).toMatchObject([{ dihitung: 2, lingkup: 2 }]);
    expect(statusSemua(cakupan[0]!)).toEqual([undefined, 1, 1]); // R1 and R4 are not in scope
  });

  test('lingkup kosong: tidak ada baris', () => {
    expect(
      angka('jumlah(nilai_kontrak)', { tabel: { transaksi: t }, lingkup: { transaksi: new Uint8Array(4) } }),
    ).toBe('tidak-ada-baris');
  });

  test('lingkup penuh sama dengan tanpa lingkup', () => {
    const semua = { tabel: { transaksi: t }, lingkup: { transaksi: Uint8Array.of(1, 1, 1, 1) } };
    expect(evaluasi('rata(hps)', semua).hasil).toEqual(
      evaluasi('rata(hps)', { tabel: { transaksi: t } }).hasil,
    );
  });
});

describe('Ketelitian dan urutan', () => {
  test('jumlah terkompensasi: bagian kecil tidak hilang', () => {
    // naive summation gives 0; Kahan's too; the true sum is 2 (Neumaier's own example)
    expect(angka('jumlah(hps)', { tabel: { transaksi: tabel({ hps: [1, 1e100, 1, -1e100] }) } })).toBe(2);
  });

  test('sepersepuluh sepuluh kali adalah satu', () => {
    expect(angka('jumlah(hps)', { tabel: { transaksi: tabel({ hps: Array<number>(10).fill(0.1) }) } })).toBe(
      1,
    );
  });

  test('hasil tidak bergantung pada urutan baris, sampai angka terakhir', () => {
    const isi = Array.from({ length: 3000 }, (_, i) => Math.sin(i) * 10 ** (i % 30));
    const urut = baris({ hps: isi });
    const teks = rumus('jumlah(hps) / rata(hps, hps > 0) + median(hps)');
    const hitung = (b: typeof urut) =>
      evaluasiRumus(teks, konteks({ tabel: { transaksi: susunTabelKolom('transaksi', b, daftarVariabel) } }))
        .hasil;
    const acak = urut.toSorted(
      (a, b) => Math.sin(Number(a.id.slice(1)) * 7) - Math.sin(Number(b.id.slice(1)) * 7),
    );
    expect(hitung(acak)).toEqual(hitung(urut));
    expect(hitung(urut.toReversed())).toEqual(hitung(urut));
  });

  test('tabel yang lebih panjang daripada satu potongan', () => {
    const n = 5000; // 1 + … + 5000
    const t = tabel({
      hps: Array.from({ length: n }, (_, i) => i + 1),
      addendum: Array.from({ length: n }, (_, i) => i % 2 === 0),
    });
    const isi = { tabel: { transaksi: t } };
    expect(angka('jumlah(hps)', isi)).toBe((n * (n + 1)) / 2);
    expect(angka('jumlah(hps, addendum)', isi)).toBe(2500 * 2500); // odd numbers
    expect(angka('median(hps)', isi)).toBe(2500.5);
    expect(angka('unik(hps)', isi)).toBe(n);
    expect(angka('cacah(hps > 4999)', { ...isi, basis: basis('hps > 10') })).toBe(1);
  });
});

test('hari kerja dipanggil hanya bila kedua tanggal ada', () => {
  const dipanggil: number[] = [];
  const hariKerja: KonteksEvaluasi['hariKerja'] = (a, b) => {
    dipanggil.push(b - a);
    return hariKerjaTanpaLibur(a, b);
  };
  const t = tabel({
    tgl_pengumuman: ['2026-01-05', null, 'TB'],
    tgl_penetapan: ['2026-01-06', '2026-01-06', '2026-01-06'],
  });
  expect(
    angka('rata(harikerja(tgl_pengumuman, tgl_penetapan))', { tabel: { transaksi: t }, hariKerja }),
  ).toBe(1);
  expect(dipanggil).toEqual([1]);
});
