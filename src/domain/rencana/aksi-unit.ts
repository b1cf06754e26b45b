import { samaTeks } from '../umum/teks';
import type { Rencana, RencanaAksi } from './rencana';

/** The actions of one unit, its code compared as people read it. */
export const aksiUnit = ({ aksi }: Pick<Rencana, 'aksi'>, opd: string): readonly RencanaAksi[] =>
  aksi.filter((satu) => satu.opd !== null && samaTeks(satu.opd, opd));
