import { awalKumulatif, type Periode } from '../kalender/periode';
import type { BatasTanggal, BatasTingkat } from '../rencana/batas-tanggal';
import { kodeBatas } from '../rumus';
import { tanggalPeriode } from '../unit/tanggal-periode';
import { kodeKeadaan } from '../umum/kode-keadaan';
import { angkaDi, indeksDi } from '../umum/larik';
import { daftarTurunan } from '../variabel/turunan';
import type { TingkatData } from '../variabel/tipe';
import type { BahanPerhitungan } from './bahan';
import type { KumpulanData } from './kumpulan-data';

type Topeng = Uint8Array | undefined;

/**
 * Which rows are out of a figure by their date (docs/aturan.md#data-date). A row without the date is in: that it is blank
 * says nothing of when its values came about.
 */
export class BatasData {
  private readonly topeng = new WeakMap<KumpulanData, Map<string, Topeng>>();
  private readonly dikenal = new WeakMap<KumpulanData, Map<string, Float64Array>>();

  constructor(private readonly bahan: Pick<BahanPerhitungan, 'tanggalData'>) {}

  /** `kodeBatas` per row of the levels that have such rows. */
  untuk(
    { tingkat }: BatasTanggal,
    periode: Periode,
    kumpulan: KumpulanData,
  ): Partial<Record<TingkatData, Uint8Array>> {
    const hasil: Partial<Record<TingkatData, Uint8Array>> = {};
    for (const satu of tingkat) {
      const topeng = this.topengTingkat(satu, periode, kumpulan);
      if (topeng !== undefined) hasil[satu.tingkat] = topeng;
    }
    return hasil;
  }

  /** First and last day that are in; the first is no number where no row is too early. */
  rentang({ sejakAwal }: BatasTingkat, periode: Periode): readonly [awal: number, akhir: number] {
    return [sejakAwal ? awalKumulatif(periode) : -Infinity, tanggalPeriode(periode, this.bahan.tanggalData)];
  }

  private topengTingkat(batas: BatasTingkat, periode: Periode, kumpulan: KumpulanData): Topeng {
    const [awal, akhir] = this.rentang(batas, periode);
    const kunci = [batas.tingkat, ...batas.kolom, awal, akhir].join('|');
    const milik = this.topeng.get(kumpulan) ?? new Map<string, Topeng>();
    this.topeng.set(kumpulan, milik);
    if (!milik.has(kunci)) milik.set(kunci, this.susun(batas, kumpulan, awal, akhir));
    return milik.get(kunci);
  }

  private susun(
    { tingkat, kolom }: BatasTingkat,
    kumpulan: KumpulanData,
    awal: number,
    akhir: number,
  ): Topeng {
    const hasil = new Uint8Array(kumpulan.baris[tingkat]?.length ?? 0);
    let ada = false;
    for (const satu of kolom) {
      const tanggal = this.tanggal(tingkat, satu, kumpulan);
      for (let i = 0; i < hasil.length; i++) {
        const hari = tanggal[i] ?? NaN;
        if (Number.isNaN(hari) || hasil[i] === kodeBatas.sesudah || (hari >= awal && hari <= akhir)) continue;
        hasil[i] = hari > akhir ? kodeBatas.sesudah : kodeBatas.sebelum;
        ada = true;
      }
    }
    return ada ? hasil : undefined;
  }

  /** The dates of rows, NaN where there is none; that of an imported transaction where the template did not ask for it. */
  tanggal(tingkat: TingkatData, kolom: string, kumpulan: KumpulanData): Float64Array {
    const perKolom = this.dikenal.get(kumpulan) ?? new Map<string, Float64Array>();
    this.dikenal.set(kumpulan, perKolom);
    const kunci = `${tingkat}|${kolom}`;
    const tanggal =
      perKolom.get(kunci) ??
      tanggalBaris(tingkat, kolom, kumpulan, () => this.tanggal('transaksi', kolom, kumpulan));
    perKolom.set(kunci, tanggal);
    return tanggal;
  }
}

function tanggalBaris(
  tingkat: TingkatData,
  kolom: string,
  kumpulan: KumpulanData,
  transaksi: () => Float64Array,
): Float64Array {
  const milik = kumpulan.tabel[tingkat]?.kolom.get(kolom);
  const baris = kumpulan.baris[tingkat];
  if (baris === undefined) return new Float64Array(0);
  if (milik === undefined) return tanggalPaket(tingkat, kolom, kumpulan, transaksi);
  if (tingkat !== 'transaksi') return milik.nilai;
  const diimpor = baris.diimpor(kolom);
  let hasil = milik.nilai;
  for (let i = 0; i < hasil.length; i++) {
    if (milik.keadaan[i] !== kodeKeadaan.kosong) continue;
    const hari = diimpor(i);
    if (typeof hari !== 'number') continue;
    // Mostly the column says it all, and need not be copied.
    if (hasil === milik.nilai) hasil = hasil.slice();
    hasil[i] = hari;
  }
  return hasil;
}

/** Of the package of each row the last date of the transactions that its sums are made of. */
function tanggalPaket(
  tingkat: TingkatData,
  kolom: string,
  { baris, paket }: KumpulanData,
  transaksi: () => Float64Array,
): Float64Array {
  const turunan = daftarTurunan.find(({ tanggal }) => tanggal === kolom);
  const perPaket = new Float64Array(paket.banyak).fill(NaN);
  if (turunan !== undefined && baris.transaksi !== undefined) {
    const mustahil = baris.transaksi.mustahil(turunan.jumlahDari);
    const { awal, nomor } = paket.tingkat('transaksi');
    for (const [i, hari] of transaksi().entries()) {
      if (Number.isNaN(hari) || mustahil[i] === 1) continue;
      const sampai = indeksDi(awal, i + 1);
      for (let k = indeksDi(awal, i); k < sampai; k++) {
        const p = indeksDi(nomor, k);
        perPaket[p] = Math.max(hari, Number.isNaN(perPaket[p]) ? -Infinity : angkaDi(perPaket, p));
      }
    }
  }
  const { awal, nomor } = paket.tingkat(tingkat);
  return Float64Array.from({ length: awal.length - 1 }, (_, i) =>
    awal[i] === awal[i + 1] ? NaN : angkaDi(perPaket, indeksDi(nomor, indeksDi(awal, i))),
  );
}
