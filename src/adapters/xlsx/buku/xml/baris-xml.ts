/** A row of a worksheet part, as far as it is changed or looked at. */
export interface BarisXml {
  readonly nomor: number;
  /** Attributes of the row but for `r` and `spans`, with a leading space each. */
  readonly atribut: string;
  /** The cells as text. */
  readonly isi: string;
  /** The row as it stands in the part, where nothing of it is to be changed. */
  readonly asal?: Uint8Array | undefined;
  /** Known to hold no formula. */
  readonly tanpaRumus?: boolean;
  /** Of a row that is worked out when it is written: attributes and cells at once. */
  readonly susun?: () => IsiBaris;
  /** Of one that goes into the part as bytes, where nothing else is done with it: puts them behind those of rows before it. */
  readonly tumpuk?: () => TumpukanBaris;
}

/** Rows as bytes, one behind the other. */
export interface TumpukanBaris {
  /** They are to be taken before more are put there. */
  readonly penuh: boolean;
  /** Takes them; they are the writer's own until it puts the next one. */
  ambil(): Uint8Array;
}

export type IsiBaris = Pick<BarisXml, 'atribut' | 'isi'>;
