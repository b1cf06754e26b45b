import { spawn } from 'node:child_process';
import { amatiProses, type KeadaanProses } from '../amati-proses';

/** A whole process, from start to end. */
export interface UkuranProses extends KeadaanProses {
  readonly detik: number;
  /** What it wrote on its error stream. */
  readonly galat: string;
}

const SELANG_MS = 10;
/** Runs a command and measures it; throws what it said where it fails. */
export async function ukurProses(
  [perintah, ...argumen]: readonly [string, ...string[]],
  lingkungan: NodeJS.ProcessEnv = process.env,
): Promise<UkuranProses> {
  const mulai = performance.now();
  const anak = spawn(perintah, argumen, { stdio: ['ignore', 'ignore', 'pipe'], env: lingkungan });
  let kini: KeadaanProses = { mb: NaN, detikCpu: NaN };
  let galat = '';
  anak.stderr.on('data', (isi: Buffer) => (galat += isi.toString()));
  const jaga = setInterval(() => (kini = amatiProses(anak.pid) ?? kini), SELANG_MS);
  try {
    const kode = await new Promise<number | null>((resolve, reject) => {
      anak.on('error', reject);
      anak.on('close', resolve);
    });
    if (kode !== 0) throw new Error(`${perintah} ${argumen[0] ?? ''}: exit ${kode}: ${galat}`);
  } finally {
    clearInterval(jaga);
  }
  return { detik: (performance.now() - mulai) / 1000, ...kini, galat };
}
