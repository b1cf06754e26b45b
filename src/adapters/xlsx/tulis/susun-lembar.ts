import type { NamedRange } from 'hucre';
import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx';
import type { LembarBaru } from '../../../application/ports/workbook';
import { hurufKolom } from '../../../lembar/alamat';
import { labelKepala, lebarKolom } from '../../../lembar/tampilan';
import { kolomLembar, tataLetak } from '../../../lembar/tata-letak';
import { isGalatSel, type KolomSpec, type Sel } from '../../../lembar/tipe';
import { lebarBerkas } from '../lebar-kolom';
import { lindungiTeks, sepertiGalat } from '../nilai-sel';
import { selAtas } from './baris-atas';
import type { DaftarPilihan } from '../../../lembar/daftar-pilihan';
import { gayaKolom } from './gaya';
import { halamanSelebar } from '../../../lembar/lebar-halaman';
import { tinggiBaris } from '../../../lembar/tinggi';
import { validasiLembar } from './validasi';

export interface LembarTersusun {
  readonly lembar: WriteSheet;
  /** First data row, where data rows have heights of their own. */
  readonly tinggiSejak: number | undefined;
  readonly nama: NamedRange;
}

/** A frozen column wider than this leaves too little of a small screen. */
const MAKS_LEBAR_BEKU = 45;

const izin = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  sort: true,
  autoFilter: true,
} as const;

/** One sheet as the file writer takes it; values were checked before. `nama` repeats its header rows in print. */
export function susunLembar(
  { spec, baris }: LembarBaru,
  daftar: DaftarPilihan,
  namaTabel = spec.tabel.nama,
  namaLembar = spec.nama,
): LembarTersusun {
  const kolom = kolomLembar(spec);
  const { barisData, barisKepala } = tataLetak(spec);
  const jumlah = Math.max(1, baris.length + (spec.barisCadangan ?? 0));
  const akhir = barisData + jumlah - 1;
  const { cells, merges, rowDefs } = selAtas(spec);
  const beku = kolomBeku(kolom);
  const halaman = halamanSelebar(kolom);
  const kutip = kutipLembar(namaLembar);

  const tinggiAtas = rowDefs.size;
  const rows: CellValue[][] = Array.from({ length: barisData - 1 }, () => []);
  for (let k = 0; k < jumlah; k++) {
    const isi = baris[k];
    const letak = barisData - 1 + k;
    const height = isi && tinggiBaris(spec.tabel.kolom, isi.sel);
    if (height !== undefined) rowDefs.set(letak, { height });
    rows.push(
      kolom.map((_, c) =>
        nilai(isi === undefined ? null : c === 0 ? isi.id : (isi.sel[c - 1] ?? null), letak, c, cells),
      ),
    );
  }

  return {
    lembar: {
      name: namaLembar,
      ...(spec.visibilitas === 'tersembunyi' ? { hidden: true } : {}),
      ...(spec.visibilitas === 'sangat-tersembunyi' ? { veryHidden: true } : {}),
      columns: kolom.map((spesifikasi) => ({
        width: lebarBerkas(spesifikasi),
        hidden: spesifikasi.tersembunyi === true,
        style: gayaKolom(spesifikasi, spec),
      })),
      rows,
      cells,
      merges,
      rowDefs,
      tables: [
        {
          name: namaTabel,
          range: `A${barisKepala}:${hurufKolom(kolom.length)}${akhir}`,
          columns: labelKepala(kolom).map((name) => ({ name })),
          style: 'TableStyleLight1',
          showRowStripes: false,
        },
      ],
      dataValidations: validasiLembar(spec, barisData, akhir, daftar),
      freezePane: { rows: barisKepala, columns: beku },
      ...(spec.dilindungi ? { protection: izin } : {}),
      view: { showGridLines: false },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: halaman,
        fitToHeight: 0,
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: '&L&8&A&R&8Halaman &P dari &N' },
    },
    tinggiSejak: rowDefs.size > tinggiAtas ? barisData : undefined,
    nama: {
      name: '_xlnm.Print_Titles',
      range: [
        ...(halaman > 1 && beku > 0 ? [`${kutip}!$A:$${hurufKolom(beku)}`] : []),
        `${kutip}!$${barisKepala}:$${barisKepala}`,
      ].join(','),
      scope: namaLembar,
    },
  };
}

const kutipLembar = (nama: string): string => `'${nama.replaceAll("'", "''")}'`;

/** Columns up to and with the first visible one stay in sight. */
function kolomBeku(kolom: readonly KolomSpec[]): number {
  const pertama = kolom.find((spec) => spec.tersembunyi !== true);
  return pertama === undefined || lebarKolom(pertama) > MAKS_LEBAR_BEKU ? 0 : kolom.indexOf(pertama) + 1;
}

/** The writer takes a text like `#N/A` for an error value; as a run of rich text it stays text. */
function nilai(sel: Sel, baris: number, kolom: number, cells: Map<string, Partial<Cell>>): CellValue {
  if (isGalatSel(sel)) return sel.galat;
  if (typeof sel !== 'string') return sel;
  if (sel === '') return null;
  if (sepertiGalat(sel)) cells.set(`${baris},${kolom}`, { richText: [{ text: lindungiTeks(sel) }] });
  return lindungiTeks(sel);
}
