import { bukaKompilasi } from './buka-kompilasi';
import { puncakMemori } from './memori-peramban';
import { denganBangku } from './peramban';

declare global {
  interface Window {
    tugasPanjang?: number[];
  }
}

/**
 * Tasks of 50 ms and more whose cause is this frame itself: on the workbench Excel's part is played by the frame around it, in
 * the same thread.
 */
function amatiTugas(): void {
  const tugas: number[] = [];
  window.tugasPanjang = tugas;
  new PerformanceObserver((daftar) => {
    for (const satu of daftar.getEntries()) if (satu.name === 'self') tugas.push(satu.duration);
  }).observe({ type: 'longtask' });
}

export interface UkuranPane {
  /** Milliseconds from the files chosen to the preview. */
  readonly pratinjau: number;
  /** Milliseconds from the button to the workbook written. */
  readonly terapkan: number;
  /** Long tasks of the pane's own frame meanwhile, in milliseconds. */
  readonly tugas: readonly number[];
  /** Peak memory of the page's process, MB, the workbook being Excel's included. */
  readonly memori: number | undefined;
}

/** Kompilasi Data as a person does it, on a workbook opened anew. */
export const ukurDiPane = (ruangKerja: string, berkas: readonly string[]): Promise<UkuranPane> =>
  denganBangku(async (page, url) => {
    const panel = await bukaKompilasi(page, url, ruangKerja);
    // What the opening of the pane took is measured apart.
    await panel.evaluate(() => window.tugasPanjang!.splice(0));
    const mulai = performance.now();
    await panel.locator('input[type=file]').setInputFiles([...berkas]);
    await panel.getByRole('heading', { name: /^Pratinjau/ }).waitFor();
    const dipratinjau = performance.now();
    await panel.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
    await panel.getByText(/^Selesai:/).waitFor();
    const selesai = performance.now();
    return {
      pratinjau: dipratinjau - mulai,
      terapkan: selesai - dipratinjau,
      tugas: await panel.evaluate(() => window.tugasPanjang!),
      memori: await puncakMemori(page.context().browser()!),
    };
  }, amatiTugas);
