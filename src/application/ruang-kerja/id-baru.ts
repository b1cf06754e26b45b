import type { Rencana } from '../../domain/rencana/rencana';
import type { Lingkungan } from '../lingkungan';
import type { Perubahan } from '../ports/workbook';
import type { RuangKerja } from './ruang-kerja';
import { dariPeta } from '../../domain/umum/pasti';

interface BerId {
  readonly id: string;
}

/**
 * Gives real ids to rows that were typed by hand: the workspace with those ids, and the change that stores them. Until
 * then such a row goes by its worksheet row, which the next sort would change.
 */
export function perubahanIdBaru(
  ruang: RuangKerja,
  lingkungan: Lingkungan,
): { readonly ruang: RuangKerja; readonly perubahan: readonly Perubahan[] } {
  const perubahan: Perubahan[] = [];
  const baru = new Map<string, ReadonlyMap<string, string>>();
  for (const [tabelId, daftar] of ruang.tabel.tanpaId()) {
    if (daftar.length === 0) continue;
    const milik = new Map(daftar.map(({ id }) => [id, lingkungan.idBaru()]));
    baru.set(tabelId, milik);
    perubahan.push({
      jenis: 'beri-id',
      tabelId,
      baris: daftar.map(({ nomor, id }) => ({ nomor, id: dariPeta(milik, id) })),
    });
  }
  if (perubahan.length === 0) return { ruang, perubahan };
  const idDari = (tabelId: string, id: string): string => baru.get(tabelId)?.get(id) ?? id;
  const ganti = <B extends BerId>(tabelId: string, daftar: readonly B[]): readonly B[] =>
    daftar.map((baris) => ({
      ...baris,
      id: idDari(tabelId, baris.id),
      ...('indikatorId' in baris ? { indikatorId: idDari('indikator', baris.indikatorId as string) } : {}),
    }));
  const { rencana } = ruang.data;
  const berid: Rencana = {
    ...rencana,
    tujuan: ganti('tujuan', rencana.tujuan),
    area: ganti('area', rencana.area),
    indikator: ganti('indikator', rencana.indikator),
    baseline: ganti('baseline', rencana.baseline),
    target: ganti('target', rencana.target),
    aksi: ganti('aksi', rencana.aksi),
  };
  const rujukan = new Map([...ruang.data.rujukan].map(([id, milik]) => [idDari('indikator', id), milik]));
  const opd = ganti('opd', ruang.data.opd);
  const data = { ...ruang.data, rencana: berid, rujukan, opd, unit: ruang.data.unit.denganOpd(opd) };
  return { ruang: { ...ruang, data }, perubahan };
}
