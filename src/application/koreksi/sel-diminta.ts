import type { BarisData } from '../../domain/data/baris-data';
import { periodeDari } from '../../domain/kalender/periode';
import { KodeDikenal } from '../../domain/umum/nama-terdekat';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Variabel } from '../../domain/variabel/tipe';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import type { DataPeriode } from '../data/data-periode';
import { catatKolom, variabelDiminta } from './baca-koreksi';
import { catatKoreksi } from './catatan';
import type { PermintaanKoreksi } from './tipe';

/** The cell that is spoken of: a row as it counts, and one of its variables. */
export interface SelDiminta {
  readonly baris: BarisData;
  readonly variabel: Variabel;
}

/** Rows that a request may name at most in an answer. */
const DISEBUT = 5;

/** Finds the cell by what a person writes: the row's id or package code, the column's header or name. */
export function selDiminta(
  { baris: semua }: Pick<DataPeriode, 'baris'>,
  permintaan: PermintaanKoreksi,
): SelDiminta | { readonly catatan: readonly Catatan[] } {
  const { periode: kode = '', baris: diminta = '', variabel: kolom = '' } = permintaan;
  const periode = periodeDari(kode)?.kode;
  const milik = semua.filter((satu) => satu.periode === periode);
  if (periode === undefined || milik.length === 0)
    return { catatan: [catatRuangKerja('periode-belum-dikompilasi', { periode: kode })] };
  const tingkatKolom = variabelDiminta(kolom, undefined, variabelBaku).map(({ tingkat }) => tingkat);
  const cocok = cariBaris(milik, diminta);
  const setingkat = cocok.filter(({ tingkat }) => tingkatKolom.includes(tingkat));
  const [satu, ...lain] = setingkat.length > 0 ? setingkat : cocok;
  if (satu === undefined)
    return {
      catatan: [
        catatKoreksi('koreksi-baris-tidak-ada', {
          baris: diminta,
          opd: '',
          periode,
          tingkat: tingkatKolom[0] ?? 'transaksi',
          ...new KodeDikenal(milik.map(({ id }) => id)).saran(diminta),
        }),
      ],
    };
  if (lain.length > 0)
    return {
      catatan: [
        catatKoreksi('koreksi-baris-rangkap', {
          baris: diminta,
          pilihan: [satu, ...lain].slice(0, DISEBUT).map(({ id }) => id),
        }),
      ],
    };
  const [variabel] = variabelDiminta(kolom, satu.tingkat, variabelBaku);
  return variabel === undefined
    ? { catatan: [catatKolom(kolom, satu.tingkat, variabelBaku)] }
    : { baris: satu, variabel };
}

/** By row id; else by what the id is made of (source, code, serial), or by the code of a package. */
function cariBaris(baris: readonly BarisData[], diminta: string): readonly BarisData[] {
  const dicari = diminta.trim();
  const tepat = baris.filter(({ id }) => id === dicari);
  if (tepat.length > 0 || dicari === '') return tepat;
  return baris.filter(({ id, kodeRup }) => id.split(':').includes(dicari) || kodeRup.includes(dicari));
}
