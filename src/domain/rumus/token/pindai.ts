import { batasRumus } from '../batas';
import { catatanRumus, type CatatanRumus } from '../catatan';
import { Pemindai } from './pemindai';
import type { Posisi, Token } from './token';
import { posisiToken } from './token';

export interface HasilPindai {
  readonly token: readonly Token[];
  readonly catatan: readonly CatatanRumus[];
  /** A bound was passed: the tokens are not the whole formula. */
  readonly berhenti: boolean;
}

/** Does `;` separate arguments somewhere outside quotes? Only then is a comma between digits a decimal comma. */
const pakaiTitikKoma = (teks: string): boolean => teks.replace(/["“”„][^"“”„]*["“”„]?/g, '').includes(';');

/** Cuts a formula into tokens and says everything that no token of the grammar begins with. */
export function pindai(teks: string): HasilPindai {
  if (teks.length > batasRumus.karakter) {
    const params = { panjang: teks.length, batas: batasRumus.karakter };
    const posisi: Posisi = [batasRumus.karakter, teks.length];
    return {
      token: [],
      catatan: [catatanRumus('rumus-terlalu-panjang', params, { posisi })],
      berhenti: true,
    };
  }
  const titikKoma = pakaiTitikKoma(teks);
  const pemindai = new Pemindai(teks, titikKoma);
  const berhenti = !pemindai.jalankan();
  const catatan = titikKoma ? [...pemindai.catatan, ...campuran(teks, pemindai.token)] : pemindai.catatan;
  return { token: pemindai.token, catatan, berhenti };
}

/** Where `;` separates arguments, a `,` must not, and a decimal comma and a decimal point must not stand side by side. */
function* campuran(teks: string, token: readonly Token[]): Generator<CatatanRumus> {
  const koma = token.find((t) => t.jenis === 'pemisah' && t.simbol === ',');
  if (koma) yield catatanRumus('pemisah-bercampur', {}, { posisi: posisiToken(koma) });
  const angka = token.filter((t) => t.jenis === 'angka');
  const tulisan = angka.map((t) => ({ tertulis: teks.slice(t.awal, t.akhir), posisi: posisiToken(t) }));
  if (!tulisan.some(({ tertulis }) => tertulis.includes(','))) return;
  for (const { tertulis, posisi } of tulisan) {
    if (!/^\d*\.\d+(?:[eE].*)?$/.test(tertulis) || /^[1-9]\d{0,2}\.\d{3}$/.test(tertulis)) continue;
    const params = { tertulis, tulis: tertulis.replace('.', ',') };
    yield catatanRumus('desimal-bercampur', params, { posisi });
  }
}
