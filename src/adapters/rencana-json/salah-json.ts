import type { SalahJson } from '../../application/catatan-json';
import { batasRencana } from './batas-rencana';

/** Where a text stops being JSON, and what is wrong there. */
export interface TempatSalah {
  readonly salah: SalahJson;
  /** What stands there; empty where the text ends. */
  readonly tertulis: string;
  /** Line and character in it, from 1. */
  readonly baris: number;
  readonly karakter: number;
}

const NILAI = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A text in quotes, a word, a number that is none, or one character of another kind. */
const KATA = /"[^"\r\n]*"?|[\p{L}\p{N}_.+-]+|[^]/uy;
const SPASI = /[ \t\r\n]*/y;
const LEPAS = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const KUTIP_LAIN = new Set("'`‘’‚‛“”„«»");
const TERTULIS_TERPANJANG = 20;

/** The first mistake, found by going through the grammar of JSON (RFC 8259); `undefined` where there is none. */
export function cariSalahJson(teks: string): TempatSalah | undefined {
  let di = 0;
  const cocok = (pola: RegExp): string => {
    pola.lastIndex = di;
    return pola.exec(teks)?.[0] ?? '';
  };
  const lewatiSpasi = (): void => {
    di += cocok(SPASI).length;
  };
  const salah = (apa: SalahJson, letak = di): never => {
    throw new Ketemu(apa, letak);
  };
  /** A character that must stand here. */
  const harus = (tanda: string, apa: SalahJson): void => {
    lewatiSpasi();
    if (teks[di] !== tanda) salah(penyebab(apa));
    di += 1;
  };
  /** What people and other programs write where JSON wants something else, before what was wanted. */
  const penyebab = (apa: SalahJson): SalahJson => {
    const tanda = teks[di];
    if (tanda === undefined) return 'terputus';
    if (KUTIP_LAIN.has(tanda)) return 'kutip';
    return tanda === '#' || /^\/[/*]/.test(teks.slice(di, di + 2)) ? 'komentar' : apa;
  };
  const baca = {
    nilai(dalam: number): void {
      lewatiSpasi();
      const tanda = teks[di];
      if (dalam > batasRencana.dalam) salah('terlalu-dalam');
      if (tanda === '{') baca.daftar('}', () => baca.pasangan(dalam + 1));
      else if (tanda === '[') baca.daftar(']', () => baca.nilai(dalam + 1));
      else if (tanda === '"') baca.teks();
      else baca.polos();
    },
    /** A number or one of the three words. */
    polos(): void {
      const isi = cocok(NILAI);
      // `01`, `1.`, `nullx`: the beginning is a value, the whole is none.
      if (isi === '' || isi.length < cocok(KATA).length) salah(penyebab('nilai'));
      di += isi.length;
    },
    /** Members of an object or array, with commas between them and none at the end. */
    daftar(penutup: '}' | ']', anggota: () => void): void {
      di += 1;
      lewatiSpasi();
      while (teks[di] !== penutup) {
        anggota();
        lewatiSpasi();
        if (teks[di] === penutup) break;
        const koma = di;
        harus(',', 'koma-kurang');
        lewatiSpasi();
        if (teks[di] === penutup) salah('koma-lebih', koma);
      }
      di += 1;
    },
    pasangan(dalam: number): void {
      lewatiSpasi();
      if (teks[di] !== '"') salah(penyebab('kunci'));
      baca.teks();
      harus(':', 'titik-dua-kurang');
      baca.nilai(dalam);
    },
    teks(): void {
      const awal = di;
      for (di += 1; teks[di] !== '"';) {
        const tanda = teks[di] ?? '\n';
        if (tanda === '\n' || tanda === '\r') salah('teks-terbuka', awal);
        if (tanda < ' ') salah('kendali');
        if (tanda === '\\') {
          const lepas = cocok(LEPAS);
          if (lepas === '') salah('garis-miring');
          di += lepas.length;
        } else di += 1;
      }
      di += 1;
    },
  };
  try {
    lewatiSpasi();
    if (di === teks.length) salah('kosong');
    baca.nilai(0);
    lewatiSpasi();
    return di < teks.length ? tempat(teks, penyebab('sisa'), di) : undefined;
  } catch (ketemu) {
    if (ketemu instanceof Ketemu) return tempat(teks, ketemu.salah, ketemu.letak);
    throw ketemu;
  }
}

class Ketemu extends Error {
  constructor(
    readonly salah: SalahJson,
    readonly letak: number,
  ) {
    super(salah);
  }
}

function tempat(teks: string, salah: SalahJson, letak: number): TempatSalah {
  const { baris, awal } = barisPada(teks, letak);
  KATA.lastIndex = letak;
  const tertulis = KATA.exec(teks)?.[0] ?? '';
  return {
    salah,
    // What cannot be seen is named by its number, so that nothing of it acts on a terminal.
    tertulis: /^\p{C}/u.test(tertulis)
      ? `U+${(tertulis.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      : tertulis.slice(0, TERTULIS_TERPANJANG),
    baris,
    karakter: letak - awal + 1,
  };
}

/** Number of the line that a place is in, from 1, and where that line begins. */
function barisPada(teks: string, letak: number): { readonly baris: number; readonly awal: number } {
  let baris = 1;
  let awal = 0;
  for (let i = 0; i < letak; i += 1) {
    const kode = teks.charCodeAt(i);
    if (kode !== CR && kode !== LF) continue;
    if (kode === CR && i + 1 < letak && teks.charCodeAt(i + 1) === LF) i += 1;
    baris += 1;
    awal = i + 1;
  }
  return { baris, awal };
}

const CR = 13;
const LF = 10;
