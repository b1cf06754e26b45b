import type { CaraPanggil } from './panggilan';

/** A command as it is pasted into a shell, its arguments written for it already. */
export const barisPerintah = (
  { sebutan }: Pick<CaraPanggil, 'sebutan'>,
  ...argumen: readonly string[]
): string => [sebutan, ...argumen].join(' ');
