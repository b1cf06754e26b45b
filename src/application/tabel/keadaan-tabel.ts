import { terbesar, terkecil } from '../../domain/umum/banyak';
import type { LembarTerbaca, SelTerbaca } from '../ports/pembaca-buku';
import { idBaris, selDariTerbaca, type LetakTabel } from '../tabel-terbaca';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { Sel } from '../../lembar/tipe';
import { beririsan, type Rentang } from '../../lembar/rentang';
import { unsurKe } from '../../domain/umum/pasti';
import { tunda } from '../../domain/umum/tunda';

/** An Excel table object of a sheet, wherever it was read from. */
export interface ObjekTabel {
  readonly nama: string;
  readonly rentang: Rentang;
  readonly barisTotal: number;
}

/** A row of a table while changes are applied. */
export interface BarisTabel {
  /** Worksheet row it stood in, `undefined` for a new one. */
  readonly asal: number | undefined;
  id: string | null;
  /** New contents by place in `kolom`; `undefined` leaves the cell alone. */
  readonly isi: (Sel | undefined)[];
}

/** A table as it stands on its sheet, before changes. */
export interface KeadaanTabel<O extends ObjekTabel = ObjekTabel> {
  readonly lembar: LembarTerbaca;
  readonly letak: LetakTabel;
  readonly objek: O | undefined;
  /** Other table objects of the sheet. */
  readonly objekLain: readonly O[];
  /** Columns (from 0) whose cells belong to the rows: ours, those of the table object, and what stands directly beside. */
  readonly kiri: number;
  readonly kanan: number;
  readonly barisPertama: number;
  /** Last row of the table, at least the header row; rows of totals come after it. */
  readonly barisAkhir: number;
  /** Rows up to the last one that holds something; blank ones between are rows too. Who only reads the table asks for none. */
  semuaBaris(): readonly BarisTabel[];
  /** Whether a worksheet row holds something in any column of the rows, or in a column of ours. */
  isiBlok(nomor: number): boolean;
  isiKita(nomor: number): boolean;
  /** Whether a column is ours or of the table object: what stands below the table in it is in the way of growing. */
  milikTabel(kolom: number): boolean;
  /** Whether a cell holds something; columns from 0. */
  berisi(nomor: number, kolom: number): boolean;
  /** A cell of the user's beside the table, below its last row: it stays there, whatever row comes to stand beside it. */
  tetap(nomor: number, kolom: number): boolean;
  /** Whether the user typed something beside a row, in a column that is not ours. A formula there goes with its row. */
  adaKetikan(nomor: number): boolean;
  /** What a cell holds now; columns by place in `letak.kolom`. */
  kini(asal: number, kolom: number): Sel;
  /** Whether that cell is calculated. */
  berumus(asal: number, kolom: number): boolean;
  /** The text that any cell of the sheet shows now, where it is one; columns from 0. */
  teks(nomor: number, kolom: number): string | undefined;
  readonly kolomId: number;
}

/** The last row that belongs to a table, blank rows at its end among it. */
function barisTerakhir(
  lembar: LembarTerbaca,
  barisKepala: number,
  objek: ObjekTabel | undefined,
  { indeksId, isiKita }: { readonly indeksId: number; readonly isiKita: (nomor: number) => boolean },
): number {
  let akhir = objek === undefined ? barisKepala : objek.rentang.bawah - objek.barisTotal;
  for (const satu of lembar.baris) {
    const { nomor } = satu;
    // Excel writes `Total` into the first column of a totals row, where the row ids stand.
    if (nomor <= Math.max(akhir, objek?.rentang.bawah ?? 0)) continue;
    if (objek === undefined ? isiKita(nomor) : idBaris(satu.sel[indeksId]) !== null) akhir = nomor;
  }
  // Rows typed right below by a program that does not extend tables. Below a totals row nothing belongs to the table.
  while ((objek?.barisTotal ?? 0) === 0 && isiKita(akhir + 1)) akhir++;
  return akhir;
}

/** Works out how far a table reaches. */
export function keadaanTabel<O extends ObjekTabel>(
  lembar: LembarTerbaca,
  letakAwal: LetakTabel,
  semuaObjek: readonly O[],
): KeadaanTabel<O> {
  const objek = objekMilik(letakAwal, semuaObjek);
  const objekLain = semuaObjek.filter((satu) => satu !== objek);
  const letak = objek === undefined ? letakAwal : { ...letakAwal, barisKepala: objek.rentang.atas };
  const barisOf = new Map(lembar.baris.map((satu) => [satu.nomor, satu]));
  // The cells of a row are made when they are asked for: never of all rows at once.
  const selOf = (nomor: number): LembarTerbaca['baris'][number]['sel'] | undefined => barisOf.get(nomor)?.sel;
  const { kiri, kanan } = batasKolom(lembar, letak, objek, objekLain);
  const kolomId = letak.kolom.findIndex(({ id }) => id === kolomIdBaris.id);
  const indeksId = unsurKe(letak.kolom, kolomId).indeks;
  const pertama = letak.barisKepala + 1;

  const isiKita = (nomor: number): boolean => {
    const sel = selOf(nomor);
    return sel !== undefined && letak.kolom.some(({ indeks }) => sel[indeks] !== undefined);
  };
  const isiBlok = (nomor: number): boolean => {
    const sel = selOf(nomor);
    for (let k = kiri; sel !== undefined && k <= kanan; k++) if (sel[k] !== undefined) return true;
    return false;
  };

  const kolomKita = new Set(letak.kolom.map(({ indeks }) => indeks));
  const milikTabel = (kolom: number): boolean =>
    kolomKita.has(kolom) ||
    (objek !== undefined && kolom >= objek.rentang.kiri && kolom <= objek.rentang.kanan);
  const berisi = (nomor: number, kolom: number): boolean => selOf(nomor)?.[kolom] !== undefined;
  const adaKetikan = (nomor: number): boolean => {
    const sel = selOf(nomor);
    for (let k = kiri; sel !== undefined && k <= kanan; k++) {
      const satu = kolomKita.has(k) ? undefined : sel[k];
      if (satu !== undefined && !isRumus(satu)) return true;
    }
    return false;
  };

  let akhir = barisTerakhir(lembar, letak.barisKepala, objek, { indeksId, isiKita });
  const barisAkhir = Math.max(akhir, letak.barisKepala);
  while (akhir >= pertama && !isiBlok(akhir)) akhir--;
  return {
    lembar,
    letak,
    objek,
    objekLain,
    kiri,
    kanan,
    barisPertama: pertama,
    barisAkhir,
    semuaBaris: tunda(() => {
      const hasil: BarisTabel[] = [];
      for (let asal = pertama; asal <= akhir; asal++)
        hasil.push({ asal, id: idBaris(selOf(asal)?.[indeksId]), isi: [] });
      return hasil;
    }),
    isiBlok,
    isiKita,
    milikTabel,
    berisi,
    tetap: (nomor, kolom) => nomor > barisAkhir && !milikTabel(kolom) && berisi(nomor, kolom),
    adaKetikan,
    kini: (asal, kolom) => selDariTerbaca(selOf(asal)?.[unsurKe(letak.kolom, kolom).indeks]),
    berumus: (asal, kolom) => {
      const sel = selOf(asal)?.[unsurKe(letak.kolom, kolom).indeks];
      return sel !== undefined && isRumus(sel);
    },
    teks: (nomor, kolom) => {
      const sel = selOf(nomor)?.[kolom];
      return sel?.jenis === 'teks' ? sel.nilai : undefined;
    },
    kolomId,
  };
}

const isRumus = (sel: SelTerbaca): boolean =>
  sel.jenis === 'rumus-tanpa-nilai' || (sel.jenis !== 'rusak' && sel.rumus);

/** The table object whose columns hold the row ids and whose header stands below the marker. */
export const objekMilik = <O extends ObjekTabel>(letak: LetakTabel, objek: readonly O[]): O | undefined =>
  objek.find(
    ({ rentang }) =>
      rentang.atas >= letak.barisPenanda &&
      letak.kolom.some(
        ({ id, indeks }) => id === kolomIdBaris.id && indeks >= rentang.kiri && indeks <= rentang.kanan,
      ),
  );

const isKolomTerisi = ({ baris, cari }: LembarTerbaca, kolom: number, mulai: number): boolean =>
  cari?.isKolomTerisi(kolom, mulai) ??
  baris.some(({ nomor, sel }) => nomor >= mulai && sel[kolom] !== undefined);

function batasKolom(
  lembar: LembarTerbaca,
  letak: LetakTabel,
  objek: ObjekTabel | undefined,
  lain: readonly ObjekTabel[],
): { kiri: number; kanan: number } {
  const indeks = letak.kolom.map((kolom) => kolom.indeks);
  let kiri = terkecil(indeks, objek?.rentang.kiri);
  let kanan = terbesar(indeks, objek?.rentang.kanan ?? 0);
  const bebas = (kolom: number): boolean => {
    const area: Rentang = { kiri: kolom, kanan: kolom, atas: letak.barisKepala, bawah: Infinity };
    return (
      isKolomTerisi(lembar, kolom, letak.barisKepala) && !lain.some(({ rentang }) => beririsan(rentang, area))
    );
  };
  while (bebas(kanan + 1)) kanan++;
  while (kiri > 0 && bebas(kiri - 1)) kiri--;
  return { kiri, kanan };
}
