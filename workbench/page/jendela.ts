import { elemen, tombol } from './elemen';
import { teks } from './teks';

/** A window over the page for a dialog of the add-in. Its size is in percent of the page; the cross closes it. */
export function jendela(
  { width, height }: { readonly width: number; readonly height: number },
  ditutup: () => void,
): { readonly isi: HTMLElement; remove(): void } {
  const isi = elemen('div', { class: 'isi-panel' });
  const silang = tombol('✕', ditutup, { 'aria-label': teks().tutupJendela });
  const dialog = elemen(
    'dialog',
    { class: 'jendela', style: `width:${width}vw;height:${height}vh`, 'aria-label': teks().jendelaAddin },
    elemen('div', { class: 'judul-panel' }, elemen('h2', {}, teks().jendelaAddin), silang),
    isi,
  );
  dialog.addEventListener('cancel', (peristiwa) => {
    peristiwa.preventDefault();
    ditutup();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { isi, remove: () => dialog.remove() };
}
