import { kelompokkan } from '../../umum/kelompok';
import { bentukBanding } from '../../umum/teks';
import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import { nilaiTarget } from '../nilai-target';
import type { Opd, Rencana, Target } from '../rencana';
import type { RumusRencana } from './rumus';

/** Sums of decimals as people write them; what is less than this apart is the same. */
const SELISIH = 1e-9;

const titik = (target: Target | undefined): number | undefined => {
  const nilai = target && nilaiTarget(target);
  return nilai?.jenis === 'titik' ? nilai.nilai : undefined;
};

/**
 * Of an amount the targets of all units together are the target of the whole: told where every unit has one and they are
 * another sum, and where those that have one are more already.
 */
export function periksaJumlahTarget(
  { indikator, target }: Rencana,
  opd: readonly Opd[],
  { besaran }: Pick<RumusRencana, 'besaran'>,
): CatatanRencana[] {
  const perIndikator = kelompokkan(target, ({ indikatorId }) => indikatorId);
  return indikator.flatMap(({ id, kode }) => {
    if (!besaran.has(id)) return [];
    return [...kelompokkan(perIndikator.get(id) ?? [], ({ periode }) => periode)].flatMap(
      ([periode, milik]): CatatanRencana[] => {
        const umum = milik.find((satu) => satu.opd === null);
        const seluruh = titik(umum);
        const unit = new Map(
          milik.flatMap((satu) => {
            const nilai = titik(satu);
            return satu.opd === null || nilai === undefined
              ? []
              : [[bentukBanding(satu.opd), nilai] as const];
          }),
        );
        if (umum === undefined || seluruh === undefined || unit.size === 0) return [];
        const jumlah = [...unit.values()].reduce((a, b) => a + b, 0);
        const selisih = jumlah - seluruh;
        const lengkap = opd.every((satu) => unit.has(bentukBanding(satu.kode)));
        const toleransi = SELISIH * Math.max(1, Math.abs(seluruh));
        if (lengkap ? Math.abs(selisih) <= toleransi : selisih <= toleransi) return [];
        const params = { indikator: kode, periode, jumlah, target: seluruh };
        return [catatRencana('target-unit-tidak-berjumlah', params, diRencana('target', umum.id, 'nilai'))];
      },
    );
  });
}
