import { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import type { OpsiJalur } from '../../../src/adapters/officejs/jalur';
import { alamatSel } from '../../../src/adapters/xlsx/baca/alamat';
import type { Workbook } from '../../../src/application/ports/workbook';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { daftarTabel } from '../../../src/lembar/daftar';
import { isGalatSel, type Sel } from '../../../src/lembar/tipe';
import type { Host } from '../../../workbench/host/host';
import { parseArea } from '../../../workbench/host/book/address';
import { isError } from '../../../workbench/host/book/cell';
import { putValue } from '../../../workbench/host/book/write-cells';
import { startExcel, type ExcelOptions } from '../../../workbench/host/bridge/client';
import { mergeCells } from '../../../workbench/host/behavior/range-merge';
import type { Result } from '../../../src/domain/umum/result';
import type { PenyediaBuku } from '../../kontrak/bahan';

export const nilaiDari = <T>(hasil: Result<T, unknown>): T => {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
};

export interface ExcelUji {
  readonly host: Host;
  readonly buku: BukuOfficeJs;
}

/** The adapter over a new workbook of the host; it does not wait between attempts. */
export async function excelBaru(opsi: ExcelOptions = {}, jalur: Partial<OpsiJalur> = {}): Promise<ExcelUji> {
  const host = startExcel(opsi);
  return { host, buku: await bukaLagi(jalur) };
}

/** The adapter as it is when the pane is opened again. */
export const bukaLagi = async (jalur: Partial<OpsiJalur> = {}): Promise<BukuOfficeJs> =>
  nilaiDari(await BukuOfficeJs.buka({ tunggu: () => Promise.resolve(), ...jalur }));

/** Puts values into cells as they are, without what Excel makes of typed text. */
export function taruh(host: Host, lembar: string, sel: Readonly<Record<string, Sel>>): void {
  host.user.does((workbook) => {
    const sheet = workbook.findSheet(lembar)!;
    for (const [alamat, isi] of Object.entries(sel)) {
      const { baris, kolom } = alamatSel(alamat)!;
      putValue(sheet, baris - 1, kolom, isGalatSel(isi) ? { error: isi.galat } : isi);
    }
  });
}

export function lihat(host: Host, lembar: string, alamat: string): Sel {
  const { baris, kolom } = alamatSel(alamat)!;
  const isi = host.workbook.findSheet(lembar)!.grid.cell(baris - 1, kolom)?.value ?? null;
  return isError(isi) ? { galat: isi.error } : isi;
}

/** Cells of every table of a workspace, without the names of sheets: Excel may have had to give others. */
export async function isiSemua(buku: Workbook): Promise<Record<string, unknown>> {
  const { tabel } = nilaiDari(await buku.baca(daftarTabel(variabelBaku).map(({ id }) => id)));
  return Object.fromEntries([...tabel].map(([id, { kolom, baris }]) => [id, { kolom, baris }]));
}

/** A person at the workbook of the host, as the contract of the port needs one. */
export const orangDiHost = <B extends Workbook>(
  hostOf: WeakMap<Workbook, Host>,
): Pick<PenyediaBuku<B>, 'ketik' | 'ketikRumus' | 'gabung' | 'lihat' | 'potret'> => ({
  ketik(buku, lembar, sel) {
    taruh(hostOf.get(buku)!, lembar, sel);
    return Promise.resolve(buku);
  },
  ketikRumus(buku, lembar, rumus) {
    for (const [alamat, satu] of Object.entries(rumus)) hostOf.get(buku)!.user.type(lembar, alamat, satu);
    return Promise.resolve(buku);
  },
  gabung(buku, lembar, alamat) {
    hostOf.get(buku)!.user.does((workbook) => {
      mergeCells({ sheet: workbook.findSheet(lembar)!, area: parseArea(alamat)! }, false);
    });
    return Promise.resolve(buku);
  },
  lihat: (buku, lembar, alamat) => Promise.resolve(lihat(hostOf.get(buku)!, lembar, alamat)),
  potret: (buku, lembar) =>
    Promise.resolve(
      hostOf
        .get(buku)!
        .snapshot()
        .sheets.find(({ name }) => name === lembar)!.cells,
    ),
});
