import { bacaBarisTempel, lepasPelindung, type BarisMentah } from './baris-tempel';
import { belahLemah, pemisahKuat } from './belah-tempel';
import { bacaKepala, type PeranKolom } from './kepala-tempel';

/** A line with its cells. */
export interface BarisBersel extends Pick<BarisMentah, 'nomor' | 'teks'> {
  readonly sel: readonly string[];
  /** A heading, or what stands above one. */
  readonly kepala: boolean;
}

export interface TabelTempel {
  readonly baris: readonly BarisBersel[];
  readonly peran: readonly PeranKolom[] | undefined;
  readonly judul: readonly string[];
}

/** Excel writes `="0123"` and `'0123` to keep a code a text. */
const rapikanSel = (teks: string): string =>
  lepasPelindung(teks)
    .trim()
    .replace(/^="(.*)"$/u, '$1')
    .replace(/^'/u, '')
    .replace(/^"(.*)"$/u, '$1')
    .replace(/[;,]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** A heading is looked for in the first lines; what stands above it is a title. */
const BARIS_KEPALA = 6;

/** Reads the cells of a pasted list: the separator and the heading are settled over the list as a whole. */
export function bacaSelTempel(teks: string): TabelTempel {
  // `sep=;`, a first line that Excel understands as the separator.
  const mentah = bacaBarisTempel(teks.replace(/^\uFEFF?"?sep=."?(?=\r?\n)/iu, ''));
  const kuat = mentah.filter(({ isi }) => pemisahKuat(isi) !== undefined).length;
  const berkoma = kuat * 2 >= mentah.length && kuat > 0 ? undefined : kepalaBerkoma(mentah);
  const sel =
    kuat * 2 >= mentah.length && kuat > 0
      ? mentah.map(({ isi }) => belahKuat(isi))
      : berkoma === undefined
        ? campur(mentah)
        : mentah.map(({ isi }) => belahKoma(isi, berkoma));
  const rapi = sel.map((satu) => satu.map(rapikanSel));
  const letak = rapi.slice(0, BARIS_KEPALA).findIndex((satu) => bacaKepala(satu) !== undefined);
  const judul = letak < 0 ? [] : (rapi[letak] ?? []);
  const kunci = judul.join('\t').toLowerCase();
  return {
    baris: mentah.map(({ nomor, teks: asal }, i) => {
      const milik = rapi[i] ?? [];
      return {
        nomor,
        teks: asal,
        sel: milik,
        kepala: i <= letak || (letak >= 0 && milik.join('\t').toLowerCase() === kunci),
      };
    }),
    peran: letak < 0 ? undefined : bacaKepala(judul),
    judul,
  };
}

function belahKuat(isi: string): readonly string[] {
  const pemisah = pemisahKuat(isi) ?? ['\t', ';', '|'].find((satu) => isi.includes(satu));
  return pemisah === undefined ? [isi] : isi.split(pemisah);
}

/** A few lines with a tab among names only: those are cut, the others looked at as they are. */
function campur(mentah: readonly BarisMentah[]): readonly (readonly string[])[] {
  const lemah = belahLemah(mentah.map(({ isi }) => isi));
  return mentah.map(({ isi }, i) =>
    pemisahKuat(isi) !== undefined ? belahKuat(isi.trim()) : (lemah[i] ?? [isi]),
  );
}

/** `Kode,Nama`: a heading that says that the comma parts the columns. */
const kepalaBerkoma = (mentah: readonly BarisMentah[]): readonly PeranKolom[] | undefined =>
  mentah
    .slice(0, BARIS_KEPALA)
    .flatMap(({ isi }) => (isi.includes(',') ? [bacaKepala(isi.split(',').map(rapikanSel))] : []))
    .find((satu) => satu !== undefined);

/** Commas beyond those of the heading are of the name. */
function belahKoma(isi: string, peran: readonly PeranKolom[]): readonly string[] {
  const sel = isi.split(',');
  const lebih = sel.length - peran.length;
  const nama = peran.indexOf('nama');
  if (lebih <= 0) return sel;
  return [...sel.slice(0, nama), sel.slice(nama, nama + lebih + 1).join(','), ...sel.slice(nama + lebih + 1)];
}
