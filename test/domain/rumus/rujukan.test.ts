import { isNamaTercadang, periksaSiklus } from '../../../src/domain/rumus';
import { daftarVariabel, kamus, rumus } from './alat';

describe('Rujukan bertahan saat nama berubah', () => {
  test('rumus menyebut id di balik setiap nama', () => {
    const r = rumus('IK01 * 0.5 + skor(ik02) + jumlah(HPS, status == "Selesai")');
    expect(r.indikator).toEqual(['ind-1', 'ind-2']);
    expect(r.variabel).toEqual(['id-hps', 'id-status']);
    expect(r.tingkat).toEqual(['transaksi']);
    expect([...r.rujukan]).toEqual([
      ['ik01', 'ind-1'],
      ['ik02', 'ind-2'],
      ['hps', 'id-hps'],
      ['status', 'id-status'],
    ]);
  });

  test('kode yang ditukar: nama yang tersimpan menang atas kode sekarang', () => {
    const lama = rumus('IK01 / IK02');
    const ditukar = {
      ...kamus,
      indikator: [
        { id: 'ind-1', kode: 'IK02' },
        { id: 'ind-2', kode: 'IK01' },
      ],
    };
    const kini = rumus('IK01 / IK02', { ...ditukar, rujukan: lama.rujukan });
    expect(kini.indikator).toEqual(['ind-1', 'ind-2']);
    expect(kini.tulisUlang(ditukar)).toBe('IK02 / IK01');
  });

  test('teks ditulis ulang dengan nama sekarang, selebihnya seperti diketik', () => {
    const r = rumus('Jumlah( HPS ; status=="hps" ) + IK01');
    const variabel = daftarVariabel.map((v) => (v.nama === 'hps' ? { ...v, nama: 'hps_paket' } : v));
    expect(r.tulisUlang({ variabel, indikator: [{ id: 'ind-1', kode: 'KIN_1' }] })).toBe(
      'Jumlah( hps_paket ; status=="hps" ) + KIN_1',
    );
  });

  test('nama yang tidak ada lagi dibiarkan seperti diketik', () => {
    expect(rumus('IK01 + jumlah(hps)').tulisUlang({ variabel: [], indikator: [] })).toBe(
      'IK01 + jumlah(hps)',
    );
  });

  test('rujukan ke id yang sudah dihapus kembali ke nama sekarang', () => {
    const r = rumus('IK01', { ...kamus, rujukan: new Map([['ik01', 'dihapus']]) });
    expect(r.indikator).toEqual(['ind-1']);
  });
});

test('kata, fungsi dan tanggal rumus tidak boleh menjadi nama variabel', () => {
  expect(['jumlah', 'MIN', 'dan', 'not', 'tanggal_data'].map(isNamaTercadang)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['hps', 'ik01', 'e'].map(isNamaTercadang)).toEqual([false, false, false]);
});

describe('Siklus', () => {
  const daftar = (rujukan: Record<string, string[]>) =>
    Object.entries(rujukan).map(([kode, ke]) => ({
      id: kode.toLowerCase(),
      kode,
      rujukan: ke.map((k) => k.toLowerCase()),
    }));
  const jalur = (rujukan: Record<string, string[]>) =>
    periksaSiklus(daftar(rujukan)).catatan.map((c) =>
      c.kode === 'siklus' ? c.params.jalur.join(' → ') : '',
    );

  test.each<[string, Record<string, string[]>, string[]]>([
    ['tidak ada', { IK01: ['IK02'], IK02: [] }, []],
    ['ke diri sendiri', { IK01: ['IK01'] }, ['IK01 → IK01']],
    ['dua', { IK01: ['IK03'], IK02: [], IK03: ['IK01'] }, ['IK01 → IK03 → IK01']],
    [
      'tiga, dengan pengikut',
      { IK00: ['IK01'], IK01: ['IK02'], IK02: ['IK03'], IK03: ['IK01'] },
      ['IK01 → IK02 → IK03 → IK01'],
    ],
    ['dua yang terpisah', { A: ['B'], B: ['A'], C: ['D'], D: ['C'] }, ['A → B → A', 'C → D → C']],
    ['dua yang berbagi anggota', { A: ['B', 'C'], B: ['A'], C: ['A'] }, ['A → B → A', 'C → A → C']],
    ['ke indikator yang tidak ada', { A: ['Z'] }, []],
  ])('%s', (_, rujukan, hasil) => {
    expect(jalur(rujukan)).toEqual(hasil);
  });

  test('urutan menaruh setiap indikator sesudah yang dirujuknya, tanpa anggota siklus', () => {
    const hasil = periksaSiklus(daftar({ A: ['B'], B: ['C'], C: [], X: ['Y'], Y: ['X'], P: ['X', 'A'] }));
    expect(hasil.urutan).toEqual(['c', 'b', 'a', 'p']);
    expect([...hasil.dalamSiklus]).toEqual([
      ['x', ['X', 'Y', 'X']],
      ['y', ['X', 'Y', 'X']],
    ]);
  });

  test('rantai 5.000 indikator dan siklus sepanjang itu tidak menghabiskan tumpukan', () => {
    const n = 5000;
    const rantai = Array.from({ length: n }, (_, i) => ({
      id: `i${i}`,
      kode: `I${i}`,
      rujukan: i + 1 < n ? [`i${i + 1}`] : [],
    }));
    expect(periksaSiklus(rantai).urutan[0]).toBe(`i${n - 1}`);
    const lingkaran = rantai.map((s, i) => (i === n - 1 ? { ...s, rujukan: ['i0'] } : s));
    const { catatan, urutan } = periksaSiklus(lingkaran);
    expect(catatan).toHaveLength(1);
    expect(urutan).toEqual([]);
  });

  test('ribuan indikator yang semuanya saling merujuk: setiap anggota tahu bahwa ia dalam lingkaran', () => {
    const n = 1000;
    const padat = Array.from({ length: n }, (_, i) => ({
      id: `i${i}`,
      kode: `I${i}`,
      // Only those before it, and the first refers to the last: every circle goes through the first.
      rujukan: i === 0 ? [`i${n - 1}`] : Array.from({ length: Math.min(i, 400) }, (_, k) => `i${i - 1 - k}`),
    }));
    const { dalamSiklus, urutan } = periksaSiklus(padat);
    expect(dalamSiklus.size).toBe(n);
    expect(urutan).toEqual([]);
  });
});
