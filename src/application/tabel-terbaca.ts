import { hurufKolom } from '../lembar/alamat';
import type { IsiTabel } from '../lembar/isi';
import { kolomBerformat } from '../lembar/kolom-berformat';
import { batasBarisPenanda, kolomIdBaris, tabelDariPenanda } from '../lembar/tata-letak';
import { selTampak, tampakLain } from '../lembar/tampak-sel';
import { isGalatSel, type KolomSpec, type Sel } from '../lembar/tipe';
import type { LembarTerbaca, SelTerbaca } from './ports/pembaca-buku';

/** Where a table stands on a sheet. Columns count from 0, rows from 1. */
export interface LetakTabel {
  readonly tabelId: string;
  readonly barisPenanda: number;
  readonly barisKepala: number;
  /** Columns with an id, `_id` among them, in sheet order. */
  readonly kolom: readonly { readonly id: string; readonly indeks: number }[];
  /** Further places of ids that stand above more than one column (a copied column). */
  readonly ganda?: readonly { readonly id: string; readonly indeks: number }[];
}

/** The worksheet column (from 0) of a column that the table has. */
export function indeksKolom({ kolom, tabelId }: LetakTabel, id: string): number {
  const milik = kolom.find((satu) => satu.id === id);
  if (milik === undefined) throw new Error(`Table ${tabelId} has no column ${id}`);
  return milik.indeks;
}

/**
 * Finds the table of a sheet by its marker cell, whatever was inserted, moved or renamed around it. A column whose id
 * stands twice (a copied column) is in `kolom` once, the first time; whoever reads asks `kolomGanda` whether there are more.
 */
export function cariTabel(lembar: LembarTerbaca): LetakTabel | undefined {
  for (const [urutan, baris] of lembar.baris.entries()) {
    if (baris.nomor > batasBarisPenanda) return undefined;
    const kolomPenanda = baris.sel.findIndex((sel) => penanda(sel) !== undefined);
    const tabelId = penanda(baris.sel[kolomPenanda]);
    if (tabelId === undefined) continue;
    const semua = baris.sel.flatMap((sel, indeks) => {
      if (penanda(sel) === tabelId) return [{ id: kolomIdBaris.id, indeks }];
      return sel?.jenis !== 'teks' || sel.nilai === '' ? [] : [{ id: sel.nilai, indeks }];
    });
    const pertama = new Map(semua.toReversed().map(({ id, indeks }) => [id, indeks]));
    const isPertama = ({ id, indeks }: { id: string; indeks: number }): boolean => pertama.get(id) === indeks;
    return {
      tabelId,
      barisPenanda: baris.nomor,
      // The next row that holds something: a blank one may have been inserted between.
      barisKepala: lembar.baris[urutan + 1]?.nomor ?? baris.nomor + 1,
      kolom: semua.filter(isPertama),
      ganda: semua.filter((satu) => !isPertama(satu)),
    };
  }
  return undefined;
}

/**
 * The content of a table: every row below its header that holds something in a column of ours, but for `lewati`. Where people
 * type numbers and dates, one that does not look like it is no number (ADR 0049); not where formats were not read.
 */
export function isiTabel(
  lembar: LembarTerbaca,
  letak: LetakTabel,
  lewati?: number,
  tanpaFormat = false,
): IsiTabel {
  const berformat = tanpaFormat ? undefined : kolomBerformat(letak.tabelId);
  const spec = letak.kolom.map(({ id }) => berformat?.get(id));
  const kepala = lembar.baris.find(({ nomor }) => nomor === letak.barisKepala)?.sel ?? [];
  const baris: { nomor: number; sel: Sel[] }[] = [];
  const { cari } = lembar;
  lembar.baris.forEach((satu, ke) => {
    const { nomor } = satu;
    if (nomor <= letak.barisKepala || nomor === lewati) return;
    const isi = letak.kolom.map(({ id, indeks }, k): Sel => {
      // Texts, and cells that hold nothing, are most of a table.
      const teks = cari?.teks(ke, indeks);
      if (teks === null || teks === '') return null;
      if (teks !== undefined) return id === kolomIdBaris.id ? teksId(teks) : teks;
      const sel = cari === undefined ? satu.sel[indeks] : cari.sel(ke, indeks);
      return id === kolomIdBaris.id ? idBaris(sel) : selBerformat(sel, spec[k]);
    });
    if (isi.some((sel) => sel !== null)) baris.push({ nomor, sel: isi });
  });
  const dibersihkan = dibersihkanTabel(lembar, letak);
  return {
    ...(dibersihkan === undefined ? {} : { dibersihkan }),
    tabelId: letak.tabelId,
    lembar: lembar.nama,
    kolom: letak.kolom.map(({ id, indeks }) => ({
      id,
      huruf: hurufKolom(indeks + 1),
      label: teksKepala(kepala[indeks]),
    })),
    baris,
  };
}

/** What was cleaned of a sheet, as far as it stands below the header in a column of the table. */
function dibersihkanTabel(
  { dibersihkan }: LembarTerbaca,
  { kolom, barisKepala }: LetakTabel,
): IsiTabel['dibersihkan'] {
  if (dibersihkan === undefined) return undefined;
  const letak = new Map(kolom.map(({ indeks }, k) => [indeks, k]));
  const sel = dibersihkan.sel.flatMap(({ baris: nomor, kolom: indeks, ...apa }) => {
    const k = letak.get(indeks);
    return k === undefined || nomor <= barisKepala ? [] : [{ kolom: k, nomor, ...apa }];
  });
  return sel.length === 0 ? undefined : { sel, selebihnya: dibersihkan.selebihnya };
}

function selBerformat(sel: SelTerbaca | undefined, spec: KolomSpec | undefined): Sel {
  const tampak = spec !== undefined && sel?.jenis === 'angka' ? tampakLain(sel, spec) : undefined;
  return tampak === undefined ? selDariTerbaca(sel) : selTampak(tampak);
}

/** A cell as the workbook port carries it; what cannot be read is an error value, never an empty cell. */
export function selDariTerbaca(sel: SelTerbaca | undefined): Sel {
  if (sel === undefined) return null;
  switch (sel.jenis) {
    case 'angka':
    case 'logika':
      return sel.nilai;
    case 'teks':
      return sel.nilai === '' ? null : sel.nilai;
    case 'galat':
      return { galat: sel.nilai };
    case 'rumus-tanpa-nilai':
      return { galat: 'tanpa-nilai' };
    case 'rusak':
      return { galat: sel.teks };
  }
}

/** A row id is text; some programs make a number of one that is all digits. */
export function idBaris(sel: SelTerbaca | undefined): string | null {
  const isi = selDariTerbaca(sel);
  if (typeof isi === 'number') return String(isi);
  return typeof isi === 'string' ? teksId(isi) : null;
}

const teksId = (teks: string): string | null => {
  const id = teks.trim();
  return id === '' ? null : id;
};

/** What a header cell shows. */
export function teksKepala(terbaca: SelTerbaca | undefined): string {
  const sel = selDariTerbaca(terbaca);
  return sel === null ? '' : isGalatSel(sel) ? sel.galat : String(sel);
}

/** The table id that a marker cell names. */
export const penanda = (sel: SelTerbaca | undefined): string | undefined =>
  sel?.jenis === 'teks' ? tabelDariPenanda(sel.nilai) : undefined;
