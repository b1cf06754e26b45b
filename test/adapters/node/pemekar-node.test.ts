/** Node's inflate and the library's: what is read, and why it is not, must not depend on which of them is there. */
import fc from 'fast-check';
import { pemekarNode } from '../../../src/adapters/node/pemekar-node';
import { batasPaketMasuk } from '../../../src/adapters/xlsx/batas';
import { daftarIsi } from '../../../src/adapters/xlsx/zip/daftar-isi';
import { alirEntri, isiEntri } from '../../../src/adapters/xlsx/zip/isi-entri';
import { pasangPemekar } from '../../../src/adapters/xlsx/zip/pemekar';
import { gabung } from '../../../src/adapters/xlsx/gabung';
import { entri, zipMentah, type EntriMentah } from '../xlsx/baca/zip-mentah';

afterEach(() => pasangPemekar(undefined));

/** What is read of the one entry of a zip: whole, and in pieces. */
function terbaca(isi: Uint8Array): unknown {
  const daftar = daftarIsi(isi, batasPaketMasuk);
  if (!daftar.ok) return daftar;
  return daftar.value.map((satu) => {
    const potongan: Uint8Array[] = [];
    const utuh = isiEntri(isi, satu);
    const dialirkan = alirEntri(isi, satu, (data) => void potongan.push(data.slice()));
    return [
      utuh.ok ? [...utuh.value] : utuh.error,
      // Of what fails the pieces count for nothing.
      dialirkan.ok ? [...gabung(potongan)] : dialirkan.error,
    ];
  });
}

const isi = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.string({ maxLength: 20 }), fc.nat(5000))
    .map(([teks, kali]) => new Uint8Array(Buffer.from(teks.repeat(kali)))),
);
/** What is done to an entry. */
type Ubah = (satu: EntriMentah, acak: number, bita: number) => EntriMentah;
const ubahan = fc.constantFrom<Ubah>(
  (satu) => satu,
  (satu) => ({ ...satu, ukuran: satu.ukuran + 1 }),
  (satu) => ({ ...satu, ukuran: Math.max(0, satu.ukuran - 1) }),
  (satu) => ({ ...satu, ukuran: 0 }),
  (satu) => ({ ...satu, crc: satu.crc ^ 1 }),
  (satu) => ({ ...satu, padat: satu.padat.slice(0, -1) }),
  (satu) => ({ ...satu, padat: gabung([satu.padat, Uint8Array.of(1, 2, 3)]) }),
  (satu, acak, bita) => ({
    ...satu,
    padat: satu.padat.map((lama, at) => (at === acak % satu.padat.length ? bita : lama)),
  }),
  (satu) => ({ ...satu, padat: new Uint8Array(0) }),
  (satu) => ({ ...satu, metode: 0 }),
);

test('an entry reads the same, or is refused for the same reason, with either', () => {
  const mekarkan = jest.fn(pemekarNode.mekarkan);
  fc.assert(
    fc.property(isi, ubahan, fc.nat(), fc.nat(255), (data, ubah, acak, bita) => {
      const zip = zipMentah([ubah(entri('a', data), acak, bita)]);
      pasangPemekar(undefined);
      const pustaka = terbaca(zip);
      pasangPemekar({ ...pemekarNode, mekarkan });
      expect(terbaca(zip)).toEqual(pustaka);
    }),
    { numRuns: 2000 },
  );
  expect(mekarkan.mock.results.some(({ value }) => value !== undefined)).toBe(true);
});

test('a part of 40 MB is not inflated at once', () => {
  const mekarkan = jest.fn(pemekarNode.mekarkan);
  pasangPemekar({ ...pemekarNode, mekarkan });
  const data = new Uint8Array(40 * 1024 * 1024);
  const zip = zipMentah([entri('a', data)]);
  const daftar = daftarIsi(zip, batasPaketMasuk);
  let terbesar = 0;
  let semua = 0;
  for (const satu of daftar.ok ? daftar.value : [])
    alirEntri(zip, satu, ({ length }) => {
      terbesar = Math.max(terbesar, length);
      semua += length;
    });
  expect(semua).toBe(data.length);
  expect(mekarkan).not.toHaveBeenCalled();
  // 16 kB of deflate make at most 1,032 times as much.
  expect(terbesar).toBeLessThan(17 * 1024 * 1024);
});
