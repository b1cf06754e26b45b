import { isTanggalWajar } from '../domain/data/rentang-tanggal';
import { BATAS_ID } from '../domain/umum/batas-teks';
import type { Lokasi } from '../domain/umum/catatan';
import type { CatatanSelebihnya } from '../domain/umum/catatan-selebihnya';
import { PengumpulCatatan } from '../domain/umum/pengumpul-catatan';
import { catatLembar, type CatatanLembar } from './catatan';
import type { IsiTabel } from './isi';
import { catatDibersihkan } from './dibersihkan';
import { selDari, uraiSel } from './kodek-sel';
import type { Baris, Tabel } from './tabel';
import { kolomIdBaris } from './tata-letak';
import type { KolomSpec, Sel } from './tipe';
import type { Tanggal } from '../domain/umum/tanggal';

/** A table decoded: usable rows, what is wrong with the others, and where each row stands. */
export interface TabelTerurai<T extends Tabel> {
  readonly baris: readonly Baris<T>[];
  readonly catatan: readonly (CatatanLembar | CatatanSelebihnya)[];
  /** Place of a row (and column) for findings that later checks make. */
  readonly lokasi: (id: string, kolom?: string) => Lokasi;
}

/** A row typed by hand has no id yet; it gets one that names its worksheet row, until the next write stores a real one. */
export const awalanIdSementara = 'baris-';

/** The columns that make up a row; data columns are `kodek-isian`'s. */
export const kolomBaris = (tabel: Tabel): readonly KolomSpec[] =>
  tabel.lembar.tabel.kolom.filter(({ id }) => id in tabel.kolom);

const idDari = (sel: Sel | undefined, nomor: number): string =>
  typeof sel === 'string' && sel !== '' ? sel : `${awalanIdSementara}${nomor}`;

const catatKolomHilang = (hilang: readonly KolomSpec[], lembar: string): readonly CatatanLembar[] =>
  hilang.length === 0
    ? []
    : [catatLembar('kolom-hilang', { daftar: hilang.map(({ label }) => label) }, { lembar })];

/** What is wrong with the id of a row beside those that came before it. */
function catatanId(id: string, ada: ReadonlyMap<string, number>): CatatanLembar | undefined {
  if (id.length > BATAS_ID) return catatLembar('id-baris-panjang', { panjang: id.length, batas: BATAS_ID });
  return ada.has(id) ? catatLembar('id-baris-ganda', { id }) : undefined;
}

/** What is wrong with a cell; a required one may not be blank. */
function catatanSel(hasil: ReturnType<typeof uraiSel>, wajib: boolean): CatatanLembar | undefined {
  if ('catatan' in hasil) return hasil.catatan;
  return hasil.nilai === null && wajib ? catatLembar('sel-wajib-kosong', {}) : undefined;
}

/** A date that is read all the same: the plan may have been approved with it. */
function catatanJauh(hasil: ReturnType<typeof uraiSel>, { tipe }: KolomSpec): CatatanLembar | undefined {
  if (tipe !== 'tanggal' || !('nilai' in hasil) || hasil.nilai === null) return undefined;
  const tanggal = hasil.nilai as Tanggal;
  return isTanggalWajar(tanggal) ? undefined : catatLembar('sel-tanggal-jauh', { tanggal });
}

/**
 * Decodes a table. A row with a wrong cell is left out of `baris` and told in `catatan`; nothing is guessed. A column that is
 * not there reads as blank cells; it is a finding where it must have been there before (`pernahAda`, else the required ones).
 */
export function uraiTabel<T extends Tabel>(
  tabel: T,
  isi: IsiTabel | undefined,
  pernahAda: (idKolom: string) => boolean = (id) => tabel.kolom[id]?.wajib === true,
): TabelTerurai<T> {
  if (isi === undefined) return { baris: [], catatan: [], lokasi: () => ({ lembar: tabel.lembar.nama }) };

  const kolom = kolomBaris(tabel);
  const letak = new Map(isi.kolom.map(({ id }, indeks) => [id, indeks]));
  const hilang = kolom.filter(({ id }) => !letak.has(id) && pernahAda(id));
  const catatan = new PengumpulCatatan<CatatanLembar>();
  catatan.tambahSemua([...catatKolomHilang(hilang, isi.lembar), ...catatDibersihkan(isi)]);

  const nomorBaris = new Map<string, number>();
  const tempat = (nomor: number | undefined, spec?: KolomSpec): Lokasi => {
    const huruf = spec && isi.kolom[letak.get(spec.id) ?? -1]?.huruf;
    return {
      lembar: isi.lembar,
      ...(nomor === undefined ? {} : { baris: nomor }),
      ...(spec === undefined ? {} : { kolom: spec.label }),
      ...(huruf === undefined || nomor === undefined ? {} : { sel: `${huruf}${nomor}` }),
    };
  };

  const dibaca = kolom.map((spec) => kolomDibaca(tabel, spec, letak.get(spec.id) ?? -1));
  const letakId = letak.get(kolomIdBaris.id) ?? -1;
  const baris: Baris<T>[] = [];
  for (const { nomor, sel } of isi.baris) {
    const id = idDari(sel[letakId], nomor);
    const salahId = catatanId(id, nomorBaris);
    if (salahId !== undefined) {
      catatan.tambah({ ...salahId, lokasi: tempat(nomor) });
      continue;
    }
    nomorBaris.set(id, nomor);
    const urai: Record<string, unknown> = { id };
    let utuh = true;
    for (const { spec, indeks, wajib, polos, label } of dibaca) {
      const tertulis = sel[indeks];
      // What most cells are, and what `uraiSel` makes of them.
      if (polos && typeof tertulis === 'string' && tertulis.trim() !== '') {
        urai[spec.id] = tertulis;
        continue;
      }
      const hasil = uraiSel(tertulis, spec);
      const satu = catatanSel(hasil, wajib);
      const ingat = catatanJauh(hasil, spec);
      if (ingat !== undefined) catatan.tambah({ ...ingat, lokasi: tempat(nomor, spec) });
      if (satu !== undefined) {
        catatan.tambah({ ...satu, lokasi: tempat(nomor, spec) });
        utuh = false;
      } else if ('nilai' in hasil) urai[spec.id] = idDariLabel(label, hasil.nilai);
    }
    if (utuh) baris.push(urai as Baris<T>);
  }

  const specOf = new Map(kolom.map((spec) => [spec.id, spec]));
  return {
    baris,
    catatan: catatan.hasil(),
    lokasi: (id, idKolom) =>
      tempat(nomorBaris.get(id), idKolom === undefined ? undefined : specOf.get(idKolom)),
  };
}

type Label = Readonly<Record<string, string>> | undefined;

/** A column with all about it that is the same in every row. */
interface KolomDibaca {
  readonly spec: KolomSpec;
  readonly indeks: number;
  readonly wajib: boolean;
  readonly label: Label;
  /** A text in it is read as it stands. */
  readonly polos: boolean;
}

function kolomDibaca(tabel: Tabel, spec: KolomSpec, indeks: number): KolomDibaca {
  const milik = tabel.kolom[spec.id];
  const polos = spec.tipe === 'teks' && spec.maks === undefined && milik?.label === undefined;
  return { spec, indeks, wajib: milik?.wajib === true, label: milik?.label, polos };
}

const idDariLabel = (label: Label, nilai: unknown): unknown =>
  label === undefined || nilai === null ? nilai : Object.keys(label).find((id) => label[id] === nilai);

const labelDariId = (label: Label, nilai: unknown): unknown =>
  label === undefined || typeof nilai !== 'string' ? nilai : label[nilai];

/** A column with the last value that was written in it, and its cell. */
interface KolomDitulis extends Pick<KolomSpec, 'id' | 'tipe'> {
  readonly label: Label;
  isi: unknown;
  sel: Sel;
}

/**
 * Makes the cells of rows in the order of the table's columns. Of each column the last cell is remembered: in many rows stands
 * what stands in the row above.
 */
export function penyusunSel(tabel: Tabel): (baris: Readonly<Record<string, unknown>>) => Sel[] {
  const kolom = kolomBaris(tabel).map(({ id, tipe }): KolomDitulis => {
    return { id, tipe, label: tabel.kolom[id]?.label, isi: null, sel: null };
  });
  return (baris) =>
    kolom.map((satu) => {
      const isi = baris[satu.id];
      if (isi !== satu.isi) {
        satu.sel = selDari(labelDariId(satu.label, isi), satu.tipe);
        satu.isi = isi;
      }
      return satu.sel;
    });
}

/** The cells of one row. */
export const selBaris = (tabel: Tabel, baris: Readonly<Record<string, unknown>>): Sel[] =>
  penyusunSel(tabel)(baris);
