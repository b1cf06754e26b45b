import fc from 'fast-check';
import { cocokkanBaris, type HasilCocok } from '../../../src/domain/impor/cocokkan-baris';
import { idPaket } from '../../../src/domain/impor/id-baris';
import type { BarisLama, KunciBaris } from '../../../src/domain/impor/kunci-baris';

const baru = (kodePaket: string, nilai: number | null, opd = 'A', kodeRup = ['1']): KunciBaris => ({
  kodePaket,
  kodeRup,
  opd,
  nilai,
});
const lama = (id: string, ...isi: Parameters<typeof baru>): BarisLama => ({ id, ...baru(...isi) });
const id = (hasil: HasilCocok): string[] => hasil.baris.map((satu) => satu.id);
const kode = (hasil: HasilCocok): string[] => hasil.catatan.map((satu) => satu.kode);

describe('ID baru', () => {
  test('sumber, kode dan nomor urut menurut nilainya', () => {
    expect(
      id(cocokkanBaris([], [baru('P', 300), baru('Q', 5), baru('P', 100), baru('P', 200)], 'inaproc')),
    ).toEqual(['inaproc:P:3', 'inaproc:Q:1', 'inaproc:P:1', 'inaproc:P:2']);
  });

  test('nomor yang pernah dipakai tidak dipakai lagi', () => {
    const tersimpan = [lama('inaproc:P:7', 'P', 100)];
    expect(id(cocokkanBaris(tersimpan, [baru('P', 100), baru('P', 200)], 'inaproc'))).toEqual([
      'inaproc:P:7',
      'inaproc:P:8',
    ]);
  });

  test('kode yang memuat titik dua, dan sumber lain, tidak mengacaukan nomor', () => {
    const tersimpan = [lama('inaproc:A:B:4', 'A:B', 1), lama('spse:P:9', 'P', 1, 'Z', ['9'])];
    const hasil = cocokkanBaris(
      tersimpan,
      [baru('A:B', 1), baru('A:B', 2), baru('P', 5, 'Y', ['8']), baru('P', 6)],
      'inaproc',
    );
    expect(id(hasil)).toEqual(['inaproc:A:B:4', 'inaproc:A:B:5', 'inaproc:P:2', 'inaproc:P:1']);
  });

  test('paket rencana', () => {
    expect(idPaket('65407862')).toBe('rup:65407862');
  });
});

describe('pencocokan dengan data lama', () => {
  const dua = [lama('x1', 'P', 100), lama('x2', 'P', 200)];

  test('menurut nilai di dalam kelompok kode, RUP dan unit', () => {
    const hasil = cocokkanBaris(dua, [baru('P', 200), baru('P', 100)], 's');
    expect([id(hasil), hasil.hilang, kode(hasil)]).toEqual([['x2', 'x1'], [], []]);
  });

  test('satu nilai berubah: sisanya pasti', () => {
    const hasil = cocokkanBaris(dua, [baru('P', 250), baru('P', 100)], 's');
    expect([id(hasil), kode(hasil)]).toEqual([['x2', 'x1'], []]);
  });

  test('semua nilai berubah: menurut urutan, dengan catatan', () => {
    const hasil = cocokkanBaris(dua, [baru('P', 110), baru('P', 210)], 's');
    expect([id(hasil), kode(hasil)]).toEqual([['x1', 'x2'], ['baris-cocok-urutan']]);
    expect(hasil.catatan[0]?.params).toEqual({ kodePaket: 'P', jumlah: 2 });
  });

  test('banyaknya berbeda dan nilainya berubah: tidak pasti', () => {
    const hasil = cocokkanBaris(dua, [baru('P', 1), baru('P', 2), baru('P', 3)], 's');
    expect([id(hasil), kode(hasil)]).toEqual([['x1', 'x2', 's:P:1'], ['baris-tidak-pasti']]);
    expect(hasil.catatan[0]?.params).toEqual({ kodePaket: 'P', lama: 2, baru: 3 });
  });

  test('baris bertambah: yang lama tetap, yang baru mendapat ID', () => {
    const hasil = cocokkanBaris(dua, [baru('P', 100), baru('P', 150), baru('P', 200)], 's');
    expect([id(hasil), kode(hasil)]).toEqual([['x1', 's:P:1', 'x2'], []]);
    expect(hasil.baris.map((satu) => satu.lama)).toEqual([true, false, true]);
  });

  test('baris hilang disebut', () => {
    const hasil = cocokkanBaris(dua, [baru('P', 200)], 's');
    expect([id(hasil), hasil.hilang, kode(hasil)]).toEqual([['x2'], ['x1'], []]);
  });

  test('urutan kode RUP tidak berarti', () => {
    const hasil = cocokkanBaris([lama('x', 'P', 1, 'A', ['1', '2'])], [baru('P', 2, 'A', ['2', '1'])], 's');
    expect([id(hasil), kode(hasil)]).toEqual([['x'], []]);
  });

  test('unit atau RUP berganti pada satu baris: ID tetap, diberitahukan', () => {
    const hasil = cocokkanBaris([lama('x', 'P', 1, 'S-001')], [baru('P', 2, '452609')], 's');
    expect([id(hasil), kode(hasil)]).toEqual([['x'], ['baris-berganti-unit-atau-rup']]);
  });

  test('unit berganti pada beberapa baris: menurut nilai yang tunggal, selebihnya tidak pasti', () => {
    const tersimpan = [lama('x1', 'P', 1, 'S-001'), lama('x2', 'P', 2, 'S-001'), lama('x3', 'P', 3, 'S-001')];
    const hasil = cocokkanBaris(tersimpan, [baru('P', 1, '9'), baru('P', 2, '9'), baru('P', 4, '9')], 's');
    expect(id(hasil)).toEqual(['x1', 'x2', 's:P:1']);
    expect(kode(hasil)).toEqual([
      'baris-berganti-unit-atau-rup',
      'baris-berganti-unit-atau-rup',
      'baris-tidak-pasti',
    ]);
    expect(hasil.hilang).toEqual(['x3']);
  });

  test('nilai kosong cocok dengan nilai kosong', () => {
    const tersimpan = [lama('x1', 'P', null), lama('x2', 'P', 0)];
    expect(id(cocokkanBaris(tersimpan, [baru('P', 0), baru('P', null)], 's'))).toEqual(['x2', 'x1']);
  });
});

test('untuk data sembarang: ID unik, impor kedua tidak mengubah apa pun', () => {
  const satu = fc.record({
    kodePaket: fc.constantFrom('P', 'Q', 'P:1'),
    kodeRup: fc.subarray(['1', '2']),
    opd: fc.constantFrom('A', 'B'),
    nilai: fc.constantFrom(null, 0, 1, 2),
  });
  fc.assert(
    fc.property(fc.array(satu), fc.array(satu), (pertama, kedua) => {
      const awal = id(cocokkanBaris([], pertama, 's'));
      expect(new Set(awal).size).toBe(pertama.length);
      const tersimpan = pertama.map((isi, i) => ({ ...isi, id: awal[i]! }));
      expect(cocokkanBaris(tersimpan, pertama, 's')).toEqual({
        baris: awal.map((milik) => ({ id: milik, lama: true })),
        hilang: [],
        catatan: [],
      });
      const hasil = cocokkanBaris(tersimpan, kedua, 's');
      expect(new Set([...id(hasil), ...hasil.hilang]).size).toBe(kedua.length + hasil.hilang.length);
      const bertahan = hasil.baris.filter((milik) => milik.lama).length;
      expect(bertahan + hasil.hilang.length).toBe(pertama.length);
    }),
  );
});
