import { daftarPustaka } from '../pustaka/daftar';
import type { RumusSah } from '../rumus';
import { anakSimpul, variabelDalam, type Simpul } from '../rumus/pohon/simpul';
import { cariPeristiwa, daftarTanggalPeristiwa, tanggalVariabel } from '../variabel/tanggal-peristiwa';
import { daftarTurunan } from '../variabel/turunan';
import type { TingkatData, Variabel } from '../variabel/tipe';
import type { Indikator } from './indikator';

/** What bounds the rows of one level by the data date (docs/aturan.md#data-date). */
export interface BatasTingkat {
  readonly tingkat: TingkatData;
  /** Ids of date variables: a row is after the data date where one of them is. */
  readonly kolom: readonly string[];
  /** Who says so: the indicator itself, the values that its formula takes, or the library entry it came from. */
  readonly asal: 'indikator' | 'rumus' | 'pustaka' | 'syarat';
  /** Rows dated before the start of the period are no part of it. */
  readonly sejakAwal: boolean;
}

export interface BatasTanggal {
  readonly tingkat: readonly BatasTingkat[];
  /** Levels whose rows have dates, and that nothing bounds: rows after the data date may be among them. */
  readonly tanpaBatas: readonly TingkatData[];
}

interface RumusTerbaca {
  readonly rumus: RumusSah;
  readonly basis: RumusSah | undefined;
}

type IndikatorBertanggal = Pick<Indikator, 'sifat' | 'kolomTanggal' | 'pustaka'>;

/** The date columns that bound an indicator's rows, level by level. Changes nothing of what a plan's approval froze. */
export function batasTanggal(
  indikator: IndikatorBertanggal,
  terbaca: RumusTerbaca,
  variabel: readonly Variabel[],
): BatasTanggal {
  const tingkat: BatasTingkat[] = [];
  const tanpaBatas: TingkatData[] = [];
  for (const satu of terbaca.rumus.tingkat) {
    const batas = batasTingkat(satu, indikator, terbaca, variabel);
    if (batas !== undefined) tingkat.push(batas);
    else if (isBertanggal(satu, terbaca)) tanpaBatas.push(satu);
  }
  return { tingkat, tanpaBatas };
}

function batasTingkat(
  tingkat: TingkatData,
  { sifat, kolomTanggal, pustaka }: IndikatorBertanggal,
  terbaca: RumusTerbaca,
  variabel: readonly Variabel[],
): BatasTingkat | undefined {
  const dinyatakan = kolomDari(kolomTanggal, variabel);
  if (dinyatakan !== undefined && isKolomTingkat(dinyatakan, tingkat, terbaca)) {
    // Of a period only: `basisBerperiode` asks for the start, as such a row must have the date.
    const sejakAwal = sifat === 'kumulatif' && cariPeristiwa(dinyatakan.id)?.persiapan !== true;
    return { tingkat, kolom: [dinyatakan.id], asal: 'indikator', sejakAwal };
  }
  const menurut = (asal: BatasTingkat['asal'], kolom: readonly string[]): BatasTingkat | undefined =>
    kolom.length === 0 ? undefined : { tingkat, kolom, asal, sejakAwal: false };
  const entri = kolomDari(daftarPustaka.find(({ id }) => id === pustaka)?.kolomTanggal, variabel);
  return (
    menurut('rumus', tanggalNilai(tingkat, terbaca)) ??
    menurut('pustaka', entri !== undefined && isKolomTingkat(entri, tingkat, terbaca) ? [entri.id] : []) ??
    menurut('syarat', tanggalSyarat(tingkat, terbaca.basis))
  );
}

const kolomDari = (nama: string | undefined, variabel: readonly Variabel[]): Variabel | undefined =>
  variabel.find((satu) => satu.tipe === 'tanggal' && satu.nama === nama?.toLowerCase());

/** A sum of a package is dated by its transactions. */
export const isKolomTingkat = (
  kolom: Variabel,
  tingkat: TingkatData,
  { rumus }: Pick<RumusTerbaca, 'rumus'>,
): boolean =>
  kolom.tingkat === tingkat || (tingkat === 'rup' && turunanDibaca(rumus, tingkat).includes(kolom.id));

const turunanDibaca = (rumus: RumusSah, tingkat: TingkatData): readonly string[] =>
  rumus.agregat
    .filter((agregat) => agregat.tingkat === tingkat)
    .flatMap(({ dibaca }) => dibaca)
    .filter((id) => daftarTurunan.some((turunan) => turunan.id === id))
    .flatMap((id) => tanggalVariabel(id) ?? []);

const urut = (kolom: ReadonlySet<string>): readonly string[] =>
  daftarTanggalPeristiwa.map(({ id }) => id).filter((id) => kolom.has(id));

/** Dates of the values that the aggregates take; what conditions compare stays as it is written. */
function tanggalNilai(tingkat: TingkatData, { rumus }: RumusTerbaca): readonly string[] {
  const nilai = rumus.agregat.flatMap((satu) =>
    satu.tingkat === tingkat && satu.nilai !== undefined ? [...variabelDalam(satu.nilai)] : [],
  );
  return urut(new Set(nilai.flatMap((id) => tanggalVariabel(id) ?? [])));
}

/** Events that must have taken place for a row to count at all: what the basis joins by "dan". */
const tanggalSyarat = (tingkat: TingkatData, basis: RumusSah | undefined): readonly string[] =>
  basis?.tingkat[0] === tingkat
    ? urut(new Set([...terisiWajib(basis.akar)].flatMap((id) => tanggalVariabel(id) ?? [])))
    : [];

function* terisiWajib(s: Simpul): Generator<string> {
  if (s.jenis === 'keterisian' && s.diminta === 'terisi') yield s.id;
  if (s.jenis !== 'gabung' || s.op !== 'dan') return;
  yield* terisiWajib(s.kiri);
  yield* terisiWajib(s.kanan);
}

/** Rows of the level have a date that could bound them, and the formula does not ask for the data date itself. */
function isBertanggal(tingkat: TingkatData, { rumus, basis }: RumusTerbaca): boolean {
  if (!daftarTanggalPeristiwa.some((satu) => satu.tingkat === tingkat && satu.persiapan !== true))
    return false;
  const simpul = [
    ...rumus.agregat.flatMap((satu) => (satu.tingkat === tingkat ? [satu.nilai, satu.syarat] : [])),
    basis?.tingkat[0] === tingkat ? basis.akar : undefined,
  ];
  return !simpul.some((satu) => satu !== undefined && isBacaBatas(satu));
}

const isBacaBatas = (s: Simpul): boolean =>
  (s.jenis === 'tanggal' && s.nama !== 'awal_periode') || anakSimpul(s).some(isBacaBatas);
