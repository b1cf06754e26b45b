import { nomorKolom } from '../../lembar/alamat';
import type { IsiTabel } from '../../lembar/isi';
import { isGalatSel, type Sel, type TampakSel } from '../../lembar/tipe';
import type { TabelKembali } from '../pengembalian/tabel-kembali';
import type { SelTerbaca } from '../ports/pembaca-buku';

/**
 * A table of this workbook in the form in which tables of returned files are read.
 * @param tanggal ids of the columns whose numbers are dates: the port carries dates as numbers.
 */
export function tabelKembali(
  { tabelId, lembar, kolom, baris }: IsiTabel,
  tanggal: ReadonlySet<string>,
): TabelKembali {
  const letak = kolom.map(({ id, huruf }) => ({ id, indeks: nomorKolom(huruf) - 1 }));
  return {
    // Of the rows above the data nothing is looked at any more: the port found and checked them.
    letak: { tabelId, barisPenanda: 0, barisKepala: 0, kolom: letak },
    lembar: {
      nama: lembar,
      visibilitas: 'tampak',
      baris: baris.map(({ nomor, sel }) => {
        const isi: (SelTerbaca | undefined)[] = [];
        for (const [k, { id, indeks }] of letak.entries())
          isi[indeks] = selTerbaca(sel[k] ?? null, tanggal.has(id));
        return { nomor, sel: Array.from(isi) };
      }),
    },
  };
}

function selDariTampak({ jenis, nilai }: TampakSel): SelTerbaca {
  const sel = { jenis: 'angka', nilai, tanggal: jenis === 'tanggal', rumus: false } as const;
  return jenis === 'tanggal' || jenis === 'angka' ? sel : { ...sel, tampak: jenis };
}

function selTerbaca(sel: Sel, tanggal: boolean): SelTerbaca | undefined {
  if (sel === null) return undefined;
  if (isGalatSel(sel) && sel.tampak !== undefined) return selDariTampak(sel.tampak);
  if (isGalatSel(sel))
    return sel.galat === 'tanpa-nilai'
      ? { jenis: 'rumus-tanpa-nilai' }
      : { jenis: 'galat', nilai: sel.galat, rumus: false };
  if (typeof sel === 'number') return { jenis: 'angka', nilai: sel, tanggal, rumus: false };
  return typeof sel === 'boolean'
    ? { jenis: 'logika', nilai: sel, rumus: false }
    : { jenis: 'teks', nilai: sel, rumus: false };
}
