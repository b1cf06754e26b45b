import { periodeDari } from '../../domain/kalender/periode';
import { tabelTahunLalu } from '../../lembar/daftar/tahun-lalu';
import { pencariRujukan } from '../ruang-kerja/cari-rujukan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

/** Finds what an indicator came to over all units in a period of the year before, from the sheet Capaian Tahun Lalu. */
export function angkaTahunLalu({
  data,
  tabel,
}: Pick<RuangKerja, 'data' | 'tabel'>): (indikatorId: string, periode: string) => number | undefined {
  const cari = pencariRujukan(data.rencana.indikator);
  const kunci = (id: string, periode: string): string => `${id}|${periode}`;
  const nilai = new Map(
    tabel.urai(tabelTahunLalu).baris.flatMap((baris): readonly (readonly [string, number])[] => {
      const id = cari({ id: baris.indikatorId, kode: baris.indikator });
      const periode = periodeDari(baris.periode);
      return id === undefined || periode === undefined || baris.nilai === null
        ? []
        : [[kunci(id, periode.kode), baris.nilai]];
    }),
  );
  return (indikatorId, periode) => nilai.get(kunci(indikatorId, periode));
}
