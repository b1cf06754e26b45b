import { isTerhenti } from '../../../domain/umum/catatan';
import type { Rencana } from '../../../domain/rencana/rencana';
import { ok } from '../../../domain/umum/result';
import type { Tanggal } from '../../../domain/umum/tanggal';
import { isiDibekukan } from '../../../domain/rencana/hash-rencana';
import type { Catatan } from '../../catatan';
import { catatRuangKerja } from '../../catatan-ruang-kerja';
import type { Luaran } from '../../luaran';
import type { Workbook } from '../../ports/workbook';
import { muatRuangKerja } from '../../ruang-kerja/muat';
import { rencanaBerlaku, type Persetujuan } from '../../ruang-kerja/rencana-berlaku';
import { rencanaDariTersimpan } from '../../ruang-kerja/rencana-tersimpan';
import type { RuangKerja } from '../../ruang-kerja/ruang-kerja';
import { bacaVersi, persetujuanUrut } from './baca-versi';
import { bedaIsi, type BedaBagian } from './beda-isi';
import { KINI, versiDiminta, type VersiDiminta } from './versi-diminta';

export interface PermintaanBandingRencana {
  /** Number of a version, or `kini`; the last that was approved where absent. */
  readonly lama?: string;
  /** The same; the plan as it is now where absent. */
  readonly baru?: string;
}

/** An approval of the plan as it is on record. */
export interface PersetujuanTercatat {
  readonly versi: number;
  readonly oleh: string;
  readonly nomor: string;
  readonly tanggal: Tanggal;
  readonly alasan: string | null;
}

export interface HasilBandingRencana {
  readonly lama: VersiDiminta;
  readonly baru: VersiDiminta;
  /** Every version that there is, the first of them first. */
  readonly versi: readonly PersetujuanTercatat[];
  /** The version that the plan as it is now is; `null` where it is none. */
  readonly versiKini: number | null;
  readonly beda: readonly BedaBagian[];
}

/** What changed in the plan from one approved version to another, or to the plan as it is now. Writes nothing. */
export async function bandingRencana(
  buku: Workbook,
  permintaan: PermintaanBandingRencana,
): Luaran<HasilBandingRencana> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const persetujuan = persetujuanUrut(ruang.data.persetujuan);
  const terakhir = persetujuan.at(-1);
  if (terakhir === undefined) return ok({ catatan: [catatRuangKerja('rencana-belum-disetujui', {})] });
  const diminta = versiDiminta(permintaan, persetujuan);
  if ('catatan' in diminta) return ok({ catatan: diminta.catatan });
  const isi = await Promise.all(
    [diminta.lama, diminta.baru].map((satu) => isiVersi(ruang, persetujuan, satu)),
  );
  // What cannot be read of the plan as it is now would look like rows that were taken away.
  const kini = [diminta.lama, diminta.baru].includes(KINI) ? ruang.data.catatan : [];
  const catatan = isi.flatMap((satu) => ('catatan' in satu ? satu.catatan : []));
  const [lama, baru] = isi.flatMap((satu) => ('rencana' in satu ? [satu.rencana] : []));
  if (lama === undefined || baru === undefined || isTerhenti(catatan)) return ok({ catatan });
  const berlaku = rencanaBerlaku(ruang.data);
  return ok({
    catatan: kini,
    isi: {
      ...diminta,
      versi: persetujuan.map(tercatat),
      versiKini: 'persetujuan' in berlaku ? berlaku.persetujuan.versi : null,
      beda: bedaIsi(lama, baru),
    },
  });
}

async function isiVersi(
  ruang: RuangKerja,
  persetujuan: readonly Persetujuan[],
  diminta: VersiDiminta,
): Promise<{ readonly rencana: Rencana } | { readonly catatan: readonly Catatan[] }> {
  const satu = persetujuan.find(({ versi }) => versi === diminta);
  // Without the blanks and the progress that an approval leaves out, as the versions are kept.
  return satu === undefined
    ? { rencana: rencanaDariTersimpan(isiDibekukan(ruang.data.rencana)) }
    : bacaVersi(ruang, satu);
}

const tercatat = ({ versi, oleh, nomor, tanggal, alasan }: Persetujuan): PersetujuanTercatat => ({
  versi,
  oleh,
  nomor,
  tanggal,
  alasan,
});
