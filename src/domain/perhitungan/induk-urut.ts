import type { BarisInduk } from '../data/baris-data';
import { LetakIsian, type KolomBaris } from '../data/letak-isian';
import { unsurKe } from '../umum/pasti';
import { urutanTeks } from '../umum/urutan-teks';
import { daftarTingkatData, type TingkatData } from '../variabel/tipe';

/** The imported rows of one level in the order of their ids; of an id that stands twice the later row is known. */
export class IndukTingkat {
  readonly baris: readonly BarisInduk[];
  private readonly letak: LetakIsian;
  private readonly perVariabel = new Map<string, KolomBaris>();

  constructor(milik: readonly BarisInduk[]) {
    const urutan = urutanTeks(milik.map(({ id }) => id));
    const baris: BarisInduk[] = [];
    for (const i of urutan) {
      const satu = unsurKe(milik, i);
      if (baris.at(-1)?.id === satu.id) baris.pop();
      baris.push(satu);
    }
    this.baris = baris;
    this.letak = new LetakIsian(baris);
  }

  kolom(variabel: string): KolomBaris {
    const kolom = this.perVariabel.get(variabel) ?? this.letak.kolom(variabel);
    this.perVariabel.set(variabel, kolom);
    return kolom;
  }

  /** Of each id of an ordered list the number of its row; -1 where nothing was imported under it. */
  cocokkan(id: readonly string[]): Int32Array {
    const hasil = new Int32Array(id.length).fill(-1);
    let k = 0;
    for (const [i, satu] of id.entries()) {
      while (k < this.baris.length && unsurKe(this.baris, k).id < satu) k++;
      if (k < this.baris.length && unsurKe(this.baris, k).id === satu) hasil[i] = k;
    }
    return hasil;
  }
}

/** Imported rows by level, each arranged when it is first asked for and then for all that calculates with them. */
export class IndukUrut {
  private readonly perTingkat = new Map<TingkatData, IndukTingkat>();

  constructor(private readonly induk: readonly BarisInduk[]) {}

  tingkat(tingkat: TingkatData): IndukTingkat {
    const ada =
      this.perTingkat.get(tingkat) ?? new IndukTingkat(this.induk.filter((satu) => satu.tingkat === tingkat));
    this.perTingkat.set(tingkat, ada);
    return ada;
  }
}

/** Groups by level in one walk; a level without rows has none. */
export function perTingkat<B extends { readonly tingkat: TingkatData }>(
  baris: readonly B[],
): Readonly<Record<TingkatData, readonly B[]>> {
  const hasil = Object.fromEntries(daftarTingkatData.map((tingkat) => [tingkat, [] as B[]])) as Record<
    TingkatData,
    B[]
  >;
  for (const satu of baris) hasil[satu.tingkat].push(satu);
  return hasil;
}
