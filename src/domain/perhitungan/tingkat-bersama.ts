import { susunTabelUrut, type TabelKolom } from '../rumus';
import type { Kolom } from '../rumus/data/tabel';
import { daftarTurunan } from '../variabel/turunan';
import type { TingkatData, Variabel } from '../variabel/tipe';
import type { BahanPerhitungan } from './bahan';
import type { BarisHitung } from './baris-hitung';
import { gabungUrut, type BarisIkut } from './baris-ikut';
import { BarisTingkat } from './baris-tingkat';
import type { IndukTingkat, IndukUrut } from './induk-urut';
import { KeberlakuanTingkat } from './keberlakuan-tingkat';
import type { PetaPaket } from './peta-paket';

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
  private readonly tersusun = new Map<TingkatData, Map<BarisIkut, TingkatTersusun>>();
  /** Ids of variables that a figure of the plan can depend on. */
  readonly dibaca: ReadonlySet<string>;
  private readonly variabel: readonly Variabel[];

  constructor(
    bahan: Pick<BahanPerhitungan, 'rumus' | 'variabel'>,
    private readonly induk: IndukUrut,
    private readonly paket: PetaPaket,
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
  susun(tingkat: TingkatData, kembali: BarisIkut, diam: readonly BarisHitung[]): TingkatTersusun {
    // The columns of packages are filled with sums afterwards, in each collection its own.
    if (diam.length > 0 || tingkat === 'rup') return this.susunBaru(tingkat, gabungUrut(kembali, diam));
    const perDaftar = this.tersusun.get(tingkat) ?? new Map<BarisIkut, TingkatTersusun>();
    const milik = perDaftar.get(kembali) ?? this.susunBaru(tingkat, kembali);
    this.tersusun.set(tingkat, perDaftar.set(kembali, milik));
    return milik;
  }

  private susunBaru(tingkat: TingkatData, ikut: BarisIkut): TingkatTersusun {
    const induk = this.diimpor(tingkat);
    const baris = new BarisTingkat(tingkat, ikut, induk, this.paket);
    const tabel = susunTabelUrut(tingkat, baris.id, baris.letak, this.variabel);
    const keberlakuan = new KeberlakuanTingkat(baris, induk, this.paket);
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
