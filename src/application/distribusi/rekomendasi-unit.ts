import { isSelesaiDitindaklanjuti } from '../../domain/analisis/rekomendasi';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { tabelRekomendasiUnit } from '../../lembar/template/rekomendasi';
import type { Baris } from '../../lembar/tabel';
import { rekomendasiPutusan } from '../keputusan/rekomendasi-putusan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

export type BarisRekomendasiUnit = Baris<typeof tabelRekomendasiUnit>;

/** Approved recommendations that are not done, by the code that their unit has on a day; overdue as of the data date. */
export function rekomendasiPerUnit(
  ruang: Pick<RuangKerja, 'data' | 'tabel'>,
  hari: Tanggal,
  tanggalData: Tanggal,
): (opd: string) => readonly BarisRekomendasiUnit[] {
  const { unit } = ruang.data;
  const terbuka = rekomendasiPutusan(ruang).filter(
    ({ disetujui, baris }) =>
      disetujui !== undefined && baris.opd !== null && !isSelesaiDitindaklanjuti(baris.status),
  );
  const perUnit = kelompokkan(terbuka, ({ baris }) => unit.kodePada(baris.opd ?? '', hari));
  return (opd) =>
    (perUnit.get(opd) ?? []).map(({ baris }) => {
      const { id, kode, aksi, uraian, penanggungJawab, tenggat, hasil, status } = baris;
      const lewat =
        tenggat !== null && tenggat < tanggalData
          ? `${tanggalData - tenggat} hari, per ${tulisTanggal(tanggalData)}`
          : null;
      return { id, kode, aksi, uraian, penanggungJawab, tenggat, hasil, status, lewat };
    });
}
