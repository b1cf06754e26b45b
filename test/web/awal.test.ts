import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

const jalur = join(__dirname, '../../src/taskpane/awal.js');
const kode = readFileSync(jalur, 'utf8');

interface Unsur {
  hidden: boolean;
  style: { display: string };
  src?: string;
  async?: boolean;
}

/** Runs the script in a page as far as it looks at one; `kurang` takes something away first. */
function buka(kurang: string): { tampak: string[]; akar: boolean; dimuat: Unsur[] } {
  const unsur = new Map<string, Unsur>();
  for (const id of ['akar', 'peramban-lama', 'tanpa-office']) {
    unsur.set(id, { hidden: id !== 'akar', style: { display: '' } });
  }
  const dimuat: Unsur[] = [];
  const dunia: Record<string, unknown> = {
    Worker: () => undefined,
    ResizeObserver: () => undefined,
    crypto: { randomUUID: () => '' },
    Office: {},
    document: {
      getElementById: (id: string) =>
        id === 'awal' ? { getAttribute: () => 'pustaka.1.js taskpane.2.js' } : unsur.get(id),
      createElement: () => ({}),
      head: { appendChild: (satu: Unsur) => dimuat.push(satu) },
      addEventListener: (_apa: string, jalankan: () => void) => jalankan(),
    },
  };
  dunia['window'] = dunia;
  const konteks = createContext(dunia);
  // Built-ins of the realm are reached through `window` in a browser.
  new Script('window.Promise = Promise; window.Proxy = Proxy; window.BigInt = BigInt;').runInContext(konteks);
  new Script(kurang).runInContext(konteks);
  new Script(kode).runInContext(konteks);
  return {
    tampak: [...unsur].filter(([id, { hidden }]) => id !== 'akar' && !hidden).map(([id]) => id),
    akar: unsur.get('akar')!.style.display !== 'none',
    dimuat,
  };
}

test('a web view that is new enough loads the pane, its scripts in their order', () => {
  const { tampak, akar, dimuat } = buka('');
  expect({ tampak, akar }).toEqual({ tampak: [], akar: true });
  expect(dimuat).toEqual([
    { src: 'pustaka.1.js', async: false },
    { src: 'taskpane.2.js', async: false },
  ]);
});

test.each([
  ['Trident', 'delete window.Proxy; delete window.Promise; delete Array.prototype.at;'],
  ['EdgeHTML', 'delete window.BigInt; delete window.ResizeObserver;'],
  ['Chromium before 97: findLast', 'delete Array.prototype.findLast;'],
  ['Chromium before 110: toSorted', 'delete Array.prototype.toSorted;'],
  ['no random ids', 'delete crypto.randomUUID;'],
  [
    'Safari before 16.4: lookbehind',
    'var asli = RegExp; RegExp = function (pola) { if (/\\?<[!=]/.test(pola)) throw new SyntaxError(pola); return asli(pola); };',
  ],
])('%s is told which Excel is needed, and nothing is loaded', (_apa, kurang) => {
  expect(buka(kurang)).toEqual({ tampak: ['peramban-lama'], akar: false, dimuat: [] });
});

test('without Office.js it is said what to do', () => {
  const { tampak, akar } = buka('delete window.Office;');
  expect({ tampak, akar }).toEqual({ tampak: ['tanpa-office'], akar: false });
});

test('the pane is loaded beside Office.js, before the page is read to its end', () => {
  expect(buka('document.addEventListener = function () {};').dimuat).toHaveLength(2);
});

test('the script itself is readable by any of them', () => {
  expect(kode).not.toMatch(
    /=>|`|\b(?:const|let|class|await)\s|async (?:function|\()|\?\.|\?\?|\.\.\.|catch \{/,
  );
});
