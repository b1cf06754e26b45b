import type { Cell, MergeRange, WriteSheet } from 'hucre/xlsx';
import { labelKepala, lebarKolom } from '../../../lembar/tampilan';
import { kolomLembar, penandaTabel, tataLetak } from '../../../lembar/tata-letak';
import type { KolomSpec, LembarSpec } from '../../../lembar/tipe';
import { lindungiTeks } from '../nilai-sel';
import { gayaJudul, gayaKepala, gayaKeterangan, gayaPetunjuk } from './gaya';
import { halamanSelebar, lebarHalamanPertama } from './lebar-halaman';
import { jumlahBarisTeks } from './tinggi';

type BarisAtas = Required<Pick<WriteSheet, 'cells' | 'merges' | 'rowDefs'>>;

/** Text above the table spans at least so many characters, however narrow the table, and at most what a screen shows. */
const LEBAR_TEKS = { min: 80, maks: 120 };
const LEBAR_KOLOM_KOSONG = 8;
const TOMBOL_SARINGAN = 3;
/** Widths count characters of this many points. */
const TITIK_DASAR = 11;
const JARAK_BARIS = 1.3;

const keterangan = [
  ['satuan', 'Satuan'],
  ['contoh', 'Contoh'],
  ['menu', 'Dari menu'],
] as const;

/** Everything above the data of a sheet: title, instructions, hints a column, hidden row of ids, headers. */
export function barisAtas(lembar: LembarSpec): BarisAtas {
  const kolom = kolomLembar(lembar);
  const letak = tataLetak(lembar);
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs: BarisAtas['rowDefs'] = new Map();
  const merges: MergeRange[] = [];
  const tulis = (baris: number, k: number, teks: string, style?: Cell['style']): void => {
    cells.set(`${baris - 1},${k}`, { value: lindungiTeks(teks), ...(style ? { style } : {}) });
  };

  const rentang = rentangTeks(kolom);
  const teksLebar = (baris: number, teks: string, style: Cell['style'], titik: number): void => {
    tulis(baris, rentang.awal, teks, style);
    if (rentang.akhir > rentang.awal) {
      merges.push({ startRow: baris - 1, startCol: rentang.awal, endRow: baris - 1, endCol: rentang.akhir });
    }
    const jumlah = jumlahBarisTeks(teks, (rentang.lebar * TITIK_DASAR) / titik);
    rowDefs.set(baris - 1, { height: titik * JARAK_BARIS * jumlah + 4 });
  };
  teksLebar(letak.barisJudul, lembar.judul, gayaJudul, 15);
  lembar.petunjuk.forEach((teks, k) => teksLebar(letak.barisPetunjuk + k, teks, gayaPetunjuk, 10));

  if (letak.barisKeteranganKolom !== undefined) {
    const awal = letak.barisKeteranganKolom;
    keterangan.forEach(([bagian, label], n) => {
      let tinggi = 1;
      kolom.forEach((spec, k) => {
        const teks = spec.petunjuk?.[bagian];
        if (teks === undefined || teks === '') return;
        const tampil = `${label}: ${teks}`;
        tulis(awal + n, k, tampil, gayaKeterangan);
        if (spec.tersembunyi !== true)
          tinggi = Math.max(tinggi, jumlahBarisTeks(tampil, lebarKolom(spec) * 1.15));
      });
      rowDefs.set(awal + n - 1, { height: 12.5 * tinggi + 2 });
    });
  }

  tulis(letak.barisId, 0, penandaTabel(lembar.tabel.id));
  kolom.forEach((spec, k) => {
    if (k > 0) tulis(letak.barisId, k, spec.id);
  });
  rowDefs.set(letak.barisId - 1, { hidden: true });

  const label = labelKepala(kolom);
  let tinggi = 1;
  kolom.forEach((spec, k) => {
    tulis(letak.barisKepala, k, label[k]!, gayaKepala);
    if (spec.tersembunyi !== true) {
      tinggi = Math.max(tinggi, jumlahBarisTeks(label[k]!, lebarKolom(spec) - TOMBOL_SARINGAN));
    }
  });
  rowDefs.set(letak.barisKepala - 1, { height: Math.max(15 * tinggi + 4, 30) });
  return { cells, merges, rowDefs };
}

/** Columns (from 0) that title and instructions span: from the first visible one as far as a screen reaches. */
function rentangTeks(kolom: readonly KolomSpec[]): { awal: number; akhir: number; lebar: number } {
  const tampak = [...kolom.keys()].filter((k) => kolom[k]!.tersembunyi !== true);
  // The first column is repeated on pages side by side: a text in it would be printed, cut off, on each.
  const awal = tampak[halamanSelebar(kolom) > 1 ? 1 : 0] ?? 0;
  let akhir = awal;
  let lebar = 0;
  const maks = Math.min(LEBAR_TEKS.maks, lebarHalamanPertama(kolom));
  for (let k = awal; k < kolom.length || lebar < LEBAR_TEKS.min; k++) {
    const spec = kolom[k];
    const tambah = spec === undefined ? LEBAR_KOLOM_KOSONG : spec.tersembunyi === true ? 0 : lebarKolom(spec);
    if (lebar > 0 && lebar + tambah > maks) break;
    lebar += tambah;
    akhir = k;
  }
  return { awal, akhir, lebar };
}
