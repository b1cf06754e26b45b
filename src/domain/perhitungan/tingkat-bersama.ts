import { susunTabelUrut, type TabelKolom } from '../rumus';
import type { Kolom } from '../rumus/data/tabel';
import { daftarTurunan } from '../variabel/turunan';
import type { TingkatData, Variabel } from '../variabel/tipe';
import type { BahanPerhitungan } from './bahan';
import type { BarisHitung } from './baris-hitung';
import { BarisTingkat, type BarisIkut } from './baris-tingkat';
import type { IndukTingkat, IndukUrut } from './induk-urut';
import { KeberlakuanTingkat } from './keberlakuan-tingkat';
import type { BarisTerpilih } from './pilih-baris';

/** The rows of a level, their columns, marked with what does not apply to them, and what that is. */
export interface TingkatTersusun {
  readonly baris: BarisTingkat;
  readonly tabel: TabelKolom & { readonly kolom: Map<string, Kolom> };
  readonly keberlakuan: KeberlakuanTingkat;
}

/**
 * Arranges levels for all collections of a period. Rules for silent units differ by the rows of those units only: a level to
 * which they add none is the same in all, and mostly that is the one with the most rows.
 */
export class TingkatBersama {
  private readonly tersusun = new Map<readonly BarisTerpilih[], TingkatTersusun>();
  /** Ids of variables that a figure of the plan can depend on. */
  readonly dibaca: ReadonlySet<string>;
  private readonly variabel: readonly Variabel[];

  constructor(
    bahan: Pick<BahanPerhitungan, 'rumus' | 'variabel'>,
    private readonly induk: IndukUrut,
  ) {
    this.dibaca = variabelDibaca(bahan);
    const berkolom = new Set([...this.dibaca, ...tanggalBatas(bahan)]);
    this.variabel = bahan.variabel.filter(({ id }) => berkolom.has(id));
  }

  /** What was imported of a level. */
  diimpor(tingkat: TingkatData): IndukTingkat {
    return this.induk.tingkat(tingkat);
  }

  /** Returned rows and those of silent units, both in the order of their ids. */
  susun(
    tingkat: TingkatData,
    kembali: readonly BarisTerpilih[],
    diam: readonly BarisHitung[],
  ): TingkatTersusun {
    // The columns of packages are filled with sums afterwards, in each collection its own.
    if (diam.length > 0 || tingkat === 'rup') return this.susunBaru(tingkat, gabungUrut(kembali, diam));
    const milik = this.tersusun.get(kembali) ?? this.susunBaru(tingkat, kembali);
    this.tersusun.set(kembali, milik);
    return milik;
  }

  private susunBaru(tingkat: TingkatData, ikut: readonly BarisIkut[]): TingkatTersusun {
    const induk = this.diimpor(tingkat);
    const baris = new BarisTingkat(tingkat, ikut, induk);
    const tabel = susunTabelUrut(tingkat, baris.id, baris.letak, this.variabel);
    const keberlakuan = new KeberlakuanTingkat(baris, induk);
    keberlakuan.tandai(tabel.kolom, this.dibaca);
    return { baris, tabel, keberlakuan };
  }
}

const variabelDibaca = ({ rumus: { rumus } }: Pick<BahanPerhitungan, 'rumus'>): ReadonlySet<string> =>
  new Set([
    ...[...rumus.values()].flatMap(({ rumus: utama, basis }) => [
      ...utama.variabel,
      ...(basis?.variabel ?? []),
    ]),
    ...daftarTurunan.map(({ jumlahDari }) => jumlahDari),
  ]);

/** No figure takes their values: they say which rows it takes. */
const tanggalBatas = ({ rumus: { rumus } }: Pick<BahanPerhitungan, 'rumus'>): readonly string[] =>
  [...rumus.values()].flatMap(({ batas }) => batas.tingkat.flatMap(({ kolom }) => kolom));

const idIkut = (satu: BarisIkut): string => ('data' in satu ? satu.data.id : satu.id);

/** By id. */
export const menurutId = (a: BarisIkut, b: BarisIkut): number => {
  const [kiri, kanan] = [idIkut(a), idIkut(b)];
  return kiri < kanan ? -1 : kiri > kanan ? 1 : 0;
};

/** Two lists in the order of ids as one; of rows of one id those of the first come first. */
function gabungUrut(pertama: readonly BarisIkut[], lain: readonly BarisIkut[]): readonly BarisIkut[] {
  if (lain.length === 0) return pertama;
  const hasil: BarisIkut[] = [];
  let k = 0;
  for (const satu of pertama) {
    for (let b = lain[k]; b !== undefined && menurutId(b, satu) < 0; b = lain[++k]) hasil.push(b);
    hasil.push(satu);
  }
  for (let b = lain[k]; b !== undefined; b = lain[++k]) hasil.push(b);
  return hasil;
}
