import { tglLibur } from '../../bangun/tanggal-libur';
import { bukuSilangTerhitung } from '../../bangun/buku-silang';
import { transaksi } from '../../bangun/perhitungan';
import { indikator, target } from '../../bangun/rencana';
import { ujiDengan } from '../../alat/program-luar';
import type { Indikator } from '../../../src/domain/rencana/indikator';

const TDH = 'tidak dapat dihitung';

// Unit A, five rows; B a catalogue order, which has no HPS by its state; C no row; D three dates.
const data = [
  transaksi(
    { id: 't1' },
    {
      nilai_kontrak: 100,
      hps: 200,
      metode: 'Tender',
      ada_sanggah: true,
      tgl_pengumuman: { tanggal: '2026-01-05' },
      tgl_penetapan: { tanggal: '2026-01-12' },
    },
  ),
  transaksi(
    { id: 't2' },
    {
      nilai_kontrak: 300,
      hps: 0,
      metode: 'E-Purchasing',
      ada_sanggah: false,
      tgl_pengumuman: { tanggal: '2026-01-30' },
      tgl_penetapan: { tanggal: '2026-02-02' },
    },
  ),
  transaksi({ id: 't3' }, { hps: 50, metode: ' TENDER ', tgl_pengumuman: { tanggal: '2026-02-02' } }),
  transaksi({ id: 't4' }, { nilai_kontrak: 'TB', hps: 50 }),
  transaksi({ id: 't5' }, { nilai_kontrak: '?', metode: 'Seleksi' }),
  transaksi(
    { id: 't6', opd: 'B' },
    { sumber_transaksi: 'E-Katalog', metode: 'E-Purchasing', status: 'Selesai', nilai_kontrak: 10 },
  ),
  transaksi({ id: 't7', opd: 'D' }, { nilai_kontrak: 10, tgl_kontrak: { tanggal: '2026-03-31' } }),
  transaksi({ id: 't8', opd: 'D' }, { nilai_kontrak: 20, tgl_kontrak: { tanggal: '2026-04-01' } }),
  transaksi({ id: 't9', opd: 'D' }, { nilai_kontrak: 40, tgl_kontrak: { tanggal: '2025-12-31' } }),
];

/** Formula, value of unit A by hand, and what the indicator has beside the formula. */
const kasus: readonly (readonly [string, number | string, Partial<Indikator>?])[] = [
  ['jumlah(nilai_kontrak)', 400], // 100 + 300; t3 blank, t4 TB, t5 invalid
  ['rata(hps)', 75], // (200 + 0 + 50 + 50) / 4
  ['jumlah(nilai_kontrak, metode == "Tender")', 100], // t1; t3 meets it and has no value
  ['cacah(metode == "Tender")', 2], // t1, t3: blanks around and capital letters are no difference
  ['cacah(bukan (metode == "Tender"))', 2], // t2, t5; of t4 nobody knows
  ['cacah(metode != "Tender")', 2],
  ['cacah(metode == "Tender" dan nilai_kontrak > 50)', 1], // t1; t3 unknown; t5 no, whatever its value
  ['cacah(metode == "Tender" atau nilai_kontrak > 50)', 3], // t1, t2, t3
  ['cacah(terisi(nilai_kontrak))', 2], // t1, t2; TB is not filled; of an invalid cell nobody knows
  ['cacah(kosong(nilai_kontrak))', 1], // t3; TB is not blank
  ['cacah(bukan (kosong(nilai_kontrak)))', 3], // t1, t2, t4
  ['median(nilai_kontrak)', 200], // (100 + 300) / 2
  ['median(hps, hps > 0)', 50], // 50, 50, 200
  ['min(hps)', 0],
  ['maks(hps)', 200],
  ['maks(hps, metode == "Seleksi")', TDH], // t5 has no HPS
  ['unik(hps)', 3], // 200, 0, 50
  ['unik(metode)', 3], // tender, e-purchasing, seleksi
  ['unik(jika(nilai_kontrak > 50, metode, "lain"))', 2], // t1, t2; the others unknown
  ['rata(hari(tgl_pengumuman, tgl_penetapan))', 5], // (7 + 3) / 2
  // t1: 6, 7, 8, 12 January (9 is a holiday) = 4; t2: 2 February = 1
  ['rata(harikerja(tgl_pengumuman, tgl_penetapan))', 2.5],
  ['rata(harikerja(tgl_penetapan, tgl_pengumuman))', -2.5],
  ['jumlah(harikerja(tgl_pengumuman, tgl_pengumuman))', 0],
  ['cacah(bulan(tgl_pengumuman) == 1)', 2], // t1, t2; t3 in February
  ['cacah(tgl_pengumuman <= awal_periode)', 0],
  ['jumlah(hari(tgl_pengumuman, tanggal_data))', 202], // to 31 March: 85 + 60 + 57
  ['jumlah(jika(ada_sanggah, nilai_kontrak, hps))', 100], // t1 100, t2 0; the others unknown
  ['cacah(ada_sanggah) / cacah(bukan ada_sanggah)', 1],
  ['jumlah(nilai_kontrak / hps)', 0.5], // 100 / 200; 300 / 0 is unknown
  ['jumlah(hps ^ 0)', 4], // also 0 ^ 0
  ['jumlah(nilai_kontrak) / jumlah(hps, metode == "E-Purchasing")', TDH], // a denominator of 0
  ['rata(nilai_kontrak, metode == "Seleksi")', TDH], // no row with a value
  ['jumlah(nilai_kontrak, metode == "Penunjukan Langsung")', 0], // no row meets it
  ['jika(jumlah(hps) > 250, 1, 2)', 1], // 300
  ['jika(jumlah(hps) / jumlah(hps, metode == "E-Purchasing") > 1 atau cacah() > 4, 1, 2)', 1], // unknown or true
  ['(0 - jumlah(hps)) ^ 2', 90000],
  ['jumlah(hps) - cacah() - cacah()', 290],
  ['jumlah(hps) - (cacah() - cacah())', 300],
  ['jumlah(hps) / (cacah() * 2)', 30],
  ['jumlah(nilai_kontrak) / jumlah(hps)', 2, { aturanKosong: 'per-rumus' }], // t1 and t2 only: 400 / 200
  ['jumlah(nilai_kontrak) / jumlah(hps)', 4 / 3], // 400 / 300
  ['cacah(metode == "Tender")', 1, { aturanKosong: 'per-rumus', basis: 'nilai_kontrak > 50' }], // t1
  ['jumlah(nilai_kontrak)', TDH, { basis: 'metode == "Seleksi"' }], // all that is in scope is missing
  ['K001 / 100 + skor(K002)', 124], // 400 / 100 + 75 of 50, capped at 120
  ['jumlah(hps)', 300],
  ['jumlah(nilai_pdn)', TDH], // blank in every row
];

const kode = (ke: number): string => `K${String(ke + 1).padStart(3, '0')}`;
const daftar = kasus.map(([rumus, , ubah], ke) =>
  indikator({
    id: `ik-${ke + 1}`,
    kode: kode(ke),
    rumus,
    aturanKosong: 'per-agregat',
    lingkupEvaluasi: ['opd'],
    ...ubah,
  }),
);
const batas = [
  indikator({ id: 'batas-1', kode: 'B001', rumus: 'jumlah(nilai_kontrak)', lingkupEvaluasi: ['opd'] }),
  indikator({
    id: 'batas-2',
    kode: 'B002',
    rumus: 'jumlah(nilai_kontrak)',
    kolomTanggal: 'tgl_kontrak',
    lingkupEvaluasi: ['opd'],
  }),
];

ujiDengan('soffice', 'setiap fungsi dengan tiga nilai, seperti dihitung tangan', async () => {
  const buku = await bukuSilangTerhitung({
    indikator: [...daftar, ...batas],
    unit: ['A', 'B', 'C', 'D'],
    posisi: { A: '2026-TW1', B: '2026-TW1', C: '2026-TW1', D: '2026-TW1' },
    rencana: { target: [target({ indikatorId: 'ik-2', periode: '2026-TW1', nilai: 50 })] },
    libur: [tglLibur('2026-01-09')],
    data,
  });
  const nilai = (milik: string, unit: string) =>
    buku.baris.find((satu) => satu.kode === milik && satu.kodeLingkup === unit)?.excel;
  for (const [ke, [rumus, harapan]] of kasus.entries()) {
    const ada = nilai(kode(ke), 'A');
    if (typeof harapan === 'string') expect([rumus, ada]).toEqual([rumus, harapan]);
    else
      expect([rumus, typeof ada === 'number' ? Number(ada.toPrecision(14)) : ada]).toEqual([
        rumus,
        Number(harapan.toPrecision(14)),
      ]);
  }
  // B: HPS does not apply to a catalogue order, so that no row is in scope and nothing is missing: the sum of none.
  expect(nilai('K045', 'B')).toBe(0);
  // Nothing says that its PDN does not apply: it is missing.
  expect(nilai('K046', 'B')).toBe(TDH);
  // C has no row at all.
  expect(nilai('K001', 'C')).toBe(TDH);
  // D: the contract of 1 April is after the data date; by the start of the year that of 2025 is out too.
  expect([nilai('B001', 'D'), nilai('B002', 'D')]).toEqual([50, 10]);
  expect(buku.baris.filter(({ status, statusSkor }) => status !== 'Sama' || statusSkor !== 'Sama')).toEqual(
    [],
  );
});
