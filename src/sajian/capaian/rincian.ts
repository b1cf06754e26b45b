import type { HasilRincian } from '../../application/capaian/rincian';
import { bulatkan } from '../../domain/capaian/bulatkan';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanPeriode, sajikanTanggal, type PeriodeSajian, type TanggalSajian } from '../dasar';
import { sajikanAgregat, tulisHasil, type AgregatSajian } from './agregat';
import { tulisDraf } from './draf';
import { sajikanNilai, type NilaiSajian } from './nilai';
import { tulisSusunan } from './susunan-rentang';
import { sajikanSemuaSebab, type SebabSajian } from './sebab';
import { sajikanRincianTerkunci, type RincianTerkunciSajian } from './rincian-terkunci';

/** Rincian Perhitungan: a figure explained, from the formula down to the cells its values came from. */
export interface RincianSajian {
  readonly periode: PeriodeSajian;
  readonly perTanggal: TanggalSajian;
  readonly indikator: NilaiSajian & {
    readonly definisi: string;
    readonly rumus: string;
    readonly basis: string | null;
  };
  /** Of a year or half: which periods it is made of; `null` of a period's own figure. */
  readonly susunan: string | null;
  /** Every reason for which there is no value, or what the data lack, the one to begin with first; else `indikator.sebab`. */
  readonly semuaSebab: readonly SebabSajian[];
  /** `sebelum dibulatkan 55,123 %`, where that is another value; `null` where it is not. */
  readonly sebelumDibulatkan: string | null;
  readonly opd: readonly { readonly kode: string; readonly nama: string }[];
  readonly rujukan: readonly {
    readonly kode: string;
    /** `Nilai IK01` */
    readonly teks: string;
    readonly hasil: string;
  }[];
  readonly agregat: readonly AgregatSajian[];
  /** In what the plan is not the approved one, and what can be done; `null` where it is. */
  readonly draf: string | null;
  /** That the sheet Capaian holds another figure; `null` where it holds this one. */
  readonly usang: string | null;
  /** Of a locked figure: its lock, what it would be now, and which rows changed since. */
  readonly terkunci: RincianTerkunciSajian | null;
}

/** Beyond these decimals a number shows only what floating point adds. */
const DESIMAL_UTUH = 10;

export function sajikanRincian(hasil: HasilRincian, bahasa: Bahasa): RincianSajian {
  const { capaian, rincian, desimal } = hasil;
  const { definisi, rumus, basis, satuan } = capaian.indikator;
  const { tulis, teks } = bahasa;
  const dinilai = sajikanNilai(capaian, desimal, bahasa);
  const isBersebab = capaian.hasil.jenis !== 'nilai' || capaian.capaian.status.jenis === 'data-belum-memadai';
  const semuaSebab = hasil.belumWaktunya || !isBersebab ? [] : sajikanSemuaSebab(capaian.sebab(), bahasa);
  const utuh = capaian.hasil.jenis === 'nilai' ? capaian.hasil.nilai : null;
  return {
    periode: sajikanPeriode(hasil.periode, bahasa),
    perTanggal: sajikanTanggal(hasil.perTanggal as Tanggal, bahasa),
    indikator: {
      ...dinilai,
      sebab: hasil.belumWaktunya
        ? teks.sajian.capaian.belumWaktunyaSatu(
            dinilai.kode,
            teks.sajian.capaian.frekuensi[capaian.indikator.frekuensi],
            tulis.periode(hasil.periode.kode),
          )
        : semuaSebab.length > 0
          ? null
          : dinilai.sebab,
      definisi,
      rumus,
      basis: basis ?? null,
    },
    susunan: tulisSusunan(capaian, desimal, bahasa),
    semuaSebab,
    sebelumDibulatkan:
      utuh === null || tulis.angka(utuh, DESIMAL_UTUH) === tulis.angka(bulatkan(utuh, desimal), desimal)
        ? null
        : teks.sajian.rincian.sebelumDibulatkan(tulis.bersatuan(tulis.angka(utuh, DESIMAL_UTUH), satuan)),
    opd: hasil.opd.map(({ kode, nama }) => ({ kode, nama })),
    rujukan: rincian.rujukan.map(({ indikatorId, apa, hasil: h }) => {
      const kode = hasil.kode(indikatorId);
      return { kode, teks: teks.sajian.rincian.nilaiDari[apa](kode), hasil: tulisHasil(h, bahasa) };
    }),
    agregat: rincian.agregat.map((agregat) => sajikanAgregat(hasil, agregat, bahasa)),
    draf: hasil.draf === undefined ? null : tulisDraf(hasil.draf, bahasa),
    usang: hasil.usang && hasil.draf === undefined ? teks.sajian.capaian.usang : null,
    terkunci: hasil.terkunci === undefined ? null : sajikanRincianTerkunci(hasil.terkunci, hasil, bahasa),
  };
}
