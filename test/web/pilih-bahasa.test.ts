import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

const kode = readFileSync(join(__dirname, '../../src/statis/pilih-bahasa.js'), 'utf8');

/** Runs the script in a page that is written in `ada`; what it says of its root. */
function pilih(ada: string, navigator: object): Record<string, string> {
  const akar: Record<string, string> = {};
  const document = {
    getElementById: (id: string) => ({ getAttribute: () => (id === 'bahasa' ? ada : null) }),
    documentElement: { setAttribute: (nama: string, nilai: string) => (akar[nama] = nilai) },
  };
  new Script(kode).runInContext(createContext({ document, navigator }));
  return akar;
}

test.each([
  ['the language of Office', 'id en', { languages: ['en-GB', 'en'] }, 'en'],
  ['the first of several that is there', 'id en', { languages: ['jv-ID', 'EN-us', 'id'] }, 'en'],
  ['the first of the page where none is there', 'id en', { languages: ['de-DE'] }, 'id'],
  ['an old web view, with one language', 'id en', { language: 'en-US' }, 'en'],
  ['a web view that says nothing', 'id en', {}, 'id'],
  ['a third language', 'id en xx', { languages: ['xx'] }, 'xx'],
])('%s', (_apa, ada, navigator, dipilih) => {
  expect(pilih(ada, navigator)).toEqual({ lang: dipilih, 'data-bahasa': dipilih });
});

test('the script itself is readable by any web view', () => {
  expect(kode).not.toMatch(/=>|`|\b(?:const|let|class|await)\s|\?\.|\?\?|\.\.\.|\.includes\(|catch \{/);
});
