/** What a column of a pasted list holds, told by its heading. */
export type PeranKolom = 'nomor' | 'kode' | 'nama' | 'singkat' | 'lain';

const polaKepala: readonly (readonly [PeranKolom, RegExp])[] = [
  ['nomor', /^(no|nomor|no urut|nomor urut|num|urut|#)$/u],
  ['singkat', /^(nama )?(singkat|singkatan|akronim|alias|nama singkat)( \p{L}+)*$/u],
  [
    'kode',
    /^(kode|kd|id|code|no kode|nomor kode)( (opd|skpd|satker|unit|unit kerja|satuan kerja|perangkat daerah|pd|instansi|str))*$/u,
  ],
  [
    'nama',
    /^(nama|nm|name|daftar)?( ?(opd|skpd|satker|unit|unit kerja|unit pengisi|satuan kerja|perangkat daerah|pd|instansi|dinas))*$/u,
  ],
];

const rapikan = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

/** The role that a heading names; `undefined` for what is no known heading. */
export function peranKepala(teks: string): Exclude<PeranKolom, 'lain'> | undefined {
  const rapi = rapikan(teks);
  if (rapi === '') return undefined;
  return polaKepala.find(([, pola]) => pola.test(rapi))?.[0] as Exclude<PeranKolom, 'lain'> | undefined;
}

/** A heading line: several cells that are known headings, a code and a name among them, or nothing but one. */
export function bacaKepala(sel: readonly string[]): readonly PeranKolom[] | undefined {
  const isi = sel.map((satu) => satu.trim());
  const peran = isi.map(peranKepala);
  const dikenal = peran.filter((satu) => satu !== undefined).length;
  const berisi = isi.filter((satu) => satu !== '').length;
  if (!peran.includes('nama') || (dikenal < 2 && berisi > 1)) return undefined;
  return peran.map((satu) => satu ?? 'lain');
}
