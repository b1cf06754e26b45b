import { halamanSelebar, lebarHalamanPertama } from './lebar-halaman';
import type { Rentang } from './rentang';
import { labelKepala, lebarKolom } from './tampilan';
import { kolomLembar, penandaTabel, tataLetak } from './tata-letak';
import { jumlahBarisTeks, MAKS_TINGGI } from './tinggi';
import type { KolomSpec, LembarSpec } from './tipe';
import { teksUntukSel } from '../domain/umum/aksara';
import { pasangkan } from '../domain/umum/pasti';

export type GayaAtas = 'judul' | 'petunjuk' | 'keterangan' | 'kepala';

/** Everything above the data of a sheet. Rows are worksheet rows from 1, columns count from 0. */
export interface BarisAtas {
  readonly sel: readonly {
    readonly baris: number;
    readonly kolom: number;
    readonly teks: string;
    readonly gaya?: GayaAtas;
  }[];
  readonly gabungan: readonly Rentang[];
  /** Heights in points; hidden rows have none. */
  readonly tinggi: ReadonlyMap<number, number>;
  readonly barisTersembunyi: number;
}

/** Text above the table spans at least so many characters, however narrow the table, and at most what a screen shows. */
const LEBAR_TEKS = { min: 80, maks: 120 };
const LEBAR_KOLOM_KOSONG = 8;
const TOMBOL_SARINGAN = 3;
/** Widths count characters of this many points. */
const TITIK_DASAR = 11;
const JARAK_BARIS = 1.3;

const berlabel = (label: string, isi: string, akhir = ''): string =>
  isi === '' ? '' : `${label}: ${isi}${akhir}`;

/** The lines of hints above a column's header, each empty where there is nothing to say. */
const keterangan: readonly ((petunjuk: NonNullable<KolomSpec['petunjuk']>) => string)[] = [
  ({ satuan }) => berlabel('Satuan', satuan),
  ({ contoh }) => berlabel('Contoh', contoh),
  ({ menu, caraIsi = '' }) =>
    [berlabel('Ditemukan di', menu, '.'), caraIsi].filter((satu) => satu !== '').join(' '),
];

/** Everything above the data of a sheet: title, instructions, hints a column, hidden row of ids, headers. */
export function barisAtas(lembar: LembarSpec): BarisAtas {
  const kolom = kolomLembar(lembar);
  const letak = tataLetak(lembar);
  const sel: BarisAtas['sel'][number][] = [];
  const tinggiBaris = new Map<number, number>();
  const gabungan: Rentang[] = [];
  const tulis = (baris: number, k: number, teks: string, gaya?: GayaAtas): unknown =>
    // The name of a unit and the address for returns stand in them, typed by anyone.
    sel.push({ baris, kolom: k, teks: teksUntukSel(teks), ...(gaya ? { gaya } : {}) });

  const rentang = rentangTeks(kolom);
  const teksLebar = (baris: number, teks: string, gaya: GayaAtas, titik: number): void => {
    tulis(baris, rentang.awal, teks, gaya);
    if (rentang.akhir > rentang.awal) {
      gabungan.push({ kiri: rentang.awal, kanan: rentang.akhir, atas: baris, bawah: baris });
    }
    const jumlah = jumlahBarisTeks(teks, (rentang.lebar * TITIK_DASAR) / titik);
    tinggiBaris.set(baris, Math.min(MAKS_TINGGI, titik * JARAK_BARIS * jumlah + 4));
  };
  teksLebar(letak.barisJudul, lembar.judul, 'judul', 15);
  lembar.petunjuk.forEach((teks, k) => teksLebar(letak.barisPetunjuk + k, teks, 'petunjuk', 10));

  if (letak.barisKeteranganKolom !== undefined) {
    const awal = letak.barisKeteranganKolom;
    keterangan.forEach((tulisan, n) => {
      let tinggi = 1;
      kolom.forEach((spec, k) => {
        const tampil = spec.petunjuk === undefined ? '' : tulisan(spec.petunjuk);
        if (tampil === '') return;
        tulis(awal + n, k, tampil, 'keterangan');
        if (spec.tersembunyi !== true)
          tinggi = Math.max(tinggi, jumlahBarisTeks(tampil, lebarKolom(spec) * 1.15));
      });
      tinggiBaris.set(awal + n, 12.5 * tinggi + 2);
    });
  }

  tulis(letak.barisId, 0, penandaTabel(lembar.tabel.id));
  kolom.forEach((spec, k) => {
    if (k > 0) tulis(letak.barisId, k, spec.id);
  });

  let tinggi = 1;
  pasangkan(kolom, labelKepala(kolom)).forEach(([spec, label], k) => {
    tulis(letak.barisKepala, k, label, 'kepala');
    if (spec.tersembunyi !== true) {
      tinggi = Math.max(tinggi, jumlahBarisTeks(label, lebarKolom(spec) - TOMBOL_SARINGAN));
    }
  });
  tinggiBaris.set(letak.barisKepala, Math.max(15 * tinggi + 4, 30));
  return { sel, gabungan, tinggi: tinggiBaris, barisTersembunyi: letak.barisId };
}

/** Columns (from 0) that title and instructions span: from the first visible one as far as a screen reaches. */
function rentangTeks(kolom: readonly KolomSpec[]): { awal: number; akhir: number; lebar: number } {
  const tampak = kolom.flatMap((spec, k) => (spec.tersembunyi === true ? [] : [k]));
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
