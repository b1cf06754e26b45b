import type { UnduhanKeluar } from '../pekerja/pesan-pekerja';

/** Milliseconds that a web view may take to begin a download. */
const MULAI_UNDUH = 60_000;

/** Hands a file to the person as a download of the web view. */
export function unduhBerkas({ nama, isi }: UnduhanKeluar): Promise<void> {
  const alamat = URL.createObjectURL(isi);
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  setTimeout(() => URL.revokeObjectURL(alamat), MULAI_UNDUH);
  return Promise.resolve();
}
