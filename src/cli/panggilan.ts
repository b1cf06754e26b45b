import { relative } from 'node:path';

/** How a person calls the program from their shell: what it prints to be run again is written so that it can be pasted. */
export interface CaraPanggil {
  /** What stands before the command: `kinerja`, or `node dist/cli/kinerja.js` in a copy of the code. */
  readonly sebutan: string;
  /** An argument as the shell takes it, whatever characters are in it. */
  readonly kutip: (argumen: string) => string;
  /** The same where it ends in a pattern such as `*.xlsx`, which is left to the shell or to us. */
  readonly kutipPola: (folder: string, pola: string) => string;
}

/** What the system knows of how we were started. */
interface AsalPanggil {
  readonly sistem: NodeJS.Platform;
  readonly naskah: string;
  readonly cwd: string;
  readonly lingkungan: Readonly<Record<string, string | undefined>>;
}

/** How a script of somebody's own, which calls the program, wants it called in what is printed. */
const SEBUTAN_SENDIRI = 'KINERJA_SEBUTAN';

export function panggilanDari({ sistem, naskah, cwd, lingkungan }: AsalPanggil): CaraPanggil {
  const cangkang = sistem === 'win32' ? windows : posix;
  return { sebutan: sebutan(naskah, cwd, lingkungan, cangkang.kutip), ...cangkang };
}

function sebutan(
  naskah: string,
  cwd: string,
  lingkungan: AsalPanggil['lingkungan'],
  kutip: CaraPanggil['kutip'],
): string {
  const sendiri = lingkungan[SEBUTAN_SENDIRI];
  if (sendiri !== undefined) return sendiri;
  const [, paket = '', bin] = /(?:^|[\\/])(node_modules[\\/](\.bin[\\/])?|kinerja$)/.exec(naskah) ?? [];
  // In the project that it is installed in, it is on no PATH; on Windows only npx itself tells so.
  if (bin !== undefined || (paket.startsWith('node_modules') && lingkungan['npm_command'] === 'exec')) {
    return 'npx kinerja';
  }
  // A link called `kinerja`, or on Windows a script beside `node_modules` that names the file in it.
  if (paket !== '') return 'kinerja';
  const dekat = relative(cwd, naskah);
  return `node ${kutip(dekat.length < naskah.length ? dekat : naskah)}`;
}

/** An argument that begins with a hyphen would be read as an option. */
const bukanOpsi = (argumen: string): string => (argumen.startsWith('-') ? `./${argumen}` : argumen);

/** Nothing is special between single quotes but the single quote itself. */
const kutipPosix = (argumen: string): string =>
  /^[\w@%+=:,./-]+$/.test(argumen) && !argumen.startsWith('=')
    ? argumen
    : `'${argumen.replaceAll("'", String.raw`'\''`)}'`;

const posix = {
  kutip: (argumen: string) => kutipPosix(bukanOpsi(argumen)),
  kutipPola: (folder: string, pola: string) => `${kutipPosix(bukanOpsi(folder))}/${pola}`,
};

/** No name of a file on Windows holds a double quote. */
const kutipWindows = (argumen: string): string =>
  /^[\w@+=:./\\-]+$/.test(argumen) ? argumen : `"${argumen}"`;

const windows = {
  kutip: (argumen: string) => kutipWindows(bukanOpsi(argumen)),
  kutipPola: (folder: string, pola: string) => kutipWindows(`${bukanOpsi(folder)}\\${pola}`),
};
