import { bulatkan } from '../../domain/capaian/bulatkan';
import type { CapaianIndikator } from '../../domain/perhitungan/capaian-indikator';
import type { Bahasa } from '../../teks/bahasa';

/** Of which periods a figure of a year or half is made, in one line; `null` of one of its own period. */
export function tulisSusunan(
  { rentang, indikator }: Pick<CapaianIndikator, 'rentang' | 'indikator'>,
  desimal: number,
  { tulis, teks }: Bahasa,
): string | null {
  if (rentang === undefined) return null;
  const kata = teks.sajian.rincian.susunan;
  if (rentang.data !== null) return kata.dariData(tulis.periode(rentang.data));
  const bagian = rentang.bagian.map(
    ({ periode, nilai }) =>
      `${tulis.periode(periode)} ${
        nilai === null
          ? kata.tanpaNilai
          : tulis.bersatuan(tulis.angka(bulatkan(nilai, desimal), desimal), indikator.satuan)
      }`,
  );
  return `${kata.cara[rentang.cara]}: ${bagian.join('; ')}.`;
}
