type Sifat = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes (`undefined` and `false` are left out) and what is in it. */
export function elemen<K extends keyof HTMLElementTagNameMap>(
  nama: K,
  sifat: Sifat = {},
  ...isi: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const dibuat = document.createElement(nama);
  for (const [kunci, nilai] of Object.entries(sifat))
    if (nilai !== undefined && nilai !== false)
      dibuat.setAttribute(kunci, nilai === true ? '' : String(nilai));
  dibuat.append(...isi);
  return dibuat;
}

/** A button that does something when it is pressed. */
export function tombol(label: string, tekan: () => void, sifat: Sifat = {}): HTMLButtonElement {
  const dibuat = elemen('button', { type: 'button', ...sifat }, label);
  dibuat.addEventListener('click', tekan);
  return dibuat;
}

/** A place in `index.html`. */
export function tempat(id: string): HTMLElement {
  const ada = document.getElementById(id);
  if (!ada) throw new Error(`The page has no #${id}`);
  return ada;
}
