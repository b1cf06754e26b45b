import { awalKumulatif, awalPeriode, dariTerhalus, periodePasti } from '../../../src/domain/kalender/periode';
import { Perhitungan, type CapaianIndikator } from '../../../src/domain/perhitungan/hitung-capaian';
import { seluruhOpd } from '../../../src/domain/perhitungan/lingkup';
import type { BagianRentang } from '../../../src/domain/perhitungan/rentang';
import type { AturanTidakMelapor, NilaiTahunan } from '../../../src/domain/rencana/atribut-indikator';
import type { Indikator } from '../../../src/domain/rencana/indikator';
import { angka, bahanPerhitungan, transaksi, transaksiInduk, type Keadaan } from '../../bangun/perhitungan';
import { indikator, target } from '../../bangun/rencana';

/** The figure of `ik-1` of a year or half, from the rows of `periode`, the last collection of those in `dalam`. */
function setahun(
  keadaan: Keadaan,
  {
    periode = '2026',
    dalam,
    bagian = () => [],
  }: {
    readonly periode?: string;
    readonly dalam: readonly string[];
    readonly bagian?: (satu: Indikator) => readonly BagianRentang[];
  },
): CapaianIndikator {
  const diminta = periodePasti(periode);
  return new Perhitungan({
    ...bahanPerhitungan(keadaan),
    rentang: {
      periode: diminta,
      awal: awalPeriode(diminta),
      frekuensi: new Set(dariTerhalus.slice(0, dariTerhalus.indexOf(diminta.frekuensi))),
      dalam: new Set(dalam),
      bagian,
    },
  }).hitung('ik-1', seluruhOpd);
}

const rp = (ubah: Partial<Indikator> = {}) =>
  indikator({ rumus: 'jumlah(nilai_kontrak)', satuan: 'Rp', ...ubah });

const jenisKeadaan = ({ keadaan }: CapaianIndikator) => keadaan.map(({ jenis }) => jenis);

describe('dihitung ulang dari data: satu posisi setiap baris', () => {
  // A reports every quarter, the amounts of the year so far; B reported up to the third, and C the first only.
  const data = [
    ...(['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4'] as const).map((periode, k) =>
      transaksi({ id: 'a1', opd: 'A', periode }, { nilai_kontrak: 100 * (k + 1) }),
    ),
    transaksi({ id: 'a2', opd: 'A', periode: '2026-TW3' }, { nilai_kontrak: 1000 }), // taken out in the fourth
    transaksi({ id: 'b1', opd: 'B', periode: '2026-TW2' }, { nilai_kontrak: 20 }),
    transaksi({ id: 'b1', opd: 'B', periode: '2026-TW3' }, { nilai_kontrak: 30 }),
    transaksi({ id: 'c1', opd: 'C', periode: '2026-TW1' }, { nilai_kontrak: 7 }),
  ];
  const keadaan = (aturanTidakMelapor: AturanTidakMelapor, lain: Partial<Keadaan> = {}): Keadaan => ({
    data,
    unit: ['A', 'B', 'C'],
    periode: '2026-TW4',
    posisi: { A: '2026-TW4', B: '2026-TW3', C: '2026-TW1' },
    indikator: [rp({ aturanTidakMelapor })],
    ...lain,
  });
  const tw = ['2026-TW4', '2026-TW3', '2026-TW2', '2026-TW1'];

  test('tidak dihitung: unit yang pernah melapor dalam setahun ikut menurut posisi terakhirnya, 400 + 30 + 7', () => {
    const hasil = setahun(keadaan('tidak-dihitung'), { dalam: tw });
    expect(angka(hasil)).toBe(437);
    expect(hasil.periode.kode).toBe('2026');
    expect(hasil.cakupan.opd).toEqual([3, 3]);
    expect(hasil.keadaan).toContainEqual({ jenis: 'posisi-terdahulu', unit: 2, periode: '2026-TW4' });
    expect(hasil.baris('transaksi', 'b1')?.sumber?.periode).toBe('2026-TW3');
  });
  test('posisi terakhir: sama bagi setahun', () =>
    expect(angka(setahun(keadaan('posisi-terakhir'), { dalam: tw }))).toBe(437));
  test('semester II: tidak dihitung hanya melihat TW III dan IV (400 + 30), posisi terakhir juga sebelumnya (+ 7)', () => {
    const s2 = { periode: '2026-S2', dalam: ['2026-TW4', '2026-TW3'] };
    const tanpa = setahun(keadaan('tidak-dihitung'), s2);
    expect(angka(tanpa)).toBe(430);
    expect(tanpa.cakupan.opd).toEqual([2, 3]);
    expect(angka(setahun(keadaan('posisi-terakhir'), s2))).toBe(437);
  });
  test('nol: yang diam pada periode terakhir tetap dihitung nol', () => {
    // A 400 of 400; B and C have imported contracts of 100 each and are silent: (400 × 0,5) / (400 + 100 + 100).
    const rasio = setahun(
      keadaan('nol', {
        data: data.map((satu) => ({
          ...satu,
          isian: { ...satu.isian, nilai_pdn: { keadaan: 'ada' as const, nilai: 200 } },
        })),
        induk: [
          transaksiInduk({ id: 'b1', opd: 'B' }, { nilai_kontrak: 100 }),
          transaksiInduk({ id: 'c1', opd: 'C' }, { nilai_kontrak: 100 }),
        ],
        indikator: [indikator({ aturanTidakMelapor: 'nol' })],
      }),
      { dalam: tw },
    );
    expect(angka(rasio)).toBeCloseTo((200 / 600) * 100, 10);
    expect(rasio.cakupan.opd).toEqual([1, 3]);
    expect(jenisKeadaan(rasio)).not.toContain('posisi-terdahulu');
  });
  test('semua unit melapor periode terakhir: tidak ada yang dihitung dua kali', () =>
    expect(
      angka(
        setahun(
          keadaan('tidak-dihitung', {
            data: data.filter(({ opd }) => opd === 'A'),
            unit: ['A'],
            posisi: { A: '2026-TW4' },
          }),
          { dalam: tw },
        ),
      ),
    ).toBe(400));
});

describe('sifat menurut tahun dan semester', () => {
  const hari = [
    '2025-12-31',
    '2026-01-01',
    '2026-03-31',
    '2026-06-30',
    '2026-07-01',
    '2026-12-31',
    '2027-01-01',
  ];
  const keadaan = (sifat: Indikator['sifat']): Keadaan => ({
    unit: ['A'],
    periode: '2026-TW4',
    data: hari.map((iso) =>
      transaksi({ id: iso, periode: '2026-TW4' }, { tgl_kontrak: { tanggal: iso }, nilai_kontrak: 1 }),
    ),
    indikator: [rp({ sifat, kolomTanggal: 'tgl_kontrak' })],
  });
  test.each([
    ['periodik', '2026', 5], // 1 January to 31 December
    ['periodik', '2026-S2', 2], // 1 July and 31 December
    ['kumulatif', '2026-S2', 5], // from 1 January
    ['posisi-akhir', '2026', 6], // all up to 31 December
  ] as const)('%s %s: %i baris', (sifat, periode, harapan) =>
    expect(angka(setahun(keadaan(sifat), { periode, dalam: ['2026-TW4'] }))).toBe(harapan),
  );
});

describe('dari nilai periodenya', () => {
  /** Quarters of 1.200, 2.450, 3.610 and 190: together 7.450. */
  const nilai = [1200, 2450, 3610, 190];
  const bagian =
    (kosong: readonly number[] = []) =>
    (satu: Indikator): readonly BagianRentang[] =>
      nilai.map((n, k) => {
        const periode = `2026-TW${k + 1}`;
        const data = kosong.includes(k + 1)
          ? []
          : [transaksi({ id: 'a', opd: 'A', periode }, { nilai_kontrak: n })];
        const angka = new Perhitungan(
          bahanPerhitungan({ data, periode, unit: ['A'], indikator: [satu] }),
        ).hitung('ik-1', seluruhOpd);
        return { periode, angka: kosong.includes(k + 1) ? undefined : angka };
      });
  const gabung = (nilaiTahunan: NilaiTahunan, kosong: readonly number[] = []) =>
    setahun(
      {
        periode: '2026-TW4',
        unit: ['A'],
        indikator: [
          rp({
            nilaiTahunan,
            sifat: 'periodik',
            kolomTanggal: 'tgl_kontrak',
            rumus: 'jumlah(nilai_kontrak)',
          }),
        ],
        rencana: { target: [target({ id: 't', periode: '2026', nilai: 6700 })] },
      },
      { dalam: [], bagian: (satu) => bagian(kosong)({ ...satu, sifat: 'kumulatif' }) },
    );

  test('jumlah: 7.450 dari target setahun 6.700, 111,19 %', () => {
    const hasil = gabung('jumlah');
    expect(angka(hasil)).toBe(7450);
    expect(hasil.target).toEqual({ jenis: 'titik', nilai: 6700 });
    expect(hasil.capaian.skor).toEqual({ jenis: 'skor', skor: 111.19 });
    expect(hasil.rentang).toEqual({
      cara: 'jumlah',
      data: null,
      bagian: nilai.map((n, k) => ({ periode: `2026-TW${k + 1}`, nilai: n })),
      periodeHilang: [],
    });
  });
  test.each([
    ['rata', 1862.5], // 7.450 / 4
    ['terakhir', 190],
    ['maksimum', 3610],
  ] as const)('%s: %d', (cara, harapan) => expect(angka(gabung(cara))).toBe(harapan));
  test.each([
    ['jumlah', 3840, ['2026-TW3']], // 1.200 + 2.450 + 190
    ['rata', 1280, ['2026-TW3']], // 3.840 / 3
    ['maksimum', 2450, ['2026-TW3']],
    ['terakhir', 190, []], // what came before says nothing of the last
  ] as const)('%s tanpa TW III: %d, disebut %j', (cara, harapan, hilang) => {
    const hasil = gabung(cara, [3]);
    expect(angka(hasil)).toBe(harapan);
    expect(hasil.keadaan.filter(({ jenis }) => jenis === 'periode-hilang')).toEqual(
      hilang.length === 0 ? [] : [{ jenis: 'periode-hilang', periode: hilang, cara }],
    );
  });
  test('terakhir tanpa TW IV: nilai TW III, dan TW IV disebut', () => {
    const hasil = gabung('terakhir', [4]);
    expect(angka(hasil)).toBe(3610);
    expect(hasil.rentang?.periodeHilang).toEqual(['2026-TW4']);
  });
  test('tanpa satu pun nilai: tidak dapat dihitung, bukan nol', () => {
    const hasil = gabung('jumlah', [1, 2, 3, 4]);
    expect(hasil.hasil.jenis).toBe('tidak-dapat-dihitung');
    expect(hasil.rentang?.periodeHilang).toEqual(['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4']);
  });
  test('indikator gabungan memakai nilai setahun dari yang dirujuk: 7.450 × 2', () => {
    const satu = rp({ id: 'ik-2', kode: 'IK02', nilaiTahunan: 'jumlah' });
    const hasil = setahun(
      { periode: '2026-TW4', unit: ['A'], indikator: [rp({ rumus: 'IK02 * 2' }), satu] },
      { dalam: ['2026-TW4'], bagian: (dirujuk) => bagian()({ ...dirujuk, id: 'ik-1', kode: 'IK01' }) },
    );
    expect(angka(hasil)).toBe(14900);
  });
});

describe('target', () => {
  const data = [transaksi({ id: '1', periode: '2026-TW2' }, { nilai_kontrak: 60 })];
  const s1 = (sifat: Indikator['sifat'], daftar: ReturnType<typeof target>[]) =>
    setahun(
      {
        data,
        unit: ['A'],
        periode: '2026-TW2',
        indikator: [rp({ sifat })],
        rencana: { target: daftar },
      },
      { periode: '2026-S1', dalam: ['2026-TW2'] },
    );
  const tw2 = target({ id: 't2', periode: '2026-TW2', nilai: 80 });
  test('semester yang ditulis dipakai: 60 dari 100', () => {
    const hasil = s1('kumulatif', [tw2, target({ id: 's1', periode: '2026-S1', nilai: 100 })]);
    expect(hasil.capaian.skor).toEqual({ jenis: 'skor', skor: 60 });
    expect(jenisKeadaan(hasil)).not.toContain('target-periode-terakhir');
  });
  test('kumulatif tanpa target semester: target TW II, 60 dari 80, dan itu disebut', () => {
    const hasil = s1('kumulatif', [tw2]);
    expect(hasil.capaian.skor).toEqual({ jenis: 'skor', skor: 75 });
    expect(hasil.keadaan).toContainEqual({ jenis: 'target-periode-terakhir', periode: '2026-TW2' });
  });
  test('selain kumulatif: tidak ada target', () =>
    expect(s1('posisi-akhir', [tw2]).capaian.skor).toMatchObject({ sebab: 'target-kosong' }));
});

test('dari 1 Januari sampai akhir triwulan III: rentang yang bukan tahun atau semester', () => {
  const tw3 = periodePasti('2026-TW3');
  const data = ['2026-02-01', '2026-08-01', '2026-10-01'].map((iso) =>
    transaksi({ id: iso, periode: '2026-TW3' }, { tgl_kontrak: { tanggal: iso }, nilai_kontrak: 1 }),
  );
  const bahan = bahanPerhitungan({
    data,
    unit: ['A'],
    periode: '2026-TW3',
    indikator: [rp({ sifat: 'periodik', kolomTanggal: 'tgl_kontrak' })],
  });
  const rentang = {
    periode: tw3,
    awal: awalKumulatif(tw3),
    frekuensi: new Set(['triwulan'] as const),
    dalam: new Set(['2026-TW3']),
    bagian: () => [],
  };
  expect(angka(new Perhitungan(bahan).hitung('ik-1', seluruhOpd))).toBe(1); // August
  expect(angka(new Perhitungan({ ...bahan, rentang }).hitung('ik-1', seluruhOpd))).toBe(2); // and February
});
