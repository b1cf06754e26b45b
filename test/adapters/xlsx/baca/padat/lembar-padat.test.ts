import fc from 'fast-check';
import { bukuTerbaca, penyangga } from '../../../../../src/adapters/xlsx/baca/padat/lembar-padat';
import { PenyusunLembar } from '../../../../../src/adapters/xlsx/baca/padat/penyusun-lembar';
import { TeksTunggal } from '../../../../../src/adapters/xlsx/baca/padat/teks-tunggal';
import type { SelTerbaca } from '../../../../../src/application/ports/pembaca-buku';
import { polos } from '../alat';

const rumus = fc.boolean();
const nilaiTeks = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '__proto__', 'a', 'a'));
const angka = fc.double({ noNaN: true, noDefaultInfinity: true });
const sel: fc.Arbitrary<SelTerbaca | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record(
    {
      jenis: fc.constant('angka' as const),
      nilai: angka,
      tanggal: fc.boolean(),
      rumus,
      tampak: fc.constantFrom('persen' as const, 'persen-tertulis' as const, 'lain' as const),
    },
    { requiredKeys: ['jenis', 'nilai', 'tanggal', 'rumus'] },
  ),
  fc.record({ jenis: fc.constant('teks' as const), nilai: nilaiTeks, rumus }),
  fc.record({ jenis: fc.constant('logika' as const), nilai: fc.boolean(), rumus }),
  fc.record({ jenis: fc.constant('galat' as const), nilai: nilaiTeks, rumus }),
  fc.record({ jenis: fc.constant('rumus-tanpa-nilai' as const) }),
  fc.record({ jenis: fc.constant('rusak' as const), teks: nilaiTeks }),
);
const tempat = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 30 }), sel);

/** Rows as the port tells them, worked out cell by cell. */
function harapan(daftar: readonly [baris: number, kolom: number, SelTerbaca | undefined][]) {
  const baris = new Map<number, (SelTerbaca | undefined)[]>();
  for (const [nomor, kolom, isi] of daftar) {
    if (isi === undefined) continue;
    const milik = baris.get(nomor) ?? [];
    baris.set(nomor, milik);
    milik[kolom] = isi;
  }
  const hampa = (isi: SelTerbaca | undefined): boolean =>
    isi === undefined || (isi.jenis === 'teks' && isi.nilai === '');
  return [...baris]
    .sort(([a], [b]) => a - b)
    .map(([nomor, isi]) => {
      const semua = Array.from(isi);
      while (semua.length > 0 && hampa(semua.at(-1))) semua.pop();
      return { nomor, sel: semua };
    })
    .filter(({ sel: isi }) => isi.length > 0);
}

test('whatever cells are put in any order come out as they went in, also by way of another thread', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(tempat, { selector: ([baris, kolom]) => `${baris} ${kolom}`, maxLength: 60 }),
      (daftar) => {
        const teks = new TeksTunggal();
        const penyusun = new PenyusunLembar(teks);
        for (const [baris, kolom, isi] of daftar)
          if (isi !== undefined) expect(penyusun.taruh(baris, kolom, isi)).toBe(true);
        const isi = penyusun.hasil()!;
        const padat = {
          lembar: [{ nama: 'A', visibilitas: 'tampak' as const, isi, gabungan: Int32Array.of(1, 2, 3, 4) }],
          teks: teks.daftar,
          properti: new Map([['a', 'b']]),
          takTerbaca: [],
        };
        const pindah = structuredClone(padat, { transfer: penyangga(padat) });
        const [lembar] = bukuTerbaca(pindah).lembar;
        const diharapkan = harapan(daftar);
        expect(polos(lembar!.baris)).toEqual(diharapkan);
        // What is told without making cells is what the cells tell.
        const ingin = (satu: string): boolean => satu === 'a';
        expect(lembar!.cari!.barisBerteks(ingin).map(({ nomor }) => nomor)).toEqual(
          diharapkan
            .filter(({ sel }) => sel.some((s) => s?.jenis === 'teks' && s.nilai === 'a'))
            .map(({ nomor }) => nomor),
        );
        diharapkan.forEach(({ sel }, ke) => {
          for (let k = 0; k < 32; k++) {
            const satu = sel[k];
            expect(lembar!.cari!.sel(ke, k)).toEqual(satu);
            expect(lembar!.cari!.teks(ke, k)).toBe(
              satu === undefined ? null : satu.jenis === 'teks' ? satu.nilai : undefined,
            );
          }
        });
        const kolom = (mulai: number): number[] =>
          diharapkan.flatMap(({ nomor, sel }) =>
            nomor < mulai ? [] : sel.flatMap((s, k) => (s === undefined ? [] : [k])),
          );
        for (const mulai of [1, 5])
          for (let k = 0; k < 32; k++)
            expect(lembar!.cari!.isKolomTerisi(k, mulai)).toBe(kolom(mulai).includes(k));
        expect(lembar!.gabungan).toEqual([{ kiri: 1, kanan: 2, atas: 3, bawah: 4 }]);
      },
    ),
  );
});

test('a cell that is put twice is told, in a row that comes again too', () => {
  const satu: SelTerbaca = { jenis: 'teks', nilai: '', rumus: true };
  const penyusun = new PenyusunLembar(new TeksTunggal());
  expect(penyusun.taruh(2, 1, satu)).toBe(true);
  expect(penyusun.taruh(2, 1, satu)).toBe(false);
  expect(penyusun.taruh(1, 1, satu)).toBe(true);
  expect(penyusun.taruh(2, 1, satu)).toBe(true); // known when the rows are put in order
  expect(penyusun.hasil()).toBeUndefined();
});
