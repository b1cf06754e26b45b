import { elemen, tombol } from '../elemen';
import { teks } from '../teks';

export type Nada = 'kabar' | 'galat';

/** The line over the grid that says what happened; a refusal is told at once, news when there is a pause. */
export class BilahPesan {
  private readonly kabar = elemen('div', { role: 'status', class: 'pesan kabar' });
  private readonly galat = elemen('div', { role: 'alert', class: 'pesan galat' });

  constructor(wadah: HTMLElement) {
    wadah.replaceChildren(this.galat, this.kabar);
  }

  tampilkan(pesan: string, nada: Nada = 'kabar'): void {
    this.hapus();
    const isi = [
      elemen('span', {}, pesan),
      tombol('✕', () => this.hapus(), { 'aria-label': teks().tutupPesan }),
    ];
    (nada === 'galat' ? this.galat : this.kabar).replaceChildren(...isi);
  }

  hapus(): void {
    this.galat.replaceChildren();
    this.kabar.replaceChildren();
  }
}
