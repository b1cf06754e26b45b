import type { HasilCapaian } from '../../application/capaian/capaian';
import { gabungkanSkor, type SebabTidakIkut } from '../../domain/capaian/gabungan';
import { kelompokkan } from '../../domain/umum/kelompok';
import { berbobot, type CapaianIndikator } from '../../domain/perhitungan/capaian-indikator';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanPeriode, sajikanTanggal, type PeriodeSajian, type TanggalSajian } from '../dasar';
import { sajikanKunci, type KunciSajian } from '../kunci/kunci-capaian';
import { sajikanBelumMelapor, type BelumMelaporSajian } from '../kompilasi/belum-melapor';
import { sajikanDraf, type DrafSajian } from './draf';
import { sajikanKeadaan, type KeadaanSajian } from './keadaan';
import { sajikanNilai, type NilaiSajian } from './nilai';
import { sajikanSetahun, type SetahunSajian } from './setahun';
import { sajikanTren, type TrenSajian } from './tren';

export interface IndikatorSajian extends NilaiSajian {
  /** `Baseline 2025: 48 %`, or that it is not available, and why. */
  readonly baseline: string;
  readonly tren: TrenSajian | null;
  /** The year up to now; `null` of a figure of the whole year. */
  readonly setahun: SetahunSajian | null;
}

/** The score of an area or of the whole. */
export interface SkorSajian {
  /** `97,5 %`; `null` where none of the indicators counts. */
  readonly skor: string | null;
  /** Why there is none; `null` where there is one, and where there is no indicator. */
  readonly tanpaGabungan: string | null;
  /** Names the indicators that take no part, by reason; `null` where all do. */
  readonly tanpaSkor: string | null;
  /** How many indicators it rests on. */
  readonly dinilai: number;
}

export interface AreaSajian extends SkorSajian {
  readonly kode: string;
  readonly nama: string;
  readonly indikator: readonly IndikatorSajian[];
}

/** A reason that indicators share for having no value or no score. */
export interface SebabBersama {
  readonly kode: readonly string[];
  readonly teks: string;
}

/** The figures of one period and scope, area by area. */
export interface CapaianSajian extends SkorSajian {
  readonly periode: PeriodeSajian;
  readonly perTanggal: TanggalSajian;
  readonly terkompilasi: readonly PeriodeSajian[];
  readonly opd: readonly { readonly kode: string; readonly nama: string }[];
  readonly area: readonly { readonly kode: string; readonly nama: string }[];
  /** What all figures of the period have in common. */
  readonly keadaan: readonly KeadaanSajian[];
  /** Where the plan is not the approved one; `null` where it is. */
  readonly draf: DrafSajian | null;
  readonly kelompok: readonly AreaSajian[];
  /** Reasons for what could not be calculated or judged, each with the indicators that have it. */
  readonly sebab: readonly SebabBersama[];
  /** Names the indicators whose frequency does not name the period; `null` where there is none. */
  readonly belumWaktunya: string | null;
  readonly belumMelapor: BelumMelaporSajian;
  /** That the sheet Capaian holds other figures, which calculating puts right; `null` where not. */
  readonly usang: string | null;
  /** What holds the figures of a locked period; `null` of an open one. */
  readonly kunci: KunciSajian | null;
}

export function sajikanCapaian(hasil: HasilCapaian, bahasa: Bahasa): CapaianSajian {
  const { capaian, area, desimal, belumWaktunya } = hasil;
  const kodeArea = [...new Set(capaian.map((satu) => satu.indikator.area))];
  const kelompok = kodeArea.map((kode): AreaSajian => {
    const milik = capaian.filter((satu) => satu.indikator.area === kode);
    return {
      kode,
      nama: area.find((satu) => satu.kode === kode)?.nama ?? '',
      ...sajikanSkor(milik, desimal, bahasa),
      indikator: milik.map((satu) => sajikanIndikator(satu, hasil, bahasa)),
    };
  });
  return {
    periode: sajikanPeriode(hasil.periode, bahasa),
    perTanggal: sajikanTanggal(hasil.perTanggal, bahasa),
    terkompilasi: hasil.terkompilasi.map(({ periode }) => sajikanPeriode(periode, bahasa)),
    opd: hasil.opd.map(({ kode, nama }) => ({ kode, nama })),
    area: area.map(({ kode, nama }) => ({ kode, nama })),
    keadaan: sajikanKeadaan(hasil.keadaan, bahasa),
    draf: hasil.draf === undefined ? null : sajikanDraf(hasil.draf, desimal, bahasa),
    kelompok,
    sebab: sebabBersama(kelompok.flatMap(({ indikator }) => indikator)),
    belumWaktunya:
      belumWaktunya.length === 0
        ? null
        : bahasa.teks.sajian.capaian.belumWaktunya(
            bahasa.tulis.periode(hasil.periode.kode),
            belumWaktunya.map(({ kode }) => kode).join(', '),
          ),
    ...sajikanSkor(capaian, desimal, bahasa),
    belumMelapor: sajikanBelumMelapor(hasil.belumMelapor, bahasa),
    usang: hasil.usang && hasil.draf === undefined ? bahasa.teks.sajian.capaian.usang : null,
    kunci: hasil.kunci === undefined ? null : sajikanKunci(hasil.kunci, bahasa),
  };
}

const sebabBersama = (daftar: readonly IndikatorSajian[]): readonly SebabBersama[] =>
  [...kelompokkan(daftar, ({ sebab }) => sebab)].flatMap(([teks, milik]) =>
    teks === null ? [] : [{ kode: milik.map(({ kode }) => kode), teks }],
  );

function sajikanIndikator(satu: CapaianIndikator, hasil: HasilCapaian, bahasa: Bahasa): IndikatorSajian {
  const { tulis, teks } = bahasa;
  const { desimal } = hasil;
  const awal = hasil.baseline(satu.indikator.id);
  const gerak = hasil.tren(satu);
  const setahun = hasil.setahun(satu);
  return {
    ...sajikanNilai(satu, desimal, bahasa),
    baseline:
      awal?.nilai == null
        ? teks.sajian.capaian.tanpaBaseline(awal?.alasanBelumTersedia ?? null)
        : teks.sajian.capaian.baseline(
            awal.tahun,
            tulis.bersatuan(tulis.angka(awal.nilai, desimal), satu.indikator.satuan),
          ),
    tren: gerak === undefined ? null : sajikanTren(gerak, desimal, bahasa),
    setahun:
      setahun === undefined
        ? null
        : sajikanSetahun(setahun, satu.periode, satu.indikator.satuan, desimal, bahasa),
  };
}

/** Reasons for which an indicator takes no part that are named apart from that it cannot be judged. */
const disebutSendiri = [
  'target-tidak-diturunkan',
  'data-belum-memadai',
  'rencana-belum-disetujui',
  'tanpa-bobot',
] as const;

const isDisebutSendiri = (sebab: SebabTidakIkut): sebab is (typeof disebutSendiri)[number] =>
  disebutSendiri.some((satu) => satu === sebab);

function sajikanSkor(
  daftar: readonly CapaianIndikator[],
  desimal: number,
  { tulis, teks }: Bahasa,
): SkorSajian {
  const kata = teks.sajian.capaian;
  const { skor, tanpaSkor, dinilai } = gabungkanSkor(daftar.map(berbobot), desimal);
  const menurutSebab = kelompokkan(tanpaSkor, ({ sebab }) =>
    isDisebutSendiri(sebab) ? sebab : 'tidak-dapat-dinilai',
  );
  const disebut = (['tidak-dapat-dinilai', ...disebutSendiri] as const).flatMap((sebab) => {
    const kode = menurutSebab.get(sebab)?.map((satu) => satu.kode);
    return kode === undefined ? [] : [kata.tidakIkut[sebab](kode.join(', '))];
  });
  return {
    skor: skor.jenis === 'skor' ? tulis.persen(skor.skor, desimal) : null,
    tanpaGabungan:
      skor.jenis === 'skor' || daftar.length === 0
        ? null
        : kata.tanpaGabungan[skor.sebab === 'bobot-nol' ? 'bobot-nol' : 'tidak-ada-skor'],
    tanpaSkor: disebut.length === 0 ? null : disebut.join(' '),
    dinilai: dinilai.length,
  };
}
