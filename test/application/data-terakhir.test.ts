import { dataSebelumnya, periodeTerakhirMelapor } from '../../src/application/data/data-terakhir';
import { periodeDari } from '../../src/domain/kalender/periode';
import type { StatusPengembalian } from '../../src/domain/pengembalian/status';
import { transaksi } from '../bangun/perhitungan';

const register = (
  ...baris: readonly (readonly [opd: string, periode: string, status: StatusPengembalian])[]
) => baris.map(([opd, periode, status]) => ({ opd, periode, status }));

const terakhir = (daftar: ReturnType<typeof register>, sampai: string): string | undefined =>
  periodeTerakhirMelapor(daftar, 'A', periodeDari(sampai)!);

test.each<readonly [string, ReturnType<typeof register>, string, string | undefined]>([
  [
    'yang terakhir diterima',
    register(['A', '2026-TW1', 'diterima'], ['A', '2026-TW2', 'nihil']),
    '2026-TW3',
    '2026-TW2',
  ],
  [
    'tidak melewati periode yang dihitung',
    register(['A', '2026-TW1', 'diterima'], ['A', '2026-TW3', 'diterima']),
    '2026-TW2',
    '2026-TW1',
  ],
  [
    'periode itu sendiri ikut',
    register(['A', '2026-TW2', 'diterima-dengan-catatan']),
    '2026-TW2',
    '2026-TW2',
  ],
  [
    'yang dikembalikan bukan posisi',
    register(['A', '2026-TW1', 'dikembalikan'], ['A', '2026-TW2', 'terkirim']),
    '2026-TW2',
    undefined,
  ],
  ['unit lain tidak dipakai', register(['B', '2026-TW1', 'diterima']), '2026-TW1', undefined],
  ['tahun lain tidak dipakai', register(['A', '2025-TW4', 'diterima']), '2026-TW1', undefined],
  [
    'bulan dan triwulan berakhir sama: periode yang dihitung',
    register(['A', '2026-B03', 'diterima'], ['A', '2026-TW1', 'diterima']),
    '2026-TW1',
    '2026-TW1',
  ],
  [
    'sama, urutan register dibalik',
    register(['A', '2026-TW1', 'diterima'], ['A', '2026-B03', 'diterima']),
    '2026-B03',
    '2026-B03',
  ],
  ['hanya bulannya yang dilaporkan', register(['A', '2026-B03', 'diterima']), '2026-TW1', '2026-B03'],
])('%s', (_, daftar, sampai, harapan) => expect(terakhir(daftar, sampai)).toBe(harapan));

test('yang berakhir sama dipilih tanpa memandang urutan register', () => {
  const dua = register(['A', '2026-B06', 'diterima'], ['A', '2026-TW2', 'diterima']);
  expect(terakhir(dua, '2026-S1')).toBe(terakhir(dua.toReversed(), '2026-S1'));
});

test('baris unit dari satu posisi saja, tidak pernah dua periode bersama', () => {
  const data = [
    transaksi({ id: '1' }),
    transaksi({ id: '1', periode: '2026-TW2' }),
    transaksi({ id: '2', opd: 'B' }),
  ];
  const daftar = register(
    ['A', '2026-TW1', 'diterima'],
    ['A', '2026-TW2', 'diterima'],
    ['B', '2026-TW1', 'diterima'],
  );
  const sebelumnya = dataSebelumnya(data, daftar, periodeDari('2026-TW3')!);
  expect(sebelumnya('A', [])).toEqual([data[1]]);
  expect(sebelumnya('C', [])).toEqual([]);
});
