import type { BarisKeadaan, Keberlakuan } from '../data/keberlakuan';
import { denganIsian } from '../data/isian-baris';
import { ada, kosong, tidakBerlaku, tidakBerlakuMenurutAturan, type Isian } from '../umum/isian';
import type { Tanggal } from '../umum/tanggal';
import { daftarTurunan } from '../variabel/turunan';
import type { BarisHitung } from './baris-hitung';
import type { PetaPaket } from './peta-paket';

export interface BahanTurunan {
  readonly paket: Pick<PetaPaket, 'pagu' | 'opd'>;
  readonly keberlakuan: (baris: BarisKeadaan) => Keberlakuan;
  /** Transactions that are known of and whose values are not among the rows: their units have not reported. */
  readonly tertunda: readonly BarisKeadaan[];
  /** Of these, one that came to be after this day is no part of the sum, and nothing waits for it. */
  readonly sampai: Tanggal;
}

const isSesudah = ({ isian }: Pick<BarisKeadaan, 'isian'>, kolom: string, sampai: Tanggal): boolean => {
  const hari = isian[kolom];
  return hari?.keadaan === 'ada' && typeof hari.nilai === 'number' && hari.nilai > sampai;
};

/** True of a transaction that no sum of a package is about on that day. */
export const isSesudahTurunan = (satu: Pick<BarisKeadaan, 'isian'>, sampai: Tanggal): boolean =>
  daftarTurunan.every(({ tanggal }) => isSesudah(satu, tanggal, sampai));

/**
 * Fills derived variables of packages that were not given: the sum over the package's transactions. Transactions that came
 * to nothing (a failed tender) are no part of it, whatever is stored of them; a package that has no others has no such
 * value at all. Of a transaction for several packages each takes its share, by ceilings: so that it counts once, wherever
 * the packages stand. Unknown (left blank) where the package has no transaction, where one lacks the value, is of a unit
 * that stays silent or of a unit that none of its packages has, or cannot be shared out because the ceiling of one of its
 * packages is not known.
 */
export function isiTurunan(
  baris: readonly BarisHitung[],
  { paket, keberlakuan, tertunda, sampai }: BahanTurunan,
): readonly BarisHitung[] {
  const transaksi = perPaket(baris.filter(({ tingkat }) => tingkat === 'transaksi'));
  const belumTerbaca = perPaket(tertunda);
  return baris.map((milik) => {
    const [kodeRup] = milik.kodeRup;
    if (milik.tingkat !== 'rup' || kodeRup === undefined) return milik;
    const daftar = transaksi.get(kodeRup) ?? [];
    const isian: Record<string, Isian<number>> = {};
    // Once, for all sums: it is asked of every transaction.
    const mustahil = daftar.map((satu) => keberlakuan(satu).mustahil);
    for (const { id, jumlahDari, tanggal } of daftarTurunan) {
      if (isDiberikan(milik, id)) continue;
      const belumAda =
        belumTerbaca
          .get(kodeRup)
          ?.some(
            (satu) => !isSesudah(satu, tanggal, sampai) && !keberlakuan(satu).mustahil.has(jumlahDari),
          ) ?? false;
      const hidup = daftar.filter((_, ke) => mustahil[ke]?.has(jumlahDari) === false);
      const hasil = belumAda
        ? kosong
        : jumlahkan(hidup, jumlahDari, (satu, nilai) => bagianPaket(satu, nilai, kodeRup, paket));
      const semuaGagal = daftar.length > 0 && hidup.length === 0 && !belumAda;
      if (semuaGagal) isian[id] = tidakBerlakuMenurutAturan;
      else if (hasil.keadaan !== 'kosong') isian[id] = hasil;
    }
    return Object.keys(isian).length === 0 ? milik : { ...milik, isian: denganIsian(milik.isian, isian) };
  });
}

function perPaket<B extends BarisKeadaan>(daftar: readonly B[]): ReadonlyMap<string, readonly B[]> {
  const hasil = new Map<string, B[]>();
  for (const satu of daftar)
    for (const kode of kodeTerurut(satu)) {
      const milik = hasil.get(kode);
      if (milik === undefined) hasil.set(kode, [satu]);
      else milik.push(satu);
    }
  return hasil;
}

/** A cell that only says that the value does not apply gives way to transactions that there are. */
function isDiberikan({ isian }: BarisHitung, id: string): boolean {
  const sel = isian[id];
  if (sel === undefined || sel.keadaan === 'kosong') return false;
  return !(sel.keadaan === 'tidak-berlaku' && sel.menurutAturan === true);
}

function jumlahkan(
  transaksi: readonly BarisHitung[],
  variabel: string,
  bagian: (satu: BarisHitung, nilai: number) => number | undefined,
): Isian<number> {
  let jumlah = 0;
  let bernilai = 0;
  let menurutAturan = true;
  for (const satu of transaksi) {
    const sel = satu.isian[variabel];
    if (sel?.keadaan === 'tidak-berlaku') {
      menurutAturan &&= sel.menurutAturan === true;
      continue;
    }
    if (sel?.keadaan !== 'ada' || typeof sel.nilai !== 'number') return kosong;
    const milik = bagian(satu, sel.nilai);
    if (milik === undefined) return kosong;
    jumlah += milik;
    bernilai += 1;
  }
  if (bernilai > 0) return ada(jumlah);
  if (transaksi.length === 0) return kosong;
  return menurutAturan ? tidakBerlakuMenurutAturan : tidakBerlaku;
}

/** Each code once, in one order wherever the row came from: the shares of a contract depend on nothing else. */
const kodeTerurut = ({ kodeRup }: Pick<BarisKeadaan, 'kodeRup'>): readonly string[] =>
  kodeRup.length < 2 ? kodeRup : [...new Set(kodeRup)].toSorted();

/** The package's share in Rupiah, by ceilings; shares are whole and add up to the value. `undefined` where one is not known. */
function bagianPaket(
  transaksi: BarisHitung,
  nilai: number,
  kodeRup: string,
  paket: BahanTurunan['paket'],
): number | undefined {
  const kode = kodeTerurut(transaksi);
  // A contract for packages of two units stands in the rows of one of them; that of none of them is of neither.
  if (!kode.some((satu) => paket.opd(satu) === transaksi.opd)) return undefined;
  if (kode.length === 1) return nilai;
  const pagu = kode.map((satu) => paket.pagu(satu));
  const jumlah = pagu.reduce<number>((total, satu) => total + (satu ?? NaN), 0);
  if (!(jumlah > 0)) return undefined;
  let sampai = 0;
  let terbagi = 0;
  for (const [i, satu] of kode.entries()) {
    sampai += pagu[i] ?? 0;
    const batas = i === kode.length - 1 ? nilai : Math.round((nilai * sampai) / jumlah);
    if (satu === kodeRup) return batas - terbagi;
    terbagi = batas;
  }
  return undefined;
}
