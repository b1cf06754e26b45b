import { namaLayanan } from '../../src/layanan/daftar';
import { existsSync, readFileSync } from 'node:fs';
import { daftarPerintah } from '../../src/cli/perintah/daftar';
import { polaPerintah, type Perintah } from '../../src/cli/perintah/tipe';
import { bahasaDari } from '../bangun/bahasa';

const { id, en } = { id: bahasaDari.id.teks, en: bahasaDari.en.teks };
const teksCli = {
  id: { ...id.perintah, layanan: id.layanan },
  en: { ...en.perintah, layanan: en.layanan },
};

/** One word in small letters, hyphenated where it has parts (ADR 32). */
const KATA = /^[a-z]+(-[a-z]+)*$/;

/** Words of the first column of the tables of terms. */
const istilah = new Set(
  [...readFileSync('docs/istilah.md', 'utf8').matchAll(/^\| ([^|]+)\|/gm)].flatMap(
    ([, kata]) => kata!.toLowerCase().match(/[a-z]+/g) ?? [],
  ),
);

type Dinyatakan = Readonly<Record<'positional' | 'option', ReadonlyMap<string, { describe?: string }>>>;

/** What a command declares to the parser, by name. */
function nyatakan({ opsi }: Perintah): Dinyatakan {
  const positional = new Map<string, object>();
  const option = new Map<string, object>();
  const argv = {
    positional: (nama: string, isi: object) => (positional.set(nama, isi), argv),
    option: (nama: string, isi: object) => (option.set(nama, isi), argv),
  };
  opsi(argv as unknown as Parameters<Perintah['opsi']>[0], teksCli.id);
  return { positional, option };
}

test('nama perintah tidak berulang', () => {
  const nama = daftarPerintah.map((satu) => satu.nama);
  expect(new Set(nama).size).toBe(nama.length);
});

describe.each(daftarPerintah.map((perintah) => [perintah.nama, perintah] as const))(
  '%s',
  (nama, perintah) => {
    const [depan, ...posisi] = polaPerintah(perintah).split(' ');
    const namaPosisi = posisi.map((satu) => /^[<[]([a-z]+)(?:\.\.)?[>\]]$/.exec(satu)?.[1]);

    test('satu kata Indonesia bertanda hubung, yang ada di istilah.md', () => {
      expect(nama).toMatch(KATA);
      expect(nama.split('-').filter((kata) => !istilah.has(kata))).toEqual([]);
    });

    test('buku kerja di depan bila ada, argumen lain sesudahnya', () => {
      expect(depan).toBe(nama);
      expect(namaPosisi.indexOf('berkas')).toBe(perintah.ruangKerja ? 0 : -1);
    });

    test('argumen dan opsi: satu kata bertanda hubung, dijelaskan, tanpa mengulang yang dimiliki semua', () => {
      const { positional, option } = nyatakan(perintah);
      expect([...positional.keys()]).toEqual(namaPosisi.filter((satu) => satu !== 'berkas'));
      expect([...option.keys()].filter((satu) => !KATA.test(satu))).toEqual([]);
      expect(['json', 'bahasa', 'help', 'berkas'].filter((satu) => option.has(satu))).toEqual([]);
      for (const { describe: uraian } of [...positional.values(), ...option.values()])
        expect(uraian).toMatch(/\w/);
    });

    test('berada di berkas yang senama atau pada daftar layanan, dengan ringkasan dalam kedua bahasa', () => {
      // What other surfaces offer too is an entry of src/layanan.
      expect(existsSync(`src/cli/perintah/${nama}.ts`) || namaLayanan.some((satu) => satu === nama)).toBe(
        true,
      );
      expect(perintah.ringkas(teksCli.id)).not.toBe(perintah.ringkas(teksCli.en));
    });
  },
);
