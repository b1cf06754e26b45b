import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import type { Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Tanggal } from '../../domain/umum/tanggal';
import { perhitunganPeriode } from '../kompilasi/hitung';
import type { Workbook } from '../ports/workbook';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { isSamaMasukan, type KeadaanMasukan } from './keadaan-masukan';

/** Rows of a workspace whose calculations are kept: beyond, to hold a second copy of them costs more memory than it saves time. */
const BARIS_DIINGAT = 50_000;

/** The calculations from one state of a workbook. */
interface Ingatan {
  readonly keadaan: KeadaanMasukan;
  readonly perPeriode: Map<string, Perhitungan>;
}

const ingatan = new WeakMap<Workbook, Ingatan>();

type HitungPeriode = (periode: Periode, perTanggal: Tanggal) => Perhitungan;

/**
 * Calculates periods of a workspace, each once for one state of its data: whoever asks next about the same open workbook gets
 * the same calculation, and figures that it already has. It is let go of where anything that figures or their rows come from
 * is another, whether a program or a person wrote it, and where the workbook is.
 */
export const perhitunganDiingat = (
  ruang: RuangKerja,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
): HitungPeriode => hitungDiingat({ ruang, data, isDariLembar: true }, induk);

/** The same of what a write will leave: of `data`, and of the register that `ruang` has by now. */
export const perhitunganSesudah = (
  ruang: RuangKerja,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
): HitungPeriode => hitungDiingat({ ruang, data, isDariLembar: false }, induk);

function hitungDiingat(keadaan: KeadaanMasukan, induk: readonly BarisInduk[]): HitungPeriode {
  const perPeriode = perPeriodeDari(keadaan, induk.length);
  return (periode, perTanggal) => {
    const kunci = `${periode.kode}|${perTanggal}`;
    const { ruang, data } = keadaan;
    const hitungan =
      perPeriode.get(kunci) ?? perhitunganPeriode(ruang.data, periode, perTanggal, induk, data);
    perPeriode.set(kunci, hitungan);
    return hitungan;
  };
}

function perPeriodeDari(keadaan: KeadaanMasukan, banyakInduk: number): Map<string, Perhitungan> {
  const { buku } = keadaan.ruang;
  if (banyakInduk + keadaan.data.length > BARIS_DIINGAT) return new Map();
  const lama = ingatan.get(buku);
  const perPeriode =
    lama !== undefined && isSamaMasukan(lama.keadaan, keadaan)
      ? lama.perPeriode
      : new Map<string, Perhitungan>();
  // The later reading: the next one is compared with it cell by cell, where both are of the sheets.
  ingatan.set(buku, { keadaan, perPeriode });
  return perPeriode;
}
