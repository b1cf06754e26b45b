import type { StatusCapaian } from '../../domain/capaian/penilaian';
import type { JenjangStatus } from '../../domain/rencana/aturan-capaian';
import type { Bahasa } from '../../teks/bahasa';
import { bahasaIndonesia } from '../../teks/bahasa-indonesia';

/** The status in words; the colour only says it once more, and too little data has none. */
export interface StatusSajian {
  readonly teks: string;
  readonly warna: JenjangStatus['warna'] | null;
}

/** Words of a scale that is not the program's own are the plan's, in every language. */
export function sajikanStatus(status: StatusCapaian, { teks: { sajian } }: Bahasa): StatusSajian {
  const { status: kata } = sajian.capaian;
  if (status.jenis !== 'berstatus') return { teks: kata[status.jenis], warna: null };
  const { id, label, warna } = status.jenjang;
  return { teks: id === undefined ? label : kata[id], warna };
}

/** A status as the sheet Capaian has it, in this language; the sheet's words are Indonesian (ADR 16). */
export function tulisStatusTertulis(tertulis: string, { teks: { sajian } }: Bahasa): string {
  const { status: kata } = bahasaIndonesia.teks.sajian.capaian;
  const id = (Object.keys(kata) as (keyof typeof kata)[]).find((satu) => kata[satu] === tertulis);
  return id === undefined ? tertulis : sajian.capaian.status[id];
}
