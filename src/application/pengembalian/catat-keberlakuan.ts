import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { variabelTerisi, type IsianBaris } from '../../domain/data/isian-baris';
import { keberlakuanBaris } from '../../domain/data/keberlakuan';
import { catatPengembalian } from '../../domain/pengembalian/catatan';
import type { Lokasi } from '../../domain/umum/catatan';
import type { Variabel } from '../../domain/variabel/tipe';
import type { Catatan } from '../catatan';

export interface BahanKeberlakuan {
  readonly baris: readonly BarisData[];
  readonly variabel: readonly Variabel[];
  /** Imported rows of the unit: they tell the state of a row where the template did not ask for it. */
  readonly induk: readonly BarisInduk[];
  /** Column letters of a variable. */
  readonly huruf: (id: string) => string;
  readonly tempat: Lokasi;
}

/** Cell ranges that a finding names; the others are counted. */
const RENTANG_DISEBUT = 30;

/** Rows whose cell of one column is wrong, by their numbers on the sheet. */
interface KolomDiperiksa {
  readonly variabel: Variabel;
  readonly kosong: number[];
  readonly mustahil: number[];
}

/**
 * What is told of one sheet about cells and what applies to their rows: one finding a column, with its cells. A required
 * cell is missed only where it applies; a value where the state of the row allows none is told, and kept.
 */
export function catatKeberlakuan({
  baris,
  variabel,
  induk,
  huruf,
  tempat,
}: BahanKeberlakuan): readonly Catatan[] {
  const kolom = periksaKolom(baris, variabel, induk);
  const bertemuan = kolom.filter(({ kosong, mustahil }) => kosong.length > 0 || mustahil.length > 0);
  if (bertemuan.length === 0) return [];
  const diTim = new Set(induk.filter(isSetingkat(baris)).flatMap(({ isian }) => variabelTerisi(isian)));
  return bertemuan.flatMap(({ variabel: satu, kosong, mustahil }): Catatan[] => {
    const milik = huruf(satu.id);
    const di = (daftar: readonly number[]): Lokasi => ({
      ...tempat,
      kolom: satu.label,
      ...(daftar[0] === undefined ? {} : { baris: daftar[0], sel: `${milik}${daftar[0]}` }),
    });
    // The template shows what the team imports and locks it.
    const olehUkpbj = satu.pengisi === 'UKPBJ' && diTim.has(satu.id);
    return [
      ...(kosong.length > 0
        ? [catatPengembalian('wajib-kosong', { ...sebutSel(milik, kosong), olehUkpbj }, di(kosong))]
        : []),
      ...(mustahil.length > 0
        ? [catatPengembalian('nilai-pada-batal', sebutSel(milik, mustahil), di(mustahil))]
        : []),
    ];
  });
}

/** Goes through the rows once, and in each through the columns that can be wrong there. */
function periksaKolom(
  baris: readonly BarisData[],
  variabel: readonly Variabel[],
  induk: readonly BarisInduk[],
): readonly KolomDiperiksa[] {
  const keberlakuan = keberlakuanBaris(baris, induk);
  const kolom = variabel.map((satu): KolomDiperiksa => ({ variabel: satu, kosong: [], mustahil: [] }));
  const wajib = kolom.filter((satu) => satu.variabel.wajib);
  for (const satu of baris) {
    const { tidakBerlaku, mustahil } = keberlakuan(satu);
    const { isian, asal } = satu;
    for (const { variabel: milik, kosong } of wajib)
      if (isian[milik.id] === undefined && !tidakBerlaku.has(milik.id)) kosong.push(asal.baris);
    if (mustahil.size === 0) continue;
    for (const { variabel: milik, mustahil: salah } of kolom)
      if (mustahil.has(milik.id) && isBernilai(isian, milik.id)) salah.push(asal.baris);
  }
  return kolom;
}

const isSetingkat =
  ([pertama]: readonly BarisData[]) =>
  ({ tingkat }: BarisInduk): boolean =>
    tingkat === pertama?.tingkat;

/** A zero says the same as a blank. */
function isBernilai(isian: IsianBaris, id: string): boolean {
  const sel = isian[id];
  return sel?.keadaan === 'ada' && sel.nilai !== 0;
}

/** `G`, [9, 10, 12] → G9:G10 and G12. */
function sebutSel(huruf: string, nomor: readonly number[]) {
  const rentang: [awal: number, akhir: number][] = [];
  for (const satu of nomor.toSorted((a, b) => a - b)) {
    const terakhir = rentang.at(-1);
    if (terakhir?.[1] === satu - 1) terakhir[1] = satu;
    else rentang.push([satu, satu]);
  }
  const disebut = rentang.slice(0, RENTANG_DISEBUT);
  return {
    jumlah: nomor.length,
    sel: disebut.map(([a, b]) => (a === b ? `${huruf}${a}` : `${huruf}${a}:${huruf}${b}`)),
    selebihnya: nomor.length - disebut.reduce((banyak, [a, b]) => banyak + b - a + 1, 0),
  };
}
