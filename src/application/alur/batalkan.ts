import type { Periode } from '../../domain/kalender/periode';
import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { daftarPengembalian, tandaBerlaku, type Tanda } from '../../domain/sop/tanda';
import { daftarLangkah } from '../../domain/sop/daftar-langkah';
import type { LangkahSop } from '../../domain/sop/tipe';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { hasilTanda } from './langkah-diminta';
import type { OpsiAlur } from './muat-alur';
import { padaLangkah, type LangkahTermuat } from './pada-langkah';
import { simpanAlur } from './simpan-alur';
import type { HasilTanda, PermintaanBatalkan } from './tipe';

/**
 * Takes back the mark of a step, with the reason. The mark and its undoing both stay on the sheet Pelaksanaan Langkah. At
 * step 7, open again after Kembalikan untuk Perbaikan, it takes back that decision.
 */
export const batalkanLangkah = (
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanBatalkan,
  opsi: OpsiAlur = {},
): Luaran<HasilTanda> =>
  padaLangkah(buku, lingkungan.hariIni(), permintaan, opsi, (satu) => batalkan(satu, lingkungan, permintaan));

async function batalkan(
  { termuat, hariIni, langkah, periode, sebutan }: LangkahTermuat,
  lingkungan: Lingkungan,
  permintaan: PermintaanBatalkan,
): Luaran<HasilTanda> {
  const { bacaan } = termuat;
  const { nomor } = langkah;
  const alasan = permintaan.alasan.trim();
  const oleh = permintaan.oleh.trim();
  const dibatalkan = tandaDibatalkan(bacaan.tanda, langkah, periode);
  const catatan: readonly CatatanSop[] = [
    ...(oleh === '' ? [catatSop('langkah-tanpa-nama', {})] : []),
    ...(alasan === '' ? [catatSop('langkah-batal-tanpa-alasan', {})] : []),
    ...(dibatalkan === undefined
      ? [catatSop('langkah-belum-selesai', { nomor })]
      : periksaSesudahnya(bacaan.tanda, dibatalkan, langkah, periode)),
  ];
  if (isTerhenti(catatan) || dibatalkan === undefined) return ok({ catatan });
  const batal = { tanggal: hariIni, oleh, alasan };
  const disimpan = await simpanAlur(termuat, lingkungan, {
    perintah: 'Batalkan langkah',
    ringkasan: `${sebutan} dibatalkan oleh ${oleh}: ${alasan}`,
    tanda: bacaan.tanda.map((satu) => (satu === dibatalkan ? { ...satu, batal } : satu)),
    paksa: new Set([nomor]),
  });
  if (!disimpan.ok) return disimpan;
  return ok({ catatan, isi: hasilTanda(disimpan.value, nomor, periode) });
}

const tandaDibatalkan = (
  tanda: readonly Tanda[],
  { nomor }: LangkahSop,
  periode: Periode | undefined,
): Tanda | undefined =>
  tandaBerlaku(tanda, nomor, periode?.kode ?? null) ??
  (nomor === 7 ? daftarPengembalian(tanda).at(-1) : undefined);

/** Marks that rest on the one that is taken back. */
function periksaSesudahnya(
  tanda: readonly Tanda[],
  dibatalkan: Tanda,
  langkah: LangkahSop,
  periode: Periode | undefined,
): readonly CatatanSop[] {
  if (dibatalkan.cabang === 'kembalikan') {
    const putaran = [2, 3, 4, 5, 6, 7].filter((nomor) => {
      const berlaku = tandaBerlaku(tanda, nomor, null);
      return nomor >= (dibatalkan.ke ?? 0) && berlaku !== undefined && berlaku.kejadian > 1;
    });
    if (putaran.length > 0) return [catatSop('langkah-sesudahnya-dahulu', { langkah: putaran })];
  }
  const sesudah = daftarLangkah.filter(
    (satu) =>
      satu.nomor > langkah.nomor &&
      satu.dari.includes(langkah.nomor) &&
      tanda.some(
        ({ nomor, periode: milik, batal }) =>
          nomor === satu.nomor && batal === null && (periode === undefined || milik === periode.kode),
      ),
  );
  return sesudah.length === 0
    ? []
    : [
        catatSop('langkah-sesudahnya-selesai', {
          nomor: langkah.nomor,
          langkah: sesudah.map(({ nomor }) => nomor),
        }),
      ];
}
