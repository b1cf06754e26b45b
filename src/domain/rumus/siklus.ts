import { catatanRumus, type CatatanRumus } from './catatan';
import { dariPeta } from '../umum/pasti';

/** An indicator and the indicators its formula refers to (`RumusSah.indikator`). */
export interface SimpulIndikator {
  readonly id: string;
  readonly kode: string;
  readonly rujukan: readonly string[];
}

export interface HasilSiklus {
  /** One finding per cycle, naming it: IK01 → IK03 → IK01. */
  readonly catatan: readonly CatatanRumus[];
  /** Ids in an order in which every indicator comes after those it refers to; members of a cycle are not among them. */
  readonly urutan: readonly string[];
  /** Ids in a cycle → the cycle's codes. */
  readonly dalamSiklus: ReadonlyMap<string, readonly string[]>;
}

/** Finds indicators that depend on themselves, and the order of evaluation of the others. Never recurses. */
export function periksaSiklus(daftar: readonly SimpulIndikator[]): HasilSiklus {
  const menurutId = new Map(daftar.map((i) => [i.id, i]));
  const dikenal = (id: string): string[] =>
    (menurutId.get(id)?.rujukan ?? []).filter((r) => menurutId.has(r));

  const catatan: CatatanRumus[] = [];
  const dalamSiklus = new Map<string, readonly string[]>();
  for (const id of sisaSetelahUrut(menurutId.keys(), dikenal).sisa) {
    if (dalamSiklus.has(id)) continue;
    const lingkaran = lingkaranTerpendek(id, dikenal);
    if (!lingkaran) continue;
    const jalur = [...lingkaran, id].map((x) => dariPeta(menurutId, x).kode);
    for (const anggota of lingkaran) if (!dalamSiklus.has(anggota)) dalamSiklus.set(anggota, jalur);
    catatan.push(catatanRumus('siklus', { jalur }, { kode: dariPeta(menurutId, id).kode }));
  }
  const bebas = [...menurutId.keys()].filter((id) => !dalamSiklus.has(id));
  const { urutan } = sisaSetelahUrut(bebas, (id) => dikenal(id).filter((r) => !dalamSiklus.has(r)));
  return { catatan, urutan, dalamSiklus };
}

/** Kahn's order: what it cannot place is in a cycle or behind one. */
function sisaSetelahUrut(
  ids: Iterable<string>,
  rujukan: (id: string) => readonly string[],
): { urutan: string[]; sisa: string[] } {
  const menunggu = new Map<string, number>();
  const perujuk = new Map<string, string[]>();
  for (const id of ids) {
    const unik = new Set(rujukan(id));
    menunggu.set(id, unik.size);
    for (const r of unik) perujuk.set(r, [...(perujuk.get(r) ?? []), id]);
  }
  const urutan = [...menunggu].filter(([, banyak]) => banyak === 0).map(([id]) => id);
  for (const id of urutan) {
    for (const p of perujuk.get(id) ?? []) {
      const banyak = dariPeta(menunggu, p) - 1;
      menunggu.set(p, banyak);
      if (banyak === 0) urutan.push(p);
    }
  }
  const tersusun = new Set(urutan);
  return { urutan, sisa: [...menunggu.keys()].filter((id) => !tersusun.has(id)) };
}

/** The shortest way from an indicator back to itself, breadth first. */
function lingkaranTerpendek(mulai: string, rujukan: (id: string) => readonly string[]): string[] | undefined {
  const asal = new Map<string, string>();
  const antrean = [mulai];
  for (const id of antrean) {
    for (const r of rujukan(id)) {
      if (r === mulai) {
        const jalur: string[] = [];
        for (let satu: string | undefined = id; satu !== undefined; satu = asal.get(satu)) jalur.push(satu);
        return jalur.toReversed();
      }
      if (asal.has(r)) continue;
      asal.set(r, id);
      antrean.push(r);
    }
  }
  return undefined;
}
