import fc from 'fast-check';
import { denganIsian, isBerisi, variabelTerisi, type IsianBaris } from '../../../src/domain/data/isian-baris';
import { pembuatIsian } from '../../../src/domain/data/isian-larik';
import { ada, tidakBerlaku, tidakSah, type Isian, type NilaiIsian } from '../../../src/domain/umum/isian';

const variabel = ['a', 'b', 'c', 'd'];
const dikenal = [...variabel, 'e', 'f'];
const buat = pembuatIsian(variabel, dikenal);

const nilai = fc.oneof(
  fc.integer().map((satu): Isian<NilaiIsian> => ada(satu)),
  fc.constantFrom<Isian<NilaiIsian>>(tidakBerlaku, tidakSah('x'), ada(0), ada(false), ada('')),
);
const mungkin = fc.option(nilai, { nil: undefined });

/** The same values as a plain object: the other way of which `denganIsian` knows. */
const polos = (daftar: readonly (Isian<NilaiIsian> | undefined)[]): IsianBaris =>
  Object.fromEntries(variabel.flatMap((id, k) => (daftar[k] === undefined ? [] : [[id, daftar[k]]])));

const isi = (isian: IsianBaris): readonly unknown[] => [
  ...[...dikenal, 'g', 'tiada'].map((id) => isian[id]),
  [...variabelTerisi(isian)].sort(),
  isBerisi(isian),
];

test('values behind shared properties are those of a plain row, also with others over them, again and again', () =>
  fc.assert(
    fc.property(
      fc.tuple(mungkin, mungkin, mungkin, mungkin),
      fc.array(fc.dictionary(fc.constantFrom(...dikenal, 'g'), nilai, { noNullPrototype: true }), {
        maxLength: 3,
      }),
      (daftar, timpaan) => {
        const sendiri = buat(daftar);
        let [larik, biasa] = [sendiri, polos(daftar)];
        for (const lain of timpaan) {
          larik = denganIsian(larik, lain);
          biasa = denganIsian(biasa, lain);
          expect(isi(larik)).toEqual(isi(biasa));
        }
        // What was put over it left the row itself alone.
        expect(isi(sendiri)).toEqual(isi(polos(daftar)));
      },
    ),
  ));
