import { formatArea } from '../../host/book/address';
import { elemen } from '../elemen';
import type { SekitarKisi } from '../kisi/tipe';
import { isiSunting, keAlamat, ketik, terkunci } from '../tindakan';
import { teks } from '../teks';

/** Name box and formula bar. Returns how to end them. */
export function bilahRumus(wadah: HTMLElement, { sesi, lapor }: SekitarKisi, keKisi: () => void): () => void {
  const nama = elemen('input', {
    class: 'kotak-nama',
    'aria-label': teks().kotakNama,
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const isi = elemen('input', {
    class: 'bilah-rumus',
    'aria-label': teks().bilahRumus,
    spellcheck: 'false',
    autocomplete: 'off',
  });
  wadah.replaceChildren(nama, elemen('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'), isi);
  const kini = () => ({
    lembar: sesi.lembar,
    row: sesi.lembar.selection.row,
    col: sesi.lembar.selection.col,
  });
  const tampilkan = (): void => {
    const { lembar, row, col } = kini();
    const area = { row, col, rows: 1, cols: 1 };
    if (document.activeElement !== nama) nama.value = formatArea(area);
    if (document.activeElement !== isi) isi.value = isiSunting(sesi, lembar, row, col);
    isi.readOnly = terkunci(lembar, area);
  };
  nama.addEventListener('focus', () => nama.select());
  nama.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') {
      const ditolak = keAlamat(sesi, nama.value);
      if (ditolak !== undefined) lapor(ditolak);
    }
    if (key === 'Enter' || key === 'Escape') keKisi();
  });
  let disunting: ReturnType<typeof kini> | undefined;
  isi.addEventListener('focus', () => {
    disunting = kini();
    if (isi.readOnly) lapor(teks().selTerkunci);
  });
  const simpan = (): void => {
    const sel = disunting;
    disunting = undefined;
    if (!sel || isi.readOnly || isi.value === isiSunting(sesi, sel.lembar, sel.row, sel.col)) return;
    const ditolak = ketik(sesi, sel.lembar, { row: sel.row, col: sel.col, rows: 1, cols: 1 }, [[isi.value]]);
    if (ditolak !== undefined) lapor(ditolak);
  };
  isi.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') disunting = undefined;
    if (key === 'Enter') simpan();
    if (key === 'Enter' || key === 'Escape') keKisi();
  });
  isi.addEventListener('blur', () => {
    simpan();
    tampilkan();
  });
  nama.addEventListener('blur', tampilkan);
  tampilkan();
  return sesi.saatBerubah(tampilkan);
}
