import type { BarisPaketDiubah, HasilPaket } from '../../application/paket/ubah-paket';
import { isoDari } from '../../domain/umum/tanggal';
import type { Bahasa } from '../../teks/bahasa';

/** What was recorded of packages. */
export interface PaketSajian {
  readonly teks: string;
  /** Each change, in the order of the journal. */
  readonly perubahan: readonly string[];
  /** It is recorded so already. */
  readonly tanpaPerubahan: boolean;
}

export function sajikanPaket(hasil: HasilPaket, bahasa: Bahasa): PaketSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.paket;
  const jumlah = tulis.angka(hasil.perubahan.length);
  const selesai = hasil.pratinjau ? kata.pratinjau(jumlah) : kata.tercatat(jumlah);
  return {
    teks: hasil.tanpaPerubahan ? kata.sudah : selesai,
    perubahan: [
      ...hasil.perubahan.map((satu) => tulisPerubahanPaket(satu, bahasa)),
      ...(hasil.transaksi === 0 ? [] : [kata.transaksi(tulis.angka(hasil.transaksi))]),
    ],
    tanpaPerubahan: hasil.tanpaPerubahan,
  };
}

/** One change as a sentence part: `1001: pindah unit DINKES → DPU, mulai 1 Mei 2026`. */
export function tulisPerubahanPaket(
  { kodeRup, jenis, lama, baru, tanggal, area }: BarisPaketDiubah,
  { tulis, teks }: Bahasa,
): string {
  const kata = teks.sajian.paket;
  const nilai = [lama, baru].filter((satu) => satu !== null);
  const ditulis = nilai.map((satu) => (typeof satu === 'number' ? tulis.rupiah(satu) : satu)).join(' → ');
  const isi = kata.perubahan(kodeRup, kata.jenis[jenis], ditulis, tulis.tanggal(tanggal));
  return area.length === 0 ? isi : `${isi}${kata.area(area.join(', '))}`;
}

export const barisPaket = ({ teks, perubahan }: PaketSajian): readonly string[] => [
  teks,
  ...perubahan.map((satu) => `  ${satu}`),
];

/** The machine form of `paket --json`. */
export const paketJson = (hasil: HasilPaket): object => ({
  ...hasil,
  perubahan: hasil.perubahan.map((satu) => ({ ...satu, tanggal: isoDari(satu.tanggal) })),
});
