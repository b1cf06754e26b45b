import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { tandaBerlaku } from '../../domain/sop/tanda';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import { tabelPenyimpangan } from '../../lembar/daftar/penyimpangan';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { hasilTanda } from './langkah-diminta';
import type { OpsiAlur } from './muat-alur';
import { padaLangkah, type LangkahTermuat } from './pada-langkah';
import { barisTanda } from './penyimpangan';
import { simpanAlur } from './simpan-alur';
import type { HasilTanda, PermintaanJelaskan } from './tipe';

/**
 * The reason for a step's deviation, given after it was marked (SOP, PERINGATAN: the pelaksana accounts for it). A note
 * that stands there already stays, as does a reason on the sheet Penyimpangan Mutu Baku; the new one is put after it.
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
  const { tanda, penyimpangan } = termuat.bacaan;
  const alasan = permintaan.alasan.trim();
  const oleh = permintaan.oleh.trim();
  const dijelaskan = tandaBerlaku(tanda, nomor, periode?.kode ?? null);
  const catatan: readonly CatatanSop[] = [
    ...(oleh === '' ? [catatSop('langkah-tanpa-nama', {})] : []),
    ...(alasan === '' ? [catatSop('penyimpangan-tanpa-alasan', { nomor })] : []),
    ...(dijelaskan === undefined ? [catatSop('langkah-belum-selesai', { nomor })] : []),
  ];
  if (isTerhenti(catatan) || dijelaskan === undefined) return ok({ catatan });
  const sambung = (lama: string | null): string => (lama === null ? alasan : `${lama}; ${alasan}`);
  const baris = barisTanda(dijelaskan, penyimpangan).map((satu) => ({
    ...satu,
    alasan: sambung(satu.alasan ?? dijelaskan.catatan),
  }));
  const menurutId = new Map(baris.map((satu) => [satu.id, satu]));
  const disimpan = await simpanAlur(termuat, lingkungan, {
    perintah: 'Jelaskan penyimpangan',
    ringkasan: `${sebutan} dijelaskan oleh ${oleh}: ${alasan}`,
    tanda: tanda.map((satu) => (satu === dijelaskan ? { ...satu, catatan: sambung(satu.catatan) } : satu)),
    paksa: new Set([nomor]),
    penyimpangan: {
      baris: penyimpangan.map((satu) => menurutId.get(satu.id) ?? satu),
      perubahan: baris.length === 0 ? [] : [perubahanSimpan(tabelPenyimpangan, baris)],
    },
  });
  if (!disimpan.ok) return disimpan;
  return ok({ catatan, isi: hasilTanda(disimpan.value, nomor, periode) });
}
