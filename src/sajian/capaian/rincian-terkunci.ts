import type { HasilRincian, RincianTerkunci } from '../../application/capaian/rincian';
import type { Bahasa } from '../../teks/bahasa';
import { barisKunci, sajikanKunci, type KunciSajian } from '../kunci/kunci-capaian';
import { sajikanNilai } from './nilai';

/** Rows that are named; all are counted. */
const DISEBUT = 20;

/** A row that is otherwise than when the figures were locked. */
export interface BarisBerubahSajian {
  /** `DINKES · inaproc:1:2: diubah (Data Transaksi, baris 7)` */
  readonly teks: string;
  /** Where it stands in the workbook; `null` of one that is gone. */
  readonly diBuku: { readonly lembar: string; readonly baris: number } | null;
}

/** What a locked figure rests on, beside what it would be now. */
export interface RincianTerkunciSajian {
  readonly kunci: KunciSajian;
  readonly kini: string;
  /** How many rows changed, or that none did. */
  readonly judul: string;
  readonly baris: readonly BarisBerubahSajian[];
  readonly barisLain: string | null;
  /** That the parts of the formula are of today. */
  readonly rincianKini: string;
}

export function sajikanRincianTerkunci(
  { kunci, kini, baris }: RincianTerkunci,
  { desimal }: Pick<HasilRincian, 'desimal'>,
  bahasa: Bahasa,
): RincianTerkunciSajian {
  const { tulis } = bahasa;
  const kata = bahasa.teks.sajian.kunci;
  const jumlah = baris?.length ?? 0;
  return {
    kunci: sajikanKunci(kunci, bahasa),
    kini:
      kini === undefined ? kata.tanpaNilaiKini : kata.nilaiKini(sajikanNilai(kini, desimal, bahasa).nilai),
    judul:
      baris === undefined
        ? kata.barisTakTerbaca
        : jumlah === 0
          ? kata.barisTetap
          : kata.barisBerubah(tulis.angka(jumlah)),
    baris: (baris ?? []).slice(0, DISEBUT).map((satu) => ({
      teks: tulisBaris(satu, bahasa),
      diBuku: satu.diBuku ?? null,
    })),
    barisLain: jumlah > DISEBUT ? kata.barisLain(tulis.angka(jumlah - DISEBUT)) : null,
    rincianKini: kata.rincianKini,
  };
}

function tulisBaris(satu: NonNullable<RincianTerkunci['baris']>[number], bahasa: Bahasa): string {
  const { tulis } = bahasa;
  const kata = bahasa.teks.sajian.kunci;
  const apa =
    satu.jenis === 'berubah'
      ? kata.barisUnit(tulis.angka(satu.dahulu), tulis.angka(satu.kini))
      : `${satu.id}: ${kata.jenis[satu.jenis]}`;
  return `${satu.opd} · ${apa}${satu.diBuku === undefined ? '' : ` (${bahasa.lokasi(satu.diBuku)})`}`;
}

/** What a locked figure rests on, as lines. */
export const barisTerkunci = ({
  kunci,
  kini,
  judul,
  baris,
  barisLain,
  rincianKini,
}: RincianTerkunciSajian): readonly string[] => [
  ...barisKunci(kunci),
  kini,
  judul,
  ...baris.map(({ teks }) => `  ${teks}`),
  ...(barisLain === null ? [] : [`  ${barisLain}`]),
  rincianKini,
];
