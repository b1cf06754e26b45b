import type { BerkasKeluar } from '../pekerja/pesan-utas';

/** Hands files to the person as downloads of the web view. */
export function simpanBerkas(berkas: readonly BerkasKeluar[]): Promise<void> {
  for (const { nama, isi } of berkas) {
    const alamat = URL.createObjectURL(new Blob([isi]));
    const tautan = document.createElement('a');
    tautan.href = alamat;
    tautan.download = nama;
    tautan.click();
    // The download has begun once this turn ends.
    setTimeout(() => URL.revokeObjectURL(alamat), 60_000);
  }
  return Promise.resolve();
}
