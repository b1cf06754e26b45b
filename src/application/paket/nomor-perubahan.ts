import { BacaKolom } from '../../lembar/baca-kolom';
import { tabelMeta } from '../../lembar/daftar/meta';
import { tabelPerubahanPaket } from '../../lembar/daftar/perubahan-paket';
import { uraiTabel } from '../../lembar/kodek';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import { perubahanMeta } from '../ruang-kerja/perubahan';

const KUNCI = 'nomorTerakhir.perubahanPaket';
const AWALAN = 'perubahan:';

/**
 * Lines that the program writes are numbered without a gap, and the last number is kept: so one that was deleted is missed,
 * though nothing else in the workbook would tell that there was a change.
 */
export const idPerubahan = (nomor: number): string => `${AWALAN}${nomor}`;

/** The number of a line that the program wrote; one that was typed comes after them all. */
export const nomorPerubahan = (id: string): number =>
  id.startsWith(AWALAN) ? Number(id.slice(AWALAN.length)) : Number.MAX_SAFE_INTEGER;

/** The last number that was given. */
export function nomorTerakhir(isi: IsiBuku): number {
  const { baris } = uraiTabel(tabelMeta, isi.tabel.get(tabelMeta.id));
  const nilai = baris.find(({ kunci }) => kunci === KUNCI)?.nilai ?? '';
  return /^\d{1,9}$/.test(nilai) ? Number(nilai) : 0;
}

export const perubahanNomor = (nomor: number): Perubahan => perubahanMeta([[KUNCI, String(nomor)]]);

/** Numbers whose line is not on the sheet any more, also not one that cannot be read. */
export function nomorTerhapus(isi: IsiBuku): readonly number[] {
  const terakhir = nomorTerakhir(isi);
  if (terakhir === 0) return [];
  const kolom = new BacaKolom(isi.tabel.get(tabelPerubahanPaket.id));
  const ada = new Set(kolom.baris.flatMap((baris) => kolom.id(baris) ?? []));
  return Array.from({ length: terakhir }, (_, i) => i + 1).filter((nomor) => !ada.has(idPerubahan(nomor)));
}
