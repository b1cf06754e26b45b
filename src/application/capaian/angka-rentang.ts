import type { AngkaPeriode } from '../../domain/perhitungan/angka-periode';
import type { Hitungan, Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Lingkup } from '../../domain/perhitungan/lingkup';
import { periodeMilik, type BagianRentang, type Rentang } from '../../domain/perhitungan/rentang';
import type { Frekuensi } from '../../domain/rencana/atribut-indikator';
import type { Indikator } from '../../domain/rencana/indikator';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import type { PeriodeTerkompilasi } from './periode-terkompilasi';
import { frekuensiLebihHalus, pemuatPeriode, terakhirUntuk, type RentangDiminta } from './rentang-diminta';

/** What the figures of several periods are made of. */
export interface BahanRentang {
  readonly data: Pick<DataRuangKerja, 'rencana' | 'unit'>;
  /** The figures of a compiled period: as locked, or calculated. */
  readonly angka: (satu: PeriodeTerkompilasi) => AngkaPeriode;
  /** Calculates from the rows of a compiled period, and as they stood before it, what several are told as. */
  readonly hitung: (terakhir: PeriodeTerkompilasi, rentang: Rentang) => Perhitungan;
}

/** The same scope in another period: a unit under the code that it had there; `undefined` where there was none. */
export function lingkupPada(
  { unit }: Pick<DataRuangKerja, 'unit'>,
  lingkup: Lingkup,
  { periode, perTanggal }: PeriodeTerkompilasi,
): Lingkup | undefined {
  if (lingkup.jenis !== 'opd' || !unit.berubah) return lingkup;
  const hari = tanggalPeriode(periode, perTanggal);
  const kode = unit.kodeSendiriPada(lingkup.kode, hari);
  return unit.pada(hari).some((satu) => satu.kode === kode) ? { jenis: 'opd', kode } : undefined;
}

/** The figures of an indicator's own periods, as they were presented. */
export function bagianRentang(
  { data, angka }: Pick<BahanRentang, 'data' | 'angka'>,
  { periode, awal, dalam }: RentangDiminta,
  { id, frekuensi }: Pick<Indikator, 'id' | 'frekuensi'>,
  lingkup: Lingkup,
): readonly BagianRentang[] {
  return periodeMilik(frekuensi, awal, periode).map((milik) => {
    const pemuat = pemuatPeriode(milik, dalam);
    const di = pemuat && lingkupPada(data, lingkup, pemuat);
    return { periode: milik.kode, angka: pemuat && di && angka(pemuat).cari(id, di) };
  });
}

/** Calculates several periods as one, for the indicators of each frequency once. */
export function hitunganRentang(
  bahan: BahanRentang,
  diminta: RentangDiminta,
  frekuensi: readonly Frekuensi[],
): (milik: Frekuensi) => Perhitungan | undefined {
  const dihitung = new Map<string, Perhitungan>();
  return (milik) => {
    const dalam = diminta.dalam.filter((satu) => terakhirUntuk(milik, [satu]) !== undefined);
    const [terakhir] = dalam;
    if (terakhir === undefined) return undefined;
    const kode = dalam.map((satu) => satu.periode.kode);
    const kunci = kode.join('|');
    const hitungan =
      dihitung.get(kunci) ??
      bahan.hitung(terakhir, {
        periode: diminta.periode,
        awal: diminta.awal,
        frekuensi: new Set(frekuensi),
        dalam: new Set(kode),
        bagian: (indikator, lingkup) => bagianRentang(bahan, diminta, indikator, lingkup),
      });
    dihitung.set(kunci, hitungan);
    return hitungan;
  };
}

/** Calculates a year or a half: indicators that have several periods in it as those told as one, of others nothing. */
export function hitunganHalus(
  bahan: BahanRentang,
  diminta: RentangDiminta,
): (milik: Frekuensi) => Perhitungan | undefined {
  const halus = frekuensiLebihHalus(diminta.periode);
  const hitungan = hitunganRentang(bahan, diminta, halus);
  return (milik) => (halus.includes(milik) ? hitungan(milik) : undefined);
}

/** How figures of a year or a half are calculated: as several periods told as one, or as those of its own frequency. */
export function hitunganKini(
  bahan: BahanRentang & { readonly hitungPeriode: (satu: PeriodeTerkompilasi) => Hitungan },
  diminta: RentangDiminta,
  hitungan: ReturnType<typeof hitunganHalus>,
): Hitungan {
  const perId = new Map(bahan.data.rencana.indikator.map((satu) => [satu.id, satu]));
  const milik = (frekuensi: Frekuensi | undefined): Hitungan =>
    (frekuensi && hitungan(frekuensi)) ??
    bahan.hitungPeriode((frekuensi && terakhirUntuk(frekuensi, diminta.dalam)) ?? diminta.dalam[0]);
  return {
    siap: (indikator) => milik(indikator.frekuensi).siap(indikator),
    hitung: (id, lingkup) => milik(perId.get(id)?.frekuensi).hitung(id, lingkup),
  };
}

/**
 * The figures of a year or a half: indicators that have several periods in it by their yearly rule (docs/aturan.md#year), those
 * of its own frequency as they were collected.
 */
export function angkaRentang(
  bahan: BahanRentang,
  diminta: RentangDiminta,
  hitungan = hitunganHalus(bahan, diminta),
): AngkaPeriode {
  const { indikator } = bahan.data.rencana;
  const perId = new Map(indikator.map((satu) => [satu.id, satu]));
  const sendiri = (frekuensi: Frekuensi): AngkaPeriode | undefined => {
    const pemuat =
      frekuensi === diminta.periode.frekuensi ? terakhirUntuk(frekuensi, diminta.dalam) : undefined;
    return pemuat && bahan.angka(pemuat);
  };
  const milik: AngkaPeriode['milik'] = (id, pilih) => {
    const satu = perId.get(id);
    if (satu === undefined) return [];
    return hitungan(satu.frekuensi)?.milik(satu, pilih) ?? sendiri(satu.frekuensi)?.milik(id, pilih) ?? [];
  };
  return {
    milik,
    semua: (pilih) => indikator.flatMap(({ id }) => milik(id, pilih)),
    cari: (id, lingkup) => {
      const satu = perId.get(id);
      if (satu === undefined) return undefined;
      // One that is not told of here is told as the last collection has it, as in every other period.
      const lain = (): AngkaPeriode => sendiri(satu.frekuensi) ?? bahan.angka(diminta.dalam[0]);
      return hitungan(satu.frekuensi)?.hitung(id, lingkup) ?? lain().cari(id, lingkup);
    },
  };
}
