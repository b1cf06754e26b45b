import type { BarisInduk } from '../data/baris-data';
import { denganIsian, type IsianBaris } from '../data/isian-baris';
import { keberlakuanBaris, type Keberlakuan } from '../data/keberlakuan';
import { aturanDasar, penyebutAturan, VARIABEL_MELAPOR, type AturanData } from '../rencana/aturan-nol';
import type { TabelKolom } from '../rumus';
import type { Kolom } from '../rumus/data/tabel';
import { ada, type Isian, type NilaiIsian } from '../umum/isian';
import { kelompokkan } from '../umum/kelompok';
import { unsurKe } from '../umum/pasti';
import { daftarTingkatData, type TingkatData, type Variabel } from '../variabel/tipe';
import type { Tanggal } from '../umum/tanggal';
import type { BahanPerhitungan } from './bahan';
import { tanggalPeriode } from '../unit/tanggal-periode';
import type { BarisHitung } from './baris-hitung';
import type { BarisTingkat } from './baris-tingkat';
import { perTingkat } from './induk-urut';
import { isiTurunan } from './isi-turunan';
import { PaketBaris } from './paket-baris';
import type { PetaPaket } from './peta-paket';
import { isPeriodeIkut, kunciBaris, type PilihanBaris, type PilihanPeriode } from './pilih-baris';
import type { TingkatBersama, TingkatTersusun } from './tingkat-bersama';

/** The rows of a period under one rule for units that did not report, as columns. */
export interface KumpulanData {
  readonly tabel: Readonly<Partial<Record<TingkatData, TabelKolom>>>;
  /** The rows behind the tables, in their order. */
  readonly baris: Readonly<Partial<Record<TingkatData, BarisTingkat>>>;
  readonly paket: PaketBaris;
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
    if (milik === tingkat && (tipe === 'angka' || tipe === 'rupiah') && !tidakBerlaku.has(id)) {
      const diberi = pengisi === 'UKPBJ' ? isian[id] : undefined;
      // A blank is a blank, whether it is said or left out.
      nol[id] = diberi === undefined || diberi.keadaan === 'kosong' ? ada(0) : diberi;
    }
  return denganIsian(isian, nol);
}

/** Units whose data count: who returned for the period, and under `posisi-terakhir` who ever did. */
const unitMelapor = (bahan: BahanPerhitungan, aturan: AturanData): ReadonlySet<string> =>
  new Set(
    bahan.opd.flatMap(({ kode }) => {
      const terakhir = bahan.posisiTerakhir(kode);
      const posisi = [...(terakhir === undefined ? [] : [terakhir]), ...bahan.posisiPendahulu(kode)];
      return posisi.some((milik) => isPeriodeIkut(bahan, aturanDasar(aturan), milik)) ? [kode] : [];
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

/** With a column that tells of each row whether its unit has reported; the columns can be those of other collections, too. */
function denganMelapor(
  tabel: TabelKolom,
  { unit, nomorUnit }: BarisTingkat,
  melapor: ReadonlySet<string>,
): TabelKolom {
  const perUnit = nomorUnit.kode.map((kode) => Number(melapor.has(kode)));
  const nilai = Float64Array.from(unit, (satu) => unsurKe(perUnit, satu));
  const kolom: Kolom = { nilai, keadaan: new Uint8Array(nilai.length) };
  return { ...tabel, kolom: new Map([...tabel.kolom, [VARIABEL_MELAPOR, kolom]]) };
}

/** The rows of units that stay silent, as zeros; a row that another unit returned for the period is there already. */
function barisNol(
  { induk, opd, variabel, periode, tanggalData }: BahanPerhitungan,
  melapor: ReadonlySet<string>,
  kembali: PilihanBaris,
  penyebut: ReadonlySet<string> | undefined,
): readonly BarisHitung[] {
  const indukUnit = kelompokkan(
    induk.filter((satu) => !melapor.has(satu.opd)),
    (baris) => baris.opd,
  );
  const sudahAda = kembaliDari([...indukUnit.values()].flat(), kembali);
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

/** Keys of those imported rows that somebody returned: mostly few stay silent, and the returned ones are many. */
function kembaliDari(diam: readonly BarisInduk[], kembali: PilihanBaris): ReadonlySet<string> {
  const id = new Set(diam.map((satu) => satu.id));
  const hasil = new Set<string>();
  for (const tingkat of daftarTingkatData)
    for (const satu of kembali.tingkat(tingkat).data) if (id.has(satu.id)) hasil.add(kunciBaris(satu));
  return hasil;
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
      ? melapor.size === bahan.opd.length &&
        (bahan.rentang === undefined || pilihan.untuk('tidak-dihitung').isKiniSemua)
      : melapor.size === unitMelapor(bahan, 'tidak-dihitung').size &&
        pilihan.untuk(aturanDasar(aturan)).isKiniSemua;
  return sama ? 'tidak-dihitung' : aturan;
}

/** What all collections of a period are made of: what is arranged once for all of them. */
export interface BahanKumpulan {
  readonly bahan: BahanPerhitungan;
  readonly tingkat: TingkatBersama;
  readonly paket: PetaPaket;
  readonly pilihan: PilihanPeriode;
}

const menurutId = (a: BarisHitung, b: BarisHitung): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export function susunKumpulan(
  { bahan, tingkat: bersama, paket: peta, pilihan }: BahanKumpulan,
  aturan: AturanData,
): KumpulanData {
  const melapor = unitMelapor(bahan, aturan);
  const kembali = pilihan.untuk(aturanDasar(aturan));
  const penyebut = penyebutAturan(aturan);
  const isNol = aturan === 'nol' || penyebut !== undefined;
  const nol = perTingkat(isNol ? barisNol(bahan, melapor, kembali, penyebut) : []);
  // In one order wherever they came from: what is summed must not depend on it.
  const susun = (tingkat: TingkatData) =>
    bersama.susun(tingkat, kembali.urut(tingkat), nol[tingkat].toSorted(menurutId));
  const semua = { rup: susun('rup'), transaksi: susun('transaksi'), opd: susun('opd'), aksi: susun('aksi') };
  const { rup, transaksi, opd, aksi } = semua;
  const baris = { rup: rup.baris, transaksi: transaksi.baris, opd: opd.baris, aksi: aksi.baris };
  const paket = new PaketBaris(baris, peta);
  const turunan = isiTurunan({
    rup: baris.rup,
    transaksi: baris.transaksi,
    kolomRup: rup.tabel.kolom,
    kolomTransaksi: transaksi.tabel.kolom,
    peta,
    paket,
    keberlakuan: transaksi.keberlakuan,
    // Of units that stay silent, where their rows do not count.
    induk: bersama.diimpor('transaksi'),
    sampai: tanggalPeriode(bahan.periode, bahan.tanggalData),
  });
  for (const tingkat of daftarTingkatData)
    baris[tingkat].sebut({
      keberlakuan: semua[tingkat].keberlakuan,
      dibaca: bersama.dibaca,
      turunan: tingkat === 'rup' ? turunan : () => undefined,
    });
  const tabel = ({ tabel: milik, baris: ini }: TingkatTersusun): TabelKolom =>
    penyebut === undefined ? milik : denganMelapor(milik, ini, melapor);
  return {
    baris,
    melapor,
    paket,
    tabel: { rup: tabel(rup), transaksi: tabel(transaksi), opd: tabel(opd), aksi: tabel(aksi) },
  };
}
