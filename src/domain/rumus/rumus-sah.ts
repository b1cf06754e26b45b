import type { TingkatData } from '../variabel/tipe';
import { idAcuan, type Acuan, type KamusRumus } from './kamus';
import type { Agregat, Simpul } from './pohon/simpul';
import type { Token } from './token/token';
import { unsurKe } from '../umum/pasti';

/** `rumus` gives a number; `basis` is a condition on the rows of one level. */
export type PeranRumus = 'rumus' | 'basis';

/** A formula that passed every check. Made by `periksaRumus` only. */
export interface RumusSah {
  /** As the user typed it. */
  readonly teks: string;
  readonly peran: PeranRumus;
  readonly akar: Simpul;
  readonly agregat: readonly Agregat[];
  /** Ids of the variables it uses, in the order of their first appearance. */
  readonly variabel: readonly string[];
  /** Levels whose rows it reads; of a basis exactly one. */
  readonly tingkat: readonly TingkatData[];
  /** Ids of the indicators whose value or score it uses. */
  readonly indikator: readonly string[];
  /** Names in the text → stable ids: to be stored with the text and given back as `KamusRumus.rujukan`. */
  readonly rujukan: ReadonlyMap<string, string>;
  /** The text with the current names of its variables and indicators. */
  tulisUlang(kamus: KamusRumus): string;
}

/** The ids behind the names of a formula, by kind and in order of appearance. */
export function kumpulkanRujukan(
  token: readonly Token[],
  acuan: ReadonlyMap<number, Acuan>,
): Pick<RumusSah, 'variabel' | 'indikator' | 'rujukan'> {
  const rujukan = new Map<string, string>();
  const ids = { variabel: new Set<string>(), indikator: new Set<string>() };
  for (const [i, a] of acuan) {
    const id = idAcuan(a);
    const t = unsurKe(token, i);
    if (id === undefined || t.jenis !== 'nama' || (a.jenis !== 'variabel' && a.jenis !== 'indikator'))
      continue;
    rujukan.set(t.kunci, id);
    ids[a.jenis].add(id);
  }
  return { variabel: [...ids.variabel], indikator: [...ids.indikator], rujukan };
}

/** Puts current names in the place of those typed; what no longer exists keeps its old name. */
export function tulisUlang(
  teks: string,
  token: readonly Token[],
  acuan: ReadonlyMap<number, Acuan>,
  kamus: KamusRumus,
): string {
  const namaVariabel = new Map(kamus.variabel.map((v) => [v.id, v.nama]));
  const kodeIndikator = new Map(kamus.indikator.map((i) => [i.id, i.kode]));
  let hasil = '';
  let sampai = 0;
  for (const [i, a] of acuan) {
    const kini =
      a.jenis === 'variabel'
        ? namaVariabel.get(a.variabel.id)
        : a.jenis === 'indikator'
          ? kodeIndikator.get(a.id)
          : undefined;
    if (kini === undefined) continue;
    const { awal, akhir } = unsurKe(token, i);
    hasil += teks.slice(sampai, awal) + kini;
    sampai = akhir;
  }
  return hasil + teks.slice(sampai);
}
