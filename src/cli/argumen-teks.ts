import { bersihkanAksara } from '../domain/umum/aksara';
import { BATAS_TEKS_RENCANA } from '../domain/umum/batas-teks';
import type { Konteks } from './konteks';
import type { Argumen } from './perintah/tipe';

/** Arguments that name files and folders: the file system says what those may be called. */
const JALUR: ReadonlySet<string> = new Set([
  ...['_', '$0', 'berkas', 'data', 'kembali', 'rencana', 'folder', 'keluar', 'opd'],
]);

/** What is wrong with a text of the command line that is to be written down; `undefined` where nothing is. */
export function salahArgumenTeks(
  argumen: Argumen,
  { teks, bahasa: { tulis } }: Pick<Konteks, 'teks' | 'bahasa'>,
): string | undefined {
  for (const [nama, isi] of Object.entries(argumen)) {
    if (JALUR.has(nama)) continue;
    for (const satu of Array.isArray(isi) ? (isi as readonly unknown[]) : [isi]) {
      if (typeof satu !== 'string') continue;
      const { dibuang } = bersihkanAksara(satu);
      if (dibuang.length > 0) return teks.argumenAksara(nama, dibuang);
      if (satu.length > BATAS_TEKS_RENCANA)
        return teks.argumenPanjang(nama, tulis.angka(satu.length), tulis.angka(BATAS_TEKS_RENCANA));
    }
  }
  return undefined;
}
