/** Run by itself: `node sheetjs.mjs FILE…`. What everybody has: SheetJS parses each file, and nothing is done with it. */
import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';

let lembar = 0;
for (const jalur of process.argv.slice(2)) lembar += read(readFileSync(jalur)).SheetNames.length;
process.stdout.write(`${lembar}\n`);
