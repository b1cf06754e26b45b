import { periodeDari } from '../../domain/kalender/periode';
import { tabelAnalisis } from '../../lembar/daftar/analisis';
import { pencariRujukan } from '../ruang-kerja/cari-rujukan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { AnalisisTercatat } from './tipe';

/** What the team recorded of a period, by indicator id. */
export function bacaAnalisis(
  { tabel, data }: Pick<RuangKerja, 'tabel' | 'data'>,
  periode: string,
): ReadonlyMap<string, AnalisisTercatat> {
  const cari = pencariRujukan(data.rencana.indikator);
  return new Map(
    tabel
      .urai(tabelAnalisis)
      .baris.filter((satu) => periodeDari(satu.periode)?.kode === periode)
      .flatMap((satu) => {
        const id = cari({ id: satu.indikatorId, kode: satu.indikator });
        return id === undefined ? [] : [[id, satu] as const];
      }),
  );
}
