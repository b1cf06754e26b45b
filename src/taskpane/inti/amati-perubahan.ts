import type { KlienInti } from './klien-inti';

/**
 * Calls `berubah` once the person has changed cells of a table by hand and `jeda` milliseconds went by without another
 * change (event of all tables, ExcelApi 1.7). Changes that the pane itself makes are not told. Gives what ends it.
 */
export function amatiPerubahan(inti: KlienInti, jeda: number, berubah: () => void): () => void {
  let waktu: ReturnType<typeof setTimeout> | undefined;
  let dihentikan = false;
  let lepas: (() => void) | undefined;
  void Excel.run(async (context) => {
    const pendaftaran = context.workbook.tables.onChanged.add(() => {
      if (!inti.sedangMenulis) {
        clearTimeout(waktu);
        waktu = setTimeout(berubah, jeda);
      }
      return Promise.resolve();
    });
    await context.sync();
    lepas = () => {
      void Excel.run(pendaftaran.context, async (lama) => {
        pendaftaran.remove();
        await lama.sync();
      });
    };
    if (dihentikan) lepas();
  }).catch(() => {
    // Without events the pages are read again when they are opened and by their own button.
  });
  return () => {
    dihentikan = true;
    clearTimeout(waktu);
    lepas?.();
  };
}
