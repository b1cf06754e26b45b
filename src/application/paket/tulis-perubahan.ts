import type { PerubahanPaket } from '../../domain/paket/perubahan';
import { labelJenisPerubahan } from '../../domain/paket/perubahan';
import { isoDari, type Tanggal } from '../../domain/umum/tanggal';
import { tabelPerubahanPaket } from '../../lembar/daftar/perubahan-paket';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { BarisPerubahanPaket } from './jurnal-paket';
import { idPerubahan, nomorTerakhir, perubahanNomor } from './nomor-perubahan';

/** A line of the journal that is to be written. */
export interface PerubahanBaru extends Pick<
  PerubahanPaket,
  'tanggal' | 'kodeRup' | 'jenis' | 'lama' | 'baru'
> {
  readonly dasar: string | null;
  readonly areaDiteruskan?: string | null;
  /** Who confirmed it, and when; a proposal without. */
  readonly konfirmasi?: { readonly oleh: string; readonly tanggal: Tanggal };
}

const tulis = (nilai: string | number | null): string | null => (nilai === null ? null : String(nilai));

/** Appends lines to the journal under the next numbers. `sekarang` is for the record. */
export function perubahanJurnal(
  isi: IsiBuku,
  baru: readonly PerubahanBaru[],
  sekarang: string,
): readonly Perubahan[] {
  if (baru.length === 0) return [];
  const terakhir = nomorTerakhir(isi);
  const baris = baru.map((satu, i): BarisPerubahanPaket => ({
    id: idPerubahan(terakhir + i + 1),
    tanggal: satu.tanggal,
    kodeRup: satu.kodeRup,
    jenis: satu.jenis,
    lama: tulis(satu.lama),
    baru: tulis(satu.baru),
    dasar: satu.dasar,
    areaDiteruskan: satu.areaDiteruskan ?? null,
    dikonfirmasiOleh: satu.konfirmasi?.oleh ?? null,
    dikonfirmasiTanggal: satu.konfirmasi?.tanggal ?? null,
    dicatat: sekarang,
  }));
  return [perubahanSimpan(tabelPerubahanPaket, baris), perubahanNomor(terakhir + baru.length)];
}

/** Content of the workbook, and so Indonesian: `paket 1001 pindah unit DINKES → DPU mulai 2026-05-01`. */
export function ringkasPerubahan({ kodeRup, jenis, lama, baru, tanggal }: PerubahanBaru): string {
  const nilai = [lama, baru].filter((satu) => satu !== null).join(' → ');
  return `paket ${kodeRup} ${labelJenisPerubahan[jenis].toLowerCase()}${nilai === '' ? '' : ` ${nilai}`} mulai ${isoDari(tanggal)}`;
}
