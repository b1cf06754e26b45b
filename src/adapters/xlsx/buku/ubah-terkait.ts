import { relasi } from '../relasi';
import type { IsiPaket } from './isi-paket';

/**
 * Rewrites the parts that a sheet is related to (notes, drawings, …): in the way `cara`, `pengubah` by the type of their relationship; those
 * without one, and what lies outside, stay byte for byte.
 */
export function ubahTerkait<T>(
  isi: IsiPaket,
  bagianLembar: string,
  pengubah: Readonly<Record<string, (xml: string, cara: T) => string>>,
  cara: T,
): void {
  const hubungan = relasi(isi.paket, bagianLembar);
  for (const { jenis, luar, sasaran } of hubungan.ok ? hubungan.value : []) {
    const ubah = pengubah[jenis];
    if (ubah === undefined || luar) continue;
    const lama = isi.teks(sasaran);
    const baru = ubah(lama, cara);
    if (baru !== lama) isi.tulis(sasaran, baru);
  }
}
