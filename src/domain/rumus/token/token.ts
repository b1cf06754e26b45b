/** Half-open range of characters in the text that the user typed. */
export type Posisi = readonly [awal: number, akhir: number];

export type OperatorHitung = '+' | '-' | '*' | '/' | '^';
export type OperatorBanding = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type OperatorLogika = 'dan' | 'atau' | 'bukan';
export type Operator = OperatorHitung | OperatorBanding | OperatorLogika;

/** The smallest parts of a formula, with their place in the typed text. */
export type Token = {
  readonly awal: number;
  readonly akhir: number;
  /** A refused sign was skipped just before: what looks wrong here is that sign's fault. */
  readonly sesudahSimbol?: boolean;
} & (
  | { readonly jenis: 'angka'; readonly nilai: number }
  | { readonly jenis: 'teks'; readonly isi: string }
  /** `kunci` is the name in the form names are compared in. */
  | { readonly jenis: 'nama'; readonly kunci: string }
  | { readonly jenis: 'operator'; readonly op: Operator }
  | { readonly jenis: 'buka' }
  | { readonly jenis: 'tutup' }
  /** `angkaRapat` is a number with a comma, such as `1,5`, that this separator cuts in two without any space. */
  | { readonly jenis: 'pemisah'; readonly simbol: ',' | ';'; readonly angkaRapat?: AngkaRapat }
);

export interface AngkaRapat {
  readonly posisi: Posisi;
  readonly teks: string;
}

export const posisiToken = (token: Token): Posisi => [token.awal, token.akhir];
