import { readFileSync } from 'node:fs';
import { daftarPerintah } from '../../src/cli/perintah/daftar';
import { kodeBahasa, type KodeBahasa } from '../../src/teks/daftar';
import { bahasaDari } from '../bangun/bahasa';
import type { HasilKinerja } from '../alat/kinerja';
import { kinerjaBerderet } from '../alat/kinerja-berderet';

type Kunci = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const pustaka = JSON.parse(readFileSync('node_modules/yargs/locales/en.json', 'utf8')) as Kunci;

/** Texts that our own words for the parser and for commands and options are made of. */
function kataKita(bahasa: KodeBahasa): ReadonlySet<string> {
  const { layanan, pengurai, perintah } = bahasaDari[bahasa].teks;
  const isi = (satu: unknown): readonly string[] => {
    if (typeof satu === 'string') return kata(satu);
    return typeof satu === 'object' && satu !== null ? Object.values(satu).flatMap(isi) : [];
  };
  return new Set([...isi(pengurai), ...isi(perintah), ...isi(layanan)]);
}

const kata = (teks: string): readonly string[] => teks.match(/[\p{L}\d]+(?:[-.][\p{L}\d]+)*/gu) ?? [];

/** Names that are typed the same in every language: of the program, its commands, arguments and options. */
const nama = (bantuan: string): ReadonlySet<string> =>
  new Set([
    'kinerja',
    ...daftarPerintah.map((satu) => satu.nama),
    ...[...bantuan.matchAll(/[<[]([a-z]+)(?:\.\.)?[>\]]/g)].map(([, satu]) => satu!),
    ...[...bantuan.matchAll(/^ {2}(?:--)?([a-z-]+) {2}/gm)].map(([, satu]) => satu!),
    ...kodeBahasa,
  ]);

const daftarBantuan = ['', ...daftarPerintah.map((satu) => satu.nama)];

/** Command lines that the parser refuses, and what it then says to the letter. */
const ditolak: readonly (readonly [string, readonly string[], Readonly<Record<KodeBahasa, string>>])[] = [
  [
    'argumen kurang',
    ['capaian'],
    {
      id: 'Argumen kurang: ada 0, perlu sedikitnya 1.',
      en: 'Too few arguments: there are 0, at least 1 are needed.',
    },
  ],
  [
    'opsi wajib kurang',
    ['setujui', 'rk.xlsx'],
    { id: 'Kurang argumen wajib: oleh, nomor', en: 'Missing required arguments: oleh, nomor' },
  ],
  [
    'opsi yang tidak ada',
    ['capaian', 'rk.xlsx', '--warna'],
    { id: 'Tidak dikenal: warna', en: 'Not known: warna' },
  ],
  ['perintah yang tidak ada', ['kompilaso'], { id: 'Tidak dikenal: kompilaso', en: 'Not known: kompilaso' }],
  [
    'bukan bilangan',
    ['rincian', 'rk.xlsx', 'IK01', '--batas', 'sepuluh'],
    {
      id: '--batas: "sepuluh" bukan bilangan. Tulis misalnya 10.',
      en: '--batas: "sepuluh" is not a number. Write e.g. 10.',
    },
  ],
];

/** What each command line of this file printed, by its words. */
let dicetak: ReadonlyMap<string, HasilKinerja>;
const kinerja = (...argumen: readonly string[]): HasilKinerja => dicetak.get(argumen.join(' '))!;
const bantuan = (perintah: string, bahasa: KodeBahasa): readonly string[] =>
  [perintah, '--help', '--bahasa', bahasa].filter((satu) => satu !== '');

beforeAll(async () => {
  const semua = [
    ...kodeBahasa.flatMap((bahasa) => [
      ...daftarBantuan.map((perintah) => bantuan(perintah, bahasa)),
      ...ditolak.map(([, argumen]) => [...argumen, '--bahasa', bahasa]),
    ]),
    ['capaian', 'rk.xlsx', '--bahasa', 'fr'],
  ];
  const hasil = await kinerjaBerderet(semua);
  dicetak = new Map(semua.map((argumen, i) => [argumen.join(' '), hasil[i]!]));
});

describe.each(kodeBahasa)('--bahasa %s', (bahasa) => {
  test('semua yang dapat dikatakan pengurai ada, dengan isian yang sama', () => {
    const kita = bahasaDari[bahasa].teks.pengurai as Kunci;
    const isian = (teks: unknown): number => JSON.stringify(teks).split('%s').length;
    expect(Object.keys(kita).sort()).toEqual(Object.keys(pustaka).sort());
    for (const [kunci, teks] of Object.entries(pustaka)) expect(isian(kita[kunci])).toBe(isian(teks));
  });

  test('bantuan setiap perintah: tidak ada kata selain kata kita dan nama', () => {
    const kita = kataKita(bahasa);
    for (const perintah of daftarBantuan) {
      const teks = kinerja(...bantuan(perintah, bahasa)).keluaran;
      expect(teks.split('\n')[0]).toContain(`kinerja ${perintah}`);
      const dikenal = nama(teks);
      expect([perintah, kata(teks).filter((satu) => !kita.has(satu) && !dikenal.has(satu))]).toEqual([
        perintah,
        ['10'].filter(() => perintah === 'rincian' || perintah === 'banding'),
      ]);
    }
  });
});

/** Words that stand in nearly every sentence of one language and in none of the other. */
const pengenal = {
  id: /\b(?:dan|yang|untuk|dari|pada|dengan|tidak|atau|di|ini|berkas|lembar|bawaan|wajib)\b/i,
  en: /\b(?:and|the|for|of|with|not|or|in|this|file|sheet|is|to|default|required|string|boolean|array)\b/i,
} as const;

/** What may stand there in any language: names, words in quotes, examples. */
const tanpaNama = (teks: string): string =>
  teks
    .replaceAll(/--[a-z-]+|"[^"]*"|<[^>]*>|^ {2}(?:--)?[a-z-]+ |kinerja [a-z-]+/gm, '')
    .replaceAll('kembalikan', '');

test.each([
  ['id', 'en'],
  ['en', 'id'],
] as const)('bantuan berbahasa %s tanpa kata sehari-hari bahasa %s', (bahasa, lain) => {
  for (const perintah of daftarBantuan) {
    const teks = kinerja(...bantuan(perintah, bahasa)).keluaran;
    const asing = tanpaNama(teks)
      .split('\n')
      .filter((baris) => pengenal[lain].test(baris));
    expect([perintah, asing]).toEqual([perintah, []]);
  }
});

test.each(ditolak)('%s', (_judul, argumen, pesan) => {
  for (const bahasa of kodeBahasa) {
    const hasil = kinerja(...argumen, '--bahasa', bahasa);
    const lihat = bahasa === 'id' ? 'Lihat: kinerja --help' : 'See: kinerja --help';
    expect(hasil).toMatchObject({ kode: 2, keluaran: '' });
    expect(hasil.laporan.replace(`${lihat}\n`, '')).toBe(`${pesan[bahasa]}\n`);
  }
});

test('bahasa yang tidak ada: dikatakan dalam bahasa Indonesia, dengan pilihannya', () => {
  expect(kinerja('capaian', 'rk.xlsx', '--bahasa', 'fr').laporan).toBe(
    'Bukan salah satu pilihan:\n  bahasa: tertulis "fr", pilihannya "id", "en"\nLihat: kinerja --help\n',
  );
});
