import type { inti } from './id';
import type { panel } from './id/panel';
import type { statis } from './id/statis';

/** All texts of a language outside the pane; its form is the Indonesian one. */
export type TeksInti = typeof inti;
/** All texts of a language in the pane. */
export type TeksPanel = typeof panel;
/** All texts of a language that are put into files when they are built: manifest.xml and the pages. */
export type TeksStatis = typeof statis;

/** A language as its speakers call it, and where its texts are. */
const bahasa = ([nama, inti, panel, statis]: readonly [
  string,
  () => Promise<{ readonly inti: TeksInti }>,
  () => Promise<{ readonly panel: TeksPanel }>,
  () => Promise<{ readonly statis: TeksStatis }>,
]) => ({ nama, inti, panel, statis });

/** The languages of the product: a folder and a line each. Indonesian is the first, and the form of all others. */
export const daftarBahasa = {
  id: bahasa(['Indonesia', () => import('./id'), () => import('./id/panel'), () => import('./id/statis')]),
  en: bahasa(['English', () => import('./en'), () => import('./en/panel'), () => import('./en/statis')]),
};

export type KodeBahasa = keyof typeof daftarBahasa;

export const kodeBahasa = Object.keys(daftarBahasa) as readonly KodeBahasa[];

/** The language of a name such as `en`, `en-GB`, `EN`; Indonesian where there is none. */
export const bahasaUntuk = (nama: string | undefined): KodeBahasa =>
  kodeBahasa.find((kode) => nama?.toLowerCase().split('-')[0] === kode) ?? 'id';
