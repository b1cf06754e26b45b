import { bacaPelaksana } from '../../../application/alur/baca-pelaksana';
import { buatRuangKerja, type HasilBuatRuangKerja } from '../../../application/buat-ruang-kerja';
import type { Luaran } from '../../../application/luaran';
import { muatRuangKerja } from '../../../application/ruang-kerja/muat';
import { bacaDaftarTempel } from '../../../domain/impor/unit/tempel/daftar-tempel';
import { usulanMulai } from '../../../domain/sop/mulai-siklus';
import type { Pelaksana } from '../../../domain/sop/pelaksana';
import { ok } from '../../../domain/umum/result';
import { tanggalDariIso, type Tanggal } from '../../../domain/umum/tanggal';
import { tabelPelaksana } from '../../../lembar/daftar/pelaksana';
import type { Sajian } from '../../../sajian/dasar';
import { sajikanDaftarOpd, type DaftarOpdSajian } from '../../../sajian/ruang-kerja/daftar-opd';
import type { Bahasa } from '../../../teks/bahasa';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku } from '../pada-buku';

/** What the pane's frame shows of the workspace. */
export interface RingkasanRuangKerja {
  readonly instansi: string;
  readonly tahun: number;
  /** Today, and the people of the sheet Pelaksana: whose names are offered. */
  readonly hariIni: Tanggal;
  readonly pelaksana: readonly Pelaksana[];
  /** A change that did not end was found, and the workbook put back as it was before. */
  readonly dipulihkan: boolean;
}

/** What the workbook is; a workbook that is no workspace is a failure, told as such. */
export const ringkasan = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<RingkasanRuangKerja> =>
  padaBuku(konteks, async (buku) => {
    const ruang = await muatRuangKerja(buku, [tabelPelaksana.id]);
    if (!ruang.ok) return ruang;
    const { instansi, tahun } = ruang.value.data;
    return ok({
      catatan: [],
      isi: {
        ...{ instansi, tahun },
        hariIni: konteks.lingkungan.hariIni(),
        pelaksana: bacaPelaksana(ruang.value),
        dipulihkan: buku.pemulihan === 'dibatalkan',
      },
    });
  });

export interface PermintaanBuat {
  readonly instansi: string;
  readonly tahun: number;
  /** Start of the cycle, as a date field gives it. */
  readonly mulai: string;
  /** Units, one a line. */
  readonly unit: string;
  /** Takes the column of names for codes. */
  readonly tukar: boolean;
}

/** What was understood of a list of units, with the list that it is of. */
export interface DaftarOpdPanel extends DaftarOpdSajian {
  readonly unit: string;
  readonly tukar: boolean;
}

/** Reads a list of units and tells what becomes of every line. Writes nothing. */
export function periksaUnit(
  _: KonteksTugas,
  { unit, tukar }: Pick<PermintaanBuat, 'unit' | 'tukar'>,
): Luaran<Sajian<DaftarOpdPanel>> {
  const daftar = bacaDaftarTempel(unit, { tukar });
  return Promise.resolve(
    ok({
      catatan: daftar.catatan,
      isi: (bahasa: Bahasa) => ({ ...sajikanDaftarOpd(daftar, bahasa), unit, tukar }),
    }),
  );
}

/** Makes a workspace of the workbook that is open. */
export const buat = (
  konteks: KonteksTugas,
  { mulai, ...permintaan }: PermintaanBuat,
): Luaran<HasilBuatRuangKerja> =>
  padaBuku(konteks, (buku) =>
    buatRuangKerja(buku, konteks.lingkungan, {
      ...permintaan,
      mulai: tanggalDariIso(mulai) ?? usulanMulai(permintaan.tahun),
    }),
  );
