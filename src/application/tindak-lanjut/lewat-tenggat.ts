import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import { bacaRekomendasi, type RekomendasiTerbaca } from '../analisis/baca-rekomendasi';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { pencariDiputuskan } from './diputuskan';
import { catatTindakLanjut, type CatatanTindakLanjut } from './catatan';

/** Decided recommendations whose date is over on a day, the longest first. */
export function rekomendasiLewat(
  ruang: Pick<RuangKerja, 'data' | 'tabel'>,
  hari: Tanggal,
): readonly (RekomendasiTerbaca & { readonly tenggat: Tanggal })[] {
  const isDiputuskan = pencariDiputuskan(ruang);
  return bacaRekomendasi(ruang, hari)
    .rekomendasi.flatMap((satu) => {
      const { tenggat } = satu.baris;
      return tenggat !== null && satu.lewatTenggat && isDiputuskan(satu) ? [{ ...satu, tenggat }] : [];
    })
    .toSorted((a, b) => a.tenggat - b.tenggat);
}

/** What the flow of the SOP begins with. */
export function catatLewatTenggat(
  ruang: Pick<RuangKerja, 'data' | 'tabel'>,
  hari: Tanggal,
): readonly CatatanTindakLanjut[] {
  const { lokasi } = ruang.tabel.urai(tabelRekomendasi);
  return rekomendasiLewat(ruang, hari).map(({ baris, opd, pemilikKini, tenggat }) =>
    catatTindakLanjut(
      'tindak-lanjut-lewat-tenggat',
      {
        ...{ kode: baris.kode, uraian: baris.uraian, opd, tenggat },
        oleh: pemilikKini ?? baris.penanggungJawab,
        hari: hari - tenggat,
      },
      { ...lokasi(baris.id, 'status'), kode: baris.kode },
    ),
  );
}
