import { rencanaBagan } from '../../../application/bebas/nasib-bagan';
import type { RencanaBebas } from '../../../application/bebas/rencana-bebas';
import type { KegagalanBuku, OpsiBebas } from '../../../application/ports/workbook';
import { ok, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import type { Kerja } from '../tulis/kirim';
import { mintaRincian, type BaganBerdiri } from './bagan-berdiri';
import { kerjaBagan } from './kerja-bagan';

/** What becomes of the charts of a free sheet, `lama` being those that stand on it; what a person did to them stays. */
export async function siapkanBagan(
  jalur: Jalur,
  { susunan, nama, diTempat, ditinggal }: RencanaBebas,
  lama: readonly BaganBerdiri[],
  opsi: OpsiBebas,
): Promise<Result<readonly Kerja[], KegagalanBuku>> {
  const rencana = rencanaBagan(
    susunan.bagan,
    diTempat ?? ditinggal,
    new Set(lama.map((satu) => satu.nama)),
    opsi,
  );
  // What was left to a person keeps its charts; the new sheet has none yet.
  const berdiri = new Map(diTempat === undefined ? [] : lama.map((satu) => [satu.nama, satu] as const));
  const perbarui = [...rencana.nasib].flatMap(([tersusun, { catatan }]) => {
    const satu = berdiri.get(tersusun.bagan.id);
    return satu === undefined || catatan === undefined ? [] : [{ tersusun, berdiri: satu, catatan }];
  });
  const rincian = await mintaRincian(jalur, nama, perbarui);
  if (!rincian.ok) return rincian;
  const buang = diTempat === undefined ? [] : rencana.buang;
  return ok(kerjaBagan(nama, { rencana: { ...rencana, buang }, berdiri, rincian: rincian.value }));
}
