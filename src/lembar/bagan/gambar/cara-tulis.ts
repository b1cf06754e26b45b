/** What a number format of a workbook makes of a value, as far as a chart's axis needs it. */
export type CaraTulis =
  { readonly jenis: 'angka' | 'persen'; readonly desimal: number } | { readonly jenis: 'tanggal' };

const DESIMAL_UMUM = 2;

/** Reads a number format in English notation; general where there is none. */
export function caraTulis(format: string | undefined): CaraTulis {
  const polos = (format ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (polos === '' || /general/i.test(polos)) return { jenis: 'angka', desimal: DESIMAL_UMUM };
  if (/[dy]/i.test(polos)) return { jenis: 'tanggal' };
  return {
    jenis: polos.includes('%') ? 'persen' : 'angka',
    desimal: /\.([0#?]+)/.exec(polos)?.[1]?.length ?? 0,
  };
}
