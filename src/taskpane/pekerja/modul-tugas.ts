import type { Sajian } from '../../sajian/dasar';
import type { Tugas } from './konteks-tugas';

/** All tasks, by page. A module is loaded when its first task is asked for. */
export const modulTugas = {
  alur: () => import('./tugas/alur'),
  'ruang-kerja': () => import('./tugas/ruang-kerja'),
  capaian: () => import('./tugas/capaian'),
  silang: () => import('./tugas/silang'),
  keputusan: () => import('./tugas/keputusan'),
  layanan: async () => (await import('./tugas/layanan')).tugas,
  kompilasi: () => import('./tugas/kompilasi'),
  data: () => import('./tugas/data'),
  distribusi: () => import('./tugas/distribusi'),
  cadangan: () => import('./tugas/cadangan'),
  'tahun-baru': () => import('./tugas/tahun-baru'),
  usang: () => import('./tugas/usang'),
  tempat: () => import('./tugas/tempat'),
  lembar: () => import('./tugas/lembar'),
  rencana: () => import('./tugas/rencana'),
  'rencana-rumus': () => import('./tugas/rencana-rumus'),
};

export type NamaModul = keyof typeof modulTugas;
type Modul<N extends NamaModul> = Awaited<ReturnType<(typeof modulTugas)[N]>>;
export type NamaFungsi<N extends NamaModul> = keyof Modul<N> & string;

export type Masukan<N extends NamaModul, F extends NamaFungsi<N>> =
  Modul<N>[F] extends Tugas<infer M, unknown> ? M : never;
export type Isi<N extends NamaModul, F extends NamaFungsi<N>> =
  Modul<N>[F] extends Tugas<never, infer H> ? (H extends Sajian<infer S> ? S : H) : never;
