import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { akhirPeriode, daftarPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import { isMelapor } from '../../domain/pengembalian/status';
import { kunciBaris } from '../../domain/perhitungan/pilih-baris';
import { urutanPosisi } from '../../domain/perhitungan/posisi';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/**
 * Of which units the rows of a period stay in the workbook: another period of the year, compiled or still to come, takes them
 * as the unit's last position. A unit's rows stay together. The codes that rows carry are of their time.
 */
export function unitDibutuhkan(
  ruang: Pick<DataRuangKerja, 'unit' | 'register' | 'tanggalData'>,
  periode: Periode,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
): (opd: string) => boolean {
  const idUnit = (kode: string): string => ruang.unit.milik(kode)?.id ?? kode;
  const diterima = new Map<string, string[]>();
  for (const satu of ruang.register) {
    if (!isMelapor(satu.status)) continue;
    const milik = diterima.get(idUnit(satu.opd)) ?? [];
    milik.push(satu.periode);
    diterima.set(idUnit(satu.opd), milik);
  }
  const urutan = sampai(ruang, periode).map(urutanPosisi);
  const dibutuhkan = new Set(
    [...diterima].flatMap(([unit, kode]) =>
      urutan.some((nilai) => terakhir(kode, nilai) === periode.kode) ? [unit] : [],
    ),
  );
  for (const unit of pemilikLama(periode, induk, data, { idUnit, diterima })) dibutuhkan.add(unit);
  return (opd) => dibutuhkan.has(idUnit(opd));
}

/** Periods whose figures can rest on it: compiled ones, later ones of its own length, and the whole year. */
function sampai({ tanggalData }: Pick<DataRuangKerja, 'tanggalData'>, periode: Periode): readonly Periode[] {
  const { tahun, frekuensi } = periode;
  return [
    ...[...tanggalData.keys()].flatMap((kode) => periodeDari(kode) ?? []),
    ...daftarPeriode(frekuensi, tahun),
    ...daftarPeriode('tahunan', tahun),
  ].filter(
    (satu) =>
      satu.kode !== periode.kode && satu.tahun === tahun && akhirPeriode(satu) >= akhirPeriode(periode),
  );
}

function terakhir(kode: readonly string[], urutan: (kode: string) => number | undefined): string | undefined {
  let hasil: { readonly kode: string; readonly urutan: number } | undefined;
  for (const satu of kode) {
    const milik = urutan(satu);
    if (milik !== undefined && milik > (hasil?.urutan ?? -Infinity)) hasil = { kode: satu, urutan: milik };
  }
  return hasil?.kode;
}

/** Units with a row that has come to another one since, and that nobody has returned since: it counts there. */
function pemilikLama(
  periode: Periode,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
  {
    idUnit,
    diterima,
  }: {
    readonly idUnit: (kode: string) => string;
    readonly diterima: ReadonlyMap<string, readonly string[]>;
  },
): readonly string[] {
  const pemilik = new Map(induk.map((satu) => [kunciBaris(satu), idUnit(satu.opd)]));
  const sesudah = new Set<string>();
  for (const satu of data) {
    const lain = periodeDari(satu.periode);
    if (
      lain?.tahun === periode.tahun &&
      akhirPeriode(lain) > akhirPeriode(periode) &&
      diterima.get(idUnit(satu.opd))?.includes(lain.kode) === true
    )
      sesudah.add(kunciBaris(satu));
  }
  return data.flatMap((satu) => {
    if (satu.periode !== periode.kode) return [];
    const unit = idUnit(satu.opd);
    const kini = pemilik.get(kunciBaris(satu));
    return kini !== undefined && kini !== unit && !sesudah.has(kunciBaris(satu)) ? [unit] : [];
  });
}
