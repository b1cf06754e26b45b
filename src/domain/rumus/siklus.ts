import { catatanRumus, type CatatanRumus } from './catatan';
import { catatSelebihnya, type CatatanSelebihnya } from '../umum/catatan-selebihnya';
import { posisiDi } from '../umum/larik';
import { dariPeta, unsurKe } from '../umum/pasti';

/** An indicator and the indicators its formula refers to (`RumusSah.indikator`). */
export interface SimpulIndikator {
  readonly id: string;
  readonly kode: string;
  readonly rujukan: readonly string[];
}

export interface HasilSiklus {
  /** One finding per cycle, naming it: IK01 → IK03 → IK01. */
  readonly catatan: readonly (CatatanRumus | CatatanSelebihnya)[];
  /** Ids in an order in which every indicator comes after those it refers to; members of a cycle are not among them. */
  readonly urutan: readonly string[];
  /** Ids in a cycle → the cycle's codes. */
  readonly dalamSiklus: ReadonlyMap<string, readonly string[]>;
}

/** References that are followed in search of circles: more than a plan of a thousand indicators that all refer to many others. */
const DIIKUTI_TERBANYAK = 200_000_000;

/** Finds indicators that depend on themselves, and the order of evaluation of the others. Never recurses. */
export function periksaSiklus(daftar: readonly SimpulIndikator[]): HasilSiklus {
  const simpul = [...new Map(daftar.map((i) => [i.id, i])).values()];
  const letak = new Map(simpul.map(({ id }, k) => [id, k]));
  const rujukan = simpul.map((satu) => satu.rujukan.flatMap((r) => letak.get(r) ?? []));

  const catatan: (CatatanRumus | CatatanSelebihnya)[] = [];
  const dalamSiklus = new Map<number, readonly string[]>();
  const pencari = new PencariLingkaran(rujukan);
  const sisa = sisaSetelahUrut(rujukan, () => true).sisa;
  const takDicari: number[] = [];
  for (const k of sisa) {
    if (dalamSiklus.has(k)) continue;
    if (pencari.diikuti > DIIKUTI_TERBANYAK) {
      takDicari.push(k);
      continue;
    }
    const lingkaran = pencari.terpendek(k);
    if (!lingkaran) continue;
    const jalur = [...lingkaran, k].map((x) => unsurKe(simpul, x).kode);
    for (const anggota of lingkaran) if (!dalamSiklus.has(anggota)) dalamSiklus.set(anggota, jalur);
    catatan.push(catatanRumus('siklus', { jalur }, { kode: unsurKe(simpul, k).kode }));
  }
  // They refer to a circle, or stand in one that would take too long to name.
  for (const k of takDicari) dalamSiklus.set(k, [unsurKe(simpul, k).kode]);
  const [pertama] = takDicari;
  if (pertama !== undefined)
    catatan.push(
      catatSelebihnya(
        catatanRumus.daftar.siklus,
        { jumlah: takDicari.length, sejenis: 'siklus' },
        { kode: unsurKe(simpul, pertama).kode },
      ),
    );
  const { urutan } = sisaSetelahUrut(rujukan, (k) => !dalamSiklus.has(k));
  const id = (k: number): string => unsurKe(simpul, k).id;
  return {
    catatan,
    urutan: urutan.map(id),
    dalamSiklus: new Map([...dalamSiklus].map(([k, jalur]) => [id(k), jalur])),
  };
}

type Rujukan = readonly (readonly number[])[];

/** Kahn's order of those that take part: what it cannot place is in a cycle or behind one. */
function sisaSetelahUrut(
  rujukan: Rujukan,
  ikut: (k: number) => boolean,
): { urutan: readonly number[]; sisa: readonly number[] } {
  const menunggu = new Map<number, number>();
  const perujuk = rujukan.map((): number[] => []);
  for (const [k, milik] of rujukan.entries()) {
    if (!ikut(k)) continue;
    const unik = new Set(milik.filter(ikut));
    menunggu.set(k, unik.size);
    for (const r of unik) unsurKe(perujuk, r).push(k);
  }
  const urutan = [...menunggu].filter(([, banyak]) => banyak === 0).map(([k]) => k);
  for (const k of urutan) {
    for (const p of unsurKe(perujuk, k)) {
      const banyak = dariPeta(menunggu, p) - 1;
      menunggu.set(p, banyak);
      if (banyak === 0) urutan.push(p);
    }
  }
  const tersusun = new Set(urutan);
  return { urutan, sisa: [...menunggu.keys()].filter((k) => !tersusun.has(k)) };
}

/** Looks for the shortest way from an indicator back to itself, breadth first, and counts what it follows. */
class PencariLingkaran {
  diikuti = 0;
  readonly #asal: Int32Array;
  /** Which search came by last: nothing need be emptied between two. */
  readonly #dilihat: Int32Array;
  #ke = 0;

  constructor(private readonly rujukan: Rujukan) {
    this.#asal = new Int32Array(rujukan.length);
    this.#dilihat = new Int32Array(rujukan.length);
  }

  terpendek(mulai: number): number[] | undefined {
    this.#ke += 1;
    const antrean = [mulai];
    for (const k of antrean) {
      const milik = unsurKe(this.rujukan, k);
      this.diikuti += milik.length;
      for (const r of milik) {
        if (r === mulai) return this.#jalur(k, mulai);
        if (this.#dilihat[r] === this.#ke) continue;
        this.#dilihat[r] = this.#ke;
        this.#asal[r] = k;
        antrean.push(r);
      }
    }
    return undefined;
  }

  #jalur(akhir: number, mulai: number): number[] {
    const jalur = [akhir];
    for (let k = akhir; k !== mulai;) {
      k = posisiDi(this.#asal, k);
      jalur.push(k);
    }
    return jalur.toReversed();
  }
}
