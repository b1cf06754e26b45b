import type { KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import type { BarisData, BarisDihapus, BarisInduk } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import { angkaTerhitung, angkaTersedia, type AngkaPeriode } from '../../domain/perhitungan/angka-periode';
import type { Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Potret } from '../../domain/potret/potret';
import { isTerhenti } from '../../domain/umum/catatan';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { ArsipTercatat } from '../arsip/arsip-tercatat';
import { catatPeriodeDiarsipkan } from '../arsip/periode-diarsipkan';
import type { Catatan } from '../catatan';
import { perhitunganPeriode } from '../kompilasi/hitung';
import type { BacaanKunci } from '../kunci/angka-terkunci';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { sidikMasukan, type SidikMasukan } from '../usang/sidik-masukan';
import { periodeUsang } from '../usang/usang-tertulis';
import { catatBelumDiminta } from './belum-diminta';
import { bandingkanDisetujui, type DrafPeriode } from './banding-disetujui';
import { keadaanPeriode } from './keadaan-periode';
import { isBerubah, keadaanKunci, kunciCapaian, type KunciCapaian } from './kunci-capaian';
import { perhitunganDiingat } from './perhitungan-diingat';
import { cariSebelum, type PeriodeTerkompilasi } from './periode-terkompilasi';

/** A period whose figures can be shown, or the findings that stop it. */
export type PeriodeSiap =
  | { readonly catatan: readonly Catatan[] }
  | {
      readonly catatan: readonly Catatan[];
      readonly ruang: RuangKerja;
      readonly periode: Periode;
      readonly perTanggal: Tanggal;
      /** Calculated from what the workbook holds now, or as locked. */
      readonly angka: AngkaPeriode;
      /** The snapshot that `angka` is of; `undefined` of an open period. */
      readonly potret: Potret | undefined;
      readonly kunci: KunciCapaian | undefined;
      /** Calculates from what the workbook holds now, also a locked period; `undefined` where findings stop it. */
      readonly hitungKini: (() => Perhitungan) | undefined;
      /** Where the rows of the period are in an archive, and not read from there. */
      readonly arsip: ArsipTercatat | undefined;
      readonly terkompilasi: readonly PeriodeTerkompilasi[];
      /** The figures of the period before, where that was compiled: as locked, or calculated. */
      readonly sebelum: AngkaPeriode | undefined;
      readonly usang: boolean;
      readonly induk: readonly BarisInduk[];
      readonly data: readonly BarisData[];
      /** What all figures of the period have in common. */
      readonly keadaan: readonly KeadaanAngka[];
      /** Where the plan is not the approved one: in what, and the figures by that. */
      readonly draf: DrafPeriode | undefined;
    };

/** A workspace as it was read, of which a period is asked for. */
export interface BahanPeriode {
  readonly ruang: RuangKerja;
  readonly induk: readonly BarisInduk[];
  readonly data: readonly BarisData[];
  readonly dihapus: readonly BarisDihapus[];
  /** What is wrong with plan and data today. */
  readonly catatanKini: readonly Catatan[];
  /** Of these, what no figure can be calculated with. */
  readonly menghentikan: readonly Catatan[];
  /** Indicators that a formula refers to, by id. */
  readonly rujukan: (id: string) => readonly string[];
  readonly terkompilasi: readonly PeriodeTerkompilasi[];
}

/** The figures of a period: of the snapshot where there is one, else calculated; and those of the period before likewise. */
export async function periodeSiap(
  { ruang, induk, data, dihapus, catatanKini, menghentikan, rujukan, terkompilasi }: BahanPeriode,
  diminta: PeriodeTerkompilasi,
  { terkunci, rusak, catatan: catatanKunci }: BacaanKunci,
): Promise<PeriodeSiap> {
  const { periode } = diminta;
  const milik = terkunci.get(periode.kode);
  // It says nothing of figures that were locked.
  const catatan = [...(milik === undefined ? catatanKini : ruang.data.catatan), ...catatanKunci];
  // What is wrong with the plan alone stops its approval; the figures of such a plan are told as those of a draft.
  const dapatDihitung = !menghentikan.some(({ akibat }) => akibat === 'menghentikan');
  // Some of its rows are elsewhere: what could be calculated would be of the others only.
  const taklengkap = milik === undefined ? catatPeriodeDiarsipkan(ruang.data, periode.kode) : [];
  if (isTerhenti([...catatanKunci, ...taklengkap]) || (milik === undefined && !dapatDihitung))
    return { catatan: [...catatan, ...taklengkap] };
  const arsip = ruang.data.arsip.get(periode.kode);
  const bisaDihitung = (kode: string): boolean => dapatDihitung && !ruang.data.arsip.has(kode);
  const diingat = perhitunganDiingat(ruang, induk, data, dihapus);
  const hitung = (satu: PeriodeTerkompilasi): Perhitungan => diingat(satu.periode, satu.perTanggal);
  const hitungKini = bisaDihitung(periode.kode) ? () => hitung(diminta) : undefined;
  const angka = (satu: PeriodeTerkompilasi): AngkaPeriode => {
    const potret = terkunci.get(satu.periode.kode)?.potret;
    return potret === undefined
      ? angkaTerhitung(hitung(satu), ruang.data.rencana)
      : angkaTersedia(potret.capaian);
  };
  // What is calculated today is nothing to compare with where other figures were locked.
  const sebelum = cariSebelum(
    terkompilasi,
    periode,
    (kode) => terkunci.has(kode) || (!rusak.has(kode) && bisaDihitung(kode)),
  );
  const sidik = sidikMasukan(ruang, induk, data);
  // Figures of a locked period are of the plan that they were locked with.
  const draf =
    milik === undefined
      ? await bandingkanDisetujui(ruang, rujukan, (dengan) =>
          perhitunganPeriode(dengan, periode, diminta.perTanggal, induk, data, undefined, dihapus),
        )
      : undefined;
  const kunci = milik && kunciCapaian(milik, isBerubah(sidik, periode, milik, arsip));
  const perTanggal = kunci?.kepala.perTanggal ?? diminta.perTanggal;
  const versiRusak = rusak.get(periode.kode);
  // To calculate again is no way out for a period that is locked.
  const terbuka = kunci === undefined && versiRusak === undefined;
  const usang = terbuka && isUsang(ruang, periode, perTanggal, sidik);
  return {
    catatan: [...catatan, ...catatBelumDiminta(milik, hitungKini)],
    ruang,
    periode,
    perTanggal,
    angka: angka(diminta),
    potret: milik?.potret,
    kunci,
    arsip,
    hitungKini,
    terkompilasi,
    sebelum: sebelum && angka(sebelum),
    usang,
    keadaan: keadaanPeriode({ usang, kunci: keadaanKunci(kunci, versiRusak) }),
    draf,
    induk,
    data,
  };
}

const isUsang = (
  { tabel }: RuangKerja,
  { kode }: Periode,
  perTanggal: Tanggal,
  sidik: SidikMasukan,
): boolean => periodeUsang(tabel.isi, new Map([[kode, perTanggal]]), sidik).length > 0;
