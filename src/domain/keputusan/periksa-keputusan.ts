import { akhirPeriode, type Periode } from '../kalender/periode';
import type { Tanggal } from '../umum/tanggal';
import { catatKeputusan, type CatatanKeputusan } from './catatan';
import { statusAkhirDari, type CabangKeputusan, type Keputusan } from './keputusan';
import type { KeputusanBerlaku } from './keputusan-berlaku';

/** A locked figure as far as a decision looks at it. */
export interface AngkaDiputuskan {
  readonly indikatorId: string;
  readonly kode: string;
  readonly adaNilai: boolean;
  /** Enough data to judge it; otherwise its status is "Data belum memadai". */
  readonly memadai: boolean;
  /** Target met; `undefined` where it cannot be told. */
  readonly tercapai: boolean | undefined;
}

/** One indicator with what is said of it. */
export interface ButirKeputusan {
  readonly angka: AngkaDiputuskan;
  readonly cabang: CabangKeputusan;
  readonly catatan: string | null;
  /** Of (a): what is approved, and the codes of all that wait. */
  readonly rekomendasi: readonly RekomendasiDipilih[];
  readonly menunggu: readonly string[];
}

/** A recommendation that is to be approved. */
export interface RekomendasiDipilih {
  readonly kode: string;
  readonly tenggat: Tanggal | null;
}

export interface BahanPeriksaKeputusan {
  readonly periode: Periode;
  /** The day of the lock whose figures are decided on. */
  readonly dikunci: Tanggal;
  readonly hariIni: Tanggal;
  readonly tanggal: Tanggal;
  readonly butir: readonly ButirKeputusan[];
  /** `satu`: each was chosen by itself; `bersama`: one choice for all of them; `sisanya`: the rest is closed at the end of the year. */
  readonly cara: 'satu' | 'bersama' | 'sisanya';
  readonly berlaku: KeputusanBerlaku;
}

/** What the SOP, the calendar and earlier decisions have against decisions; each at its indicator. */
export function periksaKeputusan(bahan: BahanPeriksaKeputusan): readonly CatatanKeputusan[] {
  return [
    ...periksaTanggal(bahan),
    ...periksaBersama(bahan),
    ...bahan.butir.flatMap((butir) => periksaButir(bahan, butir)),
  ];
}

function periksaTanggal({
  periode,
  dikunci,
  hariIni,
  tanggal,
}: BahanPeriksaKeputusan): readonly CatatanKeputusan[] {
  if (tanggal > hariIni) return [catatKeputusan('keputusan-tanggal-di-depan', { tanggal, hariIni })];
  const akhir = akhirPeriode(periode);
  const batas = Math.max(akhir, dikunci);
  if (tanggal >= batas) return [];
  const sebab = dikunci > akhir ? 'dikunci' : 'akhir-periode';
  return [catatKeputusan('keputusan-tanggal-terlalu-awal', { tanggal, batas, periode: periode.kode, sebab })];
}

/** One choice for many: (b) where the data suffice; Waktu terlampaui only as the closing of the rest. */
function periksaBersama({ butir, cara }: BahanPeriksaKeputusan): readonly CatatanKeputusan[] {
  const [pertama] = butir;
  if (cara !== 'bersama' || butir.length < 2 || pertama === undefined) return [];
  const kode = (milik: readonly ButirKeputusan[]): readonly string[] => milik.map(({ angka }) => angka.kode);
  if (pertama.cabang !== 'lanjutkan')
    return [catatKeputusan('keputusan-bersama', { cabang: pertama.cabang, indikator: kode(butir) })];
  const rendah = butir.filter(({ angka }) => !angka.memadai);
  return rendah.length === 0
    ? []
    : [catatKeputusan('keputusan-bersama-belum-memadai', { indikator: kode(rendah) })];
}

function periksaButir(
  { periode, berlaku, cara, tanggal }: BahanPeriksaKeputusan,
  butir: ButirKeputusan,
): readonly CatatanKeputusan[] {
  const { angka, cabang, catatan } = butir;
  const { kode: indikator, indikatorId } = angka;
  const di = { kode: indikator };
  const final = berlaku.dipantau(indikatorId, periode);
  if (final !== undefined)
    return [
      catatKeputusan(
        'keputusan-sudah-final',
        { indikator, periode: final.periode, kode: final.kode, cabang: final.cabang },
        di,
      ),
    ];
  const ada = berlaku.pada(periode.kode, indikatorId);
  const sesudah = statusAkhirDari(cabang) === undefined ? [] : berlaku.sesudah(indikatorId, periode);
  return [
    ...(ada !== undefined && ada.cabang !== cabang && cara !== 'sisanya'
      ? [catatSudahAda(ada, indikator)]
      : []),
    ...(sesudah.length === 0
      ? []
      : [
          catatKeputusan(
            'keputusan-sesudahnya-ada',
            { indikator, periode: sesudah.map((satu) => satu.periode) },
            di,
          ),
        ]),
    ...(ada?.cabang === cabang ? [] : periksaRekomendasi(butir, tanggal)),
    ...(cabang === 'tetapkan-tercapai' && !angka.adaNilai
      ? [catatKeputusan('keputusan-tercapai-tanpa-nilai', { indikator }, di)]
      : []),
    ...(cabang === 'tetapkan-tercapai' && angka.tercapai === false
      ? [catatKeputusan('keputusan-tercapai-di-bawah-target', { indikator }, di)]
      : []),
    ...(!angka.memadai && catatan === null
      ? [catatKeputusan('keputusan-catatan-wajib', { indikator }, di)]
      : []),
  ];
}

/** (a) approves recommendations that are named, each with a date that lies ahead. */
function periksaRekomendasi(
  { angka: { kode: indikator }, cabang, rekomendasi, menunggu }: ButirKeputusan,
  tanggal: Tanggal,
): readonly CatatanKeputusan[] {
  if (cabang !== 'setujui-rekomendasi') return [];
  const di = { kode: indikator };
  if (rekomendasi.length === 0)
    return [catatKeputusan('keputusan-tanpa-rekomendasi', { indikator, pilihan: menunggu }, di)];
  return rekomendasi.flatMap(({ kode, tenggat }) =>
    tenggat !== null && tenggat >= tanggal
      ? []
      : [
          catatKeputusan(
            'keputusan-rekomendasi-tenggat',
            { rekomendasi: kode, tanggal, ...(tenggat === null ? {} : { tenggat }) },
            di,
          ),
        ],
  );
}

export const catatSudahAda = ({ periode, kode, cabang }: Keputusan, indikator: string): CatatanKeputusan =>
  catatKeputusan('keputusan-sudah-ada', { indikator, periode, kode, cabang }, { kode: indikator });
