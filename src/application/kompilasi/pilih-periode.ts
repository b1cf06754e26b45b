import type { TemplateTerbaca } from '../pengembalian/baca-template';

/**
 * The period that returned files speak of: the one most of those of this workspace name; of equally many the later code.
 * Files of another period are then told as such.
 */
export function periodeBerkas(template: readonly TemplateTerbaca[], ruangKerja: string): string | undefined {
  const banyak = new Map<string, number>();
  for (const { identitas } of template)
    if (identitas.ruangKerja === ruangKerja)
      banyak.set(identitas.periode, (banyak.get(identitas.periode) ?? 0) + 1);
  return [...banyak].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))[0]?.[0];
}
