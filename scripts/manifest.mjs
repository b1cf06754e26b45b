/** `npm run manifest`: writes manifest.xml. The result is committed: Excel is given the file. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { susunManifest } from './web/manifest/susun.mjs';
import { muatTeksStatis } from './web/teks-statis.mjs';

const akar = join(import.meta.dirname, '..');
const sumber = await readFile(join(akar, 'src/manifest/sumber.xml'), 'utf8');
await writeFile(join(akar, 'manifest.xml'), susunManifest(sumber, await muatTeksStatis(akar)));
