/** What tells transactions apart. */
export interface KunciBaris {
  readonly kodePaket: string;
  readonly kodeRup: readonly string[];
  readonly opd: string;
  /** Contract value; `null` where there is none. */
  readonly nilai: number | null;
}

/** A stored row; `id` was minted once and stays. */
export interface BarisLama extends KunciBaris {
  readonly id: string;
}
