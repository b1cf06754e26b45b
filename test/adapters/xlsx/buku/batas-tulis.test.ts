import { batasRuangKerja, type BatasBaca } from '../../../../src/adapters/xlsx/baca/batas-baca';
import { BukuXlsx } from '../../../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../../../src/adapters/xlsx/tulis/tulis-buku';
import type { Perubahan } from '../../../../src/application/ports/workbook';
import { barisUji, lembarUji } from '../contoh-lembar';
import { bagian, bukuBaru, sesudah } from './alat-buku';

const spec = lembarUji('uji', ['nilai']);
const baris = (jumlah: number) =>
  Array.from({ length: jumlah }, (_, k) => barisUji(`b${k}`, `teks ${k * 7919}`));
const lagi: Perubahan = { jenis: 'simpan', tabelId: 'uji', kolom: ['nilai'], baris: baris(300) };

/** Sizes as another unzip than the product's sees them. */
const ukuran = (isi: Uint8Array): number[] => Object.values(bagian(isi)).map(({ length }) => length);
const jumlah = (daftar: readonly number[]): number => daftar.reduce((a, b) => a + b, 0);

function buka(isi: Uint8Array, batas: Partial<BatasBaca>): BukuXlsx {
  const buku = BukuXlsx.buka('rk.xlsx', isi, { ...batasRuangKerja, ...batas });
  if (!buku.ok) throw new Error(JSON.stringify(buku.error));
  return buku.value;
}

describe('what would not be read again is not written', () => {
  test.each([
    ['ukuran-bagian', 'bagian', (isi: Uint8Array) => Math.max(...ukuran(isi))],
    ['ukuran-isi', 'isi', (isi: Uint8Array) => jumlah(ukuran(isi))],
    ['ukuran-berkas', 'berkas', (isi: Uint8Array) => isi.length],
  ] as const)('%s', async (nama, kunci, ukur) => {
    const asal = await bukuBaru([{ spec, baris: baris(3) }]);
    const perlu = ukur(await sesudah(asal, lagi));
    expect(ukur(asal)).toBeLessThan(perlu);

    const sempit = buka(asal, { [kunci]: perlu - 1 });
    expect(await sempit.terapkan([lagi])).toEqual({
      ok: false,
      error: { kode: 'write-too-large', tempat: 'rk.xlsx', batas: nama, jumlah: perlu, maksimum: perlu - 1 },
    });
    expect(sempit.bytes()).toBe(asal);

    const cukup = buka(asal, { [kunci]: perlu });
    expect(await cukup.terapkan([lagi])).toEqual({ ok: true, value: undefined });
    expect(BukuXlsx.buka('rk.xlsx', cukup.bytes(), { ...batasRuangKerja, [kunci]: perlu }).ok).toBe(true);
  });

  test('new sheets too', async () => {
    const asal = await bukuBaru([{ spec, baris: baris(3) }]);
    const buku = buka(asal, { isi: jumlah(ukuran(asal)) + 100 });
    expect(await buku.tambahLembar([{ spec: lembarUji('lain', ['x']), baris: [] }])).toMatchObject({
      ok: false,
      error: { kode: 'write-too-large', batas: 'ukuran-isi' },
    });
    expect(buku.bytes()).toBe(asal);
  });

  test('a new workbook, by what a file from outside may hold', async () => {
    expect(await tulisBuku([{ spec, baris: baris(50) }], { batas: { ...batasRuangKerja, sel: 99 } })).toEqual(
      {
        ok: false,
        error: {
          kode: 'write-too-large',
          tempat: 'Lembar uji',
          batas: 'jumlah-baris',
          jumlah: 50,
          maksimum: 49,
        },
      },
    );
    const isi = await bukuBaru([{ spec, baris: baris(50) }]);
    const terbesar = Math.max(...ukuran(isi));
    expect(
      await tulisBuku([{ spec, baris: baris(50) }], { batas: { ...batasRuangKerja, bagian: terbesar - 1 } }),
    ).toMatchObject({
      ok: false,
      error: { kode: 'write-too-large', batas: 'ukuran-bagian', jumlah: terbesar },
    });
  });
});
