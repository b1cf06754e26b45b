import type { BarisData, BarisDihapus, BarisInduk } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import type { Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Tanggal } from '../../domain/umum/tanggal';
import { perhitunganPeriode } from '../kompilasi/hitung';
import type { IsiBuku, Workbook } from '../ports/workbook';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { isSamaIsi } from './sama-isi';

/** Rows of a workspace whose calculations are kept: beyond, to hold a second copy of them costs more memory than it saves time. */
const BARIS_DIINGAT = 50_000;

/** The calculations from one state of a workbook. */
interface Ingatan {
  readonly isi: IsiBuku;
  /** What was found about the rows beside what the tables hold. */
  readonly ubahan: string;
  readonly perPeriode: Map<string, Perhitungan>;
}

const ingatan = new WeakMap<Workbook, Ingatan>();

/**
 * Calculates periods of a workspace, each once for one state of its data: whoever asks next about the same open workbook gets
 * the same calculation, and figures that it already has. It is let go of where any cell that was read is another, whether a
 * program or a person wrote it, and where the workbook is.
 */
export function perhitunganDiingat(
  ruang: RuangKerja,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
  dihapus: readonly BarisDihapus[],
): (periode: Periode, perTanggal: Tanggal) => Perhitungan {
  const perPeriode = perPeriodeDari(ruang, induk, data, dihapus);
  return (periode, perTanggal) => {
    const kunci = `${periode.kode}|${perTanggal}`;
    const hitungan =
      perPeriode.get(kunci) ??
      perhitunganPeriode(ruang.data, periode, perTanggal, induk, data, undefined, dihapus);
    perPeriode.set(kunci, hitungan);
    return hitungan;
  };
}

function perPeriodeDari(
  { buku, tabel: { isi } }: RuangKerja,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
  dihapus: readonly BarisDihapus[],
): Map<string, Perhitungan> {
  if (induk.length + data.length > BARIS_DIINGAT) return new Map();
  const ubahan = JSON.stringify([
    dihapus,
    data.flatMap((satu, i) => (satu.ubahan === undefined ? [] : [[i, satu.ubahan]])),
  ]);
  const lama = ingatan.get(buku);
  if (lama !== undefined && lama.ubahan === ubahan && isSamaIsi(lama.isi, isi)) return lama.perPeriode;
  const perPeriode = new Map<string, Perhitungan>();
  ingatan.set(buku, { isi, ubahan, perPeriode });
  return perPeriode;
}
