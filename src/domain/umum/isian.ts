/**
 * What a cell of data says. Missing, not applicable and invalid are three different things, and a present 0 is a fourth:
 * they are kept apart from the cell to the figure (docs/aturan.md#aturan-2).
 */
export type Isian<T> =
  | { readonly keadaan: 'ada'; readonly nilai: T }
  | { readonly keadaan: 'kosong' }
  /** As a unit says (`TB`), or as the state of the row has it (`daftarTidakBerlaku`). */
  | { readonly keadaan: 'tidak-berlaku'; readonly menurutAturan?: true }
  | { readonly keadaan: 'tidak-sah'; readonly teks: string };

export type KeadaanIsian = Isian<unknown>['keadaan'];

/** A present data value: number (also Rupiah), `Tanggal` as number, yes/no, or text. The column's type tells which. */
export type NilaiIsian = number | string | boolean;

export const kosong: Isian<never> = { keadaan: 'kosong' };
export const tidakBerlaku: Isian<never> = { keadaan: 'tidak-berlaku' };
export const tidakBerlakuMenurutAturan: Isian<never> = { keadaan: 'tidak-berlaku', menurutAturan: true };
export const ada = <T>(nilai: T): Isian<T> => ({ keadaan: 'ada', nilai });
export const tidakSah = (teks: string): Isian<never> => ({ keadaan: 'tidak-sah', teks });
