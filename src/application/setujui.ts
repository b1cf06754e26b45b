import { hashPersetujuan } from '../domain/rencana/hash-rencana';
import { versiTataBahasa } from '../domain/rumus/versi';
import { isTerhenti } from '../domain/umum/catatan';
import { ok } from '../domain/umum/result';
import type { Tanggal } from '../domain/umum/tanggal';
import { tabelPersetujuan } from '../lembar/daftar/persetujuan';
import { bacaAlur, tabelAlur } from './alur/baca-alur';
import { penolakanBerlaku } from './alur/penolakan';
import type { Catatan } from './catatan';
import { catatTemplateBeredar } from './distribusi/template-beredar';
import type { Lingkungan } from './lingkungan';
import type { Luaran } from './luaran';
import type { Workbook } from './ports/workbook';
import { perubahanRencana } from './impor-rencana';
import { catatanRencana } from './rencana/catatan-rencana';
import { persetujuanUrut } from './rencana/versi/baca-versi';
import { periksaAlasan, periksaTanggalPersetujuan } from './rencana/versi/periksa-persetujuan';
import { muatRuangKerja } from './ruang-kerja/muat';
import { perubahanIdBaru } from './ruang-kerja/id-baru';
import { perubahanNomorTerakhir } from './ruang-kerja/kode-berurut';
import { rencanaBerlaku } from './ruang-kerja/rencana-berlaku';
import { perubahanSimpan } from './ruang-kerja/perubahan';
import { simpanRuangKerja } from './ruang-kerja/simpan';
import { perubahanVersiRencana } from './ruang-kerja/versi-rencana';

export interface HasilPersetujuan {
  readonly versi: number;
  readonly hash: string;
  /** The plan was approved already and has not changed since: nothing was written. */
  readonly sudahBerlaku: boolean;
  readonly jumlahIndikator: number;
}

export interface PermintaanSetujui {
  readonly oleh: string;
  readonly nomor: string;
  /** The day of the document; today where absent. */
  readonly tanggal?: Tanggal;
  /** Why what was approved is approved anew; required where an approved target changed. */
  readonly alasan?: string;
}

/**
 * Approval of the plan (SOP step 7a): refused while a check finds a mistake; freezes the content by its hash, and keeps it
 * as that version. After Kembalikan untuk Perbaikan (7b) the plan needs a new one, be it unchanged.
 */
export async function setujui(
  buku: Workbook,
  lingkungan: Lingkungan,
  { oleh, nomor, tanggal = lingkungan.hariIni(), alasan: diminta }: PermintaanSetujui,
): Luaran<HasilPersetujuan> {
  const dimuat = await muatRuangKerja(buku, tabelAlur);
  if (!dimuat.ok) return dimuat;
  const idBaru = perubahanIdBaru(dimuat.value, lingkungan);
  const ruang = idBaru.ruang;
  const hariIni = lingkungan.hariIni();
  const { tanda } = bacaAlur(dimuat.value, hariIni);
  const penolakan = penolakanBerlaku(dimuat.value, tanda);
  const semula = catatanRencana(dimuat.value);
  if (isTerhenti(semula)) return ok({ catatan: semula });

  const jumlahIndikator = ruang.data.rencana.indikator.length;
  const berlaku = rencanaBerlaku(ruang.data);
  if ('persetujuan' in berlaku && penolakan === undefined) {
    const { versi, hash } = berlaku.persetujuan;
    return ok({ catatan: semula, isi: { versi, hash, sudahBerlaku: true, jumlahIndikator } });
  }
  const terakhir = persetujuanUrut(ruang.data.persetujuan).at(-1);
  const alasan = diminta?.trim() || null;
  const catatan: readonly Catatan[] = [
    ...semula,
    ...periksaTanggalPersetujuan({ tanggal, hariIni, tanda, terakhir, penolakan }),
    ...(await periksaAlasan(ruang, terakhir, alasan)),
  ];
  if (isTerhenti(catatan)) return ok({ catatan });

  const versi = (terakhir?.versi ?? 0) + 1;
  const hash = hashPersetujuan(ruang.data.rencana, ruang.data.unit);
  const salinan = perubahanVersiRencana(versi, ruang.data);
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Catat persetujuan',
    ringkasan(versi, nomor, oleh, alasan),
    [
      ...idBaru.perubahan,
      ...perubahanRencana(ruang.data.rencana, ruang.data.rujukan),
      perubahanSimpan(tabelPersetujuan, [
        {
          id: lingkungan.idBaru(),
          versi,
          oleh,
          nomor,
          tanggal,
          hash,
          tataBahasa: versiTataBahasa,
          dicatat: lingkungan.sekarang(),
          alasan,
        },
      ]),
      ...(salinan.ok ? salinan.value : []),
      ...perubahanNomorTerakhir(ruang.tabel.isi, 'indikator'),
    ],
  );
  if (!disimpan.ok) return disimpan;
  const beredar = await catatTemplateBeredar(ruang, versi);
  return ok({
    catatan: [...catatan, ...beredar, ...(salinan.ok ? [] : [salinan.error])],
    isi: { versi, hash, sudahBerlaku: false, jumlahIndikator },
  });
}

const ringkasan = (versi: number, nomor: string, oleh: string, alasan: string | null): string =>
  `Versi ${versi}, ${nomor}, oleh ${oleh}${alasan === null ? '' : `. Alasan: ${alasan}`}`;
