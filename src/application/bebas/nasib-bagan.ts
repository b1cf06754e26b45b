import type { CatatanBagan } from '../../lembar/bebas/penanda';
import type { OpsiBebas } from '../ports/workbook';
import type { BebasTerpasang } from './cari-bebas';
import { sidikBagan } from './sidik-bagan';
import type { BaganTersusun } from './susunan';

/** What is to be done with one chart. */
export interface NasibBagan {
  /**
   * `buat` where it is not there, `biarkan` where a person deleted it. `perbarui`: it is there, its ranges and figures are
   * renewed, and of its words and limits those that no person changed since. `ganti`: it shows other series than are
   * described now, and is made anew in its place.
   */
  readonly jenis: 'buat' | 'biarkan' | 'perbarui' | 'ganti';
  /** What it was made of, with `perbarui`. */
  readonly catatan?: CatatanBagan;
}

export interface RencanaBagan {
  readonly nasib: ReadonlyMap<BaganTersusun, NasibBagan>;
  /** Charts of ours that are described no more. */
  readonly buang: readonly string[];
}

/**
 * What becomes of the charts of a free sheet: `lama` is the sheet as it stands, `ada` the names of the charts on it. A chart
 * that was made and is not there was deleted by a person and stays away, unless it is asked for; but of a sheet that is not
 * whole nothing is known.
 */
export function rencanaBagan(
  bagan: readonly BaganTersusun[],
  lama: BebasTerpasang | undefined,
  ada: ReadonlySet<string>,
  { bagan: minta }: OpsiBebas,
): RencanaBagan {
  const tercatat = new Map((lama?.bagan ?? []).map((satu) => [satu.id, satu]));
  const utuh = lama?.sidik !== undefined;
  const nasib = ({ bagan: satu }: BaganTersusun): NasibBagan => {
    const catatan = tercatat.get(satu.id);
    if (!ada.has(satu.id))
      return catatan !== undefined && utuh && minta !== 'kembalikan'
        ? { jenis: 'biarkan' }
        : { jenis: 'buat' };
    return catatan?.bentuk === sidikBagan(satu).bentuk ? { jenis: 'perbarui', catatan } : { jenis: 'ganti' };
  };
  const dipakai = new Set(bagan.map((satu) => satu.bagan.id));
  return {
    nasib: new Map(bagan.map((satu) => [satu, nasib(satu)])),
    buang: [...tercatat.keys()].filter((id) => !dipakai.has(id) && ada.has(id)),
  };
}
