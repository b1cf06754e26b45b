/** Run by itself: `node lantai.mjs FILE…`. The least that a reader does: inflate every part, and cut its XML into tags and texts. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

let found = 0;
for (const jalur of process.argv.slice(2)) {
  for (const [nama, bagian] of Object.entries(unzipSync(new Uint8Array(readFileSync(jalur))))) {
    if (!nama.endsWith('.xml')) continue;
    const parser = new Parser();
    parser.on('openTag', (_, atribut) => (found += atribut() === false ? 0 : 1));
    parser.on('text', (teks) => (found += teks.length));
    parser.parse(strFromU8(bagian));
  }
}
process.stdout.write(`${found}\n`);
