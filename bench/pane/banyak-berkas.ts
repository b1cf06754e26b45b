import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bukaKompilasi } from './buka-kompilasi';
import { denganBangku } from './peramban';

/** Files chosen at once. */
export const BANYAK = 512;

interface TugasPanel {
  readonly mulai: number;
  readonly lama: number;
}

declare global {
  interface Window {
    tugasPanel?: TugasPanel[];
    /** When the pane was told of the files. */
    diberiTahu?: number;
  }
}

function amatiPilihan(): void {
  const tugas: TugasPanel[] = [];
  window.tugasPanel = tugas;
  new PerformanceObserver((daftar) => {
    for (const { name, startTime, duration } of daftar.getEntries())
      if (name === 'self') tugas.push({ mulai: startTime, lama: duration });
  }).observe({ type: 'longtask' });
  document.addEventListener('change', () => (window.diberiTahu = performance.now()), true);
}

export interface UkuranBanyak {
  /** The browser's own part of the task of choosing, before any code of the pane runs: it makes each file's handle. */
  readonly peramban: number;
  /** Longest task of the pane until every file was read, and from then on to the preview; 0 where none took 50 ms. */
  readonly membaca: number;
  readonly pratinjau: number;
}

const terpanjang = (tugas: readonly TugasPanel[], diberiTahu: number): number =>
  Math.max(
    0,
    ...tugas.map(({ mulai, lama }) => mulai + lama - Math.max(mulai, Math.min(diberiTahu, mulai + lama))),
  );

/** Five hundred files at once: those given, and as many that cannot be read. */
export function ukurBanyakBerkas(
  folder: string,
  ruangKerja: string,
  berkas: readonly string[],
): Promise<UkuranBanyak> {
  const semua = Array.from({ length: BANYAK }, (_, k) => berkas[k] ?? join(folder, `kosong-${k}.xlsx`));
  for (const satu of semua.slice(berkas.length)) writeFileSync(satu, '');
  return denganBangku(async (page, url) => {
    const panel = await bukaKompilasi(page, url, ruangKerja);
    await panel.evaluate(() => window.tugasPanel!.splice(0));
    await panel.locator('input[type=file]').setInputFiles(semua);
    await panel.getByText('Memeriksa isi dan menghitung capaian').waitFor();
    const membaca = await panel.evaluate(() => window.tugasPanel!.splice(0));
    await panel.getByRole('heading', { name: /^Pratinjau/ }).waitFor();
    // A task is told of once it has ended.
    await page.waitForTimeout(500);
    const pratinjau = await panel.evaluate(() => window.tugasPanel!);
    const diberiTahu = await panel.evaluate(() => window.diberiTahu!);
    const memilih = membaca.find(({ mulai, lama }) => mulai <= diberiTahu && diberiTahu <= mulai + lama);
    return {
      peramban: memilih === undefined ? 0 : diberiTahu - memilih.mulai,
      membaca: terpanjang(membaca, diberiTahu),
      pratinjau: terpanjang(pratinjau, diberiTahu),
    };
  }, amatiPilihan);
}
