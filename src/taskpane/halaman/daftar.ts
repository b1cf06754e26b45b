import { lazy, type ComponentType } from 'react';
import type { KodeHalaman } from './kode-halaman';

/** Pages of the pane in the order of the work, each loaded when it is first asked for. */
export const muatHalaman = {
  alur: () => import('./alur/alur'),
  rencana: () => import('./rencana/rencana'),
  data: () => import('./data/data'),
  distribusi: () => import('./distribusi/distribusi'),
  kompilasi: () => import('./kompilasi/kompilasi'),
  capaian: () => import('./capaian/capaian'),
} satisfies Readonly<Record<KodeHalaman, () => Promise<{ readonly default: ComponentType }>>>;

/** The pages as components that load themselves. */
export const daftarHalaman: Readonly<Record<KodeHalaman, ComponentType>> = {
  alur: lazy(muatHalaman.alur),
  rencana: lazy(muatHalaman.rencana),
  data: lazy(muatHalaman.data),
  distribusi: lazy(muatHalaman.distribusi),
  kompilasi: lazy(muatHalaman.kompilasi),
  capaian: lazy(muatHalaman.capaian),
};
