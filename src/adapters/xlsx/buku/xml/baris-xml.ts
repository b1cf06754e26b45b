/** A row of a worksheet part, as far as it is changed or looked at. */
export interface BarisXml {
  readonly nomor: number;
  /** Attributes of the row but for `r` and `spans`, with a leading space each. */
  readonly atribut: string;
  /** The cells as text. */
  readonly isi: string;
  /** The row as it stands in the part, or goes there, where nothing of it is to be changed; until another row is asked for. */
  readonly asal?: Uint8Array | undefined;
  /** Known to hold no formula. */
  readonly tanpaRumus?: boolean;
  /** Of a row that is worked out when it is written: attributes and cells at once. */
  readonly susun?: () => IsiBaris;
}

export type IsiBaris = Pick<BarisXml, 'atribut' | 'isi'>;
