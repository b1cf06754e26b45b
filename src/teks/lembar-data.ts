import { daftarTingkatData } from '../domain/variabel/tipe';
import { tabelData } from '../lembar/daftar/data';

/** Whether a place is a sheet of compiled rows, or several of them: their rows can be put into an archive. */
export function isLembarData(tempat: string): boolean {
  const nama = new Set(daftarTingkatData.map((tingkat) => tabelData(tingkat, []).lembar.nama));
  return tempat.split(', ').every((satu) => nama.has(satu));
}
