import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { tandaBerlaku } from '../../domain/sop/tanda';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { hasilTanda } from './langkah-diminta';
import type { OpsiAlur } from './muat-alur';
import { padaLangkah, type LangkahTermuat } from './pada-langkah';
import { simpanAlur } from './simpan-alur';
import type { HasilTanda, PermintaanJelaskan } from './tipe';

/**
 * The reason for a step's deviation, given after it was marked (SOP, PERINGATAN: the pelaksana accounts for it). A note
 * that stands there already stays; the reason is put after it.
 */
export const jelaskanPenyimpangan = (
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanJelaskan,
  opsi: OpsiAlur = {},
): Luaran<HasilTanda> =>
  padaLangkah(buku, lingkungan.hariIni(), permintaan, opsi, (satu) => jelaskan(satu, lingkungan, permintaan));

async function jelaskan(
  { termuat, langkah: { nomor }, periode, sebutan }: LangkahTermuat,
  lingkungan: Lingkungan,
  permintaan: PermintaanJelaskan,
): Luaran<HasilTanda> {
  const { tanda } = termuat.bacaan;
  const alasan = permintaan.alasan.trim();
  const oleh = permintaan.oleh.trim();
  const dijelaskan = tandaBerlaku(tanda, nomor, periode?.kode ?? null);
  const catatan: readonly CatatanSop[] = [
    ...(oleh === '' ? [catatSop('langkah-tanpa-nama', {})] : []),
    ...(alasan === '' ? [catatSop('penyimpangan-tanpa-alasan', { nomor })] : []),
    ...(dijelaskan === undefined ? [catatSop('langkah-belum-selesai', { nomor })] : []),
  ];
  if (isTerhenti(catatan) || dijelaskan === undefined) return ok({ catatan });
  const isi = dijelaskan.catatan === null ? alasan : `${dijelaskan.catatan}; ${alasan}`;
  const disimpan = await simpanAlur(termuat, lingkungan, {
    perintah: 'Jelaskan penyimpangan',
    ringkasan: `${sebutan} dijelaskan oleh ${oleh}: ${alasan}`,
    tanda: tanda.map((satu) => (satu === dijelaskan ? { ...satu, catatan: isi } : satu)),
    paksa: new Set([nomor]),
  });
  if (!disimpan.ok) return disimpan;
  return ok({ catatan, isi: hasilTanda(disimpan.value, nomor, periode) });
}
