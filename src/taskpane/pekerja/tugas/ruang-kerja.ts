import { buatRuangKerja, type HasilBuatRuangKerja } from '../../../application/buat-ruang-kerja';
import type { Luaran } from '../../../application/luaran';
import { muatRuangKerja } from '../../../application/ruang-kerja/muat';
import { ok } from '../../../domain/umum/result';
import { tanggalDariIso } from '../../../domain/umum/tanggal';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku } from '../pada-buku';

/** What the pane's frame shows of the workspace. */
export interface RingkasanRuangKerja {
  readonly instansi: string;
  readonly tahun: number;
  /** A change that did not end was found, and the workbook put back as it was before. */
  readonly dipulihkan: boolean;
}

/** What the workbook is; a workbook that is no workspace is a failure, told as such. */
export const ringkasan = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<RingkasanRuangKerja> =>
  padaBuku(konteks, async (buku) => {
    const ruang = await muatRuangKerja(buku);
    if (!ruang.ok) return ruang;
    const { instansi, tahun } = ruang.value.data;
    return ok({ catatan: [], isi: { instansi, tahun, dipulihkan: buku.pemulihan === 'dibatalkan' } });
  });

export interface PermintaanBuat {
  readonly instansi: string;
  readonly tahun: number;
  /** Start of the cycle, as a date field gives it. */
  readonly mulai: string;
  /** Units, one a line. */
  readonly unit: string;
}

/** Makes a workspace of the workbook that is open. */
export const buat = (
  konteks: KonteksTugas,
  { mulai, ...permintaan }: PermintaanBuat,
): Luaran<HasilBuatRuangKerja> =>
  padaBuku(konteks, (buku) =>
    buatRuangKerja(buku, konteks.lingkungan, {
      ...permintaan,
      mulai: tanggalDariIso(mulai) ?? konteks.lingkungan.hariIni(),
    }),
  );
