import { isSatuanPersen } from '../../ketikan/persen';
import { kelompokkan } from '../../umum/kelompok';
import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import type { Indikator } from '../indikator';
import type { Baseline, Rencana, Target } from '../rencana';

/** A number of the plan, and where it stands. */
interface Angka {
  readonly nilai: number;
  readonly id: string;
  readonly kolom: string;
}

const kolomAngka = ['nilai', 'batasBawah', 'batasAtas'] as const;

/** Zero is zero either way. */
const angkaTarget = (target: Target): Angka[] =>
  kolomAngka.flatMap((kolom) => {
    const nilai = target[kolom];
    return nilai === null || nilai === 0 ? [] : [{ nilai, id: target.id, kolom }];
  });

const angkaBaseline = ({ id, nilai }: Baseline): Angka[] =>
  nilai === null || nilai === 0 ? [] : [{ nilai, id, kolom: 'nilai' }];

/** Written as parts of one where percents are meant? A ceiling of 1 % is ordinary, a goal of 1 % is not. */
function isMiripPecahan(angka: readonly Angka[], { polarisasi }: Indikator): boolean {
  return (
    angka.length > 0 &&
    angka.every(({ nilai }) => nilai > 0 && nilai <= 1) &&
    (polarisasi === 'makin-tinggi' || angka.some(({ nilai }) => nilai < 1))
  );
}

/** 0.07 × 100 is 7.000000000000001 to a computer. */
const dalamPersen = (nilai: number): number => Number((nilai * 100).toPrecision(12));

function periksaSatu(
  indikator: Indikator,
  target: readonly Target[],
  baseline: readonly Baseline[],
): CatatanRencana[] {
  const daftar = {
    target: target.flatMap(angkaTarget),
    baseline: baseline.flatMap(angkaBaseline),
  };
  for (const bagian of ['target', 'baseline'] as const) {
    const [pertama] = daftar[bagian];
    if (pertama === undefined || !isMiripPecahan(daftar[bagian], indikator)) continue;
    const { nilai, id, kolom } = pertama;
    const params = { indikator: indikator.kode, bagian, nilai, usul: dalamPersen(nilai) };
    return [catatRencana('persen-mirip-pecahan', params, diRencana(bagian, id, kolom))];
  }
  return [];
}

/** `0.06` where the unit is percent is 0.06 %: right as it stands, and most often not what was meant. Once an indicator. */
export function periksaPecahan(rencana: Rencana): CatatanRencana[] {
  const target = kelompokkan(rencana.target, ({ indikatorId }) => indikatorId);
  const baseline = kelompokkan(rencana.baseline, ({ indikatorId }) => indikatorId);
  return rencana.indikator
    .filter(({ satuan }) => isSatuanPersen(satuan))
    .flatMap((satu) => periksaSatu(satu, target.get(satu.id) ?? [], baseline.get(satu.id) ?? []));
}
