import fc from 'fast-check';
import { all, create } from 'mathjs/number';
import { evaluasiRumus, susunTabelKolom } from '../../../src/domain/rumus';
import { ada } from '../../../src/domain/umum/isian';
import { agregat, barisAcak, daftar, idBaris, memakaiVariabel, sah, susun, syarat } from './acak';
import { konteks } from './alat';
import { hitungNaif, tulis, tulisAgregat } from './naif';

describe('Mesin rumus sama dengan penghitung naif per baris', () => {
  test('setiap agregat, kedua aturan data kosong, dengan dan tanpa basis', () => {
    fc.assert(
      fc.property(
        fc.array(agregat, { minLength: 1, maxLength: 3 }),
        fc.array(barisAcak, { maxLength: 12 }),
        fc.constantFrom('per-rumus' as const, 'per-agregat' as const),
        fc.option(syarat.filter(memakaiVariabel), { nil: undefined }),
        (daftarAgregat, baris, aturanKosong, basis) => {
          const teks = daftarAgregat.map(tulisAgregat).join(' + ');
          fc.pre(teks.length < 3500);
          const rumus = sah(teks);
          const evaluasi = evaluasiRumus(
            rumus,
            konteks({
              tabel: { transaksi: susun(baris) },
              aturanKosong,
              ...(basis && { basis: sah(tulis(basis), 'basis') }),
            }),
          );
          const naif = hitungNaif(daftarAgregat, baris, aturanKosong, basis);
          expect(evaluasi.cakupan).toMatchObject([{ dihitung: naif.dihitung, lingkup: naif.lingkup }]);
          const rincian = evaluasi.rincian(100);
          for (const [
            i,
            { hasil, dipakai, tidakMemenuhi, diLuarBasis, dikeluarkan },
          ] of rincian.agregat.entries()) {
            const kami = hasil.jenis === 'nilai' ? hasil.nilai : undefined;
            sangatDekat(kami, naif.nilai[i]);
            expect(dipakai).toBe(naif.dipakai[i]);
            // The explanation accounts for every row.
            const keluar = dikeluarkan.reduce((a, { banyak }) => a + banyak, 0);
            expect(dipakai + tidakMemenuhi + diLuarBasis + keluar).toBe(baris.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('urutan baris tidak mengubah satu bit pun', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (isi, benih) => {
          const baris = isi.map((a, i) => ({ id: idBaris(i), isian: { 'id-a': ada(a) } }));
          const acak = baris.toSorted((x, y) => kacau(x.id, benih) - kacau(y.id, benih));
          const rumus = sah('jumlah(a) + rata(a) + median(a) + maks(a) - min(a)');
          const hitung = (b: typeof baris) =>
            evaluasiRumus(rumus, konteks({ tabel: { transaksi: susunTabelKolom('transaksi', b, daftar) } }))
              .hasil;
          expect(hitung(acak)).toEqual(hitung(baris));
        },
      ),
    );
  });

  test('lingkup sebagai topeng sama dengan tabel yang hanya berisi baris itu', () => {
    fc.assert(
      fc.property(
        agregat,
        fc.array(fc.tuple(barisAcak, fc.boolean()), { minLength: 1, maxLength: 12 }),
        (satu, baris) => {
          const rumus = sah(tulisAgregat(satu));
          const topeng = Uint8Array.from(baris, ([, dipakai]) => Number(dipakai));
          const semua = susun(baris.map(([b]) => b));
          const sebagian = susun(baris.flatMap(([b, dipakai]) => (dipakai ? [b] : [])));
          const a = evaluasiRumus(
            rumus,
            konteks({ tabel: { transaksi: semua }, lingkup: { transaksi: topeng } }),
          );
          const b = evaluasiRumus(rumus, konteks({ tabel: { transaksi: sebagian } }));
          expect(a.hasil).toEqual(b.hasil);
        },
      ),
    );
  });
});

describe('Di luar agregat', () => {
  const math = create(all!, {});
  /** Arithmetic as a person types it, without a bracket too many: precedence is what is tested. */
  const teks = fc
    .array(
      fc.tuple(
        fc.constantFrom('1', '2', '3.5', '-4', '(5 - 2)', '0'),
        fc.constantFrom('+', '-', '*', '/', '^'),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((bagian) => bagian.map(([angka, o], i) => (i === 0 ? angka : `${o} ${angka}`)).join(' '));

  test('hasilnya sama dengan mathjs, selama mathjs menghasilkan angka', () => {
    fc.assert(
      fc.property(teks, (t) => {
        const { hasil } = evaluasiRumus(sah(t), konteks());
        const acuan = math.evaluate(t) as unknown;
        // 1 / (1 / 0) is 0 to mathjs; a zero denominator stays one here
        if (hasil.jenis === 'nilai')
          expect(hasil.nilai).toBeCloseTo(
            acuan as number,
            9 - Math.ceil(Math.log10(1 + Math.abs(hasil.nilai))),
          );
        else expect(t).toMatch(/[/^]/);
      }),
    );
  });
});

function sangatDekat(kami: number | undefined, naif: number | undefined): void {
  if (naif === undefined || kami === undefined) expect(kami).toBe(naif);
  else expect(Math.abs(kami - naif)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(naif)));
}

const kacau = (id: string, benih: number): number => Math.sin(Number(id.slice(1)) * 12.9898 + benih);
