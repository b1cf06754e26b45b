import { cariKepala, lebarUmum } from '../../domain/impor/baris-kepala';
import type { GayaKutip } from './keadaan-kutip';
import { bacaRekaman, type TeksRekaman } from './rekaman';
import { selRekaman } from './sel-rekaman';

export interface Pemisah {
  readonly pemisah: string;
  /** Usual number of columns. */
  readonly lebar: number;
}

const calonPemisah = [',', ';', '\t', '|'] as const;
const BARIS_CONTOH = 50;

function ambil(rekaman: Generator<TeksRekaman>, banyak: number): TeksRekaman[] {
  const contoh: TeksRekaman[] = [];
  for (const satu of rekaman) if (contoh.push(satu) === banyak) break;
  return contoh;
}

/**
 * The separator under which the header has the most names and the most records have as many fields; with the width that
 * the first records then have.
 */
export function kenaliPemisah(
  teks: string,
  batas: { readonly sel: number; readonly kolom: number },
  calon: readonly [string, ...string[]] = calonPemisah,
  gaya: GayaKutip = 'ganda',
): Pemisah {
  let terbaik = { pemisah: calon[0], lebar: 1, skor: 0 };
  for (const pemisah of calon) {
    const contoh = ambil(bacaRekaman(teks, 0, 1, { pemisah, batasSel: batas.sel, gaya }), BARIS_CONTOH);
    const sel = selRekaman(contoh, { pemisah, lebar: -1, batasKolom: batas.kolom, gaya });
    const rekaman = sel.map((satu, i) => ({ nomor: i + 1, sel: satu }));
    const kepala = sel[cariKepala(rekaman)] ?? [];
    const nama = kepala.filter((satu) => satu.trim() !== '').length;
    const selebar = sel.filter((satu) => satu.length === kepala.length).length;
    const skor = (nama - 1) * selebar;
    if (skor > terbaik.skor) terbaik = { pemisah, lebar: Math.max(nama, lebarUmum(rekaman)), skor };
  }
  return terbaik;
}
