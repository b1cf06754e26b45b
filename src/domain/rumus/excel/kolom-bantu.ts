import type { Agregat, Simpul } from '../pohon/simpul';
import { variabelDalam } from '../pohon/simpul';
import { variabelWajib } from '../hitung/pemeriksaan';
import { isBerisi, isTakBerlakuMenurutAturan, type KolomExcel } from './kolom-excel';
import type { PenulisExcel } from './penulis-excel';

/** What a column beside the rows says of a formula: of one aggregate (by its number), or of all of the level. */
export type PeranBantu = 'basis' | 'batas' | 'nilai' | 'syarat' | 'lengkap' | 'lingkup';

/** A column as formulas refer to it: the cell of its own row, and all rows. */
export interface KolomTertulis {
  readonly sel: string;
  readonly rentang: string;
}

/** Puts a column beside the rows; `rumus` is that of the first row. */
export type TambahKolom = (peran: PeranBantu, nomor: number | undefined, rumus: string) => KolomTertulis;

export interface BahanBantu {
  /** Those of the level, by their number in the formula. */
  readonly agregat: ReadonlyMap<number, Agregat>;
  readonly basis: Simpul | undefined;
  /** The row is not out by its date, as 1 or 0; absent where no row is bounded. */
  readonly dalamBatas: string | undefined;
  /** Every row must have what all aggregates read; otherwise each asks for its own. */
  readonly bersama: boolean;
  readonly penulis: PenulisExcel;
  kolom(id: string): KolomExcel;
  /** Somewhere in the column a value does not apply by the state of the row. */
  adaTakBerlaku(id: string): boolean;
}

/** Where the parts of an aggregate stand. */
export interface AgregatTertulis {
  readonly nilai: KolomTertulis | undefined;
  readonly syarat: KolomTertulis | undefined;
  /** 1 of a row that it can judge. */
  readonly lengkap: KolomTertulis;
}

export interface BantuTertulis {
  readonly agregat: ReadonlyMap<number, AgregatTertulis>;
  /** 1 of a row in scope. */
  readonly lingkup: KolomTertulis;
}

/** Writes what a formula asks of the rows of one level, column by column: the same questions as `evaluasiBertahap`. */
export function tulisBantu(bahan: BahanBantu, tambah: TambahKolom): BantuTertulis {
  const basis = bahan.basis && tambah('basis', undefined, bahan.penulis.syarat(bahan.basis));
  const batas = bahan.dalamBatas === undefined ? undefined : tambah('batas', undefined, bahan.dalamBatas);
  const bagian = [...bahan.agregat].map(([nomor, satu]) => ({
    nomor,
    satu,
    nilai: satu.nilai && tambah('nilai', nomor, `IFERROR(${bahan.penulis.pembeda(satu.nilai)},"?")`),
    syarat: satu.syarat && tambah('syarat', nomor, bahan.penulis.syarat(satu.syarat)),
  }));
  const masuk = [basis, batas].flatMap((satu) => (satu === undefined ? [] : [`${satu.sel}=1`]));
  const dinilai = bagian.map(syaratDinilai);
  const lengkapBersama = bahan.bersama
    ? tambah(
        'lengkap',
        undefined,
        jikaSemua([
          ...masuk,
          ...variabelWajib([...bahan.agregat.values()]).map((id) => isBerisi(bahan.kolom(id))),
          ...dinilai.flat(),
        ]),
      )
    : undefined;
  const lengkap = bagian.map(
    ({ nomor }, ke) =>
      lengkapBersama ?? tambah('lengkap', nomor, jikaSemua([...masuk, ...(dinilai[ke] ?? [])])),
  );
  const agregat = new Map<number, AgregatTertulis>();
  for (const [ke, { nomor, nilai, syarat }] of bagian.entries()) {
    const milik = lengkap[ke];
    if (milik !== undefined) agregat.set(nomor, { nilai, syarat, lengkap: milik });
  }
  const terhitung = [...new Set(lengkap.map(({ sel }) => sel))];
  return {
    agregat,
    lingkup: tambah('lingkup', undefined, rumusLingkup(bahan, terhitung, basis, batas)),
  };
}

interface BagianDinilai {
  readonly nilai: KolomTertulis | undefined;
  readonly syarat: KolomTertulis | undefined;
}

/** The aggregate can judge the row: its condition is known and, where that is met, the value too. */
function syaratDinilai({ nilai, syarat }: BagianDinilai): readonly string[] {
  if (syarat === undefined) return nilai === undefined ? [] : [`ISNUMBER(${nilai.sel})`];
  const tahu = `${syarat.sel}<>0.5`;
  return nilai === undefined ? [tahu] : [tahu, `OR(${syarat.sel}=0,ISNUMBER(${nilai.sel}))`];
}

const jikaSemua = (syarat: readonly string[]): string =>
  syarat.length === 0 ? '1' : `IF(AND(${syarat.join(',')}),1,0)`;

/**
 * In scope is what meets the basis or may meet it, and is not out by its date; without rows left out although nothing is
 * missing, because what is asked for does not apply to them by their state (`TakBerlaku`).
 */
function rumusLingkup(
  bahan: BahanBantu,
  lengkap: readonly string[],
  basis: KolomTertulis | undefined,
  batas: KolomTertulis | undefined,
): string {
  const { agregat, bersama } = bahan;
  const terhitung = lengkap.map((sel) => `${sel}=1`);
  const luar = [basis, batas].flatMap((satu) => (satu === undefined ? [] : [`${satu.sel}=0`]));
  const dibaca = [...agregat.values()].map((satu) => takBerlaku(bahan, satu.dibaca));
  // Of all together one is enough; where each asks for its own, every one must be without the row for that reason.
  const semua = bersama ? salahSatu(dibaca) : keseluruhan(dibaca);
  const tanpaAturan = semua === undefined ? '1' : `IF(${semua},0,1)`;
  const dariBasis = bahan.basis && takBerlaku(bahan, variabelDalam(bahan.basis));
  const takTentu = dariBasis === undefined ? '1' : `IF(${dariBasis},0,1)`;
  const belum =
    basis === undefined || takTentu === tanpaAturan
      ? tanpaAturan
      : `IF(${basis.sel}=0.5,${takTentu},${tanpaAturan})`;
  const dalam = luar.length === 0 ? belum : `IF(OR(${luar.join(',')}),0,${belum})`;
  return `IF(OR(${terhitung.join(',')}),1,${dalam})`;
}

/** One of the variables does not apply to the row by its state; `undefined` where that is so of no row. */
const takBerlaku = (bahan: BahanBantu, variabel: Iterable<string>): string | undefined =>
  salahSatu(
    [...new Set(variabel)]
      .filter((id) => bahan.adaTakBerlaku(id))
      .map((id) => isTakBerlakuMenurutAturan(bahan.kolom(id))),
  );

function salahSatu(syarat: readonly (string | undefined)[]): string | undefined {
  const milik = syarat.filter((satu) => satu !== undefined);
  return milik.length > 1 ? `OR(${milik.join(',')})` : milik[0];
}

function keseluruhan(syarat: readonly (string | undefined)[]): string | undefined {
  const milik = syarat.filter((satu) => satu !== undefined);
  if (milik.length < syarat.length) return undefined;
  return milik.length > 1 ? `AND(${milik.join(',')})` : milik[0];
}
