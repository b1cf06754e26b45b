import { evaluasiRumus, periksaRumus } from '../../../src/domain/rumus';
import { basis, catatanSingkat, kamus, konteks, rumus, tabel } from './alat';

/** Usual formulas (docs/aturan.md#formulas) over small tables; every expected value is worked out beside it. */
describe('Contoh rumus yang lazim', () => {
  const hitung = (teks: string, isi: Parameters<typeof konteks>[0]) =>
    evaluasiRumus(rumus(teks), konteks(isi)).hasil;

  test('efisiensi terhadap HPS, dengan basis yang mengeluarkan kontrak e-katalog tanpa HPS', () => {
    // R1 100 − 90 = 10, R2 200 − 150 = 50; R3 has no HPS (0): (10 + 50) / (100 + 200) × 100 = 20
    const transaksi = tabel({ hps: [100, 200, 0], nilai_kontrak_awal: [90, 150, 75] });
    const teks = 'jumlah(hps - nilai_kontrak_awal) / jumlah(hps) * 100';
    expect(
      hitung(teks, { tabel: { transaksi }, basis: basis('hps > 0 dan nilai_kontrak_awal > 0') }),
    ).toEqual({
      jenis: 'nilai',
      nilai: 20,
    });
    // Without the basis: (10 + 50 − 75) / 300 × 100 = −5
    expect(hitung(teks, { tabel: { transaksi } })).toEqual({ jenis: 'nilai', nilai: -5 });
  });

  test('efisiensi terhadap pagu, tanpa paket tahun jamak', () => {
    // R2 is multi-year: only R1, (1000 + 0) → jumlah(pagu) = 1000 over belanja 4000 → 25
    const rup = tabel({ pagu: [1000, 9000], tahun_jamak: [false, true] }, 'rup');
    const opd = tabel({ belanja_pbj: [4000] }, 'opd');
    const isi = { tabel: { rup, opd }, basis: basis('bukan tahun_jamak') };
    expect(hitung('jumlah(pagu) / jumlah(belanja_pbj) * 100', isi)).toEqual({ jenis: 'nilai', nilai: 25 });
  });

  const tepatWaktu =
    'cacah(terisi(tgl_bast) dan tgl_bast <= tgl_akhir_kontrak) / cacah(tgl_akhir_kontrak <= tanggal_data atau terisi(tgl_bast)) * 100';
  test('kontrak selesai tepat waktu: BAST yang belum ada adalah keterlambatan (per agregat)', () => {
    const transaksi = tabel({
      // on time; late; overdue without BAST; not due and without BAST (data date 31 March)
      tgl_bast: ['2026-02-10', '2026-03-15', null, null],
      tgl_akhir_kontrak: ['2026-02-15', '2026-03-01', '2026-03-20', '2026-06-30'],
    });
    const isi = { tabel: { transaksi }, aturanKosong: 'per-agregat' } as const;
    // numerator: R1 only = 1; denominator: R1, R2, R3 = 3
    expect(hitung(tepatWaktu, isi)).toEqual({ jenis: 'nilai', nilai: (1 / 3) * 100 });
    // per-rumus: R3 and R4 lack the BAST that the comparison reads, so they leave both: 1 of 2
    expect(hitung(tepatWaktu, { tabel: { transaksi } })).toEqual({ jenis: 'nilai', nilai: 50 });
  });

  test('lama proses pemilihan', () => {
    // 10 days and 20 days → 15; R3 has no penetapan
    const transaksi = tabel({
      tgl_pengumuman: ['2026-01-01', '2026-02-01', '2026-03-01'],
      tgl_penetapan: ['2026-01-11', '2026-02-21', null],
    });
    expect(hitung('rata(hari(tgl_pengumuman, tgl_penetapan))', { tabel: { transaksi } })).toEqual({
      jenis: 'nilai',
      nilai: 15,
    });
  });

  test('tender gagal dan tender ulang', () => {
    const transaksi = tabel({
      status: ['Gagal/Batal', 'selesai', ' GAGAL/BATAL ', 'Berjalan'],
      tgl_pengumuman: ['2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01'],
      versi_tender: [1, 2, 3, 1],
    });
    // 2 of 4, whatever the case and the spaces
    expect(
      hitung('cacah(status == "Gagal/Batal") / cacah(terisi(tgl_pengumuman)) * 100', {
        tabel: { transaksi },
      }),
    ).toEqual({
      jenis: 'nilai',
      nilai: 50,
    });
    expect(hitung('cacah(versi_tender > 1)', { tabel: { transaksi } })).toEqual({ jenis: 'nilai', nilai: 2 });
  });

  test('belanja PDN dan porsi e-purchasing', () => {
    const transaksi = tabel({
      nilai_pdn: [30, 20],
      nilai_kontrak: [100, 100],
      metode: ['E-Purchasing', 'Tender'],
    });
    // 50 / 200 × 100
    expect(hitung('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100', { tabel: { transaksi } })).toEqual({
      jenis: 'nilai',
      nilai: 25,
    });
    // 100 / 200 × 100
    const porsi = 'jumlah(nilai_kontrak, metode == "E-Purchasing") / jumlah(nilai_kontrak) * 100';
    expect(hitung(porsi, { tabel: { transaksi } })).toEqual({ jenis: 'nilai', nilai: 50 });
  });

  test('realisasi atas pagu metode yang sama menggabungkan dua tingkat', () => {
    // 80 contracted over a ceiling of 200 → 40
    const transaksi = tabel({ nilai_kontrak: [80, 999], metode: ['Tender', 'Pengadaan Langsung'] });
    const rup = tabel({ pagu: [120, 80] }, 'rup');
    const teks = 'jumlah(nilai_kontrak, metode == "Tender" atau metode == "Seleksi") / jumlah(pagu) * 100';
    expect(hitung(teks, { tabel: { transaksi, rup } })).toEqual({ jenis: 'nilai', nilai: 40 });
  });

  test('indeks gabungan memakai nilai dan skor indikator', () => {
    // 80 × 0.4 + 90 × 0.6 = 86
    expect(hitung('IK01 * 0,4 + jika(skor(IK02) > 0; skor(IK02); 0) * 0,6', {})).toEqual({
      jenis: 'nilai',
      nilai: 86,
    });
  });

  test('setiap contoh lolos tanpa catatan', () => {
    for (const teks of [
      'jumlah(hps - nilai_kontrak_awal) / jumlah(hps) * 100',
      tepatWaktu,
      'rata(hari(tgl_pengumuman, tgl_penetapan))',
      'rata(harikerja(tgl_pengumuman; tgl_penetapan))',
      'jumlah(pagu) / jumlah(belanja_pbj) * 100',
      'skor(IK01) * 0.3 + skor(IK02) * 0.7',
      'unik(penyedia, status == “Selesai”)',
      'hari(min(tgl_pengumuman), maks(tgl_penetapan))',
      'Jumlah(HPS) / JUMLAH(Hps)',
    ]) {
      expect([teks, catatanSingkat(teks)]).toEqual([teks, []]);
    }
    expect(periksaRumus('bukan tahun_jamak dan pagu > 0', kamus, 'basis').catatan).toEqual([]);
  });
});
