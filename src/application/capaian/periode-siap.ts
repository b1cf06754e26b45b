import type { KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { akhirPeriode, type Periode } from '../../domain/kalender/periode';
import type { AngkaPeriode } from '../../domain/perhitungan/angka-periode';
import type { CapaianIndikator, Hitungan } from '../../domain/perhitungan/hitung-capaian';
import type { SetahunAngka } from '../../domain/perhitungan/sampai-dengan';
import type { Potret } from '../../domain/potret/potret';
import type { RumusRencana } from '../../domain/rencana/periksa/rumus';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import type { Rencana } from '../../domain/rencana/rencana';
import { isTerhenti } from '../../domain/umum/catatan';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { ArsipTercatat } from '../arsip/arsip-tercatat';
import { catatPeriodeDiarsipkan } from '../arsip/periode-diarsipkan';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import type { AngkaTerkunci, BacaanKunci } from '../kunci/angka-terkunci';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { SidikMasukan } from '../usang/sidik-masukan';
import { periodeUsang } from '../usang/usang-tertulis';
import { angkaRentang, hitunganHalus, hitunganKini } from './angka-rentang';
import { catatBelumDiminta } from './belum-diminta';
import { bandingkanDisetujui, type DrafPeriode } from './banding-disetujui';
import { keadaanDipantau } from './keadaan-dipantau';
import { keadaanPeriode } from './keadaan-periode';
import { isBerubah, keadaanKunci, kunciCapaian, type KunciCapaian } from './kunci-capaian';
import { cariSebelum, type PeriodeTerkompilasi } from './periode-terkompilasi';
import { frekuensiLebihHalus, terakhirUntuk, type RentangDiminta } from './rentang-diminta';
import { setahunAngka } from './setahun';
import { sumberAngka, sumberMenurut, type BahanAngka, type SumberAngka } from './sumber-angka';

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
      readonly hitungKini: (() => Hitungan) | undefined;
      /** Where the rows of the period are in an archive, and not read from there. */
      readonly arsip: ArsipTercatat | undefined;
      readonly terkompilasi: readonly PeriodeTerkompilasi[];
      /** The compiled period that rows and units are of: itself, or the last one inside a year or half. */
      readonly terakhir: PeriodeTerkompilasi;
      /** Beside a figure: the year so far, and the target of the year. */
      readonly setahun: (satu: CapaianIndikator) => SetahunAngka | undefined;
      /** The figures of a compiled period of the year up to this one; `undefined` where nobody can tell them. */
      readonly padaPeriode: (kode: string) => AngkaPeriode | undefined;
      /** What is said of a figure whose indicator was closed in an earlier period. */
      readonly dipantau: (satu: CapaianIndikator) => readonly KeadaanAngka[];
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

type PeriodeBerangka = Extract<PeriodeSiap, { readonly ruang: RuangKerja }>;

/** A workspace as it was read, of which a period is asked for. */
export interface BahanPeriode extends BahanAngka {
  /** What is wrong with plan and data today. */
  readonly catatanKini: readonly Catatan[];
  /** Of these, what no figure can be calculated with. */
  readonly menghentikan: readonly Catatan[];
  readonly rumus: RumusRencana;
  readonly terkompilasi: readonly PeriodeTerkompilasi[];
  /** Of plan and data, whichever period is asked for. */
  readonly sidik: () => SidikMasukan;
}

/** The figures of a period: of the snapshot where there is one, else calculated; and those of the period before likewise. */
export async function periodeSiap(
  bahan: BahanPeriode,
  diminta: PeriodeTerkompilasi,
  { terkunci, rusak, catatan: catatanKunci }: BacaanKunci,
): Promise<PeriodeSiap> {
  const { ruang, induk, data, catatanKini, menghentikan, rumus, terkompilasi } = bahan;
  const { periode } = diminta;
  const milik = terkunci.get(periode.kode);
  // It says nothing of figures that were locked.
  const catatan = [...(milik === undefined ? catatanKini : ruang.data.catatan), ...catatanKunci];
  const dapatDihitung = !isMenahan(menghentikan);
  // Some of its rows are elsewhere: what could be calculated would be of the others only.
  const taklengkap = milik === undefined ? catatPeriodeDiarsipkan(ruang.data, periode.kode) : [];
  if (isTerhenti([...catatanKunci, ...taklengkap]) || (milik === undefined && !dapatDihitung))
    return { catatan: [...catatan, ...taklengkap] };
  const arsip = ruang.data.arsip.get(periode.kode);
  const bisaDihitung = (kode: string): boolean => dapatDihitung && !ruang.data.arsip.has(kode);
  const sumber = sumberAngka(bahan, terkunci, bisaDihitung);
  const hitungKini = bisaDihitung(periode.kode) ? () => sumber.hitungPeriode(diminta) : undefined;
  // What is calculated today is nothing to compare with where other figures were locked.
  const isTersedia = (kode: string): boolean =>
    terkunci.has(kode) || (!rusak.has(kode) && bisaDihitung(kode));
  const sebelum = cariSebelum(terkompilasi, periode, isTersedia);
  const sidik = bahan.sidik();
  // Figures of a locked period are of the plan that they were locked with.
  const draf =
    milik === undefined
      ? await bandingkanDisetujui(ruang, rujukanRumus(rumus), (dengan) =>
          sumberMenurut(dengan, bahan, terkunci, bisaDihitung).angka(diminta),
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
    angka: sumber.angka(diminta),
    potret: milik?.potret,
    kunci,
    arsip,
    hitungKini,
    terkompilasi,
    terakhir: diminta,
    ...besertaTahun(bahan, sumber, periode, desimalPeriode(ruang, milik)),
    padaPeriode: angkaSampai(periode, terkompilasi, sumber, isTersedia),
    sebelum: sebelum && sumber.angka(sebelum),
    usang,
    keadaan: keadaanPeriode({ usang, kunci: keadaanKunci(kunci, versiRusak) }),
    draf,
    induk,
    data,
  };
}

/** The figures of periods that end no later than one. */
const angkaSampai =
  (
    periode: Periode,
    terkompilasi: readonly PeriodeTerkompilasi[],
    sumber: SumberAngka,
    isTersedia: (kode: string) => boolean,
  ): ((kode: string) => AngkaPeriode | undefined) =>
  (kode) => {
    const satu = terkompilasi.find((lain) => lain.periode.kode === kode);
    return satu !== undefined && akhirPeriode(satu.periode) <= akhirPeriode(periode) && isTersedia(kode)
      ? sumber.angka(satu)
      : undefined;
  };

/** What stands beside a figure for its year: up to now, and that it is only watched. */
function besertaTahun(
  { ruang, rumus, terkompilasi }: BahanPeriode,
  sumber: ReturnType<typeof sumberAngka>,
  periode: Periode,
  desimal: number,
): Pick<PeriodeBerangka, 'setahun' | 'dipantau'> {
  const setahun = setahunAngka(sumber, rumus, terkompilasi, desimal);
  const dipantau = keadaanDipantau(ruang.data.keputusan, periode, desimal);
  return { setahun, dipantau: (satu) => dipantau(satu, setahun(satu)) };
}

const desimalPeriode = ({ data }: RuangKerja, milik: AngkaTerkunci | undefined): number =>
  (milik?.potret ?? data.pengaturan).desimal;

/** What is wrong with the plan alone stops its approval; the figures of such a plan are told as those of a draft. */
const isMenahan = (catatan: readonly Catatan[]): boolean =>
  catatan.some(({ akibat }) => akibat === 'menghentikan');

/**
 * The figures of a year or half, from those of its periods and from the rows of the last. Nothing of it stands on a sheet, but
 * where it had a collection of its own.
 */
export async function rentangSiap(
  bahan: BahanPeriode,
  diminta: RentangDiminta,
  { terkunci, catatan: catatanKunci }: BacaanKunci,
): Promise<PeriodeSiap> {
  const { ruang, induk, data, catatanKini, menghentikan, rumus, terkompilasi } = bahan;
  const { periode, dalam } = diminta;
  const [terakhir] = dalam;
  const diarsipkan = dibacaLagi(ruang.data.rencana, diminta).flatMap((kode) =>
    catatPeriodeDiarsipkan(ruang.data, kode),
  );
  const catatan = [...catatanKini, ...catatanKunci, ...diarsipkan];
  if (isMenahan(menghentikan) || isTerhenti([...catatanKunci, ...diarsipkan])) return { catatan };
  const bisaDihitung = (kode: string): boolean => !ruang.data.arsip.has(kode);
  const sumber = sumberAngka(bahan, terkunci, bisaDihitung);
  const hitungan = hitunganHalus(sumber, diminta);
  const draf = await bandingkanDisetujui(ruang, rujukanRumus(rumus), (dengan) =>
    angkaRentang(sumberMenurut(dengan, bahan, terkunci, bisaDihitung), diminta),
  );
  const sendiri = dalam.find((satu) => satu.periode.kode === periode.kode);
  const usang = sendiri !== undefined && isUsang(ruang, periode, sendiri.perTanggal, bahan.sidik());
  return {
    catatan: [...catatan, ...catatBelumDikumpulkan(ruang.data.rencana, diminta)],
    ruang,
    periode,
    perTanggal: terakhir.perTanggal,
    angka: angkaRentang(sumber, diminta, hitungan),
    potret: undefined,
    kunci: undefined,
    arsip: undefined,
    hitungKini: () => hitunganKini(sumber, diminta, hitungan),
    terkompilasi,
    terakhir,
    ...besertaTahun(bahan, sumber, periode, ruang.data.pengaturan.desimal),
    padaPeriode: angkaSampai(
      periode,
      terkompilasi,
      sumber,
      (kode) => terkunci.has(kode) || bisaDihitung(kode),
    ),
    sebelum: undefined,
    usang,
    keadaan: keadaanPeriode({ usang }),
    draf,
    induk,
    data,
  };
}

const rujukanRumus =
  ({ rumus }: RumusRencana) =>
  (id: string): readonly string[] =>
    rumus.get(id)?.rumus.indikator ?? [];

/** Codes of the collections whose rows figures of several periods are calculated from again. */
const dibacaLagi = (
  { indikator }: Pick<Rencana, 'indikator'>,
  { periode, dalam }: RentangDiminta,
): readonly string[] => {
  const halus = frekuensiLebihHalus(periode);
  return [
    ...new Set(
      indikator.flatMap(({ frekuensi, nilaiTahunan }) => {
        const terakhir = terakhirUntuk(frekuensi, dalam);
        return halus.includes(frekuensi) && nilaiTahunan === 'hitung-ulang' && terakhir !== undefined
          ? [terakhir.periode.kode]
          : [];
      }),
    ),
  ];
};

/** Indicators that take part in the year or half, and of which nothing inside was compiled. */
function catatBelumDikumpulkan(
  { indikator }: Pick<Rencana, 'indikator'>,
  { periode, dalam }: RentangDiminta,
): readonly Catatan[] {
  const kode = indikator.flatMap((satu) =>
    periodePeserta(satu.frekuensi, periode) !== undefined &&
    terakhirUntuk(satu.frekuensi, dalam) === undefined
      ? [satu.kode]
      : [],
  );
  return kode.length === 0
    ? []
    : [catatRuangKerja('indikator-belum-dikumpulkan', { indikator: kode, periode: periode.kode })];
}

const isUsang = (
  { tabel }: RuangKerja,
  { kode }: Periode,
  perTanggal: Tanggal,
  sidik: SidikMasukan,
): boolean => periodeUsang(tabel.isi, new Map([[kode, perTanggal]]), sidik).length > 0;
