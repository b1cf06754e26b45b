import { pasangkan } from '../../domain/umum/pasti';
import { bentukBanding } from '../../domain/umum/teks';
import type { Rentang } from '../../lembar/rentang';
import { labelKepala } from '../../lembar/tampilan';
import type { KolomSpec, LembarSpec } from '../../lembar/tipe';
import type { LembarTerbaca } from '../ports/pembaca-buku';
import { teksKepala, type LetakTabel } from '../tabel-terbaca';
import { objekMilik, type ObjekTabel } from './keadaan-tabel';

/** A cell whose text is to be another one. */
export interface SelLabel {
  /** Worksheet row from 1, column from 0. */
  readonly baris: number;
  readonly kolom: number;
  readonly dari: string;
  readonly ke: string;
}

/** What of a sheet still reads as an earlier version wrote it (ADR 43). What a person wrote there is none of it. */
export interface LabelLama<O extends ObjekTabel = ObjekTabel> {
  readonly spec: LembarSpec;
  readonly lembar: LembarTerbaca;
  readonly letak: LetakTabel;
  readonly objek: O | undefined;
  /** The tab's new name. */
  readonly nama: string | undefined;
  readonly kepala: readonly SelLabel[];
  /** Title and instructions. */
  readonly atas: readonly SelLabel[];
  /** Columns whose list of choices is another one; whether it is still ours, the adapter sees. */
  readonly pilihan: readonly { readonly kolom: KolomSpec; readonly indeks: number }[];
}

/** The former names on one sheet; `namaLembar` are all tabs of the workbook. `undefined` where there is none. */
export function cariLabelLama<O extends ObjekTabel>(
  spec: LembarSpec,
  letakAwal: LetakTabel,
  { lembar, objek: semuaObjek }: { readonly lembar: LembarTerbaca; readonly objek: readonly O[] },
  namaLembar: readonly string[],
): LabelLama<O> | undefined {
  const objek = objekMilik(letakAwal, semuaObjek);
  const letak = objek === undefined ? letakAwal : { ...letakAwal, barisKepala: objek.rentang.atas };
  const hasil = {
    spec,
    lembar,
    letak,
    objek,
    nama: namaBaru(spec, lembar.nama, namaLembar),
    kepala: kepalaLama(spec, lembar, letak, objek?.rentang),
    atas: teksLama(spec, lembar, letak),
    pilihan: spec.tabel.kolom.flatMap((kolom) => {
      const indeks = letak.kolom.find(({ id }) => id === kolom.id)?.indeks;
      return kolom.pilihanLama === undefined || indeks === undefined ? [] : [{ kolom, indeks }];
    }),
  };
  const ada = hasil.nama !== undefined || hasil.kepala.length + hasil.atas.length + hasil.pilihan.length > 0;
  return ada ? hasil : undefined;
}

const namaBaru = (
  { nama, namaLama = [] }: LembarSpec,
  kini: string,
  semua: readonly string[],
): string | undefined =>
  namaLama.includes(kini) && !semua.some((satu) => satu.toLowerCase() === nama.toLowerCase())
    ? nama
    : undefined;

/** Headers of ours; one whose new text a column of the person's has by now stays, because a table has each only once. */
function kepalaLama(
  { tabel }: LembarSpec,
  { baris }: LembarTerbaca,
  { kolom, barisKepala }: LetakTabel,
  rentang: Rentang | undefined,
): readonly SelLabel[] {
  const sel = baris.find(({ nomor }) => nomor === barisKepala)?.sel ?? [];
  const dalam = rentang === undefined ? sel : sel.slice(rentang.kiri, rentang.kanan + 1);
  const terpakai = new Set(dalam.map((satu) => bentukBanding(teksKepala(satu))));
  return pasangkan(tabel.kolom, labelKepala(tabel.kolom)).flatMap(([{ id, labelLama = [] }, ke]) => {
    const indeks = kolom.find((satu) => satu.id === id)?.indeks;
    if (indeks === undefined || labelLama.length === 0 || terpakai.has(bentukBanding(ke))) return [];
    const dari = teksKepala(sel[indeks]);
    return labelLama.includes(dari) ? [{ baris: barisKepala, kolom: indeks, dari, ke }] : [];
  });
}

const teksLama = (
  { teksLama: lama }: LembarSpec,
  { baris }: LembarTerbaca,
  { barisPenanda }: LetakTabel,
): readonly SelLabel[] =>
  lama === undefined
    ? []
    : baris
        .filter(({ nomor }) => nomor < barisPenanda)
        .flatMap(({ nomor, sel }) =>
          sel.flatMap((satu, kolom) => {
            const dari = satu?.jenis === 'teks' && !satu.rumus ? satu.nilai : '';
            const ke = Object.hasOwn(lama, dari) ? lama[dari] : undefined;
            return ke === undefined ? [] : [{ baris: nomor, kolom, dari, ke }];
          }),
        );
