import type { Catatan } from '../catatan';
import type { Perubahan } from '../ports/workbook';
import type { KoreksiDilakukan } from './tipe';

/** What is to be written for a correction, and how the record names it. */
export interface RencanaKoreksi {
  readonly dilakukan: Omit<KoreksiDilakukan, 'terkunci'>;
  readonly perubahan: readonly Perubahan[];
  readonly perintah: string;
  readonly ringkasan: string;
  readonly catatan: readonly Catatan[];
}

/** Why nothing is written. */
export interface KoreksiTertahan {
  readonly dilakukan?: undefined;
  readonly catatan: readonly Catatan[];
}

/** What a person asked for cannot be done so: it must be said again. */
export const menghentikan = (catatan: readonly Catatan[]): readonly Catatan[] =>
  catatan.map((satu) =>
    satu.akibat === 'memberi-tahu' ? satu : { ...satu, tingkat: 'galat', akibat: 'menghentikan' },
  );
