import { namaLayanan } from '../layanan/daftar';
import { tombolLayanan } from './perintah/layanan';
import type { Tombol } from './perintah/tipe';

/** The buttons without a pane: those of the services that have one. */
export const daftarTombol: readonly Tombol[] = namaLayanan.flatMap(tombolLayanan);
