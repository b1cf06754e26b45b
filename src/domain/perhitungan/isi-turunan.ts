import type { BarisInduk } from '../data/baris-data';
import type { IsianBaris } from '../data/isian-baris';
import type { Kolom } from '../rumus/data/tabel';
import { ada, tidakBerlaku, tidakBerlakuMenurutAturan, type Isian } from '../umum/isian';
import { kodeKeadaan } from '../umum/kode-keadaan';
import { angkaDi, indeksDi, kodeDi } from '../umum/larik';
import type { Tanggal } from '../umum/tanggal';
import { daftarTurunan, type VariabelTurunan } from '../variabel/turunan';
import type { BarisTingkat } from './baris-tingkat';
import type { IndukTingkat } from './induk-urut';
import type { KeberlakuanTingkat } from './keberlakuan-tingkat';
import type { PaketBaris } from './paket-baris';
import type { PetaPaket } from './peta-paket';
import { susunTransaksiPaket, type TransaksiPaket } from './transaksi-paket';

export interface BahanTurunan {
  readonly rup: BarisTingkat;
  readonly transaksi: BarisTingkat;
  /** Columns of both, marked with what does not apply; sums that were not given are filled in. */
  readonly kolomRup: Map<string, Kolom>;
  readonly kolomTransaksi: ReadonlyMap<string, Kolom>;
  readonly peta: Pick<PetaPaket, 'pagu' | 'opd'>;
  readonly paket: PaketBaris;
  /** What does not apply to transactions. */
  readonly keberlakuan: KeberlakuanTingkat;
  /** Imported transactions, of which those that are not among the rows are waited for: their units have not reported. */
  readonly induk: IndukTingkat;
  /** Of these, one that came to be after this day is no part of the sum, and nothing waits for it. */
  readonly sampai: Tanggal;
}

const isSesudah = ({ isian }: Pick<BarisInduk, 'isian'>, kolom: string, sampai: Tanggal): boolean => {
  const hari = isian[kolom];
  return hari?.keadaan === 'ada' && typeof hari.nilai === 'number' && hari.nilai > sampai;
};

/** True of a transaction that no sum of a package is about on that day. */
export const isSesudahTurunan = (satu: Pick<BarisInduk, 'isian'>, sampai: Tanggal): boolean =>
  daftarTurunan.every(({ tanggal }) => isSesudah(satu, tanggal, sampai));

/** Codes of what a sum says; a row that has none of it has the last. */
const TAK_DIISI = 255;
type KodeJumlah = 0 | 2 | 4 | typeof TAK_DIISI;

/** One derived variable of the packages that it was filled in of. */
interface JumlahTerisi {
  readonly id: string;
  readonly nilai: Float64Array;
  readonly kode: Uint8Array;
}

/**
 * Fills derived variables of packages that were not given: the sum over the package's transactions. Transactions that came
 * to nothing (a failed tender) are no part of it, whatever is stored of them; a package that has no others has no such
 * value at all. Of a transaction for several packages each takes its share, by ceilings: so that it counts once, wherever
 * the packages stand. Unknown (left blank) where the package has no transaction, where one lacks the value, is of a unit
 * that stays silent or of a unit that none of its packages has, or cannot be shared out because the ceiling of one of its
 * packages is not known. Gives what was filled in of a row.
 */
export function isiTurunan(bahan: BahanTurunan): (i: number) => IsianBaris | undefined {
  const perPaket = susunTransaksiPaket(bahan.transaksi, bahan.paket);
  const terisi = daftarTurunan.map((satu) => isiSatu(satu, bahan, perPaket));
  return (i) => {
    const milik = terisi.flatMap(({ id, nilai, kode }): [string, Isian<number>][] => {
      const satu = kodeDi(kode, i);
      return satu === TAK_DIISI ? [] : [[id, isianJumlah(satu, angkaDi(nilai, i))]];
    });
    return milik.length === 0 ? undefined : Object.fromEntries(milik);
  };
}

function isianJumlah(kode: number, nilai: number): Isian<number> {
  if (kode === kodeKeadaan.ada) return ada(nilai);
  return kode === kodeKeadaan['tidak-berlaku'] ? tidakBerlaku : tidakBerlakuMenurutAturan;
}

function isiSatu(turunan: VariabelTurunan, bahan: BahanTurunan, perPaket: TransaksiPaket): JumlahTerisi {
  const { rup, paket, kolomRup } = bahan;
  const { id } = turunan;
  const kolom = kolomRup.get(id);
  const nilai = new Float64Array(rup.length);
  const kode = new Uint8Array(rup.length).fill(TAK_DIISI);
  const jumlahkan = penjumlah(turunan, bahan, perPaket);
  const { awal, nomor } = paket.tingkat('rup');
  let adaTidakBerlaku = kolom?.adaTidakBerlaku === true;
  for (let i = 0; i < rup.length; i++) {
    if (awal[i] === awal[i + 1] || isDiberikan(kolom, i)) continue;
    const hasil = jumlahkan(indeksDi(nomor, indeksDi(awal, i)));
    if (hasil.kode === TAK_DIISI) continue;
    nilai[i] = hasil.nilai;
    kode[i] = hasil.kode;
    if (kolom === undefined) continue;
    kolom.keadaan[i] = hasil.kode;
    if (hasil.kode === kodeKeadaan.ada) kolom.nilai[i] = hasil.nilai;
    else if (hasil.kode === kodeKeadaan['tidak-berlaku-menurut-aturan']) adaTidakBerlaku = true;
  }
  if (kolom !== undefined) kolomRup.set(id, { nilai: kolom.nilai, keadaan: kolom.keadaan, adaTidakBerlaku });
  return { id, nilai, kode };
}

/** A cell that only says that the value does not apply gives way to transactions that there are. */
const isDiberikan = (kolom: Kolom | undefined, i: number): boolean =>
  kolom !== undefined &&
  kolom.keadaan[i] !== kodeKeadaan.kosong &&
  kolom.keadaan[i] !== kodeKeadaan['tidak-berlaku-menurut-aturan'];

interface Jumlah {
  readonly kode: KodeJumlah;
  readonly nilai: number;
}

const takDiisi: Jumlah = { kode: TAK_DIISI, nilai: 0 };
const menurutAturan: Jumlah = { kode: kodeKeadaan['tidak-berlaku-menurut-aturan'], nilai: 0 };
const takBerlaku: Jumlah = { kode: kodeKeadaan['tidak-berlaku'], nilai: 0 };

/** The sum of a package, by its number. */
function penjumlah(
  { jumlahDari, tanggal }: VariabelTurunan,
  bahan: BahanTurunan,
  { awal, nomor }: TransaksiPaket,
): (paket: number) => Jumlah {
  const mustahil = bahan.keberlakuan.mustahil(jumlahDari);
  const menunggu = paketMenunggu(bahan, jumlahDari, tanggal);
  const kolom = bahan.kolomTransaksi.get(jumlahDari);
  const bagian = pembagi(bahan);
  return (paket) => {
    if (menunggu[paket] === 1) return takDiisi;
    let jumlah = 0;
    let bernilai = 0;
    let hidup = 0;
    let semuaMenurutAturan = true;
    const sampai = indeksDi(awal, paket + 1);
    for (let k = indeksDi(awal, paket); k < sampai; k++) {
      const i = indeksDi(nomor, k);
      if (mustahil[i] === 1) continue;
      hidup += 1;
      const keadaan = kolom?.keadaan[i] ?? kodeKeadaan.kosong;
      if (keadaan === kodeKeadaan['tidak-berlaku']) semuaMenurutAturan = false;
      else if (keadaan !== kodeKeadaan['tidak-berlaku-menurut-aturan']) {
        const milik =
          keadaan === kodeKeadaan.ada && kolom !== undefined
            ? bagian(i, angkaDi(kolom.nilai, i), paket)
            : undefined;
        if (milik === undefined) return takDiisi;
        jumlah += milik;
        bernilai += 1;
      }
    }
    if (bernilai > 0) return { kode: kodeKeadaan.ada, nilai: jumlah };
    // None at all says nothing; where all came to nothing there is no such value.
    if (hidup === 0) return sampai > indeksDi(awal, paket) ? menurutAturan : takDiisi;
    return semuaMenurutAturan ? menurutAturan : takBerlaku;
  };
}

/** 1 per package of which a transaction is known whose values are not among the rows. */
function paketMenunggu(
  { induk, transaksi, keberlakuan, paket, sampai }: BahanTurunan,
  jumlahDari: string,
  tanggal: string,
): Uint8Array {
  const hasil = new Uint8Array(paket.banyak);
  const terbaca = new Uint8Array(induk.baris.length);
  for (const ke of transaksi.nomorDiimpor()) if (ke >= 0) terbaca[ke] = 1;
  for (const [ke, satu] of induk.baris.entries()) {
    if (terbaca[ke] === 1 || isSesudah(satu, tanggal, sampai)) continue;
    if (keberlakuan.diimpor(ke).mustahil.has(jumlahDari)) continue;
    for (const kode of satu.kodeRup) {
      const nomor = paket.nomor(kode);
      if (nomor !== undefined) hasil[nomor] = 1;
    }
  }
  return hasil;
}

/**
 * The share of a package in a transaction in Rupiah, by ceilings; shares are whole and add up to the value. `undefined` where
 * one is not known.
 */
function pembagi({
  transaksi,
  paket,
  peta,
}: BahanTurunan): (i: number, nilai: number, paket: number) => number | undefined {
  return (i, nilai, nomor) => {
    const kodeRup = transaksi.kodeRup(i);
    // A contract for packages of two units stands in the rows of one of them; that of none of them is of neither.
    if (kodeRup.length === 1) return paket.opd(nomor) === transaksi.opd(i) ? nilai : undefined;
    // In one order wherever the row came from: the shares depend on nothing else.
    const kode = [...new Set(kodeRup)].toSorted();
    if (!kode.some((satu) => peta.opd(satu) === transaksi.opd(i))) return undefined;
    if (kode.length === 1) return nilai;
    const pagu = kode.map((satu) => peta.pagu(satu));
    const jumlah = pagu.reduce<number>((total, satu) => total + (satu ?? NaN), 0);
    if (!(jumlah > 0)) return undefined;
    let sampai = 0;
    let terbagi = 0;
    for (const [k, satu] of kode.entries()) {
      sampai += pagu[k] ?? 0;
      const batas = k === kode.length - 1 ? nilai : Math.round((nilai * sampai) / jumlah);
      if (paket.nomor(satu) === nomor) return batas - terbagi;
      terbagi = batas;
    }
    return undefined;
  };
}
