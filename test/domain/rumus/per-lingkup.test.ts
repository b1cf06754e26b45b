import fc from 'fast-check';
import {
  bagiLingkup,
  evaluasiPerLingkup,
  evaluasiRumus,
  kodeBatas,
  statusBaris,
  susunTabelKolom,
  type Evaluasi,
  type KonteksEvaluasi,
  type LingkupTingkat,
  type RumusSah,
} from '../../../src/domain/rumus';
import { ada, kosong } from '../../../src/domain/umum/isian';
import { agregat, barisAcak, daftar, memakaiVariabel, sah, susun, syarat } from './acak';
import { konteks } from './alat';
import { tulis, tulisAgregat } from './naif';

/** Everything that a figure tells: its value to the bit, its coverage with the state of each row, and its explanation. */
const isi = (evaluasi: Evaluasi) => ({
  hasil: evaluasi.hasil,
  cakupan: evaluasi.cakupan.map(({ indeks, status, isStatusPerBaris, ...satu }) => {
    const nomor = indeks === undefined ? [...status.keys()] : [...indeks];
    return { ...satu, baris: nomor.map((i, k) => [i, status[isStatusPerBaris ? i : k]]) };
  }),
  rincian: evaluasi.rincian(100),
});

/** The scopes in one walk, and each of them by itself. */
function keduaCara(rumus: RumusSah, milik: KonteksEvaluasi, lingkup: readonly LingkupTingkat[]) {
  const sekali = evaluasiPerLingkup(rumus, milik, bagiLingkup(lingkup, milik));
  return lingkup.map((satu, ke) => ({
    sekali: isi(sekali(ke, milik)),
    sendiri: isi(evaluasiRumus(rumus, { ...milik, lingkup: satu })),
  }));
}

describe('Semua lingkup dalam satu jalan sama dengan setiap lingkup sendiri, sampai bit terakhir', () => {
  test('rumus dan baris acak: kedua aturan data kosong, dengan dan tanpa basis, baris milik beberapa lingkup', () => {
    fc.assert(
      fc.property(
        fc.array(agregat, { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(barisAcak, fc.nat(3), fc.boolean(), fc.boolean()), { maxLength: 14 }),
        fc.constantFrom('per-rumus' as const, 'per-agregat' as const),
        fc.option(syarat.filter(memakaiVariabel), { nil: undefined }),
        fc.array(fc.constantFrom(...Object.values(kodeBatas)), { minLength: 14, maxLength: 14 }),
        (daftarAgregat, isiBaris, aturanKosong, basis, batas) => {
          const teks = daftarAgregat.map(tulisAgregat).join(' + ');
          fc.pre(teks.length < 3500);
          const pilih = (masuk: (satu: (typeof isiBaris)[number]) => boolean): LingkupTingkat => ({
            transaksi: Uint32Array.from(isiBaris.flatMap((satu, i) => (masuk(satu) ? [i] : []))),
          });
          const milik = konteks({
            tabel: { transaksi: susun(isiBaris.map(([baris]) => baris)) },
            aturanKosong,
            batas: { transaksi: Uint8Array.from(isiBaris, (_, i) => batas[i]!) },
            ...(basis && { basis: sah(tulis(basis), 'basis') }),
          });
          const hasil = keduaCara(sah(teks), milik, [
            {},
            // Units: every row has one; the last has none.
            ...[0, 1, 2, 3, 4].map((unit) => pilih(([, milikUnit]) => milikUnit === unit)),
            // Areas: a row may have both, or neither.
            pilih(([, , a]) => a),
            pilih(([, , , b]) => b),
            pilih(([, unit, a]) => a && unit === 1),
          ]);
          for (const { sekali, sendiri } of hasil) expect(sekali).toEqual(sendiri);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('ribuan baris bernilai sen: jumlah setiap lingkup tetap menurut urutan baris', () => {
    // 0.1 + 0.2 + … in another order gives another last bit; 5,000 rows are five chunks.
    const baris = Array.from({ length: 5_000 }, (_, i) => ({
      id: `R${String(i).padStart(5, '0')}`,
      isian: {
        'id-a': i % 13 === 0 ? kosong : ada(((i * 7919) % 100_003) / 100 + 1e9 * (i % 3)),
        'id-b': ada(i % 7),
      },
    }));
    const milik = konteks({ tabel: { transaksi: susunTabelKolom('transaksi', baris, daftar) } });
    const pilih = (masuk: (i: number) => boolean): LingkupTingkat => ({
      transaksi: Uint32Array.from(baris.flatMap((_, i) => (masuk(i) ? [i] : []))),
    });
    const unit = Array.from({ length: 40 }, (_, u) => pilih((i) => (i * 31) % 40 === u));
    const rumus = sah('jumlah(a, b > 2) / cacah() + rata(a) + median(a) - min(a) + maks(a) + unik(b)');
    const hasil = keduaCara(rumus, milik, [
      {},
      ...unit,
      pilih((i) => i % 2 === 0),
      pilih((i) => i < 1_024),
      pilih((i) => i >= 4_096),
      pilih(() => false),
    ]);
    for (const { sekali, sendiri } of hasil) expect(sekali).toEqual(sendiri);
    // By hand: rows 0 to 4,999 without every thirteenth (385 of them).
    expect(hasil[0]!.sekali.cakupan[0]).toMatchObject({ dihitung: 4_615, lingkup: 5_000 });
    expect(hasil.at(-1)!.sekali.hasil).toMatchObject({ sebab: { jenis: 'tidak-ada-baris' } });
  });

  test('tanpa baris sama sekali, setiap lingkup mengatakannya', () => {
    const hasil = keduaCara(sah('jumlah(a)'), konteks(), [{}, { transaksi: new Uint32Array(0) }]);
    for (const { sekali, sendiri } of hasil) {
      expect(sekali).toEqual(sendiri);
      expect(sekali.hasil).toMatchObject({ sebab: { jenis: 'tidak-ada-baris' } });
    }
  });

  test('keadaan baris disebut dengan nomornya pada tabel', () => {
    const tiga = [1, 2, 3].map((a, i) => ({ id: `R${i}`, isian: { 'id-a': ada(a) } }));
    const tabel = { transaksi: susunTabelKolom('transaksi', tiga, daftar) };
    const [satu] = keduaCara(sah('jumlah(a)'), konteks({ tabel }), [{ transaksi: Uint32Array.of(0, 2) }]);
    expect(satu!.sekali.hasil).toEqual({ jenis: 'nilai', nilai: 4 });
    expect(satu!.sekali.cakupan[0]!.baris).toEqual([
      [0, statusBaris.dihitung],
      [2, statusBaris.dihitung],
    ]);
  });
});
