import { akhirPeriode, awalPeriode, labelPeriode, type Periode } from '../../domain/kalender/periode';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { seluruhOpd } from '../../domain/perhitungan/lingkup';
import type { Indikator } from '../../domain/rencana/indikator';
import type { Baseline } from '../../domain/rencana/rencana';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok, type Result } from '../../domain/umum/result';
import type { Catatan } from '../catatan';
import type { PeriodeSiap } from '../capaian/periode-siap';
import { daftarRentang } from '../capaian/rentang-diminta';
import { muatPenyiapPeriode, type PenyiapPeriode } from '../capaian/siapkan-periode';
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
  /** Every period of the year that has figures, the year and its halves among them: each is calculated for it. */
  readonly perPeriode: () => Promise<Result<readonly AngkaPeriodeLalu[], Gagal>>;
}

/** The figures of a period, as they are presented now. */
export interface AngkaPeriodeLalu {
  readonly periode: string;
  /** `undefined` where there is no value over all units. */
  readonly nilai: (indikatorId: string) => number | undefined;
  /** What the figures rest on, as people read it. */
  readonly sumber: string;
}

/**
 * The value of the year of every indicator over all units, as far as the year was collected; of one without a value the reason
 * that a baseline gives for that.
 */
export async function angkaAkhir(buku: Workbook, data: DataRuangKerja): Promise<Result<AngkaAkhir, Gagal>> {
  const { tahun } = data;
  const penyiap = await muatPenyiapPeriode(buku);
  if (!penyiap.ok) return penyiap;
  const siap = await penyiap.value(String(tahun));
  if (!siap.ok) return siap;
  if (!('angka' in siap.value)) {
    const catatan = siap.value.catatan.filter(({ kode }) => kode !== 'periode-belum-dikompilasi');
    return ok({
      catatan,
      nilai: () => tanpaNilai(tahun),
      tetap: false,
      sampai: undefined,
      perPeriode: () => Promise.resolve(ok([])),
    });
  }
  const tersiap = siap.value;
  const setahun = angkaLalu(data, tersiap);
  return ok({
    catatan: tersiap.catatan.filter((satu) => isTerhenti([satu])),
    nilai: ({ id }) => {
      const nilai = setahun.nilai(id);
      return nilai === undefined
        ? tanpaNilai(tahun)
        : { tahun, nilai, alasanBelumTersedia: null, sumber: setahun.sumber };
    },
    tetap: isTetap(data, tersiap),
    sampai: labelPeriode(tersiap.terakhir.periode),
    perPeriode: async () => {
      const lain = await angkaPerPeriode(penyiap.value, data, tersiap);
      return lain.ok ? ok([...lain.value, setahun]) : lain;
    },
  });
}

/** Quarters, months and halves; the year itself is known by now. */
async function angkaPerPeriode(
  siapkan: PenyiapPeriode,
  data: DataRuangKerja,
  { terkompilasi, periode }: Siap,
): Promise<Result<readonly AngkaPeriodeLalu[], Gagal>> {
  const hasil: AngkaPeriodeLalu[] = [];
  const kode = [...terkompilasi, ...daftarRentang(data.rencana, terkompilasi)].map(
    (satu) => satu.periode.kode,
  );
  for (const satu of new Set(kode.filter((lain) => lain !== periode.kode))) {
    const siap = await siapkan(satu);
    if (!siap.ok) return siap;
    if ('angka' in siap.value) hasil.push(angkaLalu(data, siap.value));
  }
  return ok(hasil);
}

function angkaLalu(data: DataRuangKerja, siap: Siap): AngkaPeriodeLalu {
  const { angka, periode, terakhir, perTanggal } = siap;
  const sampai = isUtuh(siap) ? '' : ` sampai ${labelPeriode(terakhir.periode)}`;
  const sebutan = periode.frekuensi === 'tahunan' ? String(periode.tahun) : labelPeriode(periode);
  return {
    periode: periode.kode,
    nilai: (id) => {
      const hasil = angka.cari(id, seluruhOpd)?.hasil;
      return hasil?.jenis === 'nilai' ? hasil.nilai : undefined;
    },
    sumber: `Capaian ${sebutan}${sampai}, data per ${tulisTanggal(perTanggal)}, angka ${isTetap(data, siap) ? 'tetap' : 'sementara'}`,
  };
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

const isDalam = (satu: Periode, rentang: Periode): boolean =>
  awalPeriode(satu) >= awalPeriode(rentang) && akhirPeriode(satu) <= akhirPeriode(rentang);

/** As presented: the period itself is locked, or everything that was collected of it. */
const isTetap = ({ kunci }: DataRuangKerja, siap: Siap): boolean =>
  siap.kunci !== undefined ||
  (isUtuh(siap) &&
    siap.terkompilasi
      .filter(({ periode }) => isDalam(periode, siap.periode))
      .every(({ periode }) => versiBerlaku(kunci.get(periode.kode)) !== undefined));
