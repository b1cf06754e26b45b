import { bacaRentang, beririsan, tulisRentang, type Rentang } from '../../../../lembar/rentang';

/** A table's rows that grew from `bawahLama` to `bawahBaru`, in the columns from `kiri` to `kanan`. */
export interface Pertumbuhan {
  readonly kiri: number;
  readonly kanan: number;
  readonly atas: number;
  readonly bawahLama: number;
  readonly bawahBaru: number;
}

/** Areas that reach the last old row of the table reach its last new row, as Excel does when a table grows. */
export function panjangkan(sqref: string, tumbuh: Pertumbuhan): string {
  const tabel: Rentang = { ...tumbuh, bawah: tumbuh.bawahLama };
  return sqref
    .split(/\s+/)
    .map((teks) => {
      const area = bacaRentang(teks);
      if (area === undefined || !beririsan(area, tabel)) return teks;
      if (area.bawah < tumbuh.bawahLama || area.bawah >= tumbuh.bawahBaru) return teks;
      return tulisRentang({ ...area, bawah: tumbuh.bawahBaru });
    })
    .join(' ');
}

const PEMILIK_SQREF = /<(?:[\w.-]+:)?(?:dataValidation|conditionalFormatting|protectedRange)\s[^>]*>/g;
const SQREF = /(\ssqref\s*=\s*)(["'])([^"']*)\2/;
const SQREF_EXT = /(<(?:[\w.-]+:)?sqref(?:\s[^>]*)?>)([^<]*)(<)/g;

/** Validation, conditional formats and protected ranges of a sheet, also those of later Excels, follow a grown table. */
export const panjangkanAturan = (xml: string, tumbuh: Pertumbuhan): string =>
  tumbuh.bawahBaru <= tumbuh.bawahLama
    ? xml
    : xml
        .replace(PEMILIK_SQREF, (tag) =>
          tag.replace(
            SQREF,
            (_, awal: string, kutip: string, isi: string) =>
              `${awal}${kutip}${panjangkan(isi, tumbuh)}${kutip}`,
          ),
        )
        .replace(
          SQREF_EXT,
          (_, buka: string, isi: string, tutup: string) => `${buka}${panjangkan(isi, tumbuh)}${tutup}`,
        );
