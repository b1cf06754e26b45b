import { catatSop } from '../../domain/sop/catatan';
import { ok } from '../../domain/umum/result';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { barisCentang, butirDiminta } from './centang';
import { hasilTanda, langkahDiminta } from './langkah-diminta';
import { muatAlur, type OpsiAlur } from './muat-alur';
import { simpanAlur } from './simpan-alur';
import { susunAlur } from './susun-alur';
import type { HasilTanda, PermintaanButir } from './tipe';

/** Ticks or unticks a requirement or an output of a step; one that consists of parts, with all of them. */
export async function tandaiButir(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanButir,
  opsi: OpsiAlur = {},
): Luaran<HasilTanda> {
  const hariIni = lingkungan.hariIni();
  const dimuat = await muatAlur(buku, hariIni, opsi);
  if (!dimuat.ok) return dimuat;
  const { ruang, bacaan, rencana, catatan } = dimuat.value;
  const diminta = langkahDiminta(permintaan, susunAlur(ruang, bacaan, rencana, hariIni));
  if ('catatan' in diminta) return ok({ catatan: [...catatan, ...diminta.catatan] });
  const { langkah, periode } = diminta;
  const { butir, dicentang, oleh } = permintaan;
  const milik = butirDiminta(langkah, butir);
  if (milik.length === 0)
    return ok({
      catatan: [...catatan, catatSop('butir-tidak-dikenal', { butir, nomor: langkah.nomor })],
    });
  if (dicentang && oleh.trim() === '')
    return ok({ catatan: [...catatan, catatSop('langkah-tanpa-nama', {})] });
  const isi = dicentang
    ? { ada: true, oleh: oleh.trim(), tanggal: hariIni }
    : { ada: null, oleh: null, tanggal: null };
  const disimpan = await simpanAlur(dimuat.value, lingkungan, {
    perintah: dicentang ? 'Centang butir' : 'Hapus centang butir',
    ringkasan: `Langkah ${langkah.nomor}${periode === undefined ? '' : ` ${periode.kode}`}: ${milik.join(', ')}${oleh.trim() === '' ? '' : ` oleh ${oleh.trim()}`}`,
    tanda: bacaan.tanda,
    centang: milik.map((id) => barisCentang(id, periode?.kode, isi)),
  });
  if (!disimpan.ok) return disimpan;
  return ok({
    catatan,
    isi: hasilTanda(disimpan.value, langkah.nomor, periode),
  });
}
