import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { amatiProses } from '../amati-proses';
import type { Kerja } from './tipe';

const SELANG_MS = 20;
/** JSON that is not read back: printing so much is a verdict of its own. */
const KELUARAN_TERBESAR = 256 * 1024 * 1024;

export interface BerkasAmplop {
  readonly berkas: string;
  readonly status?: string;
  readonly catatan?: readonly { readonly kode: string }[];
}

/** A part of the envelope of `--json` (docs/json.md). */
export interface AmplopTerbaca {
  readonly catatan: readonly { readonly kode: string; readonly lokasi: { readonly berkas?: string } }[];
  readonly hasil: null | { readonly berkas?: unknown };
  readonly gagal?: { readonly kode: string; readonly pesan: string };
}

export interface UkuranProses {
  /** From start to end. */
  readonly detik: number;
  /** Of processor time, all threads together. */
  readonly detikCpu: number;
  readonly mb: number;
  readonly kode: number | null;
  /** What ended it, where it did not end by itself; `waktu` or `memori` where it took too much of it. */
  readonly sinyal?: string;
  readonly amplop?: AmplopTerbaca;
  /** The first line of what it said on its error stream. */
  readonly galat: string;
}

/** A process that takes so much is ended, so that the machine stays usable. */
const MB_TERBESAR = 6144;

function amplopDari(jalur: string): AmplopTerbaca | undefined {
  if (statSync(jalur).size > KELUARAN_TERBESAR) return undefined;
  try {
    return JSON.parse(readFileSync(jalur, 'utf8')) as AmplopTerbaca;
  } catch {
    return undefined;
  }
}

/** How many times longer than it works a process may take, on a machine that does other work. */
const LONGGAR = 4;

/** Runs one command of the built command line (`cli`) with `--json`, and ends it after so many seconds of work. */
export async function ukurProses(
  cli: string,
  { argumen, pola }: Kerja,
  folder: string,
  detikTerlama: number,
): Promise<UkuranProses> {
  const [keluaran, galat] = [join(folder, '.keluaran'), join(folder, '.galat')];
  const arus = [openSync(keluaran, 'w'), openSync(galat, 'w')] as const;
  const tanda = [process.execPath, cli, ...argumen, '--json'];
  const mulai = performance.now();
  const anak = spawn(
    pola === undefined ? process.execPath : 'sh',
    pola === undefined ? tanda.slice(1) : ['-c', `exec "$@" ${pola}`, 'sh', ...tanda],
    { cwd: folder, stdio: ['ignore', ...arus], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const puncak = { mb: 0, detikCpu: 0 };
  const akhir: { sebab?: 'waktu' | 'memori' } = {};
  const jaga = setInterval(() => {
    const kini = amatiProses(anak.pid) ?? puncak;
    puncak.mb = Math.max(puncak.mb, kini.mb);
    puncak.detikCpu = Math.max(puncak.detikCpu, kini.detikCpu);
    const detik = (performance.now() - mulai) / 1000;
    if (kini.detikCpu > detikTerlama || detik > detikTerlama * LONGGAR) akhir.sebab = 'waktu';
    else if (kini.mb > MB_TERBESAR) akhir.sebab = 'memori';
    if (akhir.sebab !== undefined) anak.kill('SIGKILL');
  }, SELANG_MS);
  const [kode, sinyal] = await new Promise<[number | null, string | null]>((resolve) =>
    anak.on('close', (k, s) => resolve([k, s])),
  );
  const detik = (performance.now() - mulai) / 1000;
  clearInterval(jaga);
  arus.forEach(closeSync);
  const amplop = amplopDari(keluaran);
  return {
    detik,
    ...puncak,
    kode,
    ...(sinyal === null ? {} : { sinyal: akhir.sebab ?? sinyal }),
    ...(amplop === undefined ? {} : { amplop }),
    galat: readFileSync(galat, 'utf8').trim().split('\n')[0]?.slice(0, 200) ?? '',
  };
}
