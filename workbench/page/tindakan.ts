import { type Area, bounding, isOnSheet, overlaps } from '../host/book/area';
import { formatArea } from '../host/book/address';
import type { SheetModel, Visibility } from '../host/book/sheet';
import { enteredText } from '../host/book/input';
import { requireAllowed, requireUnlocked } from '../host/book/protection';
import { editText } from '../host/book/view';
import { clearCells, writeCells } from '../host/book/write-cells';
import { addressed } from '../host/behavior/objects';
import { HostError } from '../host/protocol/errors';
import type { Pesan } from './bilah/pesan';
import type { Sesi } from './sesi';
import { teks } from './teks';
import { alasanDitolak } from './validasi';

/** What the user's hands do in a grid, whichever it is. Each answers why it was refused, or nothing. */
export type Penolakan = string | Pesan | undefined;

const alasan: Readonly<Record<string, () => string>> = {
  AccessDenied: () => teks().selTerkunci,
  ItemAlreadyExists: () => teks().namaSudahAda,
};

/** Does something as the user, unless it says itself why not; a refusal of the host becomes a sentence. */
function sebagaiPengguna(sesi: Sesi, kerja: () => Penolakan): Penolakan {
  let ditolak: Penolakan;
  sesi.host.user.does(() => {
    try {
      ditolak = kerja();
    } catch (galat) {
      if (!(galat instanceof HostError)) throw galat;
      ditolak = alasan[galat.code]?.() ?? { pesan: teks().ditolak, rincian: galat.message };
    }
  });
  sesi.tandai(true);
  return ditolak;
}

/** Whether typing into the cell would be refused by the sheet's protection. */
export function terkunci(lembar: SheetModel, area: Area): boolean {
  try {
    requireUnlocked(lembar, area);
    return false;
  } catch {
    return true;
  }
}

/** Types texts into cells, row by row from the first cell of `area` on: one edit, as a paste is. `null` leaves a cell. */
export function ketik(
  sesi: Sesi,
  lembar: SheetModel,
  area: Area,
  isi: readonly (readonly (string | null)[])[],
): Penolakan {
  const rows = isi.length;
  const cols = Math.max(...isi.map((baris) => baris.length));
  const tujuan = { row: area.row, col: area.col, rows, cols };
  if (!isOnSheet(tujuan)) return teks().diLuarLembar;
  const lengkap = isi.map((baris) => Array.from({ length: cols }, (_, i) => baris[i] ?? null));
  return sebagaiPengguna(sesi, () => {
    requireUnlocked(lembar, tujuan);
    const [satu] = rows === 1 && cols === 1 ? lengkap.flat() : [];
    const cegah =
      satu === undefined
        ? undefined
        : alasanDitolak(lembar, area.row, area.col, enteredText(satu ?? '', sesi.buku.locale).value);
    if (cegah === undefined) writeCells(lembar, tujuan, lengkap);
    return cegah;
  });
}

export const hapusIsi = (sesi: Sesi, lembar: SheetModel, area: Area): Penolakan =>
  sebagaiPengguna(sesi, () => {
    clearCells(lembar, dalamTerpakai(lembar, area), 'Contents');
    return undefined;
  });

/** Whole rows and columns are cleared as far as anything is there. */
function dalamTerpakai(lembar: SheetModel, area: Area): Area {
  if (area.rows * area.cols <= 1_000_000) return area;
  return lembar.usedArea(area, true) ?? { ...area, rows: 1, cols: 1 };
}

export function pilih(sesi: Sesi, area: Area): void {
  const { lembar } = sesi;
  const utuh = lembar.merges.reduce(
    (luas, gabung) => (overlaps(luas, gabung) ? bounding(luas, gabung) : luas),
    area,
  );
  sesi.host.user.does((buku) => buku.select(lembar, utuh));
}

export const bukaLembar = (sesi: Sesi, lembar: SheetModel): Penolakan =>
  sebagaiPengguna(sesi, () => {
    sesi.buku.activate(lembar);
    return undefined;
  });

export const tambahLembar = (sesi: Sesi): Penolakan =>
  sebagaiPengguna(sesi, () => {
    const nama = (n: number): string => `${teks().namaLembarBaru}${n}`;
    let nomor = sesi.buku.sheets.length + 1;
    while (sesi.buku.findSheet(nama(nomor))) nomor++;
    sesi.buku.activate(sesi.buku.addSheet(nama(nomor)));
    return undefined;
  });

export interface UkuranBaru {
  readonly sumbu: 'kolom' | 'baris';
  readonly indeks: readonly number[];
  readonly poin: number;
}

/** Columns made wider, rows made higher, by dragging a header's edge. */
export const ubahUkuran = (sesi: Sesi, lembar: SheetModel, { sumbu, indeks, poin }: UkuranBaru): Penolakan =>
  sebagaiPengguna(sesi, () => {
    requireAllowed(lembar, sumbu === 'kolom' ? 'allowFormatColumns' : 'allowFormatRows');
    const ukuran = sumbu === 'kolom' ? lembar.columnWidths : lembar.rowHeights;
    for (const satu of indeks) ukuran.set(satu, poin);
    return undefined;
  });

/** Goes to an address, name or table as typed into the name box. */
export function keAlamat(sesi: Sesi, tertulis: string): Penolakan {
  try {
    const { sheet, area } = addressed(sesi.lembar, tertulis.trim());
    if (sheet.visibility !== 'Visible') return teks().lembarTersembunyi;
    sesi.host.user.select(sheet.name, formatArea(area));
    return undefined;
  } catch (galat) {
    if (galat instanceof HostError) return teks().alamatTidakDikenal(tertulis);
    throw galat;
  }
}

/** What the formula bar shows of a cell. */
export function isiSunting(sesi: Sesi, lembar: SheetModel, row: number, col: number): string {
  const sel = lembar.grid.cell(row, col);
  if (!sel) return '';
  const { numberFormat, formulaHidden } = sesi.buku.styles.get(sel.style);
  if (sel.formula !== undefined) return formulaHidden && lembar.protection ? '' : sel.formula;
  return editText(sel.value, numberFormat, sesi.buku.locale);
}

export const terlihat = (sesi: Sesi): readonly SheetModel[] =>
  sesi.buku.sheets.filter(({ visibility }: { visibility: Visibility }) => visibility === 'Visible');

/** Addresses outside that a click may open: no script, no file. */
const LUAR = /^(?:https|mailto):/i;

/** Follows the link of a cell, as a click does in Excel: a place of the workbook, or a page in a window of its own. */
export function ikutiTautan(sesi: Sesi, sel: Area): Penolakan {
  const milik = sesi.lembar.hyperlinks.find(({ area }) => overlaps(area, sel));
  const { documentReference, address } = milik?.link ?? {};
  if (documentReference !== undefined && documentReference !== '') return keAlamat(sesi, documentReference);
  if (address !== undefined && LUAR.test(address)) window.open(address, '_blank', 'noopener');
  return undefined;
}
