import { lazy, type ComponentType } from 'react';

export const kodeHalaman = ['alur', 'rencana', 'data', 'distribusi', 'kompilasi', 'capaian'] as const;
export type KodeHalaman = (typeof kodeHalaman)[number];

/** Pages of the pane in the order of the work, each loaded when it is first opened. */
export const daftarHalaman: Readonly<Record<KodeHalaman, ComponentType>> = {
  alur: lazy(() => import('./alur/alur')),
  rencana: lazy(() => import('./rencana/rencana')),
  data: lazy(() => import('./data/data')),
  distribusi: lazy(() => import('./distribusi/distribusi')),
  kompilasi: lazy(() => import('./kompilasi/kompilasi')),
  capaian: lazy(() => import('./capaian/capaian')),
};

/** The page of that name; the flow of the SOP where there is none. */
export const halamanDari = (nama: string | null): KodeHalaman =>
  kodeHalaman.find((kode) => kode === nama) ?? 'alur';
