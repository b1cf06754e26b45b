import type { RentangTanggal } from '../../domain/data/rentang-tanggal';
import { bacaVariabel, type DaftarPadanan } from '../../domain/impor/baris/baca-variabel';
import type { CatatanKetikan } from '../../domain/ketikan/catatan';
import type { Ketikan } from '../../domain/ketikan/tipe';
import { catatPengembalian, type CatatanPengembalian } from '../../domain/pengembalian/catatan';
import { tidakSah, type Isian, type NilaiIsian } from '../../domain/umum/isian';
import type { Variabel } from '../../domain/variabel/tipe';
import type { SelTerbaca } from '../ports/pembaca-buku';

/** A data cell of a returned template, as a value and what has to be said about it. */
export interface HasilSel {
  readonly isian: Isian<NilaiIsian>;
  readonly catatan: readonly (CatatanKetikan | CatatanPengembalian)[];
}

/** What the spreadsheet program made of the typing; a cell it could not value is a finding of its own. */
function ketikanDari(sel: SelTerbaca | undefined): { readonly ketikan: Ketikan } | HasilSel {
  switch (sel?.jenis) {
    case undefined:
      return { ketikan: null };
    case 'angka':
      return { ketikan: sel.tanggal ? { serial: sel.nilai } : sel.nilai };
    case 'teks':
    case 'galat':
    case 'logika':
      return { ketikan: sel.nilai };
    case 'rumus-tanpa-nilai':
      return { isian: tidakSah('='), catatan: [catatPengembalian('rumus-tanpa-nilai', {})] };
    case 'rusak':
      return {
        isian: tidakSah(sel.teks),
        catatan: [catatPengembalian('isi-sel-rusak', { teks: sel.teks })],
      };
  }
}

/**
 * Reads a returned cell as a value of its variable; never guesses, never throws.
 * @param rentangTanggal days that a date can be; another one is a slip of the finger.
 */
export function bacaSelData(
  sel: SelTerbaca | undefined,
  variabel: Variabel,
  padanan: DaftarPadanan,
  rentangTanggal: RentangTanggal,
): HasilSel {
  const asal = ketikanDari(sel);
  return 'ketikan' in asal
    ? bacaVariabel(asal.ketikan, variabel, padanan, { bolehTb: true, rentangTanggal })
    : asal;
}
