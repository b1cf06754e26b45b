import { periksaRencana } from '../../../src/domain/rencana/periksa';
import { banyakCatatan } from '../../../src/domain/umum/catatan-selebihnya';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import type { Indikator } from '../../../src/domain/rencana/indikator';
import { tulisLingkaran } from '../../../src/teks/lingkaran';
import { aksi, area, baseline, indikator, rencana, targetLengkap, tujuan } from '../../bangun/rencana';

const BANYAK = 1000;

/** A plan of a thousand indicators without a fault but for what is made of each. */
function periksa(ubah: (i: number) => Partial<Indikator>) {
  const daftar = Array.from({ length: BANYAK }, (_, i) =>
    indikator({ id: `ik-${i}`, kode: `K${i}`, ...ubah(i) }),
  );
  return periksaRencana(
    rencana({
      tujuan: [tujuan()],
      area: [area()],
      indikator: daftar,
      target: daftar.flatMap((satu) =>
        targetLengkap(satu).map((t) => ({ ...t, id: `${satu.id}|${t.periode}` })),
      ),
      baseline: daftar.map(({ id }) => baseline({ id: `b-${id}`, indikatorId: id })),
      aksi: daftar.map(({ id }) => aksi({ id: `a-${id}`, kode: `A${id}`, indikatorId: id })),
    }),
    [],
    variabelBaku,
  );
}

const berkode = (catatan: ReturnType<typeof periksa>, kode: string): number =>
  banyakCatatan(
    catatan.filter(
      (satu) => satu.kode === kode || (satu.kode === 'catatan-selebihnya' && satu.params.sejenis === kode),
    ),
  );

test('1.000 indikator dengan 100 nama salah masing-masing: 100.000 catatan, seratus dirinci', () => {
  const catatan = periksa((i) => ({
    rumus: Array.from({ length: 100 }, (_, k) => `jumlah(nama_salah_${i}_${k})`).join(' + '),
  }));
  expect(berkode(catatan, 'nama-tidak-dikenal')).toBe(100_000);
  expect(catatan.filter(({ kode }) => kode === 'nama-tidak-dikenal')).toHaveLength(100);
});

test('1.000 indikator yang melingkar: satu lingkaran, ditulis pendek', () => {
  const catatan = periksa((i) => ({ rumus: `K${(i + 1) % BANYAK} + 1` }));
  const siklus = catatan.flatMap((satu) => (satu.kode === 'siklus' ? [satu.params.jalur] : []));
  expect(siklus.map(({ length }) => length)).toEqual([BANYAK + 1]);
  expect(tulisLingkaran(siklus[0] ?? [])).toBe('K0 → K1 → K2 → K3 → K4 → K5 → K6 → K7 → K8 → K9 → … → K0');
});

test('1.000 kode yang sama dan 1.000 area yang tidak ada dihitung semuanya', () => {
  const catatan = periksa((i) => ({ kode: 'K1', area: `salah ${i}` }));
  // The first of them is no second one.
  expect(berkode(catatan, 'kode-ganda')).toBe(BANYAK - 1);
  expect(berkode(catatan, 'rujukan-tidak-ada')).toBe(BANYAK);
});
