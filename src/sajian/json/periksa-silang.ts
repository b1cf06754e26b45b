import type { HasilPeriksaSilang } from '../../application/periksa-silang/tipe';
import { isoDari } from '../../domain/umum/tanggal';

/** What was written, for machines; whether figures differ says the workbook, where it is calculated. */
export const periksaSilangJson = (
  { periode, perTanggal, lembar, diperiksa, tidakDiperiksa, isi }: HasilPeriksaSilang,
  berkas: string,
) => ({
  periode: periode.kode,
  perTanggal: isoDari(perTanggal),
  berkas,
  bita: isi.length,
  lembar,
  diperiksa,
  tidakDiperiksa,
});
