import type { TipeNilai } from '../tipe-nilai';
import type { Fungsi } from '../fungsi/daftar';
import { komaDesimal } from '../token/susunan';
import { laporkan, type BahanPohon } from './bahan-pohon';
import type { Terperiksa } from './simpul';
import type { Urai } from './urai';
import { unsurKe } from '../../umum/pasti';

export type Panggil = Urai & { bentuk: 'panggil' };

/** True where a comma of this very call cuts a number such as `1,5` in two, which is then what is told. */
export function laporKomaDesimal(l: BahanPohon, rentang: { awal: number; akhir: number }): boolean {
  let kedalaman = 0;
  let ada = false;
  for (let i = rentang.awal; i <= rentang.akhir; i++) {
    const t = unsurKe(l.token, i);
    if (t.jenis === 'buka') kedalaman += 1;
    else if (t.jenis === 'tutup') kedalaman -= 1;
    else if (t.jenis === 'pemisah' && kedalaman === 1 && t.angkaRapat) {
      l.catatan.push(komaDesimal(t.angkaRapat));
      ada = true;
    }
  }
  return ada;
}

/** True where the argument has one of the types, or is already known to be wrong. */
export function mintaTipeArgumen(
  l: BahanPohon,
  fungsi: Fungsi,
  argumen: Terperiksa,
  diminta: readonly TipeNilai[],
): boolean {
  if (argumen.tipe === 'tak-tentu' || diminta.includes(argumen.tipe)) return true;
  laporkan(l, argumen, 'tipe-argumen', { fungsi: fungsi.nama, diminta, ada: argumen.tipe });
  return false;
}
