import { daftarTurunan } from '../variabel/turunan';
import type { Indikator } from './indikator';

/** True of an indicator that reads a sum over a package's transactions. */
export const isBacaTurunan = ({ rumus, basis = '' }: Pick<Indikator, 'rumus' | 'basis'>): boolean =>
  daftarTurunan.some(({ id }) => `${rumus} ${basis}`.toLowerCase().includes(id));
