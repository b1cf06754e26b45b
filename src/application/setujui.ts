import { terbesar } from '../domain/umum/banyak';
import { hashPersetujuan } from '../domain/rencana/hash-rencana';
import { versiTataBahasa } from '../domain/rumus/versi';
import { isTerhenti } from '../domain/umum/catatan';
import { ok } from '../domain/umum/result';
import { tabelPersetujuan } from '../lembar/daftar/persetujuan';
import { catatTemplateBeredar } from './distribusi/template-beredar';
import type { Lingkungan } from './lingkungan';
import type { Luaran } from './luaran';
import type { Workbook } from './ports/workbook';
import { perubahanRencana } from './impor-rencana';
import { catatanRencana } from './rencana/catatan-rencana';
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

/**
 * Approval of the plan (SOP step 7a): refused while a check finds a mistake; freezes the content by its hash, and keeps it
 * as that version.
 */
export async function setujui(
  buku: Workbook,
  lingkungan: Lingkungan,
  { oleh, nomor }: { readonly oleh: string; readonly nomor: string },
): Luaran<HasilPersetujuan> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const idBaru = perubahanIdBaru(dimuat.value, lingkungan);
  const ruang = idBaru.ruang;
  const catatan = catatanRencana(dimuat.value);
  if (isTerhenti(catatan)) return ok({ catatan });

  const jumlahIndikator = ruang.data.rencana.indikator.length;
  const berlaku = rencanaBerlaku(ruang.data);
  if ('persetujuan' in berlaku) {
    const { versi, hash } = berlaku.persetujuan;
    return ok({ catatan, isi: { versi, hash, sudahBerlaku: true, jumlahIndikator } });
  }
  const versi =
    terbesar(
      ruang.data.persetujuan.map((p) => p.versi),
      0,
    ) + 1;
  const hash = hashPersetujuan(ruang.data.rencana, ruang.data.unit);
  const salinan = perubahanVersiRencana(versi, ruang.data);
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Catat persetujuan',
    `Versi ${versi}, ${nomor}, oleh ${oleh}`,
    [
      ...idBaru.perubahan,
      ...perubahanRencana(ruang.data.rencana, ruang.data.rujukan),
      perubahanSimpan(tabelPersetujuan, [
        {
          id: lingkungan.idBaru(),
          versi,
          oleh,
          nomor,
          tanggal: lingkungan.hariIni(),
          hash,
          tataBahasa: versiTataBahasa,
          dicatat: lingkungan.sekarang(),
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
