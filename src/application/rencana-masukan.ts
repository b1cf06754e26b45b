import type { Perkiraan } from '../domain/rencana/atribut-indikator';
import type { Indikator } from '../domain/rencana/indikator';
import type { MasaBerlaku } from '../domain/unit/masa-berlaku';
import type { AreaStrategis, Baseline, Opd, RencanaAksi, Target, Tujuan } from '../domain/rencana/rencana';

type TanpaId<T> = Omit<T, 'id'>;
type MilikIndikator<T> = Omit<T, 'id' | 'indikatorId'> & { readonly indikator: string };

/** What of a unit's time a document does not say stays as the workspace has it. */
export type OpdMasukan = Omit<Opd, 'id' | keyof MasaBerlaku> & Partial<MasaBerlaku>;

/**
 * A plan as it comes from outside (`impor-rencana`): rows without ids, references by code. A section that is absent
 * leaves that part of the workspace as it is; one that is present replaces it wholly.
 */
export interface RencanaMasukan {
  readonly tahun?: number;
  readonly opd?: readonly OpdMasukan[];
  readonly tujuan?: readonly TanpaId<Tujuan>[];
  readonly area?: readonly TanpaId<AreaStrategis>[];
  /** From the library (`pustaka`) with changes, or with all attributes. */
  readonly indikator?: readonly IndikatorMasukan[];
  readonly baseline?: readonly MilikIndikator<Baseline>[];
  readonly target?: readonly MilikIndikator<Target>[];
  readonly aksi?: readonly MilikIndikator<RencanaAksi>[];
}

/** `null` takes away what the library entry has. */
export type IndikatorMasukan = Partial<Omit<Indikator, 'id' | 'basis' | 'kolomTanggal' | 'perkiraan'>> & {
  readonly kode: string;
  readonly basis?: string | null;
  readonly kolomTanggal?: string | null;
  readonly perkiraan?: Perkiraan | null;
};
