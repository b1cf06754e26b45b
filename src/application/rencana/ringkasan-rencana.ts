import type { Rencana } from '../../domain/rencana/rencana';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import { samaTeks } from '../../domain/umum/teks';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import { catatanRencana } from './catatan-rencana';

/** Parts of the plan, named as their tables. */
export type BagianRencana = Exclude<keyof Rencana, 'tahun'>;

export interface RingkasanRencana {
  readonly tahun: number;
  /** Rows that can be read; the others are among the findings. */
  readonly jumlah: Readonly<Record<BagianRencana, number>>;
  readonly jumlahBobot: number;
  readonly area: readonly AreaRingkas[];
  /** The approval last given, and whether the plan is still what was approved. */
  readonly persetujuan: PersetujuanRingkas | undefined;
  /** No finding keeps it from being approved. */
  readonly siapDisetujui: boolean;
}

export interface AreaRingkas {
  readonly kode: string;
  readonly nama: string;
  readonly jumlahIndikator: number;
  readonly bobot: number;
}

export interface PersetujuanRingkas {
  readonly versi: number;
  readonly oleh: string;
  readonly nomor: string;
  readonly tanggal: Tanggal;
  readonly berlaku: boolean;
}

/** What the plan holds and all findings of its check, the same that `setujui` would report. Writes nothing. */
export async function ringkasanRencana(buku: Workbook): Luaran<RingkasanRencana> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const { tujuan, area, indikator, baseline, target, aksi } = ruang.data.rencana;
  const catatan = catatanRencana(ruang);
  const terakhir = ruang.data.persetujuan.toSorted((a, b) => b.versi - a.versi)[0];
  const jumlahBobot = (milik: readonly { readonly bobot: number }[]): number =>
    milik.reduce((jumlah, { bobot }) => jumlah + bobot, 0);
  return ok({
    catatan,
    isi: {
      tahun: ruang.data.tahun,
      jumlah: {
        tujuan: tujuan.length,
        area: area.length,
        indikator: indikator.length,
        baseline: baseline.length,
        target: target.length,
        aksi: aksi.length,
      },
      jumlahBobot: jumlahBobot(indikator),
      area: area.map(({ kode, nama }) => {
        const milik = indikator.filter((satu) => samaTeks(satu.area, kode));
        return { kode, nama, jumlahIndikator: milik.length, bobot: jumlahBobot(milik) };
      }),
      persetujuan: terakhir && {
        versi: terakhir.versi,
        oleh: terakhir.oleh,
        nomor: terakhir.nomor,
        tanggal: terakhir.tanggal,
        berlaku: 'persetujuan' in rencanaBerlaku(ruang.data),
      },
      siapDisetujui: !isTerhenti(catatan),
    },
  });
}
