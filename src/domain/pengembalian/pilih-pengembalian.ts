import { terbesar } from '../umum/banyak';
import { sebagian } from '../umum/batas-catatan';
import { kelompokkan } from '../umum/kelompok';
import { catatPengembalian, type CatatanPengembalian } from './catatan';

/** A return that passed its own checks, as one of those given in one run. */
export interface CalonPengembalian {
  readonly berkas: string;
  readonly opd: string;
  readonly serial: number;
  /** Content hash of the file. */
  readonly hash: string;
}

export interface Pilihan<C> {
  readonly dipakai: readonly C[];
  /** Per file that is not used: why. */
  readonly ditolak: readonly { readonly calon: C; readonly catatan: CatatanPengembalian }[];
}

/**
 * At most one return a unit. The newest issue wins; the same file twice counts once; two different returns of one issue
 * are nobody's to choose but the user's: neither is used. The order in which files are named never matters.
 */
export function pilihPengembalian<C extends CalonPengembalian>(daftar: readonly C[]): Pilihan<C> {
  const dipakai: C[] = [];
  const ditolak: { calon: C; catatan: CatatanPengembalian }[] = [];
  const perUnit = kelompokkan(daftar, ({ opd }) => opd);
  for (const milik of perUnit.values()) {
    const terbaru = terbesar(milik.map(({ serial }) => serial));
    const calonTerbaru = milik.filter(({ serial }) => serial === terbaru);
    const [pertama, ...lain] = [...calonTerbaru].sort((a, b) => (a.berkas < b.berkas ? -1 : 1));
    if (pertama === undefined) continue;
    const berbeda = lain.some(({ hash }) => hash !== pertama.hash);
    if (berbeda)
      for (const calon of calonTerbaru) {
        const berkasLain = sebagian(calonTerbaru.filter((c) => c !== calon).map(({ berkas }) => berkas));
        ditolak.push({ calon, catatan: catatPengembalian('dua-pengembalian', { berkasLain }) });
      }
    else {
      dipakai.push(pertama);
      for (const calon of lain)
        ditolak.push({ calon, catatan: catatPengembalian('berkas-kembar', { berkasLain: pertama.berkas }) });
    }
    for (const calon of milik.filter(({ serial }) => serial < terbaru))
      ditolak.push({
        calon,
        catatan: catatPengembalian('terbitan-digantikan', {
          serial: calon.serial,
          oleh: terbaru,
          berkasLain: pertama.berkas,
        }),
      });
  }
  return { dipakai, ditolak };
}
