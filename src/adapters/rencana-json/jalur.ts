/** `indikator[2].rumus` */
export const tulisJalur = (jalur: readonly PropertyKey[]): string =>
  jalur
    .map((bagian, i) => (typeof bagian === 'number' ? `[${bagian}]` : `${i > 0 ? '.' : ''}${String(bagian)}`))
    .join('');
