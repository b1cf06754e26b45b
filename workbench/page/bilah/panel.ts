import { elemen, tombol } from '../elemen';
import { teks } from '../teks';

const lebar = { min: 320, maks: 450, bawaan: 350, langkah: 10 } as const;

/** The task pane's place beside the grid: its title bar, its width, and whether it is open. */
export class Panel {
  private readonly judul = elemen('h2', {}, '');
  private readonly isi = elemen('div', { class: 'isi-panel' });

  constructor(
    private readonly wadah: HTMLElement,
    private readonly pemisah: HTMLElement,
    saatDitutup: () => void,
  ) {
    wadah.setAttribute('aria-label', teks().panelTugas);
    const tutup = tombol('✕', saatDitutup, { 'aria-label': teks().tutupPanel, title: teks().tutupPanel });
    wadah.replaceChildren(elemen('div', { class: 'judul-panel' }, this.judul, tutup), this.isi);
    this.siapkanPemisah();
    this.aturLebar(lebar.bawaan);
  }

  get tempatBingkai(): HTMLElement {
    return this.isi;
  }

  buka(judul: string): void {
    this.judul.textContent = judul;
    this.isi.replaceChildren();
    this.wadah.hidden = false;
    this.pemisah.hidden = false;
  }

  /** Text in the pane's place, where there is no add-in to show. */
  tulis(pesan: string): void {
    this.isi.replaceChildren(elemen('p', { class: 'tanpa-addin' }, pesan));
  }

  tutup(): void {
    this.wadah.hidden = true;
    this.pemisah.hidden = true;
  }

  private aturLebar(piksel: number): void {
    const baru = Math.round(Math.min(lebar.maks, Math.max(lebar.min, piksel)));
    this.wadah.style.width = `${baru}px`;
    this.pemisah.setAttribute('aria-valuenow', String(baru));
  }

  private siapkanPemisah(): void {
    const { pemisah } = this;
    const sifat = {
      role: 'separator',
      tabindex: 0,
      'aria-orientation': 'vertical',
      'aria-label': teks().ubahLebar,
      'aria-valuemin': lebar.min,
      'aria-valuemax': lebar.maks,
    };
    for (const [nama, nilai] of Object.entries(sifat)) pemisah.setAttribute(nama, String(nilai));
    pemisah.onkeydown = ({ key }) => {
      const arah = { ArrowLeft: 1, ArrowRight: -1 }[key];
      if (arah !== undefined) this.aturLebar(this.wadah.offsetWidth + arah * lebar.langkah);
    };
    pemisah.onpointerdown = (peristiwa) => {
      pemisah.setPointerCapture(peristiwa.pointerId);
      // The frame would swallow the pointer.
      document.body.classList.add('menyeret');
    };
    pemisah.onpointermove = (peristiwa) => {
      if (pemisah.hasPointerCapture(peristiwa.pointerId))
        this.aturLebar(window.innerWidth - peristiwa.clientX - 3);
    };
    pemisah.onlostpointercapture = () => document.body.classList.remove('menyeret');
  }
}
