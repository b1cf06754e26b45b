import type { FluentIcon } from '@fluentui/react-icons';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { TeksPanel } from '../../teks/daftar';
import type { NamaModul } from '../pekerja/modul-tugas';

/** What a page says of itself before it is loaded. */
export interface UraianHalaman<K extends string = string> {
  /** As the address names it: `?halaman=kode`. */
  readonly kode: K;
  readonly nama: (teks: TeksPanel) => string;
  readonly ikon: FluentIcon;
  /** Fetches the page when it is first opened. */
  readonly muat: () => Promise<{ readonly default: ComponentType }>;
  /** Modules of tasks that the page asks for as it opens: fetched by the worker while the page itself is fetched. */
  readonly tugas: readonly NamaModul[];
}

export interface Halaman<K extends string = string> extends UraianHalaman<K> {
  /** The page as a component that loads itself. */
  readonly Isi: LazyExoticComponent<ComponentType>;
}

export const halaman = <K extends string>(uraian: UraianHalaman<K>): Halaman<K> => ({
  ...uraian,
  Isi: lazy(uraian.muat),
});
