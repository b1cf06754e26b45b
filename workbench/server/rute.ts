import { arahkanCdn } from './addin';
import { bacaStatis, type BerkasStatis } from './berkas-statis';

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

/**
 * What the page of the workbench may do: nothing but its own server. Univer sets styles on elements and holds its fonts
 * and pictures in data addresses.
 */
const kebijakanHalaman = [
  "default-src 'self'",
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
  readonly cari: (sisa: string, folder: Folder, asal: string) => Promise<Jawaban | undefined>;
}

const daftarRute: readonly Rute[] = [
  {
    awalan: '/addin/',
    cari: async (sisa, { addin }, asal) => {
      const berkas = await bacaStatis(addin, sisa);
      return berkas?.jenis.startsWith('text/html')
        ? { ...berkas, isi: arahkanCdn(berkas.isi, asal) }
        : berkas;
    },
  },
  // The address on the CDN: https://appsforoffice.microsoft.com/lib/1/hosted/office.js and what it loads beside itself.
  { awalan: '/lib/1/hosted/', cari: (sisa, { officeJs }) => bacaStatis(officeJs, sisa) },
  { awalan: '/shape.json', cari: (_sisa, { bentuk }) => bacaStatis(bentuk, 'shape.json') },
  {
    awalan: '/',
    cari: async (sisa, { halaman }) => {
      const berkas = await bacaStatis(halaman, sisa === '' ? 'index.html' : sisa);
      return berkas && { ...berkas, tajuk: { 'Content-Security-Policy': kebijakanHalaman } };
    },
  },
];

/** The file that answers an address, or `undefined`. `jalur` is the decoded path; `asal` is the server's own origin. */
export async function cariJawaban(jalur: string, folder: Folder, asal: string): Promise<Jawaban | undefined> {
  const rute = daftarRute.find(({ awalan }) => jalur.startsWith(awalan));
  return rute?.cari(jalur.slice(rute.awalan.length), folder, asal);
}
