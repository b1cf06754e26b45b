import type { BarisData } from '../../domain/data/baris-data';
import { pembelahNilai } from '../../domain/ketikan/belah';
import { unsurKe } from '../../domain/umum/pasti';
import { daftarTingkatData, type TingkatData, type Variabel } from '../../domain/variabel/tipe';
import { tabelData } from '../../lembar/daftar/data';
import { tabelKoreksi } from '../../lembar/daftar/koreksi';
import type { BarisTerbaca, IsiTabel } from '../../lembar/isi';
import { awalanIdSementara, kolomBaris, penyusunSel, uraiTabel } from '../../lembar/kodek';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { Sel } from '../../lembar/tipe';
import type { Catatan } from '../catatan';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import { selDariIsian } from '../../lembar/kodek-isian';
import { bacaIsianTabel } from './isian-tabel';
import { kodePeriksaBaris, kolomSel, type KolomSel } from './kode-periksa-baris';

export const idTabelData = (tingkat: TingkatData): string => `data-${tingkat}`;

/** Tables that `muatDataPeriode` reads; what was returned (`kembali`) only where a row does not fit its code. */
export const tabelDataPeriode = [...daftarTingkatData.map(idTabelData), tabelKoreksi.id];

/** The stored id of a row of a period. */
export const kunciBaris = (baris: Pick<BarisData, 'periode' | 'id'>): string =>
  `${baris.periode}|${baris.id}`;

const KOLOM_KODE = 'kodePeriksa';

/** A row as it stands on its data sheet. */
export interface BarisTertulis {
  readonly data: BarisData;
  /** Id of the row on the sheet; a row typed by hand has a temporary one. */
  readonly idTersimpan: string;
  /** Worksheet row. */
  readonly nomor: number;
  /** Its code; `null` where it has none: rows compiled by earlier programs, and rows typed by hand. */
  readonly kode: string | null;
  /** The row is what its code was made of. */
  readonly cocok: boolean;
}

/** The compiled rows of all periods as they stand on the data sheets, whoever wrote them; no correction is applied. */
export function bacaBarisTertulis(
  isi: IsiBuku,
  variabel: readonly Variabel[],
): { readonly baris: readonly BarisTertulis[]; readonly catatan: readonly Catatan[] } {
  const belah = pembelahNilai();
  const perTingkat = daftarTingkatData.map((tingkat) => {
    const tabel = isi.tabel.get(idTabelData(tingkat));
    const milik = variabel.filter((v) => v.tingkat === tingkat);
    const { baris, catatan } = uraiTabel(tabelData(tingkat, milik), tabel);
    const isian = bacaIsianTabel(tabel, milik);
    const padaLembar = pencariBaris(tabel);
    const kode = pembuatKode(tabel, kolomDataPeriode(tingkat, milik));
    return {
      catatan,
      baris: baris.map((b): BarisTertulis => {
        const tertulis = padaLembar(b.id);
        return {
          idTersimpan: b.id,
          nomor: tertulis?.nomor ?? 0,
          kode: b.kodePeriksa,
          cocok: b.kodePeriksa !== null && kode(tertulis?.sel ?? []) === b.kodePeriksa,
          data: {
            id: b.baris,
            tingkat,
            periode: b.periode,
            opd: b.opd,
            kodeRup: belah(b.kodeRup ?? ''),
            isian: isian.get(b.id) ?? {},
            asal: { berkas: b.berkas ?? '', lembar: b.lembar ?? '', baris: b.barisAsal ?? 0 },
          },
        };
      }),
    };
  });
  return {
    baris: perTingkat.flatMap(({ baris }) => baris),
    catatan: perTingkat.flatMap(({ catatan }) => catatan),
  };
}

/** Columns of a compiled row in the order in which its code and what was returned are made of them. */
export const kolomDataPeriode = (tingkat: TingkatData, milik: readonly Variabel[]): readonly string[] => [
  ...kolomBaris(tabelData(tingkat, milik)).map(({ id }) => id),
  ...milik.map(({ id }) => id),
];

/** Finds rows that are asked for in the order of the sheet: without an index of hundreds of thousands. */
function pencariBaris(tabel: IsiTabel | undefined): (id: string) => BarisTerbaca | undefined {
  const baris = tabel?.baris ?? [];
  const kolomId = tabel?.kolom.findIndex(({ id }) => id === kolomIdBaris.id) ?? -1;
  let mulai = 0;
  return (id) => {
    for (let i = mulai; i < baris.length; i += 1) {
      const satu = unsurKe(baris, i);
      if ((satu.sel[kolomId] ?? `${awalanIdSementara}${satu.nomor}`) !== id) continue;
      mulai = i + 1;
      return satu;
    }
    return undefined;
  };
}

function pembuatKode(
  tabel: IsiTabel | undefined,
  urutan: readonly string[],
): (sel: readonly Sel[]) => string {
  const letak = new Map(tabel?.kolom.map(({ id }, indeks) => [id, indeks]));
  const kolom = urutan.flatMap((id): KolomSel[] => {
    const indeks = id === KOLOM_KODE ? undefined : letak.get(id);
    return indeks === undefined ? [] : [kolomSel(id, indeks)];
  });
  return (sel) => kodePeriksaBaris(kolom, sel);
}

/** The columns of a level, and the cells of its compiled rows, each row with its code. */
export interface PenulisTingkat {
  readonly kolom: readonly string[];
  readonly sel: (baris: BarisData) => readonly Sel[];
  /** Of a row whose cells were made: those of its variables, in their order. */
  readonly selVariabel: (baris: BarisData) => readonly Sel[] | undefined;
}

/** Makes the cells of compiled rows, of each row once: they go to their data sheet, and to what is kept of them. */
export function penulisData(variabel: readonly Variabel[]): (tingkat: TingkatData) => PenulisTingkat {
  const perTingkat = new Map<TingkatData, PenulisTingkat>();
  return (tingkat) => {
    const penulis =
      perTingkat.get(tingkat) ??
      penulisDataPeriode(
        tingkat,
        variabel.filter((v) => v.tingkat === tingkat),
      );
    perTingkat.set(tingkat, penulis);
    return penulis;
  };
}

function penulisDataPeriode(tingkat: TingkatData, milik: readonly Variabel[]): PenulisTingkat {
  const tabel = tabelData(tingkat, milik);
  const kolom = kolomDataPeriode(tingkat, milik);
  const letak = kolom.map(kolomSel);
  const letakKode = kolom.indexOf(KOLOM_KODE);
  const susunSel = penyusunSel(tabel);
  const tersusun = new Map<BarisData, readonly Sel[]>();
  const lain = kolom.length - milik.length;
  const susun = (b: BarisData): readonly Sel[] => {
    const sel = susunSel({
      periode: b.periode,
      opd: b.opd,
      baris: b.id,
      kodeRup: b.kodeRup.length === 0 ? null : b.kodeRup.join(';'),
      berkas: b.asal.berkas,
      lembar: b.asal.lembar,
      barisAsal: b.asal.baris,
      kodePeriksa: null,
    });
    for (const v of milik) sel.push(selDariIsian(b.isian[v.id], v.tipe));
    sel[letakKode] = kodePeriksaBaris(letak, sel);
    return sel;
  };
  return {
    kolom,
    sel(baris) {
      const sel = tersusun.get(baris) ?? susun(baris);
      tersusun.set(baris, sel);
      return sel;
    },
    selVariabel: (baris) => tersusun.get(baris)?.slice(lain),
  };
}

/** The changes that turn the compiled rows of some units in one period into others. */
export function perubahanDataPeriode(
  lama: readonly BarisData[],
  baru: readonly BarisData[],
  variabel: readonly Variabel[],
  penulis = penulisData(variabel),
): readonly Perubahan[] {
  return daftarTingkatData.flatMap((tingkat): Perubahan[] => {
    const milik = variabel.filter((v) => v.tingkat === tingkat);
    const tabel = tabelData(tingkat, milik);
    const menjadi = baru.filter((b) => b.tingkat === tingkat);
    const { kolom, sel } = penulis(tingkat);
    const kunciBaru = new Set(menjadi.map(kunciBaris));
    const hilang = lama
      .filter((b) => b.tingkat === tingkat)
      .map(kunciBaris)
      .filter((k) => !kunciBaru.has(k));
    return [
      ...(hilang.length > 0 ? [{ jenis: 'hapus', tabelId: tabel.id, id: hilang } as const] : []),
      ...(menjadi.length > 0
        ? [
            {
              jenis: 'simpan',
              tabelId: tabel.id,
              kolom,
              baris: menjadi.map((b) => ({ id: kunciBaris(b), sel: sel(b) })),
            } as const,
          ]
        : []),
    ];
  });
}
