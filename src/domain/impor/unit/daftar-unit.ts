import { kelompokkan } from '../../umum/kelompok';
import { bentukUnit } from './sebutan';
import type { SebutanUnit, UnitDikenal } from './tipe';
import { dariPeta, satuSatunya } from '../../umum/pasti';

/** How a unit named in a row was settled. */
export interface CocokUnit {
  readonly kode: string;
  /** `kode`: by its code; `nama`: joined to a unit of the same name; `sementara`: a code was made. */
  readonly cara: 'kode' | 'nama' | 'sementara';
  /** Several coded units bear the name, so that none could be chosen. */
  readonly kodeLain?: readonly string[];
}

/** What the file and the workspace know of units. */
export interface DaftarUnit extends UnitBerkode {
  /** Provisional codes by normalised name. */
  readonly sementara: ReadonlyMap<string, string>;
}

interface UnitBerkode {
  readonly dikenal: ReadonlyMap<string, UnitDikenal>;
  /** Former code → present one of the workspace. */
  readonly kodeDahulu: ReadonlyMap<string, string>;
  /** Normalised name → codes that bear it. */
  readonly namaDikenal: ReadonlyMap<string, readonly string[]>;
  readonly namaBerkas: ReadonlyMap<string, readonly string[]>;
}

type NamaBerkode = readonly [nama: string, kode: string];

const kodePerNama = (pasangan: readonly NamaBerkode[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...kelompokkan(pasangan, ([nama]) => bentukUnit(nama))].map(([nama, milik]) => [
      nama,
      [...new Set(milik.map(([, kode]) => kode))].sort(),
    ]),
  );

/**
 * Gathers the units of a file, one entry a row (its owner first), beside those of the workspace. The order of the rows
 * makes no difference.
 */
export function susunDaftarUnit(
  perBaris: readonly (readonly SebutanUnit[])[],
  unitDikenal: readonly UnitDikenal[],
): DaftarUnit {
  const dikenal = new Map(unitDikenal.map((unit) => [unit.kode, unit]));
  const kodeDahulu = new Map(
    unitDikenal.flatMap(({ kode, kodeDahulu: dahulu = [] }) =>
      dahulu.filter((satu) => !dikenal.has(satu)).map((satu): [string, string] => [satu, kode]),
    ),
  );
  const namaDikenal = kodePerNama(
    unitDikenal.flatMap(({ kode, nama, ejaanLain = [] }) =>
      [nama, ...ejaanLain].map((satu): NamaBerkode => [satu, kode]),
    ),
  );
  const berkode = perBaris
    .flat()
    .flatMap(({ nama, kode }): NamaBerkode[] => (kode === undefined ? [] : [[nama, kode]]));
  const pengganti = kodeRuangKerja(berkode, { dikenal, kodeDahulu, namaDikenal });
  const namaBerkas = kodePerNama(
    berkode.map(([nama, kode]): NamaBerkode => [nama, pengganti.get(kode) ?? kode]),
  );
  const unit = { dikenal, kodeDahulu, namaDikenal, namaBerkas };
  const tanpaKode = perBaris.flatMap(([pemilik]) =>
    pemilik !== undefined && cariKode(pemilik.nama, pemilik.kode, unit) === undefined
      ? [bentukUnit(pemilik.nama)]
      : [],
  );
  return {
    ...unit,
    sementara: kodeSementara(
      [...new Set(tanpaKode)].sort(),
      (kode) => dikenal.has(kode) || kodeDahulu.has(kode),
    ),
  };
}

/** Codes of the file whose unit the workspace has under its own code, told by any of the names the file gives it. */
function kodeRuangKerja(
  berkode: readonly NamaBerkode[],
  { dikenal, kodeDahulu, namaDikenal }: Omit<UnitBerkode, 'namaBerkas'>,
): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  for (const [kode, milik] of kelompokkan(berkode, ([, satu]) => satu)) {
    if (dikenal.has(kode)) continue;
    const kini = kodeDahulu.get(kode);
    if (kini !== undefined) {
      hasil.set(kode, kini);
      continue;
    }
    const calon = new Set(milik.flatMap(([nama]) => namaDikenal.get(bentukUnit(nama)) ?? []));
    const satu = satuSatunya(calon);
    if (satu !== undefined) hasil.set(kode, satu);
  }
  return hasil;
}

/** `S-001` and so on, by the order of the names; codes that are or were given are passed over. */
function kodeSementara(
  nama: readonly string[],
  isTerpakai: (kode: string) => boolean,
): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  let nomor = 0;
  for (const satu of nama) {
    let kode: string;
    do {
      nomor += 1;
      kode = `S-${String(nomor).padStart(3, '0')}`;
    } while (isTerpakai(kode));
    hasil.set(satu, kode);
  }
  return hasil;
}

/**
 * Settles a unit by code, otherwise by a name that only one coded unit bears, otherwise with a provisional code. Only for
 * owners that the list was made of.
 */
export function cocokkanUnit(nama: string, kode: string | undefined, daftar: DaftarUnit): CocokUnit {
  const ketemu = cariKode(nama, kode, daftar);
  if (ketemu !== undefined) return ketemu;
  const bentuk = bentukUnit(nama);
  const kodeLain = [
    ...new Set([...(daftar.namaDikenal.get(bentuk) ?? []), ...(daftar.namaBerkas.get(bentuk) ?? [])]),
  ];
  const sementara = { kode: dariPeta(daftar.sementara, bentuk), cara: 'sementara' } as const;
  return kodeLain.length === 0 ? sementara : { ...sementara, kodeLain };
}

function cariKode(
  nama: string,
  kode: string | undefined,
  { dikenal, kodeDahulu, namaDikenal, namaBerkas }: UnitBerkode,
): CocokUnit | undefined {
  if (kode !== undefined && dikenal.has(kode)) return { kode, cara: 'kode' };
  const kini = kode === undefined ? undefined : kodeDahulu.get(kode);
  if (kini !== undefined) return { kode: kini, cara: 'kode' };
  const bentuk = bentukUnit(nama);
  const diRuangKerja = namaDikenal.get(bentuk) ?? [];
  const satuDiRuangKerja = satuSatunya(diRuangKerja);
  if (satuDiRuangKerja !== undefined) return { kode: satuDiRuangKerja, cara: 'nama' };
  const satuDiBerkas = satuSatunya(namaBerkas.get(bentuk) ?? []);
  if (kode !== undefined) {
    // `namaBerkas` has the workspace's code in place of the file's wherever they are known to be one unit.
    return satuDiBerkas !== undefined && satuDiBerkas !== kode
      ? { kode: satuDiBerkas, cara: 'nama' }
      : { kode, cara: 'kode' };
  }
  return diRuangKerja.length === 0 && satuDiBerkas !== undefined
    ? { kode: satuDiBerkas, cara: 'nama' }
    : undefined;
}
