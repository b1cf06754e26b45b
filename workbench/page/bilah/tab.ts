import { readCells } from '../../host/book/write-cells';
import { displayText } from '../../host/book/view';
import type { SheetModel } from '../../host/book/sheet';
import { elemen, tombol } from '../elemen';
import type { SekitarKisi } from '../kisi/tipe';
import { bukaLembar, tambahLembar, terlihat } from '../tindakan';
import { teks } from '../teks';
import { lokal } from '../sesi';

/** Cells looked at for the sum in the status line; a larger selection has none. */
const BATAS_JUMLAH = 200_000;

/** Sum and count of the numbers selected, as Excel's status bar shows them. */
function jumlahPilihan(lembar: SheetModel): string {
  const area = lembar.usedArea(lembar.selection, true);
  if (!area || area.rows * area.cols > BATAS_JUMLAH) return '';
  const angka = readCells(lembar, area, (cell) => cell?.value)
    .flat()
    .filter((nilai) => typeof nilai === 'number');
  if (angka.length < 2) return '';
  const jumlah = angka.reduce((a, b) => a + b, 0);
  return teks().sukuTerpilih(
    displayText(Number(jumlah.toPrecision(15)), '#,##0.##', lokal).replace(/,$/, ''),
    angka.length,
  );
}

/** Tabs of the visible sheets, and the status line beside them. */
export function bilahTab(wadah: HTMLElement, { sesi, lapor }: SekitarKisi): () => void {
  const daftar = elemen('div', { role: 'tablist', class: 'tab-lembar', 'aria-label': teks().lembar });
  const jumlah = elemen('div', { class: 'jumlah' });
  const tambah = tombol(
    '+',
    () => {
      const ditolak = tambahLembar(sesi);
      if (ditolak !== undefined) lapor(ditolak);
    },
    { 'aria-label': teks().lembarBaru, title: teks().lembarBaru, class: 'tambah-lembar' },
  );
  wadah.replaceChildren(daftar, tambah, jumlah);
  const buka = (lembar: SheetModel | undefined): void => {
    if (!lembar) return;
    bukaLembar(sesi, lembar);
    gambar();
    daftar.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
  let tergambar = '';
  const gambar = (): void => {
    const lembar = terlihat(sesi);
    jumlah.textContent = jumlahPilihan(sesi.lembar);
    const kunci = JSON.stringify([
      sesi.lembar.id,
      lembar.map(({ id, name, tabColor }) => [id, name, tabColor]),
    ]);
    if (kunci === tergambar) return;
    tergambar = kunci;
    daftar.replaceChildren(
      ...lembar.map((satu) => {
        const kini = satu === sesi.lembar;
        const warna = satu.tabColor === '' ? undefined : `--warna-tab:${satu.tabColor}`;
        const sifat = { role: 'tab', 'aria-selected': String(kini), tabindex: kini ? 0 : -1, style: warna };
        return tombol(satu.name, () => buka(satu), sifat);
      }),
    );
    const terpilih = daftar.querySelector<HTMLElement>('[aria-selected=true]');
    if (terpilih) {
      const { offsetLeft, offsetWidth } = terpilih;
      if (offsetLeft < daftar.scrollLeft || offsetLeft + offsetWidth > daftar.scrollLeft + daftar.clientWidth)
        daftar.scrollLeft = Math.max(0, offsetLeft - 40);
    }
  };
  daftar.addEventListener('keydown', ({ key }) => {
    const lembar = terlihat(sesi);
    const kini = lembar.indexOf(sesi.lembar);
    const ke: Readonly<Record<string, number>> = {
      ArrowRight: kini + 1,
      ArrowLeft: kini - 1,
      Home: 0,
      End: lembar.length - 1,
    };
    if (ke[key] !== undefined) buka(lembar[ke[key]]);
  });
  gambar();
  return sesi.saatBerubah(gambar);
}
