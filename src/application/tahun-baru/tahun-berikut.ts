import { isoDari, tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import type { Perubahan } from '../ports/workbook';
import { kunciMeta } from '../ruang-kerja/kunci-meta';
import { perubahanMeta } from '../ruang-kerja/perubahan';

/** That the next year was begun from a workspace: which, and when. */
export interface TahunBerikut {
  readonly tahun: number;
  /** Id of the workspace that was made. */
  readonly id: string;
  readonly tanggal: Tanggal;
}

/** Written as `2027 9f86d0… 2026-12-18`. */
export const perubahanTahunBerikut = ({ tahun, id, tanggal }: TahunBerikut): Perubahan =>
  perubahanMeta([[kunciMeta.tahunBerikut, `${tahun} ${id} ${isoDari(tanggal)}`]]);

/** What the meta table says of it; what cannot be read is none. */
export function tahunBerikutDari(teks: string | undefined): TahunBerikut | undefined {
  const [, tahun, id, iso = ''] = /^(\d{4}) (\S+) (\S+)$/.exec((teks ?? '').trim()) ?? [];
  const tanggal = tanggalDariIso(iso);
  return tahun === undefined || id === undefined || tanggal === undefined
    ? undefined
    : { tahun: Number(tahun), id, tanggal };
}
