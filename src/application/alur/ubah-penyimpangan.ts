import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import { samaTeks } from '../../domain/umum/teks';
import { tabelPenyimpangan } from '../../lembar/daftar/penyimpangan';
import { awalanIdSementara } from '../../lembar/kodek';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Perubahan, Workbook } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { hasilTanda } from './langkah-diminta';
import type { OpsiAlur } from './muat-alur';
import { padaLangkah, type LangkahTermuat } from './pada-langkah';
import { simpanAlur } from './simpan-alur';
import type { HasilTanda, PermintaanUbahPenyimpangan } from './tipe';

/** Reason and who answers for a departure that stands on the sheet, written anew. Where the reason is blank, the note of the mark is the reason. */
export const ubahPenyimpangan = (
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanUbahPenyimpangan,
  opsi: OpsiAlur = {},
): Luaran<HasilTanda> =>
  padaLangkah(buku, lingkungan.hariIni(), permintaan, opsi, (satu) => ubah(satu, lingkungan, permintaan));

async function ubah(
  { termuat, langkah: { nomor }, periode }: LangkahTermuat,
  lingkungan: Lingkungan,
  permintaan: PermintaanUbahPenyimpangan,
): Luaran<HasilTanda> {
  const { penyimpangan, tanda } = termuat.bacaan;
  const oleh = permintaan.oleh.trim();
  const [ada, lain] = penyimpangan.filter(({ kode }) => samaTeks(kode, permintaan.kode));
  const catatan: readonly CatatanSop[] = [
    ...(oleh === '' ? [catatSop('langkah-tanpa-nama', {})] : []),
    ...(ada === undefined || lain !== undefined
      ? [catatSop('penyimpangan-tidak-dikenal', { kode: permintaan.kode })]
      : []),
  ];
  if (isTerhenti(catatan) || ada === undefined) return ok({ catatan });
  const beriId = ada.id.startsWith(awalanIdSementara)
    ? { nomor: Number(ada.id.slice(awalanIdSementara.length)), id: lingkungan.idBaru() }
    : undefined;
  const baris = {
    ...ada,
    id: beriId?.id ?? ada.id,
    alasan: permintaan.alasan.trim() || null,
    penanggungJawab: permintaan.penanggungJawab.trim() || null,
  };
  const perubahan: readonly Perubahan[] = [
    ...(beriId === undefined
      ? []
      : [{ jenis: 'beri-id' as const, tabelId: tabelPenyimpangan.id, baris: [beriId] }]),
    perubahanSimpan(tabelPenyimpangan, [baris]),
  ];
  const disimpan = await simpanAlur(termuat, lingkungan, {
    perintah: 'Jelaskan penyimpangan',
    ringkasan: `Penyimpangan ${ada.kode} diubah oleh ${oleh}`,
    tanda,
    paksa: new Set([nomor]),
    penyimpangan: {
      baris: penyimpangan.map((satu) => (satu === ada ? baris : satu)),
      perubahan,
    },
  });
  if (!disimpan.ok) return disimpan;
  return ok({ catatan, isi: hasilTanda(disimpan.value, nomor, periode) });
}
