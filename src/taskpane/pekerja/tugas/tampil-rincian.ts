import type { AsalNilai, HasilRincian } from '../../../application/capaian/rincian';
import type { Hasil, RincianAgregat, SebabBaris } from '../../../domain/rumus';
import type { Isian, NilaiIsian } from '../../../domain/umum/isian';
import type { Tanggal } from '../../../domain/umum/tanggal';
import { variabelBaku } from '../../../domain/variabel/daftar';
import type { TingkatData, Variabel } from '../../../domain/variabel/tipe';
import type { TeksDwibahasa } from '../pesan-utas';
import { dwibahasa } from '../tampil';
import { tampilTanggal, type TanggalTampil } from '../tampil-tanggal';
import { tampilNilai, type NilaiTampil } from './tampil-capaian';
import { tampilPeriode, type PeriodeTampil } from './tampil-kompilasi';

/** A value of a row that the part of the formula reads, and the cell of the returned file that it stood in. */
export interface IsianTampil {
  readonly variabel: string;
  readonly nilai: TeksDwibahasa;
  readonly sel: string | null;
}

export interface BarisTampil {
  readonly id: string;
  /** Code of the unit. */
  readonly opd: string;
  /** What the row brings in; `null` for a row that was left out. */
  readonly nilai: number | null;
  /** Why it was left out. */
  readonly sebab: TeksDwibahasa | null;
  readonly isian: readonly IsianTampil[];
  readonly asal: Pick<AsalNilai, 'berkas' | 'lembar' | 'baris'> | null;
  /** Its place on the workbook's data sheet. */
  readonly diBuku: { readonly lembar: string; readonly baris: number } | null;
}

export interface AgregatTampil {
  readonly teks: string;
  readonly tingkat: TingkatData;
  readonly nilai: number | null;
  readonly sebab: TeksDwibahasa | null;
  readonly dipakai: number;
  readonly tidakMemenuhi: number;
  readonly diLuarBasis: number;
  readonly dikeluarkan: readonly { readonly sebab: TeksDwibahasa; readonly banyak: number }[];
  readonly baris: readonly BarisTampil[];
  readonly barisDikeluarkan: readonly BarisTampil[];
}

export interface RincianTampil {
  readonly periode: PeriodeTampil;
  readonly perTanggal: TanggalTampil;
  readonly indikator: NilaiTampil & {
    readonly definisi: string;
    readonly rumus: string;
    readonly basis: string | null;
  };
  /** The value before it was rounded. */
  readonly nilaiUtuh: number | null;
  readonly opd: readonly { readonly kode: string; readonly nama: string }[];
  readonly rujukan: readonly {
    readonly kode: string;
    readonly apa: 'nilai' | 'skor';
    readonly nilai: number | null;
    readonly sebab: TeksDwibahasa | null;
  }[];
  readonly agregat: readonly AgregatTampil[];
  readonly usang: boolean;
  readonly desimal: number;
}

export function tampilRincian(hasil: HasilRincian): RincianTampil {
  const { capaian, rincian, desimal } = hasil;
  const { indikator } = capaian;
  return {
    periode: tampilPeriode(hasil.periode),
    perTanggal: tampilTanggal(hasil.perTanggal as Tanggal),
    indikator: {
      ...tampilNilai(capaian, desimal),
      definisi: indikator.definisi,
      rumus: indikator.rumus,
      basis: indikator.basis ?? null,
    },
    nilaiUtuh: capaian.hasil.jenis === 'nilai' ? capaian.hasil.nilai : null,
    opd: hasil.opd.map(({ kode, nama }) => ({ kode, nama })),
    rujukan: rincian.rujukan.map(({ indikatorId, apa, hasil: h }) => ({
      kode: hasil.kode(indikatorId),
      apa,
      ...nilaiAtauSebab(h),
    })),
    agregat: rincian.agregat.map((agregat) => tampilAgregat(hasil, agregat)),
    usang: hasil.usang,
    desimal,
  };
}

const nilaiAtauSebab = (hasil: Hasil): { nilai: number | null; sebab: TeksDwibahasa | null } =>
  hasil.jenis === 'nilai'
    ? { nilai: hasil.nilai, sebab: null }
    : { nilai: null, sebab: dwibahasa((bahasa) => bahasa.sebab(hasil.sebab)) };

function tampilAgregat(hasil: HasilRincian, agregat: RincianAgregat): AgregatTampil {
  const variabel = variabelDalam(agregat);
  const baris = (id: string, isi: Pick<BarisTampil, 'nilai' | 'sebab'>): BarisTampil => {
    const asal = hasil.asal(agregat, id);
    const milik = hasil.baris(agregat, id);
    return {
      id,
      ...isi,
      opd: milik?.opd ?? '',
      isian: variabel.map((satu) => ({
        variabel: satu.nama,
        nilai: tulisIsian(milik?.isian[satu.id], satu),
        sel: asal?.sel[satu.id] ?? null,
      })),
      asal: asal === undefined ? null : { berkas: asal.berkas, lembar: asal.lembar, baris: asal.baris },
      diBuku: asal?.diBuku ?? null,
    };
  };
  return {
    teks: agregat.teks,
    tingkat: agregat.tingkat,
    ...nilaiAtauSebab(agregat.hasil),
    dipakai: agregat.dipakai,
    tidakMemenuhi: agregat.tidakMemenuhi,
    diLuarBasis: agregat.diLuarBasis,
    dikeluarkan: agregat.dikeluarkan.map(({ sebab, banyak }) => ({ sebab: tulisSebab(sebab), banyak })),
    baris: agregat.barisDihitung.map(({ id, nilai }) => baris(id, { nilai, sebab: null })),
    barisDikeluarkan: agregat.barisDikeluarkan.map(({ id, sebab }) =>
      baris(id, { nilai: null, sebab: tulisSebab(sebab) }),
    ),
  };
}

/** The variables that this part of the formula names. */
function variabelDalam({ teks, tingkat }: RincianAgregat): readonly Variabel[] {
  const nama = new Set(teks.toLowerCase().match(/[a-z_][a-z0-9_]*/g));
  return variabelBaku.filter((satu) => satu.tingkat === tingkat && nama.has(satu.nama));
}

const namaVariabel = (id: string): string => variabelBaku.find((satu) => satu.id === id)?.nama ?? id;

const tulisSebab = (sebab: SebabBaris): TeksDwibahasa =>
  dwibahasa((bahasa) => bahasa.sebabBaris(sebab, namaVariabel));

const kataIsian = {
  kosong: { id: 'kosong', en: 'empty' },
  'tidak-berlaku': { id: 'TB (tidak berlaku)', en: 'TB (not applicable)' },
} as const;

function tulisIsian(isian: Isian<NilaiIsian> | undefined, { tipe }: Variabel): TeksDwibahasa {
  const keadaan = isian?.keadaan ?? 'kosong';
  if (keadaan === 'kosong' || keadaan === 'tidak-berlaku') return kataIsian[keadaan];
  if (isian?.keadaan === 'tidak-sah') return { id: `"${isian.teks}"`, en: `"${isian.teks}"` };
  const nilai = isian?.keadaan === 'ada' ? isian.nilai : '';
  if (typeof nilai === 'boolean') return nilai ? { id: 'Ya', en: 'Yes' } : { id: 'Tidak', en: 'No' };
  if (typeof nilai === 'string') return { id: nilai, en: nilai };
  return tipe === 'tanggal'
    ? tampilTanggal(nilai as Tanggal).teks
    : dwibahasa((bahasa) => bahasa.tulis.angka(nilai));
}
