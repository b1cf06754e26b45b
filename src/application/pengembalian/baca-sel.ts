import type { RentangTanggal } from '../../domain/data/rentang-tanggal';
import {
  pembacaVariabel,
  type DaftarPadanan,
  type PembacaVariabel,
} from '../../domain/impor/baris/baca-variabel';
import { catatKetikan, type CatatanKetikan } from '../../domain/ketikan/catatan';
import { isSatuanPersen } from '../../domain/ketikan/persen';
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

/** Reads the cells of one column of returned templates; never guesses, never throws. */
export type PembacaSel = (sel: SelTerbaca | undefined) => HasilSel;

/** Types whose cells show a number or a date; of the others the format says nothing. */
const BERFORMAT: ReadonlySet<TipeVariabel> = new Set(['angka', 'rupiah', 'tanggal']);

/** Types whose texts are the same few in all rows of all files: what each of them means is worked out once. */
const BERULANG: ReadonlySet<TipeVariabel> = new Set(['pilihan', 'ya-tidak']);
/** A file can have as many texts as it likes, as long as it likes. */
const TEKS_DIINGAT = 1000;
const PANJANG_DIINGAT = 100;

/**
 * What reads the cells of a variable. All that does not depend on the cell is settled here: a run has hundreds of thousands.
 * @param rentangTanggal days that a date can be; another one is a slip of the finger.
 */
export function pembacaSelData(
  variabel: Variabel,
  padanan: DaftarPadanan,
  rentangTanggal: RentangTanggal,
): PembacaSel {
  const baca = pembacaVariabel(variabel, padanan, { bolehTb: true, rentangTanggal });
  const bacaTeks = BERULANG.has(variabel.tipe) ? denganIngatan(baca) : baca;
  return (sel) => {
    switch (sel?.jenis) {
      case undefined:
        return baca(null);
      case 'angka':
        return sel.tanggal ? baca({ serial: sel.nilai }) : bacaAngka(sel, variabel, baca);
      case 'teks':
        return bacaTeks(sel.nilai);
      case 'galat':
      case 'logika':
        return baca(sel.nilai);
      // What the spreadsheet program could not value is a finding of its own.
      case 'rumus-tanpa-nilai':
        return { isian: tidakSah('='), catatan: [catatPengembalian('rumus-tanpa-nilai', {})] };
      case 'rusak':
        return {
          isian: tidakSah(sel.teks),
          catatan: [catatPengembalian('isi-sel-rusak', { teks: sel.teks })],
        };
    }
  };
}

/** What the eye sees counts: `6%` is typed percents, whatever number Excel made of it. */
function bacaAngka(
  sel: Extract<SelTerbaca, { readonly jenis: 'angka' }>,
  { tipe, satuan }: Variabel,
  baca: PembacaVariabel,
): HasilSel {
  const tampak = BERFORMAT.has(tipe)
    ? tampakLain(sel, { tipe: tipe === 'tanggal' ? tipe : 'angka' })
    : undefined;
  if (tampak === undefined) return baca(sel.nilai);
  if (tipe === 'tanggal') return baca(selTampak(tampak).galat);
  const persen = persenTampak(tampak);
  if (persen !== undefined) return baca(isSatuanPersen(satuan) ? persen : selTampak(tampak).galat);
  return {
    isian: tidakSah(String(sel.nilai)),
    catatan: [catatKetikan('angka-tampil-lain', { nilai: sel.nilai })],
  };
}

function denganIngatan(baca: PembacaVariabel): (teks: string) => HasilSel {
  const diingat = new Map<string, HasilSel>();
  return (teks) => {
    const ada = diingat.get(teks);
    if (ada !== undefined) return ada;
    const hasil = baca(teks);
    if (teks.length <= PANJANG_DIINGAT && diingat.size < TEKS_DIINGAT) diingat.set(teks, hasil);
    return hasil;
  };
}
