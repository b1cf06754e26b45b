import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { tulisRupiah } from '../../domain/ketikan/tulis-rupiah';
import type { PerubahanPaket } from '../../domain/paket/perubahan';
import { labelJenisPerubahan } from '../../domain/paket/perubahan';
import type { Tanggal } from '../../domain/umum/tanggal';
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

/** Numbers are ceilings; what is no amount is a text already. */
const tulis = (nilai: string | number): string => (typeof nilai === 'number' ? tulisRupiah(nilai) : nilai);
const tulisSel = (nilai: string | number | null): string | null => (nilai === null ? null : tulis(nilai));

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
    lama: tulisSel(satu.lama),
    baru: tulisSel(satu.baru),
    dasar: satu.dasar,
    areaDiteruskan: satu.areaDiteruskan ?? null,
    dikonfirmasiOleh: satu.konfirmasi?.oleh ?? null,
    dikonfirmasiTanggal: satu.konfirmasi?.tanggal ?? null,
    dicatat: sekarang,
  }));
  return [perubahanSimpan(tabelPerubahanPaket, baris), perubahanNomor(terakhir + baru.length)];
}

/** Content of the workbook, and so Indonesian: `paket 1001 pindah unit DINKES → DPU mulai 1 Mei 2026`. */
export function ringkasPerubahan({ kodeRup, jenis, lama, baru, tanggal }: PerubahanBaru): string {
  const nilai = [lama, baru].flatMap((satu) => (satu === null ? [] : [tulis(satu)])).join(' → ');
  return `paket ${kodeRup} ${labelJenisPerubahan[jenis].toLowerCase()}${nilai === '' ? '' : ` ${nilai}`} mulai ${tulisTanggal(tanggal)}`;
}
