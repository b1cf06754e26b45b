import { akhirTeks } from './akhir-teks';
import { dalamTerbanyak, gandaTerbanyak, hurufNama } from './batas-json';

/** A key that stands twice in one object: `JSON.parse` keeps the last value and says nothing. */
export interface KunciGanda {
  readonly kunci: string;
  /** Its place: `indikator[2].kode`. */
  readonly jalur: string;
  /** Line of the second one, from 1. */
  readonly baris: number;
}

interface Wadah {
  /** Keys so far; absent in an array. */
  readonly kunci?: Set<string>;
  /** Key or index that the reading is at. */
  di: string | number;
}

/**
 * Looks for keys that stand twice, in one pass over the text and before anything is made of it; also of several documents
 * in one text, one a line. What is no JSON is told by who parses it. `'terlalu-dalam'` where brackets stand in brackets
 * beyond what any of our documents has.
 */
export function cariKunciGanda(teks: string): readonly KunciGanda[] | 'terlalu-dalam' {
  const ganda: KunciGanda[] = [];
  const tumpukan: Wadah[] = [];
  let menungguKunci = false;
  let baris = 1;
  for (let i = 0; i < teks.length; i += 1) {
    const atas = tumpukan.at(-1);
    switch (teks.charAt(i)) {
      case '\n':
        baris += 1;
        break;
      case '{':
      case '[':
        if (tumpukan.length === dalamTerbanyak) return 'terlalu-dalam';
        menungguKunci = teks.charAt(i) === '{';
        tumpukan.push(menungguKunci ? { kunci: new Set(), di: '' } : { di: 0 });
        break;
      case '}':
      case ']':
        tumpukan.pop();
        menungguKunci = false;
        break;
      case ',':
        menungguKunci = atas?.kunci !== undefined;
        if (typeof atas?.di === 'number') atas.di += 1;
        break;
      case '"': {
        const akhir = akhirTeks(teks, i);
        if (menungguKunci && atas?.kunci !== undefined) {
          const kunci = bacaKunci(teks.slice(i, akhir + 1));
          atas.di = kunci;
          if (atas.kunci.has(kunci)) {
            ganda.push({ kunci: pendek(kunci), jalur: tulisJalur(tumpukan), baris });
            if (ganda.length === gandaTerbanyak) return ganda;
          }
          atas.kunci.add(kunci);
          menungguKunci = false;
        }
        i = akhir;
        break;
      }
    }
  }
  return ganda;
}

/** `"\u006bode"` is `kode`. */
function bacaKunci(tertulis: string): string {
  if (!tertulis.includes('\\')) return tertulis.slice(1, -1);
  try {
    return String(JSON.parse(tertulis));
  } catch {
    return tertulis;
  }
}

const pendek = (nama: string): string => (nama.length <= hurufNama ? nama : `${nama.slice(0, hurufNama)}…`);

const tulisJalur = (tumpukan: readonly Wadah[]): string => {
  const jalur = tumpukan
    .map(({ di }, i) => (typeof di === 'number' ? `[${di}]` : `${i > 0 ? '.' : ''}${pendek(di)}`))
    .join('');
  // Of a deep place the end tells more.
  return jalur.length <= hurufNama * 4 ? jalur : `…${jalur.slice(-hurufNama * 4)}`;
};
