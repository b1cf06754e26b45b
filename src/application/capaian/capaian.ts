import { gabungkanKeadaan, type KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import { hitungTren, type Tren } from '../../domain/capaian/tren';
import { periodeDari, periodeSebelum, urutPeriode, type Periode } from '../../domain/kalender/periode';
import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { angkaTerhitung, angkaTersedia, type AngkaPeriode } from '../../domain/perhitungan/angka-periode';
import type { CapaianIndikator, Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Lingkup } from '../../domain/perhitungan/lingkup';
import type { KepalaPotret, Potret } from '../../domain/potret/potret';
import type { Indikator } from '../../domain/rencana/indikator';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import type { AreaStrategis, Baseline, Opd } from '../../domain/rencana/rencana';
import type { Hasil } from '../../domain/rumus';
import { isMenahanRencana, isTerhenti } from '../../domain/umum/catatan';
import { ringkasCatatan } from '../../domain/umum/pengumpul-catatan';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { ArsipTercatat } from '../arsip/arsip-tercatat';
import { catatPeriodeDiarsipkan } from '../arsip/periode-diarsipkan';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode } from '../data/data-periode';
import { catatKontrakBersama } from '../kompilasi/catat-kontrak-bersama';
import { unitBelumMelapor, type UnitBelumMelapor } from '../kompilasi/belum-melapor';
import { perhitunganPeriode } from '../kompilasi/hitung';
import { bacaTerkunci, bacaVersiKunci, type AngkaTerkunci, type BacaanKunci } from '../kunci/angka-terkunci';
import type { Gagal, Luaran } from '../luaran';
import { catatPerubahanPaket } from '../paket/catat-perubahan';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import { sidikMasukan, type SidikMasukan } from '../usang/sidik-masukan';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { catatBerakhirBerpaket, catatKodeYatim } from '../unit/kode-yatim';
import { periodeUsang } from '../usang/usang-tertulis';
import { bandingkanDisetujui, type DrafPeriode, type RencanaDraf } from './banding-disetujui';
import { denganKeadaan, keadaanPeriode } from './keadaan-periode';
import { perhitunganDiingat } from './perhitungan-diingat';

/** A compiled period and its data date. */
export interface PeriodeTerkompilasi {
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
}

export interface HasilCapaian extends PeriodeTerkompilasi {
  /** What all figures of the period have in common. */
  readonly keadaan: readonly KeadaanAngka[];
  /** Where the plan is not the approved one. */
  readonly draf?: DrafCapaian | undefined;
  /** Each figure with all that is to be known beside it, that of the period too. */
  readonly capaian: readonly CapaianIndikator[];
  /** Indicators whose frequency does not name the period. */
  readonly belumWaktunya: readonly Indikator[];
  /** All compiled periods, the latest end first. */
  readonly terkompilasi: readonly PeriodeTerkompilasi[];
  readonly belumMelapor: readonly UnitBelumMelapor[];
  /** The units that exist in the period, with code and name of that time; of a locked period as it was locked. */
  readonly opd: readonly Pick<Opd, 'kode' | 'nama'>[];
  readonly area: readonly AreaStrategis[];
  readonly desimal: number;
  /** The sheet Capaian holds other figures: plan or data changed after they were calculated. */
  readonly usang: boolean;
  /** Of a locked period: what holds its figures. */
  readonly kunci: KunciCapaian | undefined;
  /** Current code of an indicator id. */
  kode(id: string): string;
  baseline(indikatorId: string): Baseline | undefined;
  /** How a figure moved since the period before; `undefined` where that was not compiled or one of them has no value. */
  tren(satu: CapaianIndikator): Tren | undefined;
}

/** A plan that is not the approved one, with what the approved one says of the period. */
export interface DrafCapaian extends RencanaDraf {
  /** Figures that the draft no longer has. */
  readonly hanyaDisetujui: readonly CapaianIndikator[];
  /** All figures by the approved plan; `undefined` where it is not known. */
  readonly menurutDisetujui: readonly CapaianIndikator[] | undefined;
}

/** What a surface tells of a lock beside its figures. */
export interface KunciCapaian {
  readonly kepala: KepalaPotret;
  /** Of the snapshot (SHA-256). */
  readonly hash: string;
  /** All versions of the period, oldest first. */
  readonly versi: readonly number[];
  /** The version shown is the one that holds. */
  readonly berlaku: boolean;
  /** Plan or data are no longer what the figures were calculated from. */
  readonly berubah: boolean;
}

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

/** Compiled periods, the last one first. */
export const daftarTerkompilasi = ({ tanggalData }: DataRuangKerja): readonly PeriodeTerkompilasi[] =>
  [...tanggalData]
    .flatMap(([kode, perTanggal]) => {
      const periode = periodeDari(kode);
      return periode === undefined ? [] : [{ periode, perTanggal }];
    })
    .sort((a, b) => urutPeriode(b.periode, a.periode));

/** The last compiled period by default. */
function periodeDiminta(
  terkompilasi: readonly PeriodeTerkompilasi[],
  kode: string | undefined,
): PeriodeTerkompilasi | undefined {
  if (kode === undefined) return terkompilasi[0];
  const diminta = periodeDari(kode)?.kode;
  return terkompilasi.find(({ periode }) => periode.kode === diminta);
}

/** Reads a workspace and prepares the figures of a compiled period; of a locked one those of a version. Writes nothing. */
export async function siapkanPeriode(
  buku: Workbook,
  kodePeriode: string | undefined,
  versi?: string,
): Promise<Result<PeriodeSiap, Gagal>> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode]);
  if (!dimuat.ok) return fail(dimuat.error);
  const ruang = dimuat.value;
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku, ruang.data);
  const dataDibaca = await muatDataPeriode(ruang, variabelBaku);
  if (!dataDibaca.ok) return dataDibaca;
  const data = dataDibaca.value;
  const rumus = periksaRumusRencana(ruang.data.rencana.indikator, variabelBaku, ruang.data.rujukan);
  const menghentikan = [...ruang.data.catatan, ...induk.catatan, ...data.catatan];
  const catatanKini = [
    ...menghentikan,
    ...catatKodeYatim(ruang),
    ...catatBerakhirBerpaket(ruang, induk.baris),
    ...ruang.tabel.tempatkan(ringkasCatatan<Catatan>(rumus.catatan.filter(isMenahanRencana))),
    ...catatKontrakBersama(ruang.data.rencana.indikator, induk.baris, data.baris),
    ...catatPerubahanPaket(ruang, induk.baris, data.baris),
  ];
  const terkompilasi = daftarTerkompilasi(ruang.data);
  const diminta = periodeDiminta(terkompilasi, kodePeriode);
  if (diminta === undefined)
    return ok({
      catatan: [
        ...catatanKini,
        catatRuangKerja(
          'periode-belum-dikompilasi',
          kodePeriode === undefined ? {} : { periode: kodePeriode },
        ),
      ],
    });
  const dibaca = await bacaKunciDiminta(
    ruang,
    diminta.periode.kode,
    periodeSebelum(diminta.periode).kode,
    versi,
  );
  return dibaca.ok
    ? ok(
        await periodeSiap(
          {
            ruang,
            induk: induk.baris,
            data: data.baris,
            catatanKini,
            menghentikan,
            rujukan: (id) => rumus.rumus.get(id)?.rumus.indikator ?? [],
            terkompilasi,
          },
          diminta,
          dibaca.value,
        ),
      )
    : dibaca;
}

interface BahanPeriode {
  readonly ruang: RuangKerja;
  readonly induk: readonly BarisInduk[];
  readonly data: readonly BarisData[];
  /** What is wrong with plan and data today. */
  readonly catatanKini: readonly Catatan[];
  /** Of these, what no figure can be calculated with. */
  readonly menghentikan: readonly Catatan[];
  /** Indicators that a formula refers to, by id. */
  readonly rujukan: (id: string) => readonly string[];
  readonly terkompilasi: readonly PeriodeTerkompilasi[];
}

/** The figures of a period: of the snapshot where there is one, else calculated; and those of the period before likewise. */
async function periodeSiap(
  { ruang, induk, data, catatanKini, menghentikan, rujukan, terkompilasi }: BahanPeriode,
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
  const diingat = perhitunganDiingat(ruang, induk, data);
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
          perhitunganPeriode(dengan, periode, diminta.perTanggal, induk, data),
        )
      : undefined;
  const kunci = milik && kunciCapaian(milik, isBerubah(sidik, periode, milik, arsip));
  const perTanggal = kunci?.kepala.perTanggal ?? diminta.perTanggal;
  const versiRusak = rusak.get(periode.kode);
  // To calculate again is no way out for a period that is locked.
  const terbuka = kunci === undefined && versiRusak === undefined;
  const usang = terbuka && isUsang(ruang, periode, perTanggal, sidik);
  return {
    catatan,
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
    keadaan: keadaanPeriode({
      usang,
      kunci: keadaanKunci(kunci, versiRusak),
    }),
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

const keadaanKunci = (
  kunci: KunciCapaian | undefined,
  versiRusak: number | undefined,
): Parameters<typeof keadaanPeriode>[0]['kunci'] =>
  versiRusak === undefined
    ? kunci && { versi: kunci.kepala.versi, berubah: kunci.berubah }
    : { versi: versiRusak, rusak: true };

const isBerubah = (
  sidik: SidikMasukan,
  periode: Periode,
  { potret: { kepala } }: AngkaTerkunci,
  arsip: ArsipTercatat | undefined,
): boolean => arsip?.berubah ?? !sidik.isDari(periode, kepala.perTanggal, kepala.sidikMasukan);

/** The period before, where its figures can be told: locked, or calculated from all of its rows. */
function cariSebelum(
  terkompilasi: readonly PeriodeTerkompilasi[],
  periode: Periode,
  isTersedia: (kode: string) => boolean,
): PeriodeTerkompilasi | undefined {
  const { kode } = periodeSebelum(periode);
  return isTersedia(kode) ? terkompilasi.find((satu) => satu.periode.kode === kode) : undefined;
}

const kunciCapaian = (
  { potret: { kepala }, hash, versi, berlaku }: AngkaTerkunci,
  berubah: boolean,
): KunciCapaian => ({
  kepala,
  hash,
  versi,
  berlaku,
  berubah,
});

/** The locks of a period and of the one before; of the period itself the version that is asked for. */
async function bacaKunciDiminta(
  ruang: RuangKerja,
  kode: string,
  sebelum: string,
  versi: string | undefined,
): Promise<Result<BacaanKunci, Gagal>> {
  if (versi === undefined) return bacaTerkunci(ruang, [kode, sebelum]);
  const [milik, lain] = [await bacaVersiKunci(ruang, kode, versi), await bacaTerkunci(ruang, [sebelum])];
  if (!milik.ok) return milik;
  if (!lain.ok) return lain;
  return ok({
    terkunci: new Map([...lain.value.terkunci, ...milik.value.terkunci]),
    rusak: new Map([...lain.value.rusak, ...milik.value.rusak]),
    catatan: [...milik.value.catatan, ...lain.value.catatan],
  });
}

/**
 * The figures of a period (SOP step 14), in every scope or in those that `pilih` takes: of an open one calculated from what the
 * workbook holds now, of a locked one as they were presented; `versi` names one of its versions.
 */
export async function capaian(
  buku: Workbook,
  kodePeriode?: string,
  pilih?: (lingkup: Lingkup) => boolean,
  versi?: string,
): Luaran<HasilCapaian> {
  const siap = await siapkanPeriode(buku, kodePeriode, versi);
  if (!siap.ok) return siap;
  if (!('angka' in siap.value)) return ok(siap.value);
  const {
    catatan,
    ruang,
    periode,
    perTanggal,
    angka,
    potret,
    kunci,
    sebelum,
    terkompilasi,
    usang,
    keadaan,
    draf,
  } = siap.value;
  const { rencana, pengaturan } = ruang.data;
  const kode = new Map(rencana.indikator.map((satu) => [satu.id, satu.kode]));
  const dihitung = angka.semua(pilih);
  const { desimal, baseline } = potret ?? { desimal: pengaturan.desimal, baseline: rencana.baseline };
  return ok({
    catatan,
    isi: {
      periode,
      perTanggal,
      terkompilasi,
      keadaan: gabungkanKeadaan(draf === undefined ? [] : [draf.rencana.keadaan], keadaan),
      capaian: dihitung.map((satu) => denganKeadaan(draf?.banding.sandingkan(satu) ?? satu, keadaan)),
      draf: draf && {
        ...draf.rencana,
        hanyaDisetujui: draf.banding.hanyaDisetujui(dihitung, pilih),
        menurutDisetujui: draf.banding.semuaDisetujui(pilih),
      },
      belumWaktunya:
        potret?.belumWaktunya ??
        rencana.indikator.filter(({ frekuensi }) => periodePeserta(frekuensi, periode) === undefined),
      belumMelapor: potret?.belumMelapor ?? unitBelumMelapor(ruang.data, periode),
      opd: potret?.opd ?? unitPadaPeriode(ruang.data, periode),
      area: potret?.area ?? rencana.area,
      desimal,
      usang,
      kunci,
      kode: (id) => kode.get(id) ?? id,
      baseline: (id) => baseline.find(({ indikatorId }) => indikatorId === id),
      // Nobody approved the way in which a draft figure moved.
      tren: (satu) =>
        satu.disetujui === undefined ? sebelum && trenSejak(sebelum, satu, desimal) : undefined,
    },
  });
}

/** A change up to this is no trend: percentage points, or for other units percent of the value before. */
const AMBANG_TREN = 1;

const angkaDari = (hasil: Hasil): number | undefined => (hasil.jenis === 'nilai' ? hasil.nilai : undefined);

function trenSejak(
  sebelum: AngkaPeriode,
  { indikator, lingkup, hasil }: CapaianIndikator,
  desimal: number,
): Tren | undefined {
  const dahulu = sebelum.cari(indikator.id, lingkup);
  const lama = dahulu && angkaDari(dahulu.hasil);
  const ambang = indikator.satuan.trim() === '%' ? AMBANG_TREN : (Math.abs(lama ?? 0) * AMBANG_TREN) / 100;
  return hitungTren(indikator, lama, angkaDari(hasil), { desimal, ambang });
}
