import type { Frekuensi } from '../rencana/atribut-indikator';
import { bagianTanggal, tanggalDari, type Tanggal } from '../umum/tanggal';
import { namaBulan } from './nama-bulan';
import { dariPeta, pasti, unsurKe } from '../umum/pasti';

/** A reporting period of one calendar year. */
export interface Periode {
  /** `2026`, `2026-S1`, `2026-TW1`, `2026-B01`. */
  readonly kode: string;
  readonly frekuensi: Frekuensi;
  readonly tahun: number;
  /** From 1 within the year. */
  readonly nomor: number;
}

interface Pola {
  readonly banyak: number;
  readonly awalan: string;
  readonly digit: number;
  readonly label: (nomor: number) => string;
}

const romawi = ['I', 'II', 'III', 'IV'];

const pola: Readonly<Record<Frekuensi, Pola>> = {
  bulanan: { banyak: 12, awalan: '-B', digit: 2, label: (nomor) => unsurKe(namaBulan, nomor - 1) },
  triwulan: {
    banyak: 4,
    awalan: '-TW',
    digit: 1,
    label: (nomor) => `Triwulan ${unsurKe(romawi, nomor - 1)}`,
  },
  semester: { banyak: 2, awalan: '-S', digit: 1, label: (nomor) => `Semester ${unsurKe(romawi, nomor - 1)}` },
  tahunan: { banyak: 1, awalan: '', digit: 0, label: () => 'Tahun' },
};

function periode(frekuensi: Frekuensi, tahun: number, nomor: number): Periode {
  const { awalan, digit } = pola[frekuensi];
  const urutan = frekuensi === 'tahunan' ? '' : String(nomor).padStart(digit, '0');
  return { kode: `${tahun}${awalan}${urutan}`, frekuensi, tahun, nomor };
}

const frekuensiDariAwalan: ReadonlyMap<string, Frekuensi> = new Map([
  ['B', 'bulanan'],
  ['TW', 'triwulan'],
  ['S', 'semester'],
]);

/** Reads a period code as written above (letters of either case); `undefined` for anything else. Years 1900–9999. */
export function periodeDari(kode: string): Periode | undefined {
  const bagian = /^(\d{4})(?:-(?:(TW|S)(\d)|(B)(\d{2})))?$/.exec(kode.trim().toUpperCase());
  if (!bagian) return undefined;
  const tahun = Number(bagian[1]);
  const awalan = bagian[2] ?? bagian[4];
  const nomor = Number(bagian[3] ?? bagian[5] ?? 1);
  const frekuensi = awalan === undefined ? 'tahunan' : dariPeta(frekuensiDariAwalan, awalan);
  const sah = tahun >= 1900 && nomor >= 1 && nomor <= pola[frekuensi].banyak;
  return sah ? periode(frekuensi, tahun, nomor) : undefined;
}

/** The period of a code that was made here. */
export function periodePasti(kode: string): Periode {
  const periode = periodeDari(kode);
  if (periode === undefined) throw new Error(`No period has the code ${kode}`);
  return periode;
}

/** `TW1`, `S2`, `B07`; a whole year keeps its number. For names of sheets, where the year is plain. */
export const kodePendek = (kode: string): string => kode.replace(/^\d{4}-/, '');

/** All periods of a frequency in a year, in order. */
export const daftarPeriode = (frekuensi: Frekuensi, tahun: number): readonly Periode[] =>
  Array.from({ length: pola[frekuensi].banyak }, (_, i) => periode(frekuensi, tahun, i + 1));

/** The period of a frequency in which a date lies. */
export function periodePada(frekuensi: Frekuensi, tanggal: Tanggal): Periode {
  const { tahun, bulan } = bagianTanggal(tanggal);
  return periode(frekuensi, tahun, Math.ceil(bulan / bulanSetiap(frekuensi)));
}

export const awalPeriode = ({ frekuensi, tahun, nomor }: Periode): Tanggal =>
  awalBulan(tahun, (nomor - 1) * bulanSetiap(frekuensi) + 1);

/** The last day: also the default data date (tanggal data). */
export function akhirPeriode({ frekuensi, tahun, nomor }: Periode): Tanggal {
  const bulan = nomor * bulanSetiap(frekuensi);
  return hariTerakhir(tahun, bulan);
}

/** From the finest: a coarser period ends on the same day as one of a finer frequency. */
export const dariTerhalus: readonly Frekuensi[] = ['bulanan', 'triwulan', 'semester', 'tahunan'];

/** Ranks periods by their end, of those that end on one day the finer one lower. */
export const peringkatPeriode = (periode: Periode): number =>
  akhirPeriode(periode) * dariTerhalus.length + dariTerhalus.indexOf(periode.frekuensi);

/** For sorting: the lower rank first. */
export const urutPeriode = (a: Periode, b: Periode): number => peringkatPeriode(a) - peringkatPeriode(b);

/** 1 January of the period's year: where cumulative data begin. */
export const awalKumulatif = ({ tahun }: Periode): Tanggal => awalBulan(tahun, 1);

export const periodeSebelum = (asal: Periode): Periode =>
  asal.nomor > 1
    ? periode(asal.frekuensi, asal.tahun, asal.nomor - 1)
    : periode(asal.frekuensi, asal.tahun - 1, pola[asal.frekuensi].banyak);

export const periodeSesudah = (asal: Periode): Periode =>
  asal.nomor < pola[asal.frekuensi].banyak
    ? periode(asal.frekuensi, asal.tahun, asal.nomor + 1)
    : periode(asal.frekuensi, asal.tahun + 1, 1);

/** As people write it: `Triwulan I 2026`, `Januari 2026`, `Tahun 2026`. */
export const labelPeriode = ({ frekuensi, tahun, nomor }: Periode): string =>
  `${pola[frekuensi].label(nomor)} ${tahun}`;

const bulanSetiap = (frekuensi: Frekuensi): number => 12 / pola[frekuensi].banyak;

const awalBulan = (tahun: number, bulan: number): Tanggal =>
  pasti(tanggalDari(tahun, bulan, 1), `month ${bulan} of ${tahun}`);

/** By `tahun * 12 + bulan`: asked for again and again, of few months, and the calendar is slow to say that there is no 31st. */
const bulanDiingat = new Map<number, Tanggal>();

function hariTerakhir(tahun: number, bulan: number): Tanggal {
  const kunci = tahun * 12 + bulan;
  const hari =
    bulanDiingat.get(kunci) ??
    pasti(
      [31, 30, 29, 28].map((satu) => tanggalDari(tahun, bulan, satu)).find((ada) => ada !== undefined),
      `month ${bulan} of ${tahun}`,
    );
  bulanDiingat.set(kunci, hari);
  return hari;
}
