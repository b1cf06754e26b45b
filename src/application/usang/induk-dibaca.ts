import type { BarisInduk } from '../../domain/data/baris-data';
import type { KeadaanPaket } from '../../domain/paket/keadaan-paket';
import { isSesudahTurunan } from '../../domain/perhitungan/isi-turunan';
import type { BarisTerpilih } from '../../domain/perhitungan/pilih-baris';
import { isBacaTurunan } from '../../domain/rencana/baca-turunan';
import type { Rencana } from '../../domain/rencana/rencana';
import type { Tanggal } from '../../domain/umum/tanggal';

/** What the figures of a period are calculated from, as far as it says which imported rows they read. */
export interface BahanIndukDibaca {
  /** Rows dated after this day are no part of the period. */
  readonly sampai: Tanggal;
  readonly rencana: Pick<Rencana, 'indikator'>;
  readonly paket: Pick<KeadaanPaket, 'kodePada' | 'ditarik'>;
  /** Imported rows under the units of the period. */
  readonly induk: readonly BarisInduk[];
  /** The returned rows that count in it. */
  readonly terpilih: readonly BarisTerpilih[];
  isMelapor(opd: string): boolean;
}

/**
 * The imported rows that the figures of a period read; the very list that was given where all of it is. Packages all are: those
 * that came later are not among the rows of its day already. Of transactions, which come with every import of the year, those
 * that units returned, that returned packages wait for, or that bring a unit into an area. Where in doubt a row is read.
 */
export function indukDibaca(bahan: BahanIndukDibaca): readonly BarisInduk[] {
  const { induk, rencana, isMelapor } = bahan;
  // Rows of silent units count as zero, and what becomes of them can depend on any other.
  const nol = rencana.indikator.some(({ aturanTidakMelapor }) => aturanTidakMelapor === 'nol');
  if (nol && induk.some(({ opd }) => !isMelapor(opd))) return induk;
  const isDibaca = transaksiDibaca(bahan);
  const dibaca = induk.filter((satu) => satu.tingkat !== 'transaksi' || isDibaca(satu));
  return dibaca.length === induk.length ? induk : dibaca;
}

function transaksiDibaca({
  sampai,
  rencana,
  paket,
  induk,
  terpilih,
}: BahanIndukDibaca): (satu: BarisInduk) => boolean {
  const kembali = new Set(terpilih.flatMap(({ data }) => (data.tingkat === 'transaksi' ? [data.id] : [])));
  const menunggu = rencana.indikator.some(isBacaTurunan) ? kodePaket(terpilih) : new Set<string>();
  const pemilik = new Map<string, string>();
  for (const { tingkat, opd, kodeRup } of induk)
    if (tingkat === 'rup') for (const kode of kodeRup) pemilik.set(kode, opd);
  const ditarik = new Set(paket.ditarik.flatMap(({ kodeRup }) => kodeRup));
  return (satu) => {
    if (kembali.has(satu.id)) return true;
    const kode = [...satu.kodeRup, ...paket.kodePada(satu.kodeRup)];
    // It brings its unit into the areas of a package that is another unit's, or nobody's any more.
    if (kode.some((milik) => ditarik.has(milik) || (pemilik.get(milik) ?? satu.opd) !== satu.opd))
      return true;
    return kode.some((milik) => menunggu.has(milik)) && !isSesudahTurunan(satu, sampai);
  };
}

/** Codes of the returned packages, as they were then and as they are called in the period. */
function kodePaket(terpilih: readonly BarisTerpilih[]): ReadonlySet<string> {
  const hasil = new Set<string>();
  for (const { asal, data } of terpilih)
    if (data.tingkat === 'rup') for (const kode of [...asal.kodeRup, ...data.kodeRup]) hasil.add(kode);
  return hasil;
}
