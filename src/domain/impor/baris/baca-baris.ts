import type { IsianBaris } from '../../data/isian-baris';
import { isBarisDitahan } from '../../umum/catatan';
import type { Isian } from '../../umum/isian';
import { catatImpor, type CatatanImpor } from '../catatan';
import type { BarisTeks } from '../tabel-teks';
import type { TataLetakImpor } from '../tata-letak/tipe';
import type { SebutanUnit } from '../unit/tipe';
import { PembacaBaris, type BentukBaris } from './pembaca-baris';
import { periksaKode, periksaPdn, periksaUnit } from './periksa-baris';
import type { CatatanHasilImpor } from './tipe';

/** A row as read, before its unit is settled. */
export interface BarisTerbaca {
  readonly baris: BarisTeks;
  readonly sebutan: readonly SebutanUnit[];
  readonly kodePaket: string;
  readonly kodeRup: readonly string[];
  readonly nama: Isian<string>;
  readonly tahun: Isian<number>;
  readonly keterangan: Readonly<Record<string, Isian<string>>>;
  readonly isian: IsianBaris;
  /** Variables of `isian` that the file does not fill and its layout implies. */
  readonly tersirat: readonly string[];
  readonly catatan: readonly CatatanHasilImpor[];
}

export const isDipakai = ({ catatan }: BarisTerbaca): boolean => !isBarisDitahan(catatan);

const medanKeterangan = [
  'instansi',
  'sumber_dana',
  'penyedia',
  'kode_rup_lama',
  'kode_rup_pengganti',
] as const;

/** Reads one row whose structure is sound, and checks what can be told from the row alone. */
export function bacaBaris(
  baris: BarisTeks,
  bentuk: BentukBaris,
  tabel: TataLetakImpor['tabel'],
): BarisTerbaca {
  const baca = new PembacaBaris(bentuk, baris);
  const sebutan = baca.unit();
  const kodePaket = baca.daftarKode('kode_paket', 'paket').join(';');
  const kodeRup = baca.daftarKode('kode_rup', 'rup');
  const isi = {
    nama: baca.teks('nama_paket'),
    tahun: baca.tahun(),
    keterangan: baca.keterangan(medanKeterangan),
    isian: baca.isian(),
  };
  const periksaKodeBaris = tabel === 'rup' ? periksaKodeRup : periksaKodeTransaksi;
  return {
    baris,
    sebutan,
    kodePaket: kodePaket === '' ? (kodeRup[0] ?? '') : kodePaket,
    kodeRup,
    ...isi,
    tersirat: baca.tersirat,
    catatan: [
      ...baca.catatan,
      ...(baca.kodeTakTerbaca ? [] : periksaKodeBaris(kodePaket, kodeRup, baca, bentuk)),
      ...periksaUnit(sebutan, baca.lokasi('unit').kolom ?? '', baca.lokasi('unit')),
      ...periksaPdn(isi.isian, baca.lokasi('nilai_pdn')),
    ],
  };
}

type PemeriksaKode = (
  kodePaket: string,
  kodeRup: readonly string[],
  baca: PembacaBaris,
  bentuk: BentukBaris,
) => CatatanImpor[];

const periksaKodeTransaksi: PemeriksaKode = (kodePaket, kodeRup, baca, { letak }) =>
  periksaKode(
    kodePaket,
    kodeRup,
    letak.has('kode_paket'),
    baca.lokasi(kodePaket === '' && letak.has('kode_paket') ? 'kode_paket' : 'kode_rup'),
  );

const periksaKodeRup: PemeriksaKode = (_, kodeRup, baca) => {
  const lokasi = baca.lokasi('kode_rup');
  if (kodeRup.length === 1) return [];
  return kodeRup.length === 0
    ? [catatImpor('kode-kosong', { kolom: lokasi.kolom ?? '' }, lokasi)]
    : [catatImpor('kode-rup-lebih-dari-satu', { kodeRup }, lokasi)];
};
