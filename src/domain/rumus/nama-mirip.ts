import { distance } from 'fastest-levenshtein';
import { calonTerdekat } from '../umum/nama-terdekat';
import { bentukBanding } from '../umum/teks';

/** A name that formulas use, and what people call it. */
export interface NamaDikenal {
  readonly nama: string;
  readonly label?: string;
}

/** Letters and digits only: `Nilai Kontrak`, `nilaikontrak` and `nilai_kontrak` are one. */
const ringkas = (teks: string): string => bentukBanding(teks).replace(/[^\p{L}\p{N}]+/gu, '');
const kata = (teks: string): readonly string[] => bentukBanding(teks).match(/[\p{L}\p{N}]+/gu) ?? [];

interface Calon {
  readonly nama: string;
  readonly banding: string;
  readonly ringkas: string;
  readonly labelRingkas: string;
  readonly kata: readonly string[];
  readonly kataLabel: ReadonlySet<string>;
  readonly label: string;
}

/**
 * Finds the name that a person most likely meant by an unknown one, the surest way first: the same letters; one slip of the
 * fingers; its words in one name or one label only; a name within it (`status paket`); and what is near by letters. A word
 * that several names share says nothing, and a bare `kontrak` is none of `e_kontrak`, `nilai_kontrak`, `tgl_kontrak`.
 */
export class NamaMirip {
  private readonly calon: readonly Calon[];

  constructor(dikenal: readonly NamaDikenal[]) {
    this.calon = dikenal.map(({ nama, label = '' }) => ({
      nama,
      banding: bentukBanding(nama),
      ringkas: ringkas(nama),
      labelRingkas: ringkas(label),
      kata: kata(nama),
      kataLabel: new Set([...kata(nama), ...kata(label)]),
      label: bentukBanding(label),
    }));
  }

  cari(tertulis: string): string | undefined {
    const dicari = tertulis.slice(0, 100);
    const bentuk = ringkas(dicari);
    if (bentuk === '') return undefined;
    const milik = kata(dicari);
    const memuat = this.calon.filter((c) => milik.every((satu) => c.kata.includes(satu)));
    const rancu = new Set(memuat.length > 1 ? memuat.map(({ nama }) => nama) : []);
    const lain = this.calon.filter(({ nama }) => !rancu.has(nama));
    return (
      this.satu((c) => c.ringkas === bentuk) ??
      this.satu((c) => c.labelRingkas === bentuk) ??
      sekali(lain, bentuk) ??
      // A short word of a long name (`total` of total_nilai_kepuasan) is no sign of it.
      memuat.find((c) => memuat.length === 1 && bentuk.length * 3 >= c.ringkas.length)?.nama ??
      this.satu((c) => milik.length > 1 && c.label.startsWith(bentukBanding(dicari))) ??
      this.satu((c) => milik.length > 1 && milik.every((satu) => c.kataLabel.has(satu))) ??
      this.didalam(milik) ??
      calonTerdekat(dicari, lain, ({ banding }) => banding)?.nama
    );
  }

  private satu(cocok: (calon: Calon) => boolean): string | undefined {
    const [pertama, kedua] = this.calon.filter(cocok);
    return kedua === undefined ? pertama?.nama : undefined;
  }

  /** The longest name all of whose words are among those written. */
  private didalam(milik: readonly string[]): string | undefined {
    const dalam = this.calon.filter((c) => c.kata.every((satu) => milik.includes(satu)));
    const [pertama, kedua] = dalam.toSorted((a, b) => b.kata.length - a.kata.length);
    return kedua !== undefined && kedua.kata.length === pertama?.kata.length ? undefined : pertama?.nama;
  }
}

/** One slip of the fingers, or one in every five letters of a long name. */
function sekali(calon: readonly Calon[], bentuk: string): string | undefined {
  const batas = Math.max(1, Math.floor(bentuk.length / 5));
  const terdekat = calonTerdekat(bentuk, calon, (c) => c.ringkas);
  if (terdekat === undefined) return undefined;
  const { ringkas: dekat, nama } = terdekat;
  return distance(bentuk, dekat) > batas && !isTertukar(bentuk, dekat) ? undefined : nama;
}

const huruf = (teks: string): string => Array.from(teks).toSorted().join('');

/** Two letters in the wrong order. */
const isTertukar = (a: string, b: string): boolean => distance(a, b) === 2 && huruf(a) === huruf(b);
