import { batasRumus } from '../batas';
import { catatanRumus, type CatatanRumus } from '../catatan';
import { posisiToken, type Posisi, type Token } from './token';

/** What an operator may do where an operand is expected: be a sign or a negation. */
const awalan: ReadonlySet<string> = new Set(['-', '+', 'bukan']);

interface KurungTerbuka {
  readonly indeks: number;
  readonly panggilan: boolean;
}

export interface HasilSusunan {
  readonly catatan: readonly CatatanRumus[];
  /** The tokens are one well-formed expression. */
  readonly utuh: boolean;
}

/**
 * Checks that operands and operators alternate and that brackets pair. mathjs would take two operands side by side as a
 * product without complaint: here that is a finding. Goes on after a finding, so that all are told at once.
 */
export function periksaSusunan(teks: string, token: readonly Token[]): HasilSusunan {
  const catatan: CatatanRumus[] = [];
  const terbuka: KurungTerbuka[] = [];
  const tulisan = (t: Token | undefined): string | undefined =>
    t && teks.slice(t.awal, Math.min(t.akhir, t.awal + 40));
  let menungguOperan = true;
  let utuh = token.length > 0;
  if (token.length === 0) catatan.push(catatanRumus('rumus-kosong', {}, { posisi: [0, teks.length] }));

  const lapor = (baru: CatatanRumus, t?: Token): void => {
    utuh = false;
    if (!t?.sesudahSimbol) catatan.push(baru);
  };
  const operanHilang = (i: number): void => {
    const posisi: Posisi = token[i] ? posisiToken(token[i]) : posisiToken(token[i - 1]!);
    const params = { sesudah: tulisan(token[i - 1]), sebelum: tulisan(token[i]) };
    lapor(catatanRumus('operan-hilang', params, { posisi }), token[i]);
  };

  for (const [i, t] of token.entries()) {
    const operan = t.jenis === 'angka' || t.jenis === 'teks' || t.jenis === 'nama';
    const sebelum = token[i - 1];
    const panggilan = t.jenis === 'buka' && sebelum?.jenis === 'nama';
    const bukanDiTengah = t.jenis === 'operator' && t.op === 'bukan' && !menungguOperan;
    if ((operan || bukanDiTengah || (t.jenis === 'buka' && !panggilan)) && !menungguOperan) {
      const params = { kiri: tulisan(sebelum) ?? '', kanan: tulisan(t) ?? '' };
      lapor(catatanRumus('operator-hilang', params, { posisi: [sebelum!.awal, t.akhir] }), t);
    }
    switch (t.jenis) {
      case 'angka':
      case 'teks':
      case 'nama':
        menungguOperan = false;
        break;
      case 'operator':
        if (menungguOperan && !awalan.has(t.op)) operanHilang(i);
        menungguOperan = true;
        break;
      case 'buka':
        terbuka.push({ indeks: i, panggilan });
        if (terbuka.length > batasRumus.kedalaman) {
          const params = { batas: batasRumus.kedalaman };
          catatan.push(catatanRumus('kurung-terlalu-dalam', params, { posisi: posisiToken(t) }));
          return { catatan, utuh: false };
        }
        menungguOperan = true;
        break;
      case 'pemisah':
        if (menungguOperan) operanHilang(i);
        if (!terbuka.at(-1)?.panggilan) lapor(pemisahLuar(t));
        menungguOperan = true;
        break;
      case 'tutup': {
        const pembuka = terbuka.pop();
        const tanpaArgumen = pembuka?.panggilan === true && pembuka.indeks === i - 1;
        if (!pembuka) lapor(catatanRumus('kurung-berlebih', {}, { posisi: posisiToken(t) }));
        else if (menungguOperan && !tanpaArgumen) operanHilang(i);
        menungguOperan = false;
        break;
      }
    }
  }
  if (menungguOperan && token.length > 0) operanHilang(token.length);
  for (const { indeks } of terbuka) {
    lapor(catatanRumus('kurung-tidak-ditutup', {}, { posisi: posisiToken(token[indeks]!) }));
  }
  return { catatan, utuh };
}

function pemisahLuar(t: Extract<Token, { jenis: 'pemisah' }>): CatatanRumus {
  if (!t.angkaRapat)
    return catatanRumus('pemisah-di-luar-fungsi', { tanda: t.simbol }, { posisi: posisiToken(t) });
  return komaDesimal(t.angkaRapat);
}

/** A comma that can only have been meant as a decimal comma, in a formula that does not separate arguments by `;`. */
export function komaDesimal({ posisi, teks }: { posisi: Posisi; teks: string }): CatatanRumus {
  return catatanRumus('koma-desimal', { tertulis: teks, tulis: teks.replace(',', '.') }, { posisi });
}
