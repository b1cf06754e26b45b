import { ambangRealisasi, type AmbangRealisasi } from '../../domain/capaian/ambang-realisasi';
import { contohAturan, type BarisContoh } from '../../domain/capaian/contoh-aturan';
import {
  nilaiCapaian,
  pengaturanCapaianBawaan,
  type Capaian,
  type PengaturanCapaian,
} from '../../domain/capaian/penilaian';
import { poinTertinggi } from '../../domain/capaian/pita';
import type { Polarisasi } from '../../domain/rencana/atribut-indikator';
import type { JenisAturanCapaian, NilaiTarget, PitaPoin } from '../../domain/rencana/aturan-capaian';
import type { Indikator } from '../../domain/rencana/indikator';
import { cariTarget } from '../../domain/rencana/nilai-target';
import { ok } from '../../domain/umum/result';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';

/** How one indicator is judged. */
export interface AturanIndikator {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly polarisasi: Polarisasi;
  readonly aturan: JenisAturanCapaian;
  /** Scores are kept within these, in percent. */
  readonly batas: { readonly bawah: number; readonly atas: number };
  /** The year's target; where the plan has none yet, one for the example only. */
  readonly target: NilaiTarget;
  readonly targetContoh: boolean;
  /** Score and status for a few realisations, at full coverage; of a table of bands, for each band. */
  readonly baris: readonly BarisAturan[];
  /** What has to be realised for each status, the best first. */
  readonly ambang: readonly AmbangRealisasi[];
}

/** A line: an example beside the target, or a band with its points. */
export type BarisAturan =
  | BarisContoh
  | {
      /** From here on; absent below the first band. */
      readonly mulai?: number;
      /** Up to here, not itself; absent above the last one. */
      readonly sebelum?: number;
      readonly poin: number;
      readonly capaian: Capaian;
    };

export interface DaftarAturan {
  readonly aturan: readonly AturanIndikator[];
  readonly desimal: number;
}

/** The achievement rule of every indicator as its small table, worked out at the year's target (SOP step 4). Writes nothing. */
export async function daftarAturan(buku: Workbook): Luaran<DaftarAturan> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const { rencana, pengaturan, tahun } = dimuat.value.data;
  const penilaian: PengaturanCapaian = { ...pengaturanCapaianBawaan, desimal: pengaturan.desimal };
  return ok({
    catatan: [],
    isi: {
      desimal: pengaturan.desimal,
      aturan: rencana.indikator.map((satu) =>
        aturanSatu(satu, cariTarget(rencana, satu.id, String(tahun)), penilaian),
      ),
    },
  });
}

const contohTarget = ({ jenis }: Indikator['aturanCapaian']): NilaiTarget =>
  jenis === 'dalam-rentang' || jenis === 'tabel-pita'
    ? { jenis: 'rentang', bawah: 90, atas: 110 }
    : { jenis: 'titik', nilai: 100 };

function aturanSatu(
  indikator: Indikator,
  targetTahun: NilaiTarget | undefined,
  pengaturan: PengaturanCapaian,
): AturanIndikator {
  const { id, kode, nama, satuan, polarisasi, aturanCapaian } = indikator;
  const target = targetTahun ?? contohTarget(aturanCapaian);
  return {
    id,
    kode,
    nama,
    satuan,
    polarisasi,
    aturan: aturanCapaian.jenis,
    batas: aturanCapaian.batas,
    target,
    targetContoh: targetTahun === undefined,
    baris:
      aturanCapaian.jenis === 'tabel-pita'
        ? barisPita(indikator, aturanCapaian.pita, target, pengaturan)
        : contohAturan(indikator, target, pengaturan),
    ambang: ambangRealisasi(aturanCapaian, target, indikator.ambangStatus ?? pengaturan.skala),
  };
}

/** One line for each band, and one for what lies below the first. */
function barisPita(
  indikator: Indikator,
  pita: readonly PitaPoin[],
  target: NilaiTarget,
  pengaturan: PengaturanCapaian,
): readonly BarisAturan[] {
  const urut = pita.toSorted((a, b) => a.mulai - b.mulai);
  const [terendah] = urut;
  if (terendah === undefined || poinTertinggi(pita) === 0) return [];
  const nilai = (realisasi: number) =>
    nilaiCapaian(indikator, { realisasi, target, cakupan: 100 }, pengaturan);
  const pertama = terendah.mulai;
  return [
    { sebelum: pertama, poin: 0, capaian: nilai(pertama - 1) },
    ...urut.map(({ mulai, poin }, i) => {
      const sebelum = urut[i + 1]?.mulai;
      return { mulai, ...(sebelum === undefined ? {} : { sebelum }), poin, capaian: nilai(mulai) };
    }),
  ];
}
