import { kutipLembar } from './kutip-lembar';

/** Texts and quoted or bare prefixes of a sheet; a quoted one may hold an exclamation mark. */
const AWALAN_LEMBAR =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/gu;

const SEL = /^[A-Z]{1,3}\d{1,7}$/i;

/** A formula after a sheet was renamed, as Excel rewrites it; sheets of other workbooks (`[1]Nama`) stay. */
export const gantiNamaLembar = (rumus: string, dari: string, ke: string): string =>
  rumus.replace(AWALAN_LEMBAR, (utuh, awalan: string | undefined) => {
    if (awalan === undefined) return utuh;
    const nama = awalan.startsWith("'") ? awalan.slice(1, -1).replaceAll("''", "'") : awalan;
    // `Jan:Mar!A1` goes over several sheets; a colon stands in no name.
    const bagian = nama.split(':');
    const [awal = '', akhir] = bagian;
    // Of `A1:Nama!B2` only the second cell has a sheet before it.
    if (akhir !== undefined && SEL.test(awal)) return `${awal}:${gantiNamaLembar(`${akhir}!`, dari, ke)}`;
    if (!bagian.some((satu) => sama(satu, dari))) return utuh;
    return `${kutipLembar(bagian.map((satu) => (sama(satu, dari) ? ke : satu)).join(':'))}!`;
  });

/** Texts, quoted sheet names, and the structured references of tables with all that their brackets hold. */
const ACUAN_TABEL =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/gu;
/** One specifier: what stands between two brackets that hold no others; an apostrophe takes the next sign as it is. */
const PENUNJUK = /\[(@?)((?:[^[\]']|'.)*)\]/gu;

/** A formula after a column of a table was renamed. */
export const gantiNamaKolom = (rumus: string, tabel: string, dari: string, ke: string): string =>
  rumus.replace(ACUAN_TABEL, (utuh, nama: string | undefined, kurung: string | undefined) => {
    if (nama === undefined || kurung === undefined || !sama(nama, tabel)) return utuh;
    return (
      nama +
      kurung.replace(PENUNJUK, (penunjuk, baris: string, kolom: string) =>
        sama(kolom.replace(/'(.)/gu, '$1'), dari) ? `[${baris}${lindungi(ke)}]` : penunjuk,
      )
    );
  });

const sama = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** These have a meaning of their own within the brackets. */
const lindungi = (kolom: string): string => kolom.replace(/['#[\]@]/g, "'$&");
