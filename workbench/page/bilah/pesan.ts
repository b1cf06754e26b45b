import { elemen, tombol } from '../elemen';
import { teks } from '../teks';

export type Nada = 'kabar' | 'galat';

/** What a person is told: a sentence in their language, and folded under it what a program said of it. */
export interface Pesan {
  readonly pesan: string;
  readonly rincian: string;
}

/** What was thrown, for the details: never the message itself, which says what to do. */
export const rincianGalat = (galat: unknown): string =>
  galat instanceof Error ? galat.message : String(galat);

/** The line over the grid that says what happened; a refusal is told at once, news when there is a pause. */
export class BilahPesan {
  private readonly kabar = elemen('div', { role: 'status', class: 'pesan kabar' });
  private readonly galat = elemen('div', { role: 'alert', class: 'pesan galat' });

  constructor(wadah: HTMLElement) {
    wadah.replaceChildren(this.galat, this.kabar);
  }

  tampilkan(pesan: string | Pesan, nada: Nada = 'kabar'): void {
    this.hapus();
    const isi = [
      typeof pesan === 'string' ? elemen('span', {}, pesan) : terlipat(pesan),
      tombol('✕', () => this.hapus(), { 'aria-label': teks().tutupPesan }),
    ];
    (nada === 'galat' ? this.galat : this.kabar).replaceChildren(...isi);
  }

  hapus(): void {
    this.galat.replaceChildren();
    this.kabar.replaceChildren();
  }
}

const terlipat = ({ pesan, rincian }: Pesan): HTMLElement =>
  elemen(
    'div',
    {},
    pesan,
    elemen('details', {}, elemen('summary', {}, teks().rincian), elemen('pre', {}, rincian)),
  );
