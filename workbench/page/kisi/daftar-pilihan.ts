import { elemen } from '../elemen';

/** The list of a cell's choices, opened below the cell. Arrow keys, Enter, Escape, and the mouse. */
export function bukaDaftar(
  wadah: HTMLElement,
  kotak: { readonly kiri: number; readonly atas: number; readonly lebar: number },
  pilihan: readonly string[],
  label: string,
  selesai: (terpilih: string | undefined) => void,
): void {
  const daftar = elemen('ul', {
    role: 'listbox',
    tabindex: 0,
    class: 'daftar-pilihan',
    'aria-label': label,
    style: `left:${kotak.kiri}px;top:${kotak.atas}px;min-width:${kotak.lebar}px`,
  });
  pilihan.forEach((satu, i) => {
    const butir = elemen('li', { role: 'option', id: `pilihan-${i}`, 'aria-selected': 'false' }, satu);
    butir.addEventListener('mousedown', (peristiwa) => {
      peristiwa.preventDefault();
      tutup(satu);
    });
    daftar.append(butir);
  });
  let kini = 0;
  const sorot = (ke: number): void => {
    kini = Math.min(pilihan.length - 1, Math.max(0, ke));
    [...daftar.children].forEach((butir, i) => butir.setAttribute('aria-selected', String(i === kini)));
    daftar.setAttribute('aria-activedescendant', `pilihan-${kini}`);
    daftar.children[kini]?.scrollIntoView({ block: 'nearest' });
  };
  let terbuka = true;
  const tutup = (terpilih: string | undefined): void => {
    if (!terbuka) return;
    terbuka = false;
    daftar.remove();
    selesai(terpilih);
  };
  const tombol: Readonly<Record<string, () => void>> = {
    ArrowDown: () => sorot(kini + 1),
    ArrowUp: () => sorot(kini - 1),
    Home: () => sorot(0),
    End: () => sorot(pilihan.length - 1),
    Enter: () => tutup(pilihan[kini]),
    ' ': () => tutup(pilihan[kini]),
    Tab: () => tutup(pilihan[kini]),
    Escape: () => tutup(undefined),
  };
  daftar.addEventListener('keydown', (peristiwa) => {
    const kerja = tombol[peristiwa.key];
    if (!kerja) return;
    peristiwa.preventDefault();
    peristiwa.stopPropagation();
    kerja();
  });
  daftar.addEventListener('blur', () => tutup(undefined));
  wadah.append(daftar);
  sorot(0);
  daftar.focus();
}
