/** Powers of ten of the words that stand for zeros. In Indonesian offices `M` is miliar, never million. */
const pangkatKata: ReadonlyMap<string, number> = new Map([
  ['rb', 3],
  ['ribu', 3],
  ['jt', 6],
  ['juta', 6],
  ['m', 9],
  ['mlr', 9],
  ['miliar', 9],
  ['milyar', 9],
  ['t', 12],
  ['triliun', 12],
  ['trilyun', 12],
]);

const ejaanSatuan: ReadonlyMap<string, readonly string[]> = new Map([
  ['%', ['persen']],
  ['rp', ['rupiah', 'rp']],
]);

export interface EkorAngka {
  readonly pangkat: number;
  /** What is left after word and unit: empty where all was understood. */
  readonly asing: string;
}

/** Reads what follows the digits: a word for zeros, the column's unit, both or nothing. */
export function bacaEkor(ekor: string, satuan: string | undefined): EkorAngka {
  const dasar = satuan?.toLowerCase();
  const isSatuan = (kata: string): boolean =>
    kata === '' ||
    (dasar !== undefined && (kata === dasar || (ejaanSatuan.get(dasar)?.includes(kata) ?? false)));
  if (isSatuan(ekor)) return { pangkat: 0, asing: '' };
  const [kata = '', ...sisa] = ekor.split(' ');
  const pangkat = pangkatKata.get(kata.replace(/\.$/, ''));
  const lanjutan = sisa.join(' ');
  if (pangkat === undefined) return { pangkat: 0, asing: ekor };
  return { pangkat, asing: isSatuan(lanjutan) ? '' : lanjutan };
}
