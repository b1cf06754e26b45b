import type { KolomSpec, TipeKolom } from './tipe';

/** Colours (RGB) and number formats of our sheets, the same in a file and in Excel. */
export const warna = {
  judul: '1F3864',
  petunjuk: '404040',
  keterangan: '595959',
  kepala: '1F4E78',
  teksKepala: 'FFFFFF',
  /** Ground of input cells. */
  isian: 'FFF8DC',
  garis: 'BFBFBF',
  tautan: '0563C1',
  /** Grounds of what is good, to be watched, and bad; the words beside them say the same. */
  baik: 'E2EFDA',
  perhatian: 'FFF2CC',
  buruk: 'F8CBAD',
} as const;

const format: Record<TipeKolom, string | undefined> = {
  // Text cells keep leading zeros of codes, and `1/2` does not become a date.
  teks: '@',
  // `#,##0.###` would show 5 as "5,": general shows what was typed.
  angka: undefined,
  rupiah: '#,##0',
  // The cell holds a fraction, 0.9 for 90 %, so that both 90 and 90% can be typed.
  persen: '0.00%',
  // Indonesian month names whatever the language of Excel; a bare 03/04/2026 reads differently abroad.
  tanggal: '[$-421]d mmm yyyy',
  'ya-tidak': undefined,
  pilihan: undefined,
};

/**
 * Amounts too long to read without separators have them, without decimals, which nobody asks of an amount. Small figures
 * come first, because LibreOffice leaves out the minus sign in a later section.
 */
const formatBesaran = {
  diketik: '[<100000]General;#,##0',
  dihitung: '[<100000]#,##0.00;#,##0',
} as const;

/** Number format of a column's cells; `undefined` is general. */
export function formatKolom(kolom: Pick<KolomSpec, 'tipe' | 'bulat' | 'besaran'>): string | undefined {
  if (kolom.besaran !== undefined) return formatBesaran[kolom.besaran];
  return kolom.tipe === 'angka' && kolom.bulat === true ? '0' : format[kolom.tipe]; // a year is not 2.026
}

/** Where the cells of a column have their content; `undefined`: text left, figures right. A date at the right would touch the text beside it. */
export const rataKolom = (kolom: Pick<KolomSpec, 'tipe' | 'rata'>): KolomSpec['rata'] =>
  kolom.rata ?? (kolom.tipe === 'tanggal' || kolom.tipe === 'ya-tidak' ? 'tengah' : undefined);

/** A date needs this many characters, or Excel shows `####`. */
const LEBAR_TANGGAL = 13;

/** Column width in characters. */
export const lebarKolom = (kolom: Pick<KolomSpec, 'tipe' | 'lebar'>): number =>
  kolom.tipe === 'tanggal' ? Math.max(kolom.lebar, LEBAR_TANGGAL) : kolom.lebar;

/** Header texts as they must stand in an Excel table: one line, not empty, each one once. */
export function labelKepala(kolom: readonly Pick<KolomSpec, 'label'>[]): readonly string[] {
  const seen = new Set<string>();
  return kolom.map(({ label }, k) => {
    const dasar = label.replace(/\s+/gu, ' ').trim().slice(0, 240) || `Kolom ${k + 1}`;
    let nama = dasar;
    for (let ke = 2; seen.has(nama.toLowerCase()); ke++) nama = `${dasar} (${ke})`;
    seen.add(nama.toLowerCase());
    return nama;
  });
}
