import type { TingkatData } from '../../variabel/tipe';
import type { TabelKolom } from '../data/tabel';
import type { KonteksBaris, LingkupBaris } from '../konteks';
import type { Simpul } from '../pohon/simpul';
import type { RumusSah } from '../rumus-sah';
import { evaluasiBertahap } from './bertahap';
import type { HasilTingkat } from './hasil-tingkat';
import { satuBagian, type PembagianBaris } from './pembagian';
import { evaluasiSekaliJalan } from './sekali-jalan/sekali-jalan';

export const tabelTingkat = ({ tabel }: Pick<KonteksBaris, 'tabel'>, tingkat: TingkatData): TabelKolom =>
  tabel[tingkat] ?? { tingkat, idBaris: [], kolom: new Map(), kamusTeks: new Map() };

/** Evaluates all aggregates of one level together, in every part of the rows at once. */
export function evaluasiTingkat(
  rumus: RumusSah,
  tingkat: TingkatData,
  konteks: KonteksBaris,
  terpilih?: LingkupBaris,
  pembagian: PembagianBaris = satuBagian(),
): HasilTingkat {
  const tabel = tabelTingkat(konteks, tingkat);
  const bahan = {
    tingkat,
    tabel,
    indeks: barisLingkup(terpilih, tabel.idBaris.length),
    basis: basisTingkat(konteks, tingkat),
    konteks,
    pembagian,
    agregat: new Map([...rumus.agregat.entries()].filter(([, satu]) => satu.tingkat === tingkat)),
  };
  return evaluasiSekaliJalan(bahan) ?? evaluasiBertahap(bahan);
}

/** The condition of an indicator on the rows of a level. */
export const basisTingkat = ({ basis }: KonteksBaris, tingkat: TingkatData): Simpul | undefined =>
  basis?.tingkat[0] === tingkat ? basis.akar : undefined;

/** A mask becomes row numbers; a mask that takes every row is none. */
export function barisLingkup(
  lingkup: LingkupBaris | undefined,
  banyakBaris: number,
): Uint32Array | undefined {
  if (lingkup === undefined || lingkup instanceof Uint32Array) return lingkup;
  let banyak = 0;
  for (const dipakai of lingkup) if (dipakai !== 0) banyak += 1;
  if (banyak === banyakBaris) return undefined;
  const indeks = new Uint32Array(banyak);
  let k = 0;
  for (let i = 0; i < lingkup.length; i++) if (lingkup[i] !== 0) indeks[k++] = i;
  return indeks;
}
