/** The window that tells what a button did; the news comes with its address. */
import { kabarDari } from '../kabar';

function unsur(id: string): HTMLElement {
  const satu = document.getElementById(id);
  if (satu === null) throw new Error(`No element "${id}" in hasil.html`);
  return satu;
}

const kabar = kabarDari(location.hash);
if (kabar !== undefined) {
  document.documentElement.lang = kabar.bahasa;
  document.body.className = kabar.jenis;
  const judul = unsur('judul');
  judul.textContent = kabar.judul;
  unsur('baris').append(
    ...kabar.baris.map((baris) => {
      const butir = document.createElement('li');
      butir.textContent = baris;
      return butir;
    }),
  );
  // A screen reader begins here.
  judul.focus();
  const siapkanTutup = (): void =>
    void Office.onReady(() => {
      const tutup = unsur('tutup');
      tutup.textContent = kabar.tutup;
      tutup.hidden = false;
      tutup.onclick = () => Office.context.ui.messageParent('tutup');
    });
  // The news does not wait for Office.js; without it the window is closed by its cross.
  if ('Office' in window) siapkanTutup();
  else unsur('office').addEventListener('load', siapkanTutup);
}
