import { periksaTahunKalender } from '../../domain/kalender/catatan';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { periksaMulai } from '../../domain/sop/mulai-siklus';
import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelPengaturan } from '../../lembar/daftar/pengaturan';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import { barisMulaiSiklus } from '../pengaturan';
import type { Workbook } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { muatAlur, type OpsiAlur } from './muat-alur';
import { simpanAlur } from './simpan-alur';
import type { HasilAlur } from './tipe';

/** Findings about the start that there was. */
const tentangMulai = new Set<string>(['mulai-belum-diatur', 'kalender-di-luar-tahun']);

/**
 * Moves the start of the cycle (step 1): the due dates of steps 2–11 follow. Deviations that were recorded stay as they
 * were measured; a mark that they wrong is undone and made again.
 */
export async function aturMulai(
  buku: Workbook,
  lingkungan: Lingkungan,
  { mulai }: { readonly mulai: Tanggal },
  opsi: OpsiAlur = {},
): Luaran<HasilAlur> {
  const dimuat = await muatAlur(buku, lingkungan.hariIni(), opsi);
  if (!dimuat.ok) return dimuat;
  const { ruang, bacaan } = dimuat.value;
  const catatan = dimuat.value.catatan.filter(({ kode }) => !tentangMulai.has(kode));
  const salah = periksaMulai(mulai, ruang.data.tahun);
  if (salah.length > 0) return ok({ catatan: [...catatan, ...salah] });
  const disimpan = await simpanAlur(dimuat.value, lingkungan, {
    perintah: 'Atur mulai siklus',
    ringkasan: `Siklus mulai ${tulisTanggal(mulai)}`,
    tanda: bacaan.tanda,
    perubahanLain: [perubahanSimpan(tabelPengaturan, [barisMulaiSiklus(mulai)])],
    pengaturan: { ...ruang.data.pengaturan, mulaiSiklus: mulai },
  });
  if (!disimpan.ok) return disimpan;
  return ok({
    catatan: [...catatan, ...periksaTahunKalender(ruang.data.kalender, mulai, mulai)],
    isi: disimpan.value,
  });
}
