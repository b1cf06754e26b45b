import type { inti } from './id';
import type { panel } from './id/panel';

/** All texts of a language outside the pane; its form is the Indonesian one. */
export type TeksInti = typeof inti;
/** All texts of a language in the pane. */
export type TeksPanel = typeof panel;

interface EntriBahasa {
  /** As its speakers call it. */
  readonly nama: string;
  readonly inti: () => Promise<{ readonly inti: TeksInti }>;
  readonly panel: () => Promise<{ readonly panel: TeksPanel }>;
}

/** The languages of the product: a folder and a line each. Indonesian is the first, and the form of all others. */
export const daftarBahasa = {
  id: { nama: 'Indonesia', inti: () => import('./id'), panel: () => import('./id/panel') },
  en: { nama: 'English', inti: () => import('./en'), panel: () => import('./en/panel') },
} satisfies Readonly<Record<string, EntriBahasa>>;

export type KodeBahasa = keyof typeof daftarBahasa;

export const kodeBahasa = Object.keys(daftarBahasa) as readonly KodeBahasa[];

/** The language of a name such as `en`, `en-GB`, `EN`; Indonesian where there is none. */
export const bahasaUntuk = (nama: string | undefined): KodeBahasa =>
  kodeBahasa.find((kode) => nama?.toLowerCase().split('-')[0] === kode) ?? 'id';
