/**
 * After `--` everything is what it is, also what begins with a hyphen: `capaian -- --x.xlsx`. yargs keeps what stands there
 * apart from a command's arguments, so that it is given to it under names that look like nothing, and read back from what
 * it makes of them.
 */

/** Ends a list of values before it; yargs knows it as an option without a value. */
export const OPSI_AKHIR = 'akhir-opsi';

/** No argument of a process holds this character. */
const PENGGANTI = /\0(\d+)\0/g;

export interface ArgumenTerpisah {
  /** What stands before `--`: options are among these only. */
  readonly depan: readonly string[];
  /** All of it, for yargs. */
  readonly untukPengurai: readonly string[];
  /** What yargs made of it, with the arguments as they were typed. */
  readonly kembalikan: <T>(nilai: T) => T;
}

export function pisahAkhirOpsi(argv: readonly string[]): ArgumenTerpisah {
  const letak = argv.indexOf('--');
  if (letak < 0) return { depan: argv, untukPengurai: argv, kembalikan: (nilai) => nilai };
  const depan = argv.slice(0, letak);
  const belakang = argv.slice(letak + 1);
  const kembalikan = (nilai: unknown): unknown => {
    if (typeof nilai === 'string')
      return nilai.replace(PENGGANTI, (_, ke: string) => belakang[Number(ke)] ?? '');
    if (Array.isArray(nilai)) return nilai.map(kembalikan);
    return nilai;
  };
  return {
    depan,
    untukPengurai: [...depan, `--${OPSI_AKHIR}`, ...belakang.map((_, ke) => `\0${ke}\0`)],
    kembalikan: (nilai) => kembalikan(nilai) as typeof nilai,
  };
}
