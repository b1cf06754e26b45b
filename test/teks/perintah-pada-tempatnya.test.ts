import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daftarPerintah } from '../../src/cli/perintah/daftar';

/** Texts that only the command line prints. */
const milikBarisPerintah = /teks\/\w+\/(?:perintah|pengurai|layanan)\.ts$/;

const perintah = new RegExp(`kinerja (?:${daftarPerintah.map(({ nama }) => nama).join('|')})\\b`);

/** Texts that the pane shows as well. */
const tampilDiPanel = /teks\/\w+\/(?:catatan|panel)\//;

/** Code whose findings every surface shows: an option's name in a text there would be a parameter of one. */
const tampilDiMana = /src\/(?:application|domain|lembar|sajian|taskpane)\//;

const isKomentar = (baris: string): boolean => /^\s*(?:\*|\/)/.test(baris);
const namaOpsi = /['"`]--(?:[a-z]|\$\{)/;

/** What sheets of earlier versions say, which is replaced: a key of `teksLama`. */
const isTeksLama = (baris: string): boolean => /^\s*'.*':$/.test(baris);

test('teks panel, lembar, template, dan catatan tidak menyuruh orang mengetik perintah', () => {
  const berkas = ['teks', 'lembar', 'domain', 'sajian', 'application', 'taskpane'].flatMap((folder) =>
    readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
      .map((satu) => join('src', folder, satu))
      .filter((satu) => /\.tsx?$/.test(satu) && !milikBarisPerintah.test(satu)),
  );
  expect(berkas.length).toBeGreaterThan(500);
  const menyebut = berkas.flatMap((satu) =>
    readFileSync(satu, 'utf8')
      .split('\n')
      .flatMap((baris, i) =>
        (perintah.test(baris) && !isTeksLama(baris)) ||
        (tampilDiPanel.test(satu) && /(?<![\w-])--[a-z]/.test(baris)) ||
        (tampilDiMana.test(satu) && namaOpsi.test(baris) && !isKomentar(baris))
          ? [`${satu}:${i + 1}: ${baris.trim()}`]
          : [],
      ),
  );
  expect(menyebut).toEqual([]);
});
