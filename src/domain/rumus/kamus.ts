import type { TingkatData, Variabel } from '../variabel/tipe';
import { ingatPencarian, namaTerdekat } from '../umum/nama-terdekat';
import { bentukBanding } from '../umum/teks';
import type { TipeNilai } from './tipe-nilai';
import { fungsiLazim, fungsiMenurutNama } from './fungsi/daftar';
import { isNamaMatematika } from './nama-matematika';
import { NamaMirip } from './nama-mirip';
import { daftarNamaTanggal, isNamaTanggal, type NamaTanggal } from './nama-tanggal';
import { kataKeliru, kataOperator } from './token/simbol';

/** What a formula may name. */
export interface KamusRumus {
  readonly variabel: readonly Variabel[];
  readonly indikator: readonly { readonly id: string; readonly kode: string }[];
  /**
   * Names as they were when the formula was saved → ids (`RumusSah.rujukan`). They win over current names, so that
   * renaming IK01 breaks nothing, not even when another indicator is now called IK01.
   */
  readonly rujukan?: ReadonlyMap<string, string>;
  /** The level of an aggregate that names no variable, such as `cacah()`, where the formula itself does not tell: the basis's. */
  readonly tingkatBawaan?: TingkatData;
  /** These names, where they are ready already. */
  readonly bersama?: NamaBersama;
}

/** What a name stands for. */
export type Acuan =
  | { readonly jenis: 'variabel'; readonly variabel: Variabel }
  | { readonly jenis: 'indikator'; readonly id: string; readonly kode: string }
  | { readonly jenis: 'tanggal'; readonly nama: NamaTanggal }
  | { readonly jenis: 'rangkap' };

const tipeMenurutVariabel: Readonly<Record<Variabel['tipe'], TipeNilai>> = {
  angka: 'angka',
  rupiah: 'angka',
  tanggal: 'tanggal',
  'ya-tidak': 'kondisi',
  pilihan: 'teks',
  teks: 'teks',
};

export const tipeVariabel = (variabel: Variabel): TipeNilai => tipeMenurutVariabel[variabel.tipe];

/** Names that no variable and no indicator may have: words, functions and dates of the grammar. */
export const isNamaTercadang = (nama: string): boolean => {
  const kunci = bentukBanding(nama);
  return (
    kataOperator.has(kunci) || kataKeliru.has(kunci) || fungsiMenurutNama.has(kunci) || isNamaTanggal(kunci)
  );
};

/** What a name means already that no indicator may have. */
export type ArtiTercadang = 'tata-bahasa' | 'matematika';

/**
 * What a name means in formulas, or to who reads them; `undefined` where it is free. Names of the grammar first, then
 * functions of other programs, constants and units.
 */
export function artiTercadang(nama: string): ArtiTercadang | undefined {
  if (isNamaTercadang(nama)) return 'tata-bahasa';
  const kunci = bentukBanding(nama);
  return fungsiLazim.has(kunci) || isNamaMatematika(kunci) ? 'matematika' : undefined;
}

/** The names of many formulas, made ready once: a plan checks a thousand of them against the same. */
export class NamaBersama {
  readonly acuan = new Map<string, Acuan>();
  readonly #menurutId = new Map<string, Acuan>();
  readonly terdekat: (nama: string) => string | undefined;
  readonly fungsiTerdekat: (nama: string) => string | undefined;

  constructor(kamus: Pick<KamusRumus, 'variabel' | 'indikator'>) {
    const daftar: [string, Acuan][] = [
      ...kamus.variabel.map((variabel): [string, Acuan] => [variabel.nama, { jenis: 'variabel', variabel }]),
      ...kamus.indikator.map(({ id, kode }): [string, Acuan] => [kode, { jenis: 'indikator', id, kode }]),
    ];
    for (const [nama, acuan] of daftar) {
      const kunci = bentukBanding(nama);
      this.acuan.set(kunci, this.acuan.has(kunci) ? { jenis: 'rangkap' } : acuan);
      const id = idAcuan(acuan);
      if (id !== undefined && !this.#menurutId.has(id)) this.#menurutId.set(id, acuan);
    }
    for (const nama of daftarNamaTanggal) this.acuan.set(nama, { jenis: 'tanggal', nama });
    let mirip: NamaMirip | undefined;
    this.terdekat = ingatPencarian((nama) => {
      // Every name as written with its label.
      mirip ??= new NamaMirip([
        ...kamus.variabel,
        ...kamus.indikator.map(({ kode }) => ({ nama: kode })),
        ...[...daftarNamaTanggal, ...fungsiMenurutNama.keys()].map((satu) => ({ nama: satu })),
      ]);
      return mirip.cari(nama);
    });
    this.fungsiTerdekat = ingatPencarian(
      (nama) => fungsiLazim.get(nama) ?? namaTerdekat(nama, fungsiMenurutNama.keys()),
    );
  }

  menurutId(id: string): Acuan | undefined {
    return this.#menurutId.get(id);
  }
}

/** The one case-insensitive namespace of variables, indicator codes and dates, as one formula sees it. */
export class RuangNama {
  readonly #dahulu = new Map<string, Acuan>();
  readonly bersama: NamaBersama;

  constructor(kamus: KamusRumus) {
    this.bersama = kamus.bersama ?? new NamaBersama(kamus);
    for (const [nama, id] of kamus.rujukan ?? []) {
      const acuan = this.bersama.menurutId(id);
      if (acuan) this.#dahulu.set(bentukBanding(nama), acuan);
    }
  }

  cari(kunci: string): Acuan | undefined {
    return this.#dahulu.get(kunci) ?? this.bersama.acuan.get(kunci);
  }
}

/** The stable id behind a name; dates have none. */
export function idAcuan(acuan: Acuan): string | undefined {
  if (acuan.jenis === 'variabel') return acuan.variabel.id;
  return acuan.jenis === 'indikator' ? acuan.id : undefined;
}
