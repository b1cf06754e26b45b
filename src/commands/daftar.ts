import type { Perintah } from './perintah/tipe';

/** The buttons without a pane, by the function name in manifest.xml; each is loaded when it is first pressed. */
export const daftarPerintah = {
  hitungUlang: async () => (await import('./perintah/hitung-ulang')).hitungUlang,
  dasbor: async () => (await import('./perintah/dasbor')).dasbor,
} satisfies Readonly<Record<string, () => Promise<Perintah>>>;
