import { bacaTanggal } from '../../domain/ketikan/tanggal';
import { catatPaket, type CatatanPaket } from '../../domain/paket/catatan';
import type { PerubahanPaket } from '../../domain/paket/perubahan';
import { bagianTanggal, type Tanggal } from '../../domain/umum/tanggal';

/** The first day of a change as a person typed it: a day of the plan's year. */
export function bacaMulai(
  tertulis: string,
  tahun: number,
): { readonly mulai: Tanggal } | { readonly catatan: CatatanPaket } {
  const { isian } = bacaTanggal(tertulis);
  if (isian.keadaan === 'ada' && bagianTanggal(isian.nilai).tahun === tahun) return { mulai: isian.nilai };
  return { catatan: catatPaket('perubahan-paket-tanggal', { nilai: tertulis, tahun }) };
}

/**
 * A change dated before one of the same kind that is recorded already would rewrite what periods in between were calculated
 * with, and a successor named from before the day of a withdrawal would be undone by it; the first package that it meets.
 */
export function periksaMendahului(
  baru: readonly Pick<PerubahanPaket, 'kodeRup' | 'jenis'>[],
  mulai: Tanggal,
  tercatat: readonly PerubahanPaket[],
): readonly CatatanPaket[] {
  const terakhir = new Map<string, Tanggal>();
  for (const { kodeRup, jenis, tanggal, dikonfirmasi } of tercatat)
    for (const berikut of jenis === 'ditarik' ? [jenis, 'diganti'] : [jenis]) {
      const kunci = `${kodeRup}|${berikut}`;
      if (dikonfirmasi && tanggal > (terakhir.get(kunci) ?? -Infinity)) terakhir.set(kunci, tanggal);
    }
  for (const { kodeRup, jenis } of baru) {
    const tanggal = terakhir.get(`${kodeRup}|${jenis}`);
    if (tanggal !== undefined && tanggal > mulai)
      return [catatPaket('perubahan-paket-mendahului', { kode: kodeRup, tanggal, mulai })];
  }
  return [];
}
