import { lazy, type ComponentType } from 'react';
import type { KodeHalaman } from './kode-halaman';

/** Pages of the pane in the order of the work, each loaded when it is first opened. */
export const daftarHalaman: Readonly<Record<KodeHalaman, ComponentType>> = {
  alur: lazy(() => import('./alur/alur')),
  rencana: lazy(() => import('./rencana/rencana')),
  data: lazy(() => import('./data/data')),
  distribusi: lazy(() => import('./distribusi/distribusi')),
  kompilasi: lazy(() => import('./kompilasi/kompilasi')),
  capaian: lazy(() => import('./capaian/capaian')),
};
