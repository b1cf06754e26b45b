import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatAlur, type OpsiAlur } from './muat-alur';
import { susunAlur } from './susun-alur';
import type { HasilAlur } from './tipe';

/** The 19 steps as of a day: who, until when, how far, what is still missing. Writes nothing. */
export async function alurSop(buku: Workbook, hariIni: Tanggal, opsi: OpsiAlur = {}): Luaran<HasilAlur> {
  const dimuat = await muatAlur(buku, hariIni, opsi);
  if (!dimuat.ok) return dimuat;
  const { ruang, bacaan, rencana, catatan } = dimuat.value;
  return ok({ catatan, isi: susunAlur(ruang.data, bacaan, rencana, hariIni) });
}
