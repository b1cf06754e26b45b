/** The parts of a cell that holds several values, `65407862;67238343`: trimmed, without blanks and repetitions. */
export function belahNilai(teks: string, pemisah = ';'): readonly string[] {
  // Most cells hold one value or none.
  const utuh = teks.includes(pemisah) ? undefined : teks.trim();
  if (utuh !== undefined) return utuh === '' ? [] : [utuh];
  return [
    ...new Set(
      teks
        .split(pemisah)
        .map((bagian) => bagian.trim())
        .filter((bagian) => bagian !== ''),
    ),
  ];
}

/** The same for the cells of many rows: of those that say the same the parts are one list. */
export function pembelahNilai(): (teks: string) => readonly string[] {
  const diingat = new Map<string, readonly string[]>();
  return (teks) => {
    const ada = diingat.get(teks);
    if (ada !== undefined) return ada;
    const hasil = belahNilai(teks);
    diingat.set(teks, hasil);
    return hasil;
  };
}

export interface NamaKode {
  readonly nama: string;
  readonly kode?: string;
}

/** One word with a digit in it; also what a spreadsheet makes of a long one, `4,5E+11`, so that it is no part of the name. */
const polaKode = /^(?:(?=\D*\d)[\w./]+|\d+[.,]\d+e\+\d+)$/i;

/**
 * Splits `NAMA - 452609` into name and code. A code is one word with a digit in it; `NAMA - ` is a name whose code is
 * missing, and a dash inside a name stays part of the name.
 */
export function belahNamaKode(teks: string): NamaKode {
  const bersih = teks.trim();
  if (/(?:^|\s)[-–]$/u.test(bersih)) return { nama: bersih.slice(0, -1).trim() };
  const batas = Math.max(bersih.lastIndexOf(' - '), bersih.lastIndexOf(' – '));
  const kode = bersih.slice(batas + 3).trim();
  if (batas < 1 || !polaKode.test(kode)) return { nama: bersih };
  return { nama: bersih.slice(0, batas).trim(), kode };
}
