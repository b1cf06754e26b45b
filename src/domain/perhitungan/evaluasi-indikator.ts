import { akhirPeriode, awalKumulatif, type Periode } from '../kalender/periode';
import type { LingkupEvaluasi } from '../rencana/atribut-indikator';
import type { Indikator } from '../rencana/indikator';
import type { RumusIndikator } from '../rencana/periksa/rumus';
import {
  evaluasiPerLingkup,
  evaluasiRumus,
  type Evaluasi,
  type KonteksRujukan,
  type RumusSah,
} from '../rumus';
import type { KonteksBaris } from '../rumus/konteks';
import type { Tanggal } from '../umum/tanggal';
import type { BahanPerhitungan } from './bahan';
import type { BatasData } from './batas-data';
import type { BarisTerpilih } from './baris-lingkup';
import type { DataAturan } from './data-aturan';
import { areaLingkup, daftarLingkup, PetaLingkup, type Lingkup } from './lingkup';

/** An indicator whose formula and basis are right and that stands in no circle. */
export interface IndikatorSiap {
  readonly indikator: Indikator;
  readonly milik: RumusIndikator;
  /** The formula as it is calculated. */
  readonly rumus: RumusSah;
  /** The indicator's own period, or what several of them are told as. */
  readonly periode: Periode;
  /** Its first day. */
  readonly awal: Tanggal;
  readonly tanggalData: Tanggal;
  /** Kinds of scope in which it is asked for. */
  readonly jenis: ReadonlySet<LingkupEvaluasi>;
  readonly data: DataAturan;
  readonly batas: BatasData;
}

/** Row numbers in a scope of an indicator, before its basis. */
export const barisIndikator = (
  indikator: Indikator,
  data: Pick<DataAturan, 'lingkup'>,
  lingkup: Lingkup,
): BarisTerpilih =>
  data.lingkup.dari(lingkup.jenis === 'opd' ? lingkup.kode : null, areaLingkup(indikator, lingkup));

/** What the parts of an indicator's formula that read rows depend on. */
export const konteksIndikator = (
  { indikator: { sifat, aturanKosong }, milik, periode, awal, tanggalData, data, batas }: IndikatorSiap,
  { kalender }: Pick<BahanPerhitungan, 'kalender'>,
): KonteksBaris => ({
  tabel: data.kumpulan.tabel,
  ...(milik.basis === undefined ? {} : { basis: milik.basis }),
  batas: batas.untuk(milik.batas, periode, data.kumpulan),
  aturanKosong,
  tanggalData,
  awalPeriode: sifat === 'kumulatif' ? awalKumulatif(periode) : awal,
  akhirPeriode: akhirPeriode(periode),
  hariKerja: kalender.hariKerjaAntara.bind(kalender),
});

/** Evaluates an indicator in all its scopes in one walk over the rows; in one that it was not asked for, alone. */
export function evaluasiIndikator(
  siap: IndikatorSiap,
  bahan: BahanPerhitungan,
): (lingkup: Lingkup, rujukan: KonteksRujukan) => Evaluasi {
  const { indikator, rumus, jenis, data } = siap;
  const { cakupanData, area } = indikator;
  const { opd, rencana } = bahan;
  const lingkup = daftarLingkup({ lingkupEvaluasi: [...jenis] }, opd, rencana.area);
  const nomor = new PetaLingkup<number>();
  for (const [ke, satu] of lingkup.entries()) nomor.set(satu, ke);
  const konteks = konteksIndikator(siap, bahan);
  const kunci = JSON.stringify([cakupanData === 'paket-terpilih' ? area : null, [...jenis].toSorted()]);
  const pembagian = data.bagi(kunci, () => lingkup.map((satu) => barisIndikator(indikator, data, satu)));
  const bersama = evaluasiPerLingkup(rumus, konteks, pembagian);
  return (satu, rujukan) => {
    const ke = nomor.get(satu);
    return ke === undefined
      ? evaluasiRumus(rumus, { ...konteks, ...rujukan, lingkup: barisIndikator(indikator, data, satu) })
      : bersama(ke, rujukan);
  };
}
