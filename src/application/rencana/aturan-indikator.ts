import { ambangRealisasi, type AmbangRealisasi } from '../../domain/capaian/ambang-realisasi';
import { contohAturan, type BarisContoh } from '../../domain/capaian/contoh-aturan';
import {
  nilaiCapaian,
  pengaturanCapaianBawaan,
  type PengaturanCapaian,
} from '../../domain/capaian/penilaian';
import { poinTertinggi } from '../../domain/capaian/pita';
import { labelPolarisasi } from '../../domain/rencana/atribut-indikator';
import { labelAturanCapaian, type NilaiTarget, type PitaPoin } from '../../domain/rencana/aturan-capaian';
import type { Indikator } from '../../domain/rencana/indikator';
import { cariTarget } from '../../domain/rencana/nilai-target';
import { ok } from '../../domain/umum/result';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';

/** How one indicator is judged. Labels are as the workbook shows them. */
export interface AturanIndikator {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly polarisasi: string;
  readonly aturan: string;
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

export interface BarisAturan extends Omit<BarisContoh, 'realisasi'> {
  /** Absent for a band. */
  readonly realisasi?: number;
  /** Points of a band. */
  readonly poin?: number;
}

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
    polarisasi: labelPolarisasi[polarisasi],
    aturan: labelAturanCapaian[aturanCapaian.jenis],
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

const angka = (nilai: number): string => nilai.toLocaleString('id-ID', { maximumFractionDigits: 6 });

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
    { label: `< ${angka(pertama)}`, poin: 0, capaian: nilai(pertama - 1) },
    ...urut.map(({ mulai, poin }, i) => {
      const sesudah = urut[i + 1]?.mulai;
      const label = sesudah === undefined ? `≥ ${angka(mulai)}` : `${angka(mulai)} – < ${angka(sesudah)}`;
      return { label, poin, capaian: nilai(mulai) };
    }),
  ];
}
