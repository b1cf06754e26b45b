import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import type { IsianBaris } from '../../domain/data/isian-baris';
import { akhirPeriode, awalKumulatif, type Periode } from '../../domain/kalender/periode';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import { isTargetDiwarisi } from '../../domain/perhitungan/warisan-target';
import type { BatasTingkat } from '../../domain/rencana/batas-tanggal';
import type { Indikator } from '../../domain/rencana/indikator';
import { cariTarget } from '../../domain/rencana/nilai-target';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import type { RumusRencana } from '../../domain/rencana/periksa/rumus';
import type { Rencana } from '../../domain/rencana/rencana';
import type { Tanggal } from '../../domain/umum/tanggal';
import { daftarTurunan } from '../../domain/variabel/turunan';

/** What the figures of a period read. */
export interface BahanTanda {
  readonly rencana: Rencana;
  readonly rumus: RumusRencana;
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
  /** Compiled rows of units that count. */
  readonly data: readonly BarisData[];
  readonly induk: readonly BarisInduk[];
  isMelapor(opd: string): boolean;
}

/**
 * Rules by which a figure is another since programs of before (docs/aturan.md#data-date, #silent-units, #inherited-targets),
 * each with the indicators that it changes: results from before then are stale where there are such rows or targets, and
 * nowhere else.
 */
export function tandaAturan(bahan: BahanTanda): readonly string[] {
  const { rencana, rumus, periode } = bahan;
  const tanggal = new TanggalBaris(bahan);
  return rencana.indikator.flatMap((satu) => {
    const milik = rumus.rumus.get(satu.id);
    if (milik === undefined || periodePeserta(satu.frekuensi, periode) === undefined) return [];
    return [
      ...(milik.batas.tingkat.some((batas) => tanggal.isMengubah(satu, batas)) ? [`tanggal:${satu.id}`] : []),
      ...(satu.aturanTidakMelapor === 'nol' && milik.nol !== undefined && isAdaDiam(bahan)
        ? [`nol:${satu.id}`]
        : []),
      ...(isTargetBerubah(satu, bahan) ? [`target:${satu.id}`] : []),
    ];
  });
}

const isAdaDiam = (bahan: BahanTanda): boolean => bahan.induk.some(({ opd }) => !bahan.isMelapor(opd));

function isTargetBerubah(indikator: Indikator, { rencana, rumus, periode }: BahanTanda): boolean {
  const { id, lingkupEvaluasi, frekuensi } = indikator;
  if (!rumus.besaran.has(id)) return false;
  const kode = (periodePeserta(frekuensi, periode) ?? periode).kode;
  if (cariTarget(rencana, id, kode) === undefined) return false;
  return (
    lingkupEvaluasi.includes('opd') ||
    (lingkupEvaluasi.includes('area') &&
      rencana.area.some((area) => !isTargetDiwarisi(indikator, { jenis: 'area', kode: area.kode }, rumus)))
  );
}

/** Looks for dates of rows once for each column, whatever the number of indicators. */
class TanggalBaris {
  private readonly dikenal = new Map<string, boolean>();
  private diimpor: ReadonlyMap<string, IsianBaris> | undefined;

  constructor(private readonly bahan: BahanTanda) {}

  /** A row that counted before does not now, or the other way round. */
  isMengubah({ sifat, aturanTidakMelapor }: Indikator, batas: BatasTingkat): boolean {
    const nol = aturanTidakMelapor === 'nol';
    const kunci = [sifat, nol, batas.asal === 'indikator', batas.tingkat, ...batas.kolom].join('|');
    const baris = nol ? [...this.bahan.data, ...this.diam()] : this.bahan.data;
    const ada = this.dikenal.get(kunci) ?? batas.kolom.some((kolom) => this.cari(baris, sifat, batas, kolom));
    this.dikenal.set(kunci, ada);
    return ada;
  }

  private diam(): readonly BarisInduk[] {
    return this.bahan.induk.filter(({ opd }) => !this.bahan.isMelapor(opd));
  }

  private cari(
    baris: readonly (BarisData | BarisInduk)[],
    sifat: Indikator['sifat'],
    { tingkat, asal, sejakAwal }: BatasTingkat,
    kolom: string,
  ): boolean {
    const { periode, perTanggal } = this.bahan;
    const [batas, akhir, awal] = [
      tanggalPeriode(periode, perTanggal),
      akhirPeriode(periode),
      awalKumulatif(periode),
    ];
    // Of programs before, a column that is named had the row lie in the period, and a blank left it out.
    const dulu = asal === 'indikator' && sifat !== 'posisi-akhir';
    const sumber = daftarTurunan.some((turunan) => turunan.tanggal === kolom) ? 'transaksi' : tingkat;
    const mengubah = (hari: number | undefined): boolean => {
      if (hari === undefined) return dulu && sifat === 'kumulatif';
      if (hari > batas) return !dulu || hari <= akhir;
      return dulu && sifat === 'kumulatif' && !sejakAwal && hari < awal;
    };
    return baris.some(
      (satu) =>
        (satu.tingkat === tingkat || satu.tingkat === sumber) &&
        mengubah(this.hari(satu, kolom)) &&
        (satu.tingkat === tingkat || this.hari(satu, kolom) !== undefined),
    );
  }

  private hari({ id, tingkat, isian }: BarisData | BarisInduk, kolom: string): number | undefined {
    const sendiri = isian[kolom];
    if (sendiri !== undefined && sendiri.keadaan !== 'kosong')
      return sendiri.keadaan === 'ada' && typeof sendiri.nilai === 'number' ? sendiri.nilai : undefined;
    if (tingkat !== 'transaksi') return undefined;
    this.diimpor ??= new Map(
      this.bahan.induk.flatMap((satu) => (satu.tingkat === 'transaksi' ? [[satu.id, satu.isian]] : [])),
    );
    const diimpor = this.diimpor.get(id)?.[kolom];
    return diimpor?.keadaan === 'ada' && typeof diimpor.nilai === 'number' ? diimpor.nilai : undefined;
  }
}
