import { bentukBanding } from '../../domain/umum/teks';

/**
 * The next codes `IK07`, `IK08`, … after the highest one that the plan has. A gap is not filled: an old code may stand in a
 * report of last year.
 */
export function kodeIndikatorBaru(indikator: readonly { readonly kode: string }[], banyak: number): string[] {
  const nomor = indikator.flatMap(({ kode }) => {
    const cocok = /^ik(\d{1,6})$/.exec(bentukBanding(kode));
    return cocok === null ? [] : [Number(cocok[1])];
  });
  const terakhir = Math.max(0, ...nomor);
  return Array.from({ length: banyak }, (_, i) => `IK${String(terakhir + i + 1).padStart(2, '0')}`);
}
