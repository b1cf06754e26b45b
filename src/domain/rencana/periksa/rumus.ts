import type { CatatanRumus } from '../../rumus/catatan';
import { periksaRumus, periksaSiklus, type RumusSah } from '../../rumus';
import type { Variabel } from '../../variabel/tipe';
import { diRencana } from '../catatan';
import type { Indikator } from '../indikator';

/** The checked formula of an indicator, with its basis. */
export interface RumusIndikator {
  readonly rumus: RumusSah;
  readonly basis?: RumusSah;
}

export interface RumusRencana {
  /** By indicator id; indicators whose formula has a mistake are absent. */
  readonly rumus: ReadonlyMap<string, RumusIndikator>;
  /** Indicator ids in an order in which each comes after those its formula refers to. */
  readonly urutan: readonly string[];
  readonly catatan: readonly CatatanRumus[];
}

/** Ids that the names of each indicator's formula and basis were bound to when it was last saved, by indicator id. */
export type RujukanRumus = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Checks every formula and basis of a plan, and that indicators do not refer to each other in a circle (SOP step 3). */
export function periksaRumusRencana(
  indikator: readonly Indikator[],
  variabel: readonly Variabel[],
  rujukan: RujukanRumus = new Map(),
): RumusRencana {
  const catatan: CatatanRumus[] = [];
  const rumus = new Map<string, RumusIndikator>();
  for (const satu of indikator) {
    const milik = rujukan.get(satu.id);
    const kamus = { variabel, indikator, ...(milik === undefined ? {} : { rujukan: milik }) };
    const catat = (kolom: 'rumus' | 'basis', daftar: readonly CatatanRumus[]) =>
      catatan.push(
        ...daftar.map((c) => ({
          ...c,
          lokasi: { ...c.lokasi, ...diRencana('indikator', satu.id, kolom), kode: satu.kode },
        })),
      );
    const basis = satu.basis === undefined ? undefined : periksaRumus(satu.basis, kamus, 'basis');
    if (basis) catat('basis', basis.catatan);
    const tingkatBasis = basis?.rumus?.tingkat[0];
    const utama = periksaRumus(satu.rumus, {
      ...kamus,
      ...(tingkatBasis === undefined ? {} : { tingkatBawaan: tingkatBasis }),
    });
    catat('rumus', utama.catatan);
    if (utama.rumus && (basis === undefined || basis.rumus))
      rumus.set(satu.id, { rumus: utama.rumus, ...(basis?.rumus ? { basis: basis.rumus } : {}) });
  }
  const siklus = periksaSiklus(
    indikator.map(({ id, kode }) => ({ id, kode, rujukan: rumus.get(id)?.rumus.indikator ?? [] })),
  );
  return { rumus, urutan: siklus.urutan, catatan: [...catatan, ...siklus.catatan] };
}
