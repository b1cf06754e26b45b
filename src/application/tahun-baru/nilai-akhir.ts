import { akhirPeriode, labelPeriode } from '../../domain/kalender/periode';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import type { Indikator } from '../../domain/rencana/indikator';
import type { Baseline } from '../../domain/rencana/rencana';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok, type Result } from '../../domain/umum/result';
import type { Catatan } from '../catatan';
import type { PeriodeSiap } from '../capaian/periode-siap';
import { siapkanPeriode } from '../capaian/siapkan-periode';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import type { Gagal } from '../luaran';
import type { Workbook } from '../ports/workbook';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** What a year came to, as the baseline of the next one (SOP step 4). */
export type NilaiAkhir = Pick<Baseline, 'tahun' | 'nilai' | 'alasanBelumTersedia' | 'sumber'>;

/** The last values of a year. */
export interface AngkaAkhir {
  readonly catatan: readonly Catatan[];
  readonly nilai: (indikator: Indikator) => NilaiAkhir;
  /** All of the year was collected, and all of that is locked. */
  readonly tetap: boolean;
  /** Up to where, as people read it; `undefined` where nothing was collected. */
  readonly sampai: string | undefined;
}

/**
 * The value of the year of every indicator over all units, as far as the year was collected; of one without a value the reason
 * that a baseline gives for that.
 */
export async function angkaAkhir(buku: Workbook, data: DataRuangKerja): Promise<Result<AngkaAkhir, Gagal>> {
  const { tahun } = data;
  const siap = await siapkanPeriode(buku, String(tahun));
  if (!siap.ok) return siap;
  if (!('angka' in siap.value)) {
    const catatan = siap.value.catatan.filter(({ kode }) => kode !== 'periode-belum-dikompilasi');
    return ok({ catatan, nilai: () => tanpaNilai(tahun), tetap: false, sampai: undefined });
  }
  const { angka, terakhir, perTanggal } = siap.value;
  const tetap = isTetap(data, siap.value);
  const sampai = isUtuh(siap.value) ? '' : ` sampai ${labelPeriode(terakhir.periode)}`;
  const sumber = `Capaian ${tahun}${sampai}, data per ${tulisTanggal(perTanggal)}, angka ${tetap ? 'tetap' : 'sementara'}`;
  return ok({
    catatan: siap.value.catatan.filter((satu) => isTerhenti([satu])),
    nilai: ({ id }) => {
      const hasil = angka.cari(id, { jenis: 'seluruh', kode: null })?.hasil;
      return hasil?.jenis === 'nilai'
        ? { tahun, nilai: hasil.nilai, alasanBelumTersedia: null, sumber }
        : tanpaNilai(tahun);
    },
    tetap,
    sampai: labelPeriode(terakhir.periode),
  });
}

const tanpaNilai = (tahun: number): NilaiAkhir => ({
  tahun: null,
  nilai: null,
  alasanBelumTersedia: `Capaian ${tahun} tidak mempunyai nilai`,
  sumber: null,
});

type Siap = Extract<PeriodeSiap, { readonly angka: unknown }>;

const isUtuh = ({ periode, terakhir }: Siap): boolean =>
  akhirPeriode(terakhir.periode) === akhirPeriode(periode);

/** As presented: the year itself is locked, or everything that was collected of it. */
const isTetap = ({ kunci }: DataRuangKerja, siap: Siap): boolean =>
  siap.kunci !== undefined ||
  (isUtuh(siap) &&
    siap.terkompilasi
      .filter(({ periode }) => periode.tahun === siap.periode.tahun)
      .every(({ periode }) => versiBerlaku(kunci.get(periode.kode)) !== undefined));
