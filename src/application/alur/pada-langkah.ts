import { type Periode, labelPeriode } from '../../domain/kalender/periode';
import type { LangkahSop } from '../../domain/sop/tipe';
import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { langkahDiminta } from './langkah-diminta';
import { muatAlur, type AlurTermuat, type OpsiAlur } from './muat-alur';
import { susunAlur } from './susun-alur';
import type { HasilAlur, HasilTanda } from './tipe';

/** The step that a request is about, in the flow as it was read. */
export interface LangkahTermuat {
  readonly termuat: AlurTermuat;
  readonly alur: HasilAlur;
  readonly hariIni: Tanggal;
  readonly langkah: LangkahSop;
  readonly periode: Periode | undefined;
  /** The step as the change log calls it: `Langkah 13 2026-TW1`. */
  readonly sebutan: string;
}

/** Work on one step; findings of the workspace are told before those of the work. */
export async function padaLangkah(
  buku: Workbook,
  hariIni: Tanggal,
  permintaan: Parameters<typeof langkahDiminta>[0],
  opsi: OpsiAlur,
  kerja: (langkah: LangkahTermuat) => Luaran<HasilTanda>,
): Luaran<HasilTanda> {
  const dimuat = await muatAlur(buku, hariIni, opsi);
  if (!dimuat.ok) return dimuat;
  const termuat = dimuat.value;
  const alur = susunAlur(termuat.ruang.data, termuat.bacaan, termuat.rencana, hariIni);
  const diminta = langkahDiminta(permintaan, alur);
  if ('catatan' in diminta) return ok({ catatan: [...termuat.catatan, ...diminta.catatan] });
  const { langkah, periode } = diminta;
  const sebutan = `Langkah ${langkah.nomor}${periode === undefined ? '' : ` ${labelPeriode(periode)}`}`;
  const hasil = await kerja({ termuat, alur, hariIni, langkah, periode, sebutan });
  return hasil.ok ? ok({ ...hasil.value, catatan: [...termuat.catatan, ...hasil.value.catatan] }) : hasil;
}
