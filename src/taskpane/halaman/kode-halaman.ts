/** Pages of the pane in the order of the work. */
export const kodeHalaman = ['alur', 'rencana', 'data', 'distribusi', 'kompilasi', 'capaian'] as const;
export type KodeHalaman = (typeof kodeHalaman)[number];

/** The page of that name; the flow of the SOP where there is none. */
export const halamanDari = (nama: string | null): KodeHalaman =>
  kodeHalaman.find((kode) => kode === nama) ?? 'alur';
