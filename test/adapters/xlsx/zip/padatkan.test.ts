import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { pemadatNode } from '../../../../src/adapters/node/pemadat-node';
import {
  bukaPadat,
  padatkan,
  padatkanPotongan,
  type BagianPadat,
} from '../../../../src/adapters/xlsx/zip/padatkan';
import { pemadatPustaka } from '../../../../src/adapters/xlsx/zip/pemadat';

const dalamPotongan = async (...isi: Parameters<typeof padatkanPotongan>): Promise<BagianPadat> =>
  (await padatkanPotongan(...isi)).hasil();

// What they make is read by Node's own library, which has nothing to do with ours.
describe.each([
  ['pustaka', pemadatPustaka],
  ['Node', pemadatNode],
])('bagian yang dipadatkan oleh %s', (_, pemadat) => {
  test('dalam potongan sama dengan bagiannya, apa pun potongannya', async () => {
    // Longer than a few steps of a megabyte, with characters of one to four bytes across their borders.
    const potongan = Array.from({ length: 250_000 }, (_, k) => `<c r="A${k}">é漢😀 ${k * 7919}</c>`);
    const utuh = new TextEncoder().encode(potongan.join(''));
    for (const padat of [
      await dalamPotongan(
        [
          ...potongan.slice(0, 9),
          new TextEncoder().encode(potongan.slice(9, 200_000).join('')),
          ...potongan.slice(200_000),
        ],
        pemadat,
      ),
      await padatkan(utuh, pemadat),
    ]) {
      expect(padat.ukuran).toBe(utuh.length);
      expect(padat.crc).toBe(crc32(utuh));
      expect(inflateRawSync(padat.padat).equals(utuh)).toBe(true);
      expect(Buffer.from(bukaPadat(padat)).equals(utuh)).toBe(true);
    }
  });

  test('apa pun isinya, juga tanpa isi', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array())),
        async (daftar) => {
          const utuh = Buffer.concat(daftar.map((satu) => Buffer.from(satu as string)));
          const padat = await dalamPotongan(daftar, pemadat);
          expect(inflateRawSync(padat.padat).equals(utuh)).toBe(true);
          expect([padat.crc, padat.ukuran]).toEqual([crc32(utuh), utuh.length]);
        },
      ),
    );
  });

  test('potongan boleh dipakai lagi begitu yang berikutnya diminta', async () => {
    const ruang = new Uint8Array(300_000);
    function* berulang(): Generator<Uint8Array> {
      for (let k = 0; k < 20; k++) yield ruang.fill(k);
    }
    const { padat } = await dalamPotongan(berulang(), pemadat);
    const harapan = Buffer.concat(Array.from({ length: 20 }, (_, k) => Buffer.alloc(300_000, k)));
    expect(inflateRawSync(padat).equals(harapan)).toBe(true);
  });
});
