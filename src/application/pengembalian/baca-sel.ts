import type { RentangTanggal } from '../../domain/data/rentang-tanggal';
import { bacaVariabel, type DaftarPadanan } from '../../domain/impor/baris/baca-variabel';
import { catatKetikan, type CatatanKetikan } from '../../domain/ketikan/catatan';
import { isSatuanPersen } from '../../domain/ketikan/persen';
import type { Ketikan } from '../../domain/ketikan/tipe';
import { catatPengembalian, type CatatanPengembalian } from '../../domain/pengembalian/catatan';
import { tidakSah, type Isian, type NilaiIsian } from '../../domain/umum/isian';
import type { TipeVariabel, Variabel } from '../../domain/variabel/tipe';
import { persenTampak, selTampak, tampakLain } from '../../lembar/tampak-sel';
import type { SelTerbaca } from '../ports/pembaca-buku';

/** A data cell of a returned template, as a value and what has to be said about it. */
export interface HasilSel {
  readonly isian: Isian<NilaiIsian>;
  readonly catatan: readonly (CatatanKetikan | CatatanPengembalian)[];
}

/** What the spreadsheet program made of the typing; a cell it could not value is a finding of its own. */
function ketikanDari(
  sel: SelTerbaca | undefined,
  variabel: Variabel,
): { readonly ketikan: Ketikan } | HasilSel {
  switch (sel?.jenis) {
    case undefined:
      return { ketikan: null };
    case 'angka':
      return ketikanAngka(sel, variabel);
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

/** What the eye sees counts: `6%` is typed percents, whatever number Excel made of it. */
function ketikanAngka(
  sel: Extract<SelTerbaca, { readonly jenis: 'angka' }>,
  { tipe, satuan }: Variabel,
): { readonly ketikan: Ketikan } | HasilSel {
  if (sel.tanggal) return { ketikan: { serial: sel.nilai } };
  const tampak = BERFORMAT.has(tipe)
    ? tampakLain(sel, { tipe: tipe === 'tanggal' ? tipe : 'angka' })
    : undefined;
  if (tampak === undefined) return { ketikan: sel.nilai };
  if (tipe === 'tanggal') return { ketikan: selTampak(tampak).galat };
  const persen = persenTampak(tampak);
  if (persen !== undefined) return { ketikan: isSatuanPersen(satuan) ? persen : selTampak(tampak).galat };
  return {
    isian: tidakSah(String(sel.nilai)),
    catatan: [catatKetikan('angka-tampil-lain', { nilai: sel.nilai })],
  };
}

/** Types whose cells show a number or a date; of the others the format says nothing. */
const BERFORMAT: ReadonlySet<TipeVariabel> = new Set(['angka', 'rupiah', 'tanggal']);

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
  const asal = ketikanDari(sel, variabel);
  return 'ketikan' in asal
    ? bacaVariabel(asal.ketikan, variabel, padanan, { bolehTb: true, rentangTanggal })
    : asal;
}
