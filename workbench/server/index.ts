import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { jalurPerubahan, type SiaranPerubahan } from './perubahan';
import { cariJawaban, type Folder } from './rute';
import { sertifikat } from './sertifikat';
import type { ServerBangku } from './tipe';

export interface OpsiServer {
  /** The first port to try; taken ones are passed over. 0 takes any free one. Default 3100. */
  readonly port?: number;
  /** Folder of the built add-in, default `dist/web`. */
  readonly addin?: string;
  /** Folder of the bundled page, default `dist/workbench/page`. */
  readonly halaman?: string;
  /** Tells open pages what was built anew (`npm run dev`). */
  readonly perubahan?: SiaranPerubahan;
}

const PORT_BAWAAN = 3100;
const PORT_DICOBA = 50;
/** This computer only: the workbench is no service for others. */
const ALAMAT = '127.0.0.1';

const officeJs = (): string => {
  const paket = createRequire(resolve('package.json')).resolve('@microsoft/office-js/package.json');
  return join(dirname(paket), 'dist');
};

const tajuk = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
} as const;

function tolak(keluar: ServerResponse, kode: number): void {
  keluar.writeHead(kode, { ...tajuk, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${kode}\n`);
}

interface Layanan {
  readonly folder: Folder;
  readonly perubahan: SiaranPerubahan | undefined;
}

async function jawab(
  masuk: IncomingMessage,
  keluar: ServerResponse,
  { folder, perubahan }: Layanan,
): Promise<void> {
  const { port } = masuk.socket.address() as AddressInfo;
  // A foreign name that resolves to this computer must not reach the files.
  const tuan = masuk.headers.host ?? '';
  if (tuan !== `localhost:${port}` && tuan !== `${ALAMAT}:${port}`) {
    tolak(keluar, 421);
    return;
  }
  if (masuk.method !== 'GET' && masuk.method !== 'HEAD') {
    tolak(keluar, 405);
    return;
  }
  const jalur = jalurDari(masuk.url ?? '/');
  if (perubahan && jalur === jalurPerubahan) {
    perubahan.sambung(keluar);
    return;
  }
  const tempat = { folder, asal: `https://${tuan}`, pengembangan: perubahan !== undefined };
  const jawaban = jalur === undefined ? undefined : await cariJawaban(jalur, tempat);
  if (!jawaban) {
    tolak(keluar, 404);
    return;
  }
  const kepala = { ...tajuk, ...jawaban.tajuk, 'Content-Type': jawaban.jenis, ETag: jawaban.cap };
  if (masuk.headers['if-none-match'] === jawaban.cap) {
    keluar.writeHead(304, kepala).end();
    return;
  }
  keluar.writeHead(200, { ...kepala, 'Content-Length': jawaban.isi.length });
  keluar.end(masuk.method === 'HEAD' ? undefined : jawaban.isi);
}

function jalurDari(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** Listens on the first free port from `port` on. */
function dengarkan(server: Server, port: number, sisa: number): Promise<void> {
  return new Promise((selesai, gagal) => {
    const galat = (sebab: NodeJS.ErrnoException): void => {
      if (sebab.code !== 'EADDRINUSE' || sisa === 0 || port === 0) gagal(sebab);
      else dengarkan(server, port + 1, sisa - 1).then(selesai, gagal);
    };
    server.once('error', galat);
    server.listen(port, ALAMAT, () => {
      server.off('error', galat);
      selesai();
    });
  });
}

export { kabarMulai } from './kabar-mulai';
export { SiaranPerubahan } from './perubahan';
export type { ServerBangku } from './tipe';

/** Starts the workbench's server. What it serves must be built: `scripts/start.mjs` and the tests' helper see to that. */
export async function mulaiServer(opsi: OpsiServer = {}): Promise<ServerBangku> {
  const { cert, key, dikenal } = await sertifikat(resolve('.sertifikat'));
  const folder: Folder = {
    halaman: resolve(opsi.halaman ?? 'dist/workbench/page'),
    addin: resolve(opsi.addin ?? 'dist/web'),
    officeJs: officeJs(),
    bentuk: resolve('workbench/host/shape/generated'),
  };
  const server = createServer({ cert, key }, (masuk, keluar) => {
    jawab(masuk, keluar, { folder, perubahan: opsi.perubahan }).catch((galat: unknown) => {
      keluar.destroy(galat instanceof Error ? galat : undefined);
    });
  });
  await dengarkan(server, opsi.port ?? PORT_BAWAAN, PORT_DICOBA);
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}/`,
    dikenal,
    tutup: () =>
      new Promise((selesai) => {
        server.close(() => selesai());
        server.closeAllConnections();
      }),
  };
}
