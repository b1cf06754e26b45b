/** `npm run manifest`: writes manifest.xml. The result is committed: Excel is given the file. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { susunManifest } from './web/manifest/susun.mjs';
import { muatTeksStatis, muatTombol } from './web/teks-statis.mjs';

const akar = join(import.meta.dirname, '..');
const sumber = await readFile(join(akar, 'src/manifest/sumber.xml'), 'utf8');
const manifest = susunManifest(sumber, await muatTeksStatis(akar), await muatTombol(akar));
await writeFile(join(akar, 'manifest.xml'), manifest);
