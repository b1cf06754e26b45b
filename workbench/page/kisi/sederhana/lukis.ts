import { type Area, contains, overlaps } from '../../../host/book/area';
import { formatArea } from '../../../host/book/address';
import type { SheetModel } from '../../../host/book/sheet';
import type { Style } from '../../../host/book/style';
import { elemen } from '../../elemen';
import { teks } from '../../teks';
import { gayaBersyarat } from '../bersyarat';
import { gayaCss, rataSel } from '../rupa';
import { type TeksSel, teksSel } from '../teks-sel';
import { type Kotak, lebarKepala, type Tata, tinggiKepala } from './tata';

export const idSel = (row: number, col: number): string => `sel-${row}-${col}`;
const letak = ({ kiri, atas, lebar, tinggi }: Kotak): string =>
  `left:${kiri - 1}px;top:${atas - 1}px;width:${lebar + 1}px;height:${tinggi + 1}px`;
export const namaKolom = (col: number): string =>
  formatArea({ row: 0, col, rows: 1, cols: 1 }).replace('1', '');

interface Lapis {
  readonly lembar: SheetModel;
  readonly tata: Tata;
  readonly kolom: readonly number[];
  readonly gabungan: readonly Area[];
}

const satu = (row: number, col: number): Area => ({ row, col, rows: 1, cols: 1 });

/** How many pixels a text may spill into empty cells to its right. */
function ruangKanan({ lembar, tata, gabungan }: Lapis, row: number, col: number): number {
  let sampai = col + 1;
  while (sampai < Math.min(col + 14, tata.kolom.jumlah)) {
    const tetangga = lembar.grid.cell(row, sampai);
    if (tetangga && (tetangga.value !== null || tetangga.formula !== undefined)) break;
    if (gabungan.some((satuan) => contains(satuan, satu(row, sampai)))) break;
    sampai++;
  }
  return tata.kolom.rentang(col, sampai - col);
}

function kelasSel({ tata }: Lapis, { row, col }: Area, gaya: Style): string[] {
  const [diBaris, diKolom] = [row < tata.bekuBaris, col < tata.bekuKolom];
  const tepi = gaya.borderTop + gaya.borderBottom + gaya.borderLeft + gaya.borderRight;
  return [
    'sel',
    diBaris || diKolom ? 'beku' : '',
    diBaris && diKolom ? 'sudut-beku' : '',
    gaya.fillColor === '' ? '' : 'berisi',
    tepi === '' ? '' : 'bergaris',
  ].filter((nama) => nama !== '');
}

/** Pixels that a text takes where it spills over empty cells to its right; `undefined` where it stays in its own. */
function lebarMeluap(lapis: Lapis, area: Area, gaya: Style, { nilai, penuh }: TeksSel): number | undefined {
  const { lebar } = lapis.tata.kotak(area);
  if (typeof nilai !== 'string' || gaya.wrap || area.cols > 1) return undefined;
  if (rataSel(gaya, nilai) !== 'left' || penuh.length * 5 <= lebar) return undefined;
  const ruang = ruangKanan(lapis, area.row, area.col);
  return ruang > lebar ? ruang : undefined;
}

function sel(lapis: Lapis, area: Area): HTMLElement {
  const { lembar, tata } = lapis;
  const { row, col } = area;
  const kotak = tata.kotak(area);
  const teksnya = teksSel(lembar, row, col, kotak.lebar);
  const { nilai, tampil, penuh } = teksnya;
  const gaya = gayaBersyarat(lembar, area, nilai, lembar.book.styles.get(lembar.grid.styleAt(row, col)));
  const lebar = lebarMeluap(lapis, area, gaya, teksnya);
  const kelas = kelasSel(lapis, area, gaya);
  if (lebar !== undefined) kelas.push('meluap');
  const utuh = tampil === penuh ? undefined : penuh;
  return elemen(
    'div',
    {
      role: 'gridcell',
      id: idSel(row, col),
      class: kelas.join(' '),
      style: `${letak(kotak)};${gayaCss(gaya, nilai)}`,
      'aria-colindex': col + 2,
      'aria-colspan': area.cols > 1 ? area.cols : undefined,
      'aria-rowspan': area.rows > 1 ? area.rows : undefined,
      'aria-selected': contains(lembar.selection, area) ? 'true' : 'false',
      'aria-readonly': lembar.protection && gaya.locked ? 'true' : undefined,
      title: utuh,
      'aria-label': utuh,
    },
    elemen('span', lebar === undefined ? {} : { style: `max-width:${lebar - 6}px` }, tampil),
  );
}

function baris(lapis: Lapis, row: number): HTMLElement {
  const { lembar, tata } = lapis;
  const dipilih = row >= lembar.selection.row && row < lembar.selection.row + lembar.selection.rows;
  const kepala = elemen(
    'div',
    {
      role: 'rowheader',
      class: `kepala baris${dipilih ? ' dipilih' : ''}`,
      'aria-colindex': 1,
      style: letak({ kiri: 0, atas: tata.y(row), lebar: lebarKepala, tinggi: tata.baris.rentang(row, 1) }),
      'data-baris': row,
    },
    String(row + 1),
  );
  const daftarSel = lapis.kolom.flatMap((col) => {
    const gabung = lapis.gabungan.find((luas) => contains(luas, satu(row, col)));
    if (!gabung) return [sel(lapis, satu(row, col))];
    return gabung.row === row && gabung.col === col ? [sel(lapis, gabung)] : [];
  });
  return elemen('div', { role: 'row', 'aria-rowindex': row + 2 }, kepala, ...daftarSel);
}

function kepalaKolom({ lembar, tata, kolom }: Lapis): HTMLElement {
  const { selection } = lembar;
  const sudut = elemen(
    'div',
    {
      role: 'columnheader',
      class: 'kepala sudut',
      'aria-colindex': 1,
      style: letak({ kiri: 0, atas: 0, lebar: lebarKepala, tinggi: tinggiKepala }),
    },
    elemen('span', { class: 'tersembunyi' }, teks().nomorBaris),
  );
  const daftar = kolom.map((col) =>
    elemen(
      'div',
      {
        role: 'columnheader',
        class: `kepala kolom${col >= selection.col && col < selection.col + selection.cols ? ' dipilih' : ''}${col < tata.bekuKolom ? ' beku' : ''}`,
        'aria-colindex': col + 2,
        style: letak({ kiri: tata.x(col), atas: 0, lebar: tata.kolom.rentang(col, 1), tinggi: tinggiKepala }),
        'data-kolom': col,
      },
      namaKolom(col),
    ),
  );
  return elemen('div', { role: 'row', 'aria-rowindex': 1 }, sudut, ...daftar);
}

/** The frame around the selected cells, as far as it is not under frozen ones. */
function bingkaiPilihan({ lembar, tata }: Lapis, lebar: number, tinggi: number): HTMLElement {
  const { selection } = lembar;
  const kotak = tata.kotak(selection);
  const batasKiri = selection.col >= tata.bekuKolom ? lebarKepala + tata.bekuLebar : lebarKepala;
  const batasAtas = selection.row >= tata.bekuBaris ? tinggiKepala + tata.bekuTinggi : tinggiKepala;
  const kiri = Math.max(kotak.kiri, batasKiri - 4);
  const atas = Math.max(kotak.atas, batasAtas - 4);
  const kanan = Math.min(kotak.kiri + kotak.lebar, lebar + 4);
  const bawah = Math.min(kotak.atas + kotak.tinggi, tinggi + 4);
  const tampak = kanan > batasKiri && bawah > batasAtas;
  return elemen('div', {
    role: 'presentation',
    class: `pilihan${selection.rows * selection.cols > 1 ? ' banyak' : ''}`,
    style: tampak ? letak({ kiri, atas, lebar: kanan - kiri, tinggi: bawah - atas }) : 'display:none',
  });
}

/** Draws what is seen of a sheet in a viewport of this size. */
export function lukis(lembar: SheetModel, tata: Tata, lebar: number, tinggi: number): DocumentFragment {
  const daftarBaris = tata.barisTampak(tinggi);
  const kolom = tata.kolomTampak(lebar);
  const semua: Area = {
    row: 0,
    col: 0,
    rows: (daftarBaris.at(-1) ?? 0) + 1,
    cols: (kolom.at(-1) ?? 0) + 1,
  };
  const lapis: Lapis = {
    lembar,
    tata,
    kolom,
    gabungan: lembar.merges.filter((luas) => overlaps(luas, semua)),
  };
  const hasil = document.createDocumentFragment();
  hasil.append(kepalaKolom(lapis), ...daftarBaris.map((row) => baris(lapis, row)));
  // Merged cells whose first cell is out of view still reach into it.
  const terlewat = lapis.gabungan.filter(
    ({ row, col }) => !daftarBaris.includes(row) || !kolom.includes(col),
  );
  for (const luas of terlewat)
    hasil.append(elemen('div', { role: 'row', 'aria-rowindex': luas.row + 2 }, sel(lapis, luas)));
  hasil.append(bingkaiPilihan(lapis, lebar, tinggi));
  return hasil;
}
