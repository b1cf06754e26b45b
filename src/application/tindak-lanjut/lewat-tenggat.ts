import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import { bacaRekomendasi } from '../analisis/baca-rekomendasi';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { pencariDiputuskan } from './diputuskan';
import { catatTindakLanjut, type CatatanTindakLanjut } from './catatan';

/** Decided recommendations whose date is over on a day, the longest first: what the flow of the SOP begins with. */
export function catatLewatTenggat(
  ruang: Pick<RuangKerja, 'data' | 'tabel'>,
  hari: Tanggal,
): readonly CatatanTindakLanjut[] {
  const isDiputuskan = pencariDiputuskan(ruang);
  const { lokasi } = ruang.tabel.urai(tabelRekomendasi);
  return bacaRekomendasi(ruang, hari)
    .rekomendasi.filter((satu) => satu.lewatTenggat && isDiputuskan(satu))
    .toSorted((a, b) => (a.baris.tenggat ?? 0) - (b.baris.tenggat ?? 0))
    .map(({ baris, opd, pemilikKini }) =>
      catatTindakLanjut(
        'tindak-lanjut-lewat-tenggat',
        {
          kode: baris.kode,
          uraian: baris.uraian,
          oleh: pemilikKini ?? baris.penanggungJawab,
          opd,
          tenggat: baris.tenggat ?? hari,
          hari: hari - (baris.tenggat ?? hari),
        },
        { ...lokasi(baris.id, 'status'), kode: baris.kode },
      ),
    );
}
