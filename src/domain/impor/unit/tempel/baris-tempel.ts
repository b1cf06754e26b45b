/** A line of the list as it was pasted, and what is left of it without bullet and number. */
export interface BarisMentah {
  /** From 1, blank lines counted, so that a person finds it. */
  readonly nomor: number;
  readonly teks: string;
  /** Blank where the line says nothing. */
  readonly isi: string;
}

const tanpaTanda = (teks: string): string => teks.replace(/[\u200B-\u200F\u2060\uFEFF]/gu, '');

/** What quotes of a spreadsheet or CSV enclose at the place of a cell, also over a line break. */
const BERKUTIP = /(^|[\t;,|\n])[ ]*"((?:[^"]|""){0,500})"(?=[ ]*(?:[\t;,|\r\n]|$))/gu;

/** Stands in a quoted cell for separators, so that no cell is split there. */
export const PELINDUNG = { ',': '\uE000', ';': '\uE001', '|': '\uE002', '\t': ' ' } as const;

export const lepasPelindung = (teks: string): string =>
  teks
    .replace(/\uE000/gu, ',')
    .replace(/\uE001/gu, ';')
    .replace(/\uE002/gu, '|')
    .replace(/\uE003/gu, '\n');

/** A line break in a quoted cell is kept aside, so that the lines after keep their number. */
const lindungi = (teks: string): string =>
  teks.replace(
    BERKUTIP,
    (_, depan: string, isi: string) =>
      depan +
      isi
        .replace(/""/gu, '"')
        .replace(/\r\n|[\r\n]/gu, '\uE003')
        .replace(/[,;|\t]/gu, (satu) => PELINDUNG[satu as keyof typeof PELINDUNG]),
  );

const BUTIR = /^\s*(?:[•●▪◦‣·►✓✔☐☑□■]\s*|[-–—*>o](?=\s)\s+|[-–—*>•]$)/u;
const PENANDA = /^\s*\(?\d{1,4}\s*[.)\]](?!\d)[.)\]]*\s*/u;
const HURUF = /^\s*\(?(?:[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+/u;
/** A number that only blanks or a comma part from what follows; tabs and `;` make a column of it, looked at later. */
const URUTAN = /^\s*(\d{1,4})(?: *, *| +)(?=\S)/u;

const sebagian = (n: number, dari: number, bagian: number): boolean => n > 0 && n >= dari * bagian;

/** Splits a pasted list into lines, without bullets and numbers where the list as a whole has them. */
export function bacaBarisTempel(teks: string): readonly BarisMentah[] {
  const baris: BarisMentah[] = [];
  let nomor = 1;
  for (const satu of lindungi(tanpaTanda(teks.replace(/\u00A0/gu, ' '))).split(
    /\r\n|[\n\r\u2028\u2029\u0085\v\f]/u,
  )) {
    baris.push({
      nomor,
      teks: lepasPelindung(satu).replace(/\n/gu, ' ').trim(),
      isi: satu.replace(BUTIR, ''),
    });
    nomor += 1 + (satu.match(/\uE003/gu)?.length ?? 0);
  }
  const berisi = baris.filter(({ isi }) => isi.trim() !== '');
  const pola = polaNomor(berisi.map(({ isi }) => isi));
  return berisi.map((satu) => ({
    ...satu,
    isi: (pola === undefined ? satu.isi : satu.isi.replace(pola, '')).replace(/\uE003/gu, ' '),
  }));
}

/** How the lines are numbered, if they are: decided over the list, because `1.02` and `12 Dinas` may be codes. */
function polaNomor(daftar: readonly string[]): RegExp | undefined {
  const banyak = (pola: RegExp): number => daftar.filter((satu) => pola.test(satu)).length;
  if (sebagian(banyak(PENANDA), daftar.length, 0.5)) return PENANDA;
  const urutan = daftar.flatMap((satu) => {
    const angka = URUTAN.exec(satu)?.[1];
    return angka === undefined ? [] : [Number(angka)];
  });
  if (daftar.length > 1 && sebagian(urutan.length, daftar.length, 0.8) && isBerurut(urutan)) return URUTAN;
  return daftar.length > 1 && sebagian(banyak(HURUF), daftar.length, 0.5) ? HURUF : undefined;
}

/** 1, 2, 3 …: numbers of lines and not codes; a gap here and there is a line that was taken out. */
export function isBerurut(angka: readonly number[]): boolean {
  const [pertama] = angka;
  if (pertama === undefined || pertama > 1) return false;
  const naik = angka.filter((satu, i) => i === 0 || satu === (angka[i - 1] ?? 0) + 1).length;
  return naik >= angka.length * 0.8;
}
