/**
 * One Chromium and one server of the workbench for all test files of a run, in jest's own process: started when the first
 * file asks, ended with the run. A run that is broken off takes both along: the server is in the process that goes, and a
 * browser that is driven through a pipe ends with it.
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { argumenChromium } from '../../scripts/peramban/chromium.mjs';

const akar = join(import.meta.dirname, '../..');
/** Starting a browser and bundling the add-in, on a machine that does other work too. */
const WAKTU_SIAP = 600_000;
const WAKTU_TUNGGU = 60_000;

const jalankan = promisify(execFile);
const sekali = new Map();
const penutup = [];
let pintu;

/** Several files ask at once: each thing is made once, and one that failed is made again for the next who asks. */
function satuKali(kunci, buat) {
  if (!sekali.has(kunci)) {
    const jadi = buat();
    sekali.set(kunci, jadi);
    jadi.catch(() => sekali.delete(kunci));
  }
  return sekali.get(kunci);
}

const bangun = (apa) =>
  satuKali(`bangun ${apa}`, () =>
    jalankan(process.execPath, [join(akar, `scripts/build-${apa}.mjs`)], { cwd: akar, timeout: WAKTU_SIAP }),
  );

const server = (addin) =>
  satuKali(`server ${addin}`, async () => {
    await Promise.all([bangun('workbench'), ...(addin === '' ? [bangun('web')] : [])]);
    // Built just now: not there when the architecture of a fresh checkout is looked at.
    const { mulaiServer } = await import(new URL('../../dist/workbench/server.mjs', import.meta.url).href);
    const mulai = await mulaiServer({ port: 0, ...(addin === '' ? {} : { addin }) });
    penutup.push(() => mulai.tutup());
    return mulai.url;
  });

function peramban(executablePath) {
  const kunci = `peramban ${executablePath}`;
  return satuKali(kunci, async () => {
    const { chromium } = await import('playwright-core');
    const mulai = await chromium.launchServer({
      executablePath,
      args: argumenChromium,
      host: '127.0.0.1',
      timeout: WAKTU_TUNGGU,
      // Playwright would end the browser and keep the run alive without it.
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
    let diakhiri = false;
    // A browser that ends by itself costs the files that use it, not those that come later.
    mulai.on('close', (kode, sinyal) => {
      sekali.delete(kunci);
      if (!diakhiri) process.stderr.write(`Chromium ended by itself (${sinyal ?? kode}).\n`);
    });
    penutup.push(() => {
      diakhiri = true;
      return mulai.close();
    });
    return mulai.wsEndpoint();
  });
}

async function siapkan(tanya) {
  const url = await server(tanya.get('addin') ?? '');
  return { url, ws: await peramban(tanya.get('chromium')) };
}

/** Opens the door at which test files ask; its address is in the environment of the tests. Nothing is started yet. */
export async function bukaPintu() {
  // Nobody but the tests knows the way in.
  const jalur = `/${randomUUID()}`;
  pintu = createServer((masuk, keluar) => {
    const { pathname, searchParams } = new URL(masuk.url, 'http://localhost');
    if (pathname !== jalur) keluar.writeHead(404).end();
    else
      siapkan(searchParams).then(
        (siap) => keluar.end(JSON.stringify(siap)),
        (galat) => keluar.writeHead(500).end(String(galat.stdout ?? '') + String(galat.stack)),
      );
  });
  pintu.listen(0, '127.0.0.1');
  await once(pintu, 'listening');
  pintu.unref();
  process.env.KINERJA_UJI_BANGKU = `http://127.0.0.1:${pintu.address().port}${jalur}`;
}

export async function tutupSemua() {
  pintu?.close();
  pintu?.closeAllConnections();
  await Promise.all(penutup.splice(0).map((tutup) => tutup()));
  sekali.clear();
}
