import type { Periode } from '../../domain/kalender/periode';
import type { Indikator } from '../../domain/rencana/indikator';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import type { Variabel } from '../../domain/variabel/tipe';
import { variabelDitanyakan } from '../../domain/variabel/turunan';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** Indicators that take part in a reporting period. */
export const indikatorPeserta = (
  ruang: Pick<DataRuangKerja, 'rencana'>,
  periode: Periode,
): readonly Indikator[] =>
  ruang.rencana.indikator.filter(({ frekuensi }) => periodePeserta(frekuensi, periode) !== undefined);

/**
 * The variables that a period's template asks for: those that the formulas, bases and period dates of the taking-part
 * indicators read, also through the indicators that composites refer to (SOP step 10, template data kinerja).
 */
export function variabelTemplate(
  ruang: Pick<DataRuangKerja, 'rencana' | 'rujukan'>,
  periode: Periode,
  variabel: readonly Variabel[],
): readonly Variabel[] {
  const { rumus } = periksaRumusRencana(ruang.rencana.indikator, variabel, ruang.rujukan);
  const dipakai = new Set<string>();
  const dikunjungi = new Set<string>();
  const kunjungi = (id: string): void => {
    if (dikunjungi.has(id)) return;
    dikunjungi.add(id);
    const milik = rumus.get(id);
    for (const v of [...(milik?.rumus.variabel ?? []), ...(milik?.basis?.variabel ?? [])])
      dipakai.add(variabelDitanyakan(v));
    const tanggal = ruang.rencana.indikator.find((i) => i.id === id)?.kolomTanggal?.toLowerCase();
    for (const { id: idVariabel, nama } of variabel) if (nama === tanggal) dipakai.add(idVariabel);
    milik?.rumus.indikator.forEach(kunjungi);
  };
  for (const { id } of indikatorPeserta(ruang, periode)) kunjungi(id);
  return variabel.filter(({ id }) => dipakai.has(id));
}
