import { denganIsian, type IsianBaris } from '../data/isian-baris';
import { keberlakuanBaris, type Keberlakuan } from '../data/keberlakuan';
import { aturanDasar, penyebutAturan, VARIABEL_MELAPOR, type AturanData } from '../rencana/aturan-nol';
import { menurutId, susunTabelKolom, type TabelKolom } from '../rumus';
import { ada, tidakBerlakuMenurutAturan, type Isian, type NilaiIsian } from '../umum/isian';
import { kelompokkan } from '../umum/kelompok';
import { daftarTurunan } from '../variabel/turunan';
import { daftarTingkatData, type TingkatData, type Variabel } from '../variabel/tipe';
import type { Tanggal } from '../umum/tanggal';
import type { BahanPerhitungan } from './bahan';
import { tanggalPeriode } from '../unit/tanggal-periode';
import type { BarisHitung } from './baris-hitung';
import { isiTurunan } from './isi-turunan';
import type { PetaPaket } from './peta-paket';
import { kunciBaris, type BarisTerpilih, type PilihanPeriode } from './pilih-baris';

/** The rows of a period under one rule for units that did not report, as columns. */
export interface KumpulanData {
  readonly tabel: Readonly<Partial<Record<TingkatData, TabelKolom>>>;
  /** The row behind each table row, in the table's order. */
  readonly baris: Readonly<Partial<Record<TingkatData, readonly BarisHitung[]>>>;
  /** Units whose data are in it. */
  readonly melapor: ReadonlySet<string>;
}

/**
 * A row of a silent unit under the rule "zero": every number is a present 0, also where an import prefilled what the unit
 * had to confirm. What the team itself gives (the budget ceiling, `pengisi` UKPBJ) stays, and what does not apply is no zero.
 */
function isianNol(
  tingkat: TingkatData,
  variabel: readonly Variabel[],
  isian: IsianBaris,
  tidakBerlaku: Keberlakuan['tidakBerlaku'] = new Set(),
): IsianBaris {
  const nol: Record<string, Isian<NilaiIsian>> = {};
  for (const { id, pengisi, tipe, tingkat: milik } of variabel)
    if (milik === tingkat && (tipe === 'angka' || tipe === 'rupiah') && !tidakBerlaku.has(id))
      nol[id] = (pengisi === 'UKPBJ' ? isian[id] : undefined) ?? ada(0);
  return denganIsian(isian, nol);
}

/** Variables that a figure of the plan can depend on. */
const variabelDibaca = ({ rumus: { rumus } }: BahanPerhitungan): ReadonlySet<string> =>
  new Set([
    ...[...rumus.values()].flatMap(({ rumus: utama, basis }) => [
      ...utama.variabel,
      ...(basis?.variabel ?? []),
    ]),
    ...daftarTurunan.map(({ jumlahDari }) => jumlahDari),
  ]);

/** A blank that its row's state explains is not missing. Only what is read is marked: rows are many. */
function tandaiTidakBerlaku(
  baris: BarisHitung,
  { tidakBerlaku }: Keberlakuan,
  dibaca: ReadonlySet<string>,
): BarisHitung {
  const kosong: string[] = [];
  for (const id of tidakBerlaku)
    if (dibaca.has(id) && (baris.isian[id]?.keadaan ?? 'kosong') === 'kosong') kosong.push(id);
  if (kosong.length === 0) return baris;
  const tanda = Object.fromEntries(kosong.map((id) => [id, tidakBerlakuMenurutAturan]));
  return { ...baris, isian: denganIsian(baris.isian, tanda) };
}

/** Units whose data count: who returned for the period, and under `posisi-terakhir` who ever did. */
const unitMelapor = (bahan: BahanPerhitungan, aturan: AturanData): ReadonlySet<string> =>
  new Set(
    bahan.opd.flatMap(({ kode }) => {
      const terakhir = bahan.posisiTerakhir(kode);
      const posisi = [...(terakhir === undefined ? [] : [terakhir]), ...bahan.posisiPendahulu(kode)];
      const ikut = aturan === 'posisi-terakhir' ? posisi.length > 0 : posisi.includes(bahan.periode.kode);
      return ikut ? [kode] : [];
    }),
  );

/** Of no meaning of its own: no aggregate takes it. A date is the last day, so that it takes no row out of the period. */
const nilaiPengisi = ({ tipe }: Variabel, hari: Tanggal): NilaiIsian => {
  if (tipe === 'tanggal') return hari;
  if (tipe === 'ya-tidak') return false;
  return tipe === 'pilihan' || tipe === 'teks' ? '' : 0;
};

/**
 * A row of a silent unit where denominators stay as they were imported (`AturanNol`). Those have what the import has, also
 * where that is nothing; whatever else is read is asked of units only that have reported, so that a blank there is no gap.
 */
function isianDiam(
  tingkat: TingkatData,
  variabel: readonly Variabel[],
  isian: IsianBaris,
  penyebut: ReadonlySet<string>,
  hari: Tanggal,
): IsianBaris {
  const isi: Record<string, Isian<NilaiIsian>> = {};
  for (const satu of variabel)
    if (satu.tingkat === tingkat && !penyebut.has(satu.id) && isian[satu.id]?.keadaan !== 'ada')
      isi[satu.id] = ada(nilaiPengisi(satu, hari));
  return denganIsian(isian, isi);
}

/** The table with a column that tells of each row whether its unit has reported. */
function denganMelapor(
  tabel: TabelKolom,
  baris: readonly BarisHitung[],
  melapor: ReadonlySet<string>,
): TabelKolom {
  const nilai = Float64Array.from(baris, ({ opd }) => Number(melapor.has(opd)));
  const kolom = new Map(tabel.kolom).set(VARIABEL_MELAPOR, { nilai, keadaan: new Uint8Array(nilai.length) });
  return { ...tabel, kolom };
}

/** The rows of units that stay silent, as zeros; a row that another unit returned for the period is there already. */
function barisNol(
  { induk, opd, variabel, periode, tanggalData }: BahanPerhitungan,
  melapor: ReadonlySet<string>,
  kembali: readonly BarisHitung[],
  penyebut: ReadonlySet<string> | undefined,
): readonly BarisHitung[] {
  const sudahAda = new Set(kembali.map(kunciBaris));
  const indukUnit = kelompokkan(induk, (baris) => baris.opd);
  const keberlakuan = keberlakuanBaris(induk, induk);
  const hari = tanggalPeriode(periode, tanggalData);
  return opd.flatMap(({ kode }): BarisHitung[] => {
    if (melapor.has(kode)) return [];
    const diam = (indukUnit.get(kode) ?? []).filter((satu) => !sudahAda.has(kunciBaris(satu)));
    return [
      ...diam.map((satu) => ({
        ...satu,
        isian: penyebut
          ? isianDiam(satu.tingkat, variabel, satu.isian, penyebut, hari)
          : isianNol(satu.tingkat, variabel, satu.isian, keberlakuan(satu).tidakBerlaku),
      })),
      { id: kode, tingkat: 'opd', opd: kode, kodeRup: [], isian: isianNol('opd', variabel, {}) },
    ];
  });
}

/**
 * The first of the rules under which the rows of the period are the same: where every unit has returned its data all are, and
 * mostly two of them. Rows are many, and need not be arranged twice.
 */
export function aturanSetara(
  bahan: BahanPerhitungan,
  aturan: AturanData,
  pilihan: PilihanPeriode,
): AturanData {
  // Beside its rows, this one tells of each whether its unit has reported.
  if (penyebutAturan(aturan) !== undefined) return aturan;
  const melapor = unitMelapor(bahan, aturan);
  const sama =
    aturan === 'nol'
      ? melapor.size === bahan.opd.length
      : melapor.size === unitMelapor(bahan, 'tidak-dihitung').size &&
        pilihan.untuk(aturanDasar(aturan)).baris.every(({ data }) => data.periode === bahan.periode.kode);
  return sama ? 'tidak-dihitung' : aturan;
}

/** Named one by one: rows are many, and to copy what is left of an object costs several times as much. */
function barisHitung({ data, opd }: BarisTerpilih): BarisHitung {
  const { id, tingkat, kodeRup, isian, ubahan, asal, periode, opdAsal } = data;
  const sumber = { asal, periode, opd: opdAsal ?? data.opd };
  const baris = { id, tingkat, opd, kodeRup, isian, sumber };
  return ubahan === undefined ? baris : { ...baris, ubahan };
}

export function susunKumpulan(
  bahan: BahanPerhitungan,
  aturan: AturanData,
  paket: PetaPaket,
  pilihan: PilihanPeriode,
): KumpulanData {
  const { induk, variabel } = bahan;
  const melapor = unitMelapor(bahan, aturan);
  const kembali = pilihan.untuk(aturanDasar(aturan)).baris.map(barisHitung);
  const penyebut = penyebutAturan(aturan);
  const isNol = aturan === 'nol' || penyebut !== undefined;
  const semua = isNol ? [...kembali, ...barisNol(bahan, melapor, kembali, penyebut)] : kembali;
  // In one order wherever they came from: what is summed must not depend on it.
  const baris = semua.toSorted(menurutId);
  const keberlakuan = keberlakuanBaris(baris, induk);
  const terbaca = new Set(baris.map(kunciBaris));
  const dibaca = variabelDibaca(bahan);
  const bertanda = baris.map((satu) => tandaiTidakBerlaku(satu, keberlakuan(satu), dibaca));
  const lengkap = isiTurunan(bertanda, {
    paket,
    keberlakuan,
    // Of units that stay silent, where their rows do not count.
    tertunda: induk.filter((satu) => satu.tingkat === 'transaksi' && !terbaca.has(kunciBaris(satu))),
    sampai: tanggalPeriode(bahan.periode, bahan.tanggalData),
  });
  const perTingkat = kelompokkan(lengkap, ({ tingkat }) => tingkat);
  const tabel: Partial<Record<TingkatData, TabelKolom>> = {};
  const urut: Partial<Record<TingkatData, readonly BarisHitung[]>> = {};
  for (const tingkat of daftarTingkatData) {
    const milik = perTingkat.get(tingkat) ?? [];
    tabel[tingkat] = susunTabelKolom(tingkat, milik, variabel);
    urut[tingkat] = milik;
    if (penyebut !== undefined) tabel[tingkat] = denganMelapor(tabel[tingkat], milik, melapor);
  }
  return { tabel, baris: urut, melapor };
}
