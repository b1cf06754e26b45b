import type { Pesan } from '../bilah/pesan';
import type { Sesi } from '../sesi';

/** What a grid needs of the page around it. */
export interface SekitarKisi {
  readonly sesi: Sesi;
  /** Says why something that the user did was refused. */
  readonly lapor: (pesan: string | Pesan) => void;
}

/** A grid that shows the active sheet of a workbook and brings the user's edits to it. */
export interface Kisi {
  /** Puts the keyboard into the grid. */
  fokus(): void;
  tutup(): void;
}

export type BuatKisi = (wadah: HTMLElement, sekitar: SekitarKisi) => Kisi | Promise<Kisi>;
