import type { Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator, Hitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Indikator } from '../../domain/rencana/indikator';
import type { BarisHitung } from '../../domain/perhitungan/baris-hitung';
import { seluruhOpd, type Lingkup } from '../../domain/perhitungan/lingkup';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import type { Opd } from '../../domain/rencana/rencana';
import type { Potret } from '../../domain/potret/potret';
import type { PerubahanBaris } from '../../domain/potret/sidik-potret';
import type { RincianAgregat, RincianRumus } from '../../domain/rumus';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { ok, type Result } from '../../domain/umum/result';
import { samaTeks } from '../../domain/umum/teks';
import { variabelBaku } from '../../domain/variabel/daftar';
import { catatArsip, type CatatanArsip } from '../arsip/catatan';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import { idTabelData, kunciBaris } from '../data/baris-periode';
import { bacaPeta } from '../data/peta-kolom';
import { barisSejakDikunci, type BarisSejakDikunci } from '../kunci/baris-berubah';
import type { Gagal, Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import type { UnitBerwaktu } from '../../domain/unit/unit-berwaktu';
import type { RencanaDraf } from './banding-disetujui';
import type { KunciCapaian } from './kunci-capaian';
import type { PeriodeSiap } from './periode-siap';
import { siapkanPeriode } from './siapkan-periode';
import { denganKeadaan, keadaanPeriode } from './keadaan-periode';
import { letakBaris, tabelDiimpor, type LetakBaris, type TempatBaris } from './letak-data';

export interface PermintaanRincian {
  readonly indikator: string;
  readonly opd?: string;
  readonly periode?: string;
  /** Number of a version of a locked period. */
  readonly versi?: string;
  /** How many rows of each kind are listed. */
  readonly batas: number;
}

export interface HasilRincian {
  readonly capaian: CapaianIndikator;
  /** Where the plan is not the approved one. */
  readonly draf?: RencanaDraf | undefined;
  readonly rincian: RincianRumus;
  readonly perTanggal: number;
  readonly desimal: number;
  /** The sheet Capaian holds another figure: plan or data changed after it was calculated. */
  readonly usang: boolean;
  /** Of a locked figure: what holds it, what it would be now, and which rows changed since. */
  readonly terkunci: RincianTerkunci | undefined;
  /** The indicator's frequency does not name the period: it is not assessed there. */
  readonly belumWaktunya: boolean;
  /** Where a row's value stands in the file it came from: file, sheet, row, and cell where the column is known. */
  asal(agregat: RincianAgregat, idBaris: string): AsalNilai | undefined;
  /** The row itself: its unit, its package codes and its values by variable id. */
  baris(agregat: RincianAgregat, idBaris: string): BarisHitung | undefined;
  /** Units that the figure can be asked for. */
  readonly opd: readonly Pick<Opd, 'kode' | 'nama'>[];
  readonly periode: Periode;
  kode(id: string): string;
}

export interface RincianTerkunci {
  readonly kunci: KunciCapaian;
  /** The same figure of plan and data of today; `undefined` where the plan has it no more, or cannot be calculated with. */
  readonly kini: CapaianIndikator | undefined;
  /** Rows that were added, changed or taken away; `undefined` where their fingerprints cannot be read. */
  readonly baris: readonly (PerubahanBaris & { readonly diBuku: TempatBaris | undefined })[] | undefined;
}

export interface AsalNilai {
  readonly opd: string;
  readonly berkas: string;
  readonly lembar: string;
  readonly baris: number;
  /** Cells of the variables the part reads, e.g. `nilai_kontrak` → `F12`. */
  readonly sel: Readonly<Record<string, string>>;
  /** The row on the workbook's own data sheet. */
  readonly diBuku?: TempatBaris;
}

/** Rincian Perhitungan: how a figure comes about, down to the rows and the cells they came from. Writes nothing. */
export async function rincian(buku: Workbook, permintaan: PermintaanRincian): Luaran<HasilRincian> {
  const siap = await siapkanPeriode(buku, permintaan.periode, permintaan.versi);
  if (!siap.ok) return siap;
  if (!('angka' in siap.value)) return ok(siap.value);
  const { ruang, angka, potret, hitungKini, catatan, periode, perTanggal } = siap.value;
  const { indikator: kini } = ruang.data.rencana;
  const dahulu = indikatorPotret(potret);
  const indikator = cariIndikator(dahulu, kini, permintaan.indikator);
  const { opd: diminta } = permintaan;
  const opdPeriode = ruang.data.unit.pada(tanggalPeriode(periode, perTanggal));
  const daftarOpd: readonly UnitRincian[] = potret?.opd ?? opdPeriode;
  const unit = diminta === undefined ? undefined : cariUnit(daftarOpd, ruang.data.unit, diminta);
  if (diminta !== undefined && unit === undefined)
    return ok({ catatan: [...catatan, catatUnit(diminta, daftarOpd, ruang.data.unit, periode)] });
  const lingkup: Lingkup = unit === undefined ? seluruhOpd : { jenis: 'opd', kode: unit.kode };
  const tampil = indikator && angka.cari(indikator.id, lingkup);
  // Of a locked figure the rows are those of today: what they were is told by what changed since.
  const hasil =
    potret === undefined
      ? tampil
      : figurKini(indikator?.id, kini, lingkupHariIni(lingkup, unit, opdPeriode), hitungKini);
  const capaian = tampil ?? hasil;
  return capaian === undefined
    ? ok({
        catatan: [
          ...catatan,
          catatRuangKerja('indikator-tidak-dikenal', saran(permintaan.indikator, [...kini, ...dahulu])),
        ],
      })
    : susunRincian(siap.value, { capaian, tampil, kini: hasil }, daftarOpd, permintaan.batas);
}

type PeriodeDisiapkan = Extract<PeriodeSiap, { readonly ruang: RuangKerja }>;

/** A figure as it is shown, as the period itself has it, and as plan and data of today give it. */
interface FigurRincian {
  readonly capaian: CapaianIndikator;
  readonly tampil: CapaianIndikator | undefined;
  readonly kini: CapaianIndikator | undefined;
}

async function susunRincian(
  siap: PeriodeDisiapkan,
  { capaian, tampil, kini }: FigurRincian,
  opd: readonly UnitRincian[],
  batas: number,
): Luaran<HasilRincian> {
  const { ruang, potret, catatan, periode, keadaan } = siap;
  const letak = letakBaris(ruang.tabel.isi);
  const rincianKini: RincianRumus = kini === undefined ? { agregat: [], rujukan: [] } : kini.rincian(batas);
  const kunci = tampil && siap.kunci;
  const berubah = await sejakDikunci(siap, kunci);
  if (!berubah.ok) return berubah;
  const kode = new Map(
    [...indikatorPotret(potret), ...ruang.data.rencana.indikator].map((satu) => [satu.id, satu.kode]),
  );
  return ok({
    catatan: [...catatan, ...catatDiArsip(siap), ...(berubah.value?.catatan ?? [])],
    isi: {
      draf: siap.draf?.rencana,
      capaian: denganKeadaan(sandingkan(siap, capaian), [
        ...siap.dipantau(capaian),
        ...(tampil === undefined ? keadaanPeriode({ usang: false }) : keadaan),
      ]),
      rincian: rincianKini,
      perTanggal: siap.perTanggal,
      desimal: (potret ?? ruang.data.pengaturan).desimal,
      usang: siap.usang,
      terkunci: kunci && {
        kunci,
        kini,
        baris: berubah.value?.perubahan
          ?.filter(padaLingkup(capaian.lingkup, rincianKini))
          .map((satu) => ({ ...satu, diBuku: letakPerubahan(satu, letak) })),
      },
      belumWaktunya: periodePeserta(capaian.indikator.frekuensi, periode) === undefined,
      opd,
      periode,
      asal: (agregat, id) => asalNilai(ruang.data, kini?.baris(agregat.tingkat, id), letak),
      baris: (agregat, id) => kini?.baris(agregat.tingkat, id),
      kode: (id) => kode.get(id) ?? id,
    },
  });
}

/** Rows that changed since; not asked where they are in an archive. */
const sejakDikunci = (
  { ruang, periode, induk, data, arsip }: PeriodeDisiapkan,
  kunci: KunciCapaian | undefined,
): Promise<Result<BarisSejakDikunci | undefined, Gagal>> =>
  kunci === undefined || arsip !== undefined
    ? Promise.resolve(ok(undefined))
    : barisSejakDikunci(ruang, periode, kunci, induk, data);

const catatDiArsip = ({ arsip, periode: { kode } }: PeriodeDisiapkan): readonly CatatanArsip[] =>
  arsip === undefined ? [] : [catatArsip('arsip-di-berkas', { periode: kode, berkas: arsip.berkas })];

/** A figure of a draft, beside that of the approved plan. */
const sandingkan = ({ draf }: Pick<PeriodeDisiapkan, 'draf'>, capaian: CapaianIndikator): CapaianIndikator =>
  draf?.banding.sandingkan(capaian) ?? capaian;

const indikatorPotret = (potret: Potret | undefined): readonly Indikator[] =>
  (potret?.capaian ?? []).map(({ indikator }) => indikator);

/** By the code that it had when it was locked, by that of today, or by its id in the library. */
const cariIndikator = (
  dahulu: readonly Indikator[],
  kini: readonly Indikator[],
  diminta: string,
): Indikator | undefined =>
  dahulu.find(({ kode }) => samaTeks(kode, diminta)) ??
  kini.find(({ kode, pustaka }) => samaTeks(kode, diminta) || pustaka === diminta);

/** The figure of plan and data of today, where the plan still has it and can be calculated with. */
const figurKini = (
  id: string | undefined,
  rencana: readonly Indikator[],
  lingkup: Lingkup,
  hitungKini: (() => Hitungan) | undefined,
): CapaianIndikator | undefined =>
  id !== undefined && rencana.some((satu) => satu.id === id) ? hitungKini?.().hitung(id, lingkup) : undefined;

type UnitRincian = Pick<Opd, 'id' | 'kode' | 'nama'>;

/** By the code of the time, or by any that the unit has or had. */
const cariUnit = (
  daftar: readonly UnitRincian[],
  unit: UnitBerwaktu,
  kode: string,
): UnitRincian | undefined => {
  const id = unit.cari(kode)?.id;
  return daftar.find((satu) => samaTeks(satu.kode, kode)) ?? daftar.find((satu) => satu.id === id);
};

/** Why a unit cannot be asked for: it is none, or there is none of it in the period. */
function catatUnit(
  kode: string,
  daftar: readonly UnitRincian[],
  unit: UnitBerwaktu,
  periode: Periode,
): CatatanRuangKerja {
  const dikenal = unit.cari(kode);
  return dikenal === undefined
    ? catatRuangKerja('unit-tidak-dikenal', saran(kode, daftar))
    : catatRuangKerja('unit-tidak-ada-pada-periode', { kode: dikenal.kode, periode: periode.kode });
}

/** The same unit by the code that the period has for it now. */
const lingkupHariIni = (
  lingkup: Lingkup,
  unit: UnitRincian | undefined,
  kini: readonly UnitRincian[],
): Lingkup => {
  const kode = kini.find(({ id }) => id === unit?.id)?.kode;
  return kode === undefined ? lingkup : { jenis: 'opd', kode };
};

/** Rows that the figure can rest on: of its unit, and of the levels that its parts read; packages give area and ceiling. */
function padaLingkup({ jenis, kode }: Lingkup, { agregat }: RincianRumus): (satu: PerubahanBaris) => boolean {
  const tingkat = new Set(agregat.map((satu) => satu.tingkat));
  return (satu) =>
    (jenis !== 'opd' || satu.opd === kode) &&
    (tingkat.size === 0 || tingkat.has(satu.tingkat) || satu.tingkat === 'rup');
}

const letakPerubahan = (satu: PerubahanBaris, letak: LetakBaris): TempatBaris | undefined => {
  if (!('id' in satu)) return undefined;
  return satu.periode === null
    ? letak(tabelDiimpor(satu.tingkat), satu.id)
    : letak(idTabelData(satu.tingkat), kunciBaris({ periode: satu.periode, id: satu.id }));
};

function saran(kode: string, dikenal: readonly { readonly kode: string }[]) {
  const terdekat = namaTerdekat(
    kode,
    dikenal.map((satu) => satu.kode),
  );
  return { kode, ...(terdekat === undefined ? {} : { saran: terdekat }) };
}

function asalNilai(
  { register: daftarRegister, unit }: DataRuangKerja,
  baris: BarisHitung | undefined,
  letak: LetakBaris,
): AsalNilai | undefined {
  if (baris?.sumber === undefined) return undefined;
  const { asal, periode, opd } = baris.sumber;
  const diBuku = letak(idTabelData(baris.tingkat), kunciBaris({ periode, id: baris.id }));
  const pengirim = unit.milik(opd)?.id;
  const register = daftarRegister.find(
    (satu) =>
      satu.periode === periode &&
      (satu.opd === opd || (pengirim !== undefined && unit.milik(satu.opd)?.id === pengirim)),
  );
  const peta = bacaPeta(register?.petaKolom ?? null);
  return {
    opd: baris.opd,
    ...asal,
    ...(diBuku === undefined ? {} : { diBuku }),
    // Blank cells too: where to type what is missing.
    sel: Object.fromEntries(
      variabelBaku.flatMap(({ id, tingkat }) => {
        const kolom = tingkat === baris.tingkat ? peta[id] : undefined;
        return kolom === undefined ? [] : [[id, `${kolom}${asal.baris}`]];
      }),
    ),
  };
}
