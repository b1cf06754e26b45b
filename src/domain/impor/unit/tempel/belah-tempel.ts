import { isAdaHuruf, isKodeAngka, isKodeHuruf, isSatuKata } from './bentuk-kode';

/** Cuts a line in two; `undefined` where it has not what it is cut at. */
type Pemotong = (baris: string) => readonly [depan: string, belakang: string] | undefined;

/** One way in which the lines of a list may hold a code beside a name. */
interface Cara {
  readonly potong: Pemotong;
  readonly kode: 'depan' | 'belakang';
  readonly isKode: (teks: string) => boolean;
}

const dua = (depan: string, belakang: string): readonly [string, string] | undefined =>
  depan.trim() === '' || belakang.trim() === '' ? undefined : [depan.trim(), belakang.trim()];

const pertama =
  (pola: RegExp): Pemotong =>
  (baris) => {
    const cocok = pola.exec(baris);
    return cocok === null
      ? undefined
      : dua(baris.slice(0, cocok.index), baris.slice(cocok.index + cocok[0].length));
  };

const terakhir =
  (pola: RegExp): Pemotong =>
  (baris) => {
    const cocok = [...baris.matchAll(new RegExp(pola.source, 'gu'))].at(-1);
    return cocok === undefined
      ? undefined
      : dua(baris.slice(0, cocok.index), baris.slice(cocok.index + cocok[0].length));
  };

/** `(DINKES) Dinas Kesehatan`, `[452609] Dinas Kesehatan`. */
const kurungDepan: Pemotong = (baris) => {
  const [, dalam, sisa] = /^\s*[([]([^()[\]]{2,40})[)\]]\s*(.*)$/u.exec(baris) ?? [];
  return dalam === undefined || sisa === undefined ? undefined : dua(dalam, sisa);
};

const isKode = (teks: string): boolean => isKodeAngka(teks) || isKodeHuruf(teks);
const isKata = (teks: string): boolean => isKodeAngka(teks) || isSatuKata(teks);

const pisah = { strip: /\s+(?:[-–—]+|\/)\s+/u, koma: /\s*,\s*/u, spasi: /\s{2,}/u, titikDua: /\s*[:=]\s*/u };

/** Weak separators, which names have too: a comma, a dash, blanks. Each is believed only where most of the list agrees. */
const daftarCara: readonly Cara[] = [
  { potong: kurungDepan, kode: 'depan', isKode: isKata },
  { potong: pertama(pisah.strip), kode: 'depan', isKode: isKata },
  { potong: terakhir(pisah.strip), kode: 'belakang', isKode: isKata },
  { potong: pertama(pisah.titikDua), kode: 'depan', isKode: isKata },
  { potong: terakhir(pisah.titikDua), kode: 'belakang', isKode: isKata },
  { potong: pertama(pisah.koma), kode: 'depan', isKode },
  { potong: terakhir(pisah.koma), kode: 'belakang', isKode },
  { potong: pertama(pisah.spasi), kode: 'depan', isKode: isKata },
  { potong: terakhir(pisah.spasi), kode: 'belakang', isKode: isKata },
  { potong: pertama(/\s+/u), kode: 'depan', isKode: (teks) => /^\d[\d.]{2,}$/u.test(teks) },
  { potong: terakhir(/\s+/u), kode: 'belakang', isKode: (teks) => /^\d[\d.]{3,}$/u.test(teks) },
];

/** Of the lines of a list at least this share must be cut the same way. */
const BAGIAN = 0.6;

/** Cuts lines without a tab, `;` or `|` into code and name, in their order; lines that cannot be cut stay whole. */
export function belahLemah(baris: readonly string[]): readonly (readonly string[])[] {
  let terbaik: { readonly cara: Cara; readonly banyak: number } | undefined;
  for (const cara of daftarCara) {
    const kode = baris.flatMap((satu) => kodeDari(satu, cara) ?? []);
    const berbeda = new Set(kode.map((satu) => satu.toLowerCase())).size;
    // What stands beside many names is no code of one: "Bagian Umum, SETDA".
    if (kode.length === 0 || berbeda < kode.length * 0.5) continue;
    if (kode.length >= baris.length * BAGIAN && kode.length > (terbaik?.banyak ?? 0))
      terbaik = { cara, banyak: kode.length };
  }
  const cara = terbaik?.cara;
  return baris.map((satu) => {
    const potongan = cara !== undefined && kodeDari(satu, cara) !== undefined ? cara.potong(satu) : undefined;
    return potongan ?? [satu.trim()];
  });
}

function kodeDari(baris: string, { potong, kode, isKode: cocok }: Cara): string | undefined {
  const potongan = potong(baris);
  if (potongan === undefined) return undefined;
  const [calon, nama] = kode === 'depan' ? potongan : [potongan[1], potongan[0]];
  return cocok(calon) && isAdaHuruf(nama) && !(isKodeAngka(nama) && !/\s/u.test(nama)) ? calon : undefined;
}

/** Tab, `;` and `|` hardly stand in a name. */
const PEMISAH_KUAT = ['\t', ';', '|'] as const;

export const pemisahKuat = (baris: string): string | undefined =>
  PEMISAH_KUAT.find((satu) =>
    baris
      .replace(/[\t;|\s]+$/u, '')
      .replace(/^[\t;|\s]+/u, '')
      .includes(satu),
  );
