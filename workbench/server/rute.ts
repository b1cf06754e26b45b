import { arahkanCdn } from './addin';
import { bacaStatis, type BerkasStatis } from './berkas-statis';
import { jalurPerubahan } from './perubahan';

/** Folders whose files are served, by the first part of their address. */
export interface Folder {
  /** The bundled page of the workbench. */
  readonly halaman: string;
  /** The built add-in: `taskpane.html` and what it loads. */
  readonly addin: string;
  /** `dist` of the npm package `@microsoft/office-js`. */
  readonly officeJs: string;
  /** Folder of `shape.json`, the shape of the Excel API. */
  readonly bentuk: string;
}

/** Where an answer is looked for, and for whom. */
export interface Tempat {
  readonly folder: Folder;
  /** The server's own origin. */
  readonly asal: string;
  /** The page may listen to what is built anew. */
  readonly pengembangan: boolean;
}

/**
 * What the page of the workbench may do: nothing but its own server, and of that only what it needs. Univer sets styles on
 * elements and holds its fonts and pictures in data addresses.
 */
const kebijakanHalaman = ({ asal, pengembangan }: Tempat): string =>
  [
    "default-src 'self'",
    `connect-src ${['/shape.json', '/addin/', ...(pengembangan ? [jalurPerubahan] : [])].map((jalur) => asal + jalur).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

interface Jawaban extends BerkasStatis {
  readonly tajuk?: Readonly<Record<string, string>>;
}

interface Rute {
  readonly awalan: string;
  readonly cari: (sisa: string, tempat: Tempat) => Promise<Jawaban | undefined>;
}

const daftarRute: readonly Rute[] = [
  {
    awalan: '/addin/',
    cari: async (sisa, { folder, asal }) => {
      const berkas = await bacaStatis(folder.addin, sisa);
      return berkas?.jenis.startsWith('text/html')
        ? { ...berkas, isi: arahkanCdn(berkas.isi, asal) }
        : berkas;
    },
  },
  // The address on the CDN: https://appsforoffice.microsoft.com/lib/1/hosted/office.js and what it loads beside itself.
  { awalan: '/lib/1/hosted/', cari: (sisa, { folder }) => bacaStatis(folder.officeJs, sisa) },
  { awalan: '/shape.json', cari: (_sisa, { folder }) => bacaStatis(folder.bentuk, 'shape.json') },
  {
    awalan: '/',
    cari: async (sisa, tempat) => {
      const berkas = await bacaStatis(tempat.folder.halaman, sisa === '' ? 'index.html' : sisa);
      return berkas && { ...berkas, tajuk: { 'Content-Security-Policy': kebijakanHalaman(tempat) } };
    },
  },
];

/** The file that answers an address, or `undefined`. `jalur` is the decoded path. */
export async function cariJawaban(jalur: string, tempat: Tempat): Promise<Jawaban | undefined> {
  const rute = daftarRute.find(({ awalan }) => jalur.startsWith(awalan));
  return rute?.cari(jalur.slice(rute.awalan.length), tempat);
}
