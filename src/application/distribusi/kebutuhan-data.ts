import type { Periode } from '../../domain/kalender/periode';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
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
 * Of these, the ones whose data are asked for: one that a meeting closed in an earlier period is only watched, from data that
 * come anyway.
 */
export function indikatorDitanyakan(
  ruang: Pick<DataRuangKerja, 'rencana' | 'keputusan'>,
  periode: Periode,
): readonly Indikator[] {
  const peserta = indikatorPeserta(ruang, periode);
  if (ruang.keputusan.length === 0) return peserta;
  const berlaku = new KeputusanBerlaku(ruang.keputusan);
  return peserta.filter(({ id }) => berlaku.dipantau(id, periode) === undefined);
}

/**
 * By variable id, codes of the indicators that a period's template asks for it: whose formulas, bases and period dates read
 * it, of the indicators that take part and are not only watched, and of those that composites among them refer to.
 */
export function pembacaVariabel(
  ruang: Pick<DataRuangKerja, 'rencana' | 'rujukan' | 'keputusan'>,
  periode: Periode,
  variabel: readonly Variabel[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const { indikator } = ruang.rencana;
  const { rumus } = periksaRumusRencana(indikator, variabel, ruang.rujukan);
  const menurutId = new Map(indikator.map((satu) => [satu.id, satu]));
  const pembaca = new Map<string, Set<string>>();
  const dikunjungi = new Set<string>();
  const kunjungi = (id: string): void => {
    if (dikunjungi.has(id)) return;
    dikunjungi.add(id);
    const [satu, milik] = [menurutId.get(id), rumus.get(id)];
    const catat = (idVariabel: string): void => {
      pembaca.set(idVariabel, (pembaca.get(idVariabel) ?? new Set()).add(satu?.kode ?? id));
    };
    for (const v of [...(milik?.rumus.variabel ?? []), ...(milik?.basis?.variabel ?? [])])
      catat(variabelDitanyakan(v));
    const tanggal = satu?.kolomTanggal?.toLowerCase();
    for (const { id: idVariabel, nama } of variabel) if (nama === tanggal) catat(idVariabel);
    milik?.rumus.indikator.forEach(kunjungi);
  };
  for (const { id } of indikatorDitanyakan(ruang, periode)) kunjungi(id);
  return pembaca;
}

/** The variables that a period's template asks for (SOP step 10, template data kinerja). */
export function variabelTemplate(
  ruang: Pick<DataRuangKerja, 'rencana' | 'rujukan' | 'keputusan'>,
  periode: Periode,
  variabel: readonly Variabel[],
): readonly Variabel[] {
  const dipakai = pembacaVariabel(ruang, periode, variabel);
  return variabel.filter(({ id }) => dipakai.has(id));
}
