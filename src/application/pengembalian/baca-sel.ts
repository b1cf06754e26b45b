import { bacaAngka, bacaRupiah } from '../../domain/ketikan/angka';
import type { CatatanKetikan } from '../../domain/ketikan/catatan';
import type { Padanan } from '../../domain/ketikan/padanan';
import { bacaPilihan } from '../../domain/ketikan/pilihan';
import { bacaTanggal } from '../../domain/ketikan/tanggal';
import { bacaTeks } from '../../domain/ketikan/teks';
import type { HasilBaca, Ketikan } from '../../domain/ketikan/tipe';
import { bacaYaTidak } from '../../domain/ketikan/ya-tidak';
import { catatPengembalian, type CatatanPengembalian } from '../../domain/pengembalian/catatan';
import { tidakSah, type Isian, type NilaiIsian } from '../../domain/umum/isian';
import type { TipeVariabel, Variabel } from '../../domain/variabel/tipe';
import type { SelTerbaca } from '../ports/pembaca-buku';

/** A data cell of a returned template, as a value and what has to be said about it. */
export interface HasilSel {
  readonly isian: Isian<NilaiIsian>;
  readonly catatan: readonly (CatatanKetikan | CatatanPengembalian)[];
}

const opsi = { bolehTb: true } as const;

const pembaca: Record<
  TipeVariabel,
  (ketikan: Ketikan, variabel: Variabel, padanan: Padanan | undefined) => HasilBaca<NilaiIsian>
> = {
  angka: (ketikan, { satuan }) => bacaAngka(ketikan, { ...opsi, ...(satuan === '' ? {} : { satuan }) }),
  rupiah: (ketikan) => bacaRupiah(ketikan, opsi),
  tanggal: (ketikan) => bacaTanggal(ketikan, opsi),
  'ya-tidak': (ketikan) => bacaYaTidak(ketikan, opsi),
  pilihan: (ketikan, { pilihan }, padanan) =>
    pilihan === undefined
      ? bacaTeks(ketikan, opsi)
      : bacaPilihan(ketikan, pilihan, { ...opsi, ...(padanan === undefined ? {} : { padanan }) }),
  teks: (ketikan) => bacaTeks(ketikan, opsi),
};

/** What the spreadsheet program made of the typing; a cell it could not value is a finding of its own. */
function ketikanDari(sel: SelTerbaca | undefined): { readonly ketikan: Ketikan } | HasilSel {
  switch (sel?.jenis) {
    case undefined:
      return { ketikan: null };
    case 'angka':
      return { ketikan: sel.tanggal ? { serial: sel.nilai } : sel.nilai };
    case 'teks':
    case 'galat':
      return { ketikan: sel.nilai };
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

/** Reads a returned cell as a value of its variable; never guesses, never throws. */
export function bacaSelData(
  sel: SelTerbaca | undefined,
  variabel: Variabel,
  padanan: Padanan | undefined,
): HasilSel {
  const asal = ketikanDari(sel);
  return 'ketikan' in asal ? pembaca[variabel.tipe](asal.ketikan, variabel, padanan) : asal;
}
