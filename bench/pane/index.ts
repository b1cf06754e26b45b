/**
 * Kompilasi Data in the pane, in Chromium on the workbench, against the command line doing the same;
 * how long the pane's own thread is busy in one go, also with five hundred files at once; and how much and how long the first
 * page takes.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { susunBahan } from './bahan';
import { BANYAK, ukurBanyakBerkas } from './banyak-berkas';
import { ukurDiPane } from './di-pane';
import { ukurHalamanPertama } from './halaman-pertama';

/** Runs of each, in turn: what else the machine does hits both. */
const KALI = 3;

/** Milliseconds of the command line, from start to end of the process. */
function ukurBarisPerintah(folder: string, ruangKerja: string, berkas: readonly string[]): number {
  const salinan = join(folder, 'salinan.xlsx');
  copyFileSync(ruangKerja, salinan);
  const mulai = performance.now();
  execFileSync(process.execPath, [resolve('dist/cli/kinerja.js'), 'kompilasi', salinan, ...berkas], {
    stdio: 'ignore',
  });
  return performance.now() - mulai;
}

const baris = (nama: string, nilai: string): void => {
  process.stdout.write(`${nama.padEnd(58)} ${nilai}\n`);
};
const detik = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

export async function ukurPane(): Promise<void> {
  for (const skrip of ['build-cli', 'build-web', 'build-workbench'])
    execFileSync(process.execPath, [`scripts/${skrip}.mjs`], { stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-bench-'));
  try {
    const { ruangKerja, berkas } = await susunBahan(folder);
    const perintah: number[] = [];
    const pane: Awaited<ReturnType<typeof ukurDiPane>>[] = [];
    for (let k = 0; k < KALI; k++) {
      perintah.push(ukurBarisPerintah(folder, ruangKerja, berkas));
      pane.push(await ukurDiPane(ruangKerja, berkas));
    }
    const cli = Math.min(...perintah);
    const [terbaik] = pane.toSorted((a, b) => a.pratinjau + a.terapkan - b.pratinjau - b.terapkan);
    if (terbaik === undefined) throw new Error('No run of the pane');
    const total = terbaik.pratinjau + terbaik.terapkan;
    const memori = Math.max(...pane.map((satu) => satu.memori ?? NaN));
    // Of all runs: one that was too long is one too many.
    const tugas = pane.flatMap((satu) => satu.tugas);
    const terpanjang = Math.round(Math.max(0, ...tugas));
    const banyak = await ukurBanyakBerkas(folder, ruangKerja, berkas);
    const pertama = await ukurHalamanPertama();
    process.stdout.write(`\nPane: ${berkas.length} files of 500 rows, best of ${KALI}\n`);
    baris('Command line, whole process', detik(cli));
    baris(
      'Pane, files chosen → preview → applied (target ≤ 4)',
      `${detik(total)} (${detik(terbaik.pratinjau)} + ${detik(terbaik.terapkan)})`,
    );
    baris("Peak memory of pane, worker and Excel's part", Number.isNaN(memori) ? '-' : `${memori} MB`);
    baris('Pane ÷ command line (target ≤ 1.5)', `${(total / cli).toFixed(2)}×`);
    baris(
      "Longest task of the pane's own frame (target < 100)",
      `${terpanjang} ms (${tugas.length} of 50 ms or more)`,
    );
    baris('JavaScript of the first page, gzip (target ≤ 200)', `${pertama.kB.toFixed(1)} kB`);
    baris(
      'First page usable after its request (target ≤ 1)',
      `${detik(pertama.terbaik)} (median ${detik(pertama.tengah)})`,
    );
    process.stdout.write(`\nPane: ${BANYAK} files chosen at once, longest tasks\n`);
    baris("The browser's own, before the pane is told", `${Math.round(banyak.peramban)} ms`);
    baris('Pane, until all are read (target < 100)', `${Math.round(banyak.membaca)} ms`);
    baris('Pane, their preview (target < 100)', `${Math.round(banyak.pratinjau)} ms`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
