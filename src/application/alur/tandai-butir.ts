import { catatSop } from '../../domain/sop/catatan';
import { ok } from '../../domain/umum/result';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { barisCentang, butirAsing, butirDiminta } from './centang';
import { hasilTanda } from './langkah-diminta';
import type { OpsiAlur } from './muat-alur';
import { padaLangkah, type LangkahTermuat } from './pada-langkah';
import { simpanAlur } from './simpan-alur';
import type { HasilTanda, PermintaanButir } from './tipe';

/** Ticks or unticks a requirement or an output of a step; one that consists of parts, with all of them. */
export const tandaiButir = (
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanButir,
  opsi: OpsiAlur = {},
): Luaran<HasilTanda> =>
  padaLangkah(buku, lingkungan.hariIni(), permintaan, opsi, (satu) => centang(satu, lingkungan, permintaan));

async function centang(
  { termuat, hariIni, langkah, periode, sebutan }: LangkahTermuat,
  lingkungan: Lingkungan,
  { butir, dicentang, oleh }: PermintaanButir,
): Luaran<HasilTanda> {
  const milik = butirDiminta(langkah, butir);
  if (milik.length === 0) return ok({ catatan: [butirAsing(langkah, butir)] });
  if (dicentang && oleh.trim() === '') return ok({ catatan: [catatSop('langkah-tanpa-nama', {})] });
  const isi = dicentang
    ? { ada: true, oleh: oleh.trim(), tanggal: hariIni }
    : { ada: null, oleh: null, tanggal: null };
  const disimpan = await simpanAlur(termuat, lingkungan, {
    perintah: dicentang ? 'Centang butir' : 'Hapus centang butir',
    ringkasan: `${sebutan}: ${milik.join(', ')}${oleh.trim() === '' ? '' : ` oleh ${oleh.trim()}`}`,
    tanda: termuat.bacaan.tanda,
    centang: milik.map((id) => barisCentang(id, periode?.kode, isi)),
  });
  if (!disimpan.ok) return disimpan;
  return ok({ catatan: [], isi: hasilTanda(disimpan.value, langkah.nomor, periode) });
}
