import { keberlakuanBaris } from '../data/keberlakuan';
import { awalKumulatif, type Periode } from '../kalender/periode';
import type { BatasTanggal, BatasTingkat } from '../rencana/batas-tanggal';
import { kodeBatas } from '../rumus';
import { tanggalPeriode } from '../unit/tanggal-periode';
import { daftarTurunan } from '../variabel/turunan';
import type { TingkatData } from '../variabel/tipe';
import type { BahanPerhitungan } from './bahan';
import type { BarisHitung } from './baris-hitung';
import type { KumpulanData } from './kumpulan-data';

type Topeng = Uint8Array | undefined;

/**
 * Which rows are out of a figure by their date (docs/aturan.md#data-date). A row without the date is in: that it is blank
 * says nothing of when its values came about.
 */
export class BatasData {
  private readonly topeng = new WeakMap<KumpulanData, Map<string, Topeng>>();
  private readonly tanggalPaket = new WeakMap<
    KumpulanData,
    ReadonlyMap<string, ReadonlyMap<string, number>>
  >();
  private diimpor: ReadonlyMap<string, BarisHitung['isian']> | undefined;

  constructor(private readonly bahan: Pick<BahanPerhitungan, 'induk' | 'tanggalData'>) {}

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

  private topengTingkat(batas: BatasTingkat, periode: Periode, kumpulan: KumpulanData): Topeng {
    const akhir = tanggalPeriode(periode, this.bahan.tanggalData);
    const awal = batas.sejakAwal ? awalKumulatif(periode) : -Infinity;
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
    const baris = kumpulan.baris[tingkat] ?? [];
    const hasil = new Uint8Array(baris.length);
    let ada = false;
    for (const satu of kolom) {
      const tanggal = this.tanggal(tingkat, satu, kumpulan);
      for (const [i, milik] of baris.entries()) {
        const hari = tanggal(milik, i);
        if (hari === undefined || hasil[i] === kodeBatas.sesudah || (hari >= awal && hari <= akhir)) continue;
        hasil[i] = hari > akhir ? kodeBatas.sesudah : kodeBatas.sebelum;
        ada = true;
      }
    }
    return ada ? hasil : undefined;
  }

  /** The date of a row; that of an imported transaction where the template did not ask for it. */
  private tanggal(
    tingkat: TingkatData,
    kolom: string,
    kumpulan: KumpulanData,
  ): (baris: BarisHitung, i: number) => number | undefined {
    const milik = kumpulan.tabel[tingkat]?.kolom.get(kolom)?.nilai;
    if (milik === undefined) {
      const perPaket = this.tanggalTransaksi(kumpulan).get(kolom);
      return ({ kodeRup: [kode] }) => (kode === undefined ? undefined : perPaket?.get(kode));
    }
    return (baris, i) => {
      const hari = milik[i];
      if (hari !== undefined && !Number.isNaN(hari)) return hari;
      if (tingkat !== 'transaksi' || (baris.isian[kolom]?.keadaan ?? 'kosong') !== 'kosong') return undefined;
      const diimpor = this.transaksiDiimpor().get(baris.id)?.[kolom];
      return diimpor?.keadaan === 'ada' && typeof diimpor.nilai === 'number' ? diimpor.nilai : undefined;
    };
  }

  private transaksiDiimpor(): ReadonlyMap<string, BarisHitung['isian']> {
    this.diimpor ??= new Map(
      this.bahan.induk.flatMap(({ tingkat, id, isian }) => (tingkat === 'transaksi' ? [[id, isian]] : [])),
    );
    return this.diimpor;
  }

  /** Of each package the last date of the transactions that its sums are made of, by date variable and RUP code. */
  private tanggalTransaksi(kumpulan: KumpulanData): ReadonlyMap<string, ReadonlyMap<string, number>> {
    const ada = this.tanggalPaket.get(kumpulan);
    if (ada) return ada;
    const baris = kumpulan.baris.transaksi ?? [];
    const keberlakuan = keberlakuanBaris(baris, this.bahan.induk);
    const hasil = new Map<string, Map<string, number>>();
    for (const { tanggal: kolom, jumlahDari } of daftarTurunan) {
      const tanggal = this.tanggal('transaksi', kolom, kumpulan);
      const perPaket = new Map<string, number>();
      for (const [i, satu] of baris.entries()) {
        const hari = tanggal(satu, i);
        if (hari === undefined || keberlakuan(satu).mustahil.has(jumlahDari)) continue;
        for (const kode of satu.kodeRup) perPaket.set(kode, Math.max(hari, perPaket.get(kode) ?? -Infinity));
      }
      hasil.set(kolom, perPaket);
    }
    this.tanggalPaket.set(kumpulan, hasil);
    return hasil;
  }
}
