import { sebagian } from '../../umum/batas-catatan';
import type { Lokasi } from '../../umum/catatan';
import { kelompokkan, type Kelompok } from '../../umum/kelompok';
import { catatImpor, type CatatanImpor } from '../catatan';
import { cocokkanUnit, type CocokUnit, type DaftarUnit } from './daftar-unit';
import { bentukUnit } from './sebutan';
import type { SebutanUnit, UnitTerangkum } from './tipe';
import { dariPeta, unsurKe } from '../../umum/pasti';

/** The owner of one row, as named and as settled. */
export interface PemilikBaris {
  readonly sebutan: SebutanUnit;
  readonly lokasi: Lokasi;
}

export interface RangkumanUnit {
  readonly unit: readonly UnitTerangkum[];
  readonly catatan: readonly CatatanImpor[];
}

/** How each different owner was settled. */
export type UnitPemilik = ReadonlyMap<SebutanUnit, CocokUnit>;

export const selesaikanPemilik = (
  perBaris: Iterable<readonly SebutanUnit[]>,
  daftar: DaftarUnit,
): UnitPemilik =>
  new Map(
    [...perBaris].flatMap(([pemilik]) =>
      pemilik === undefined ? [] : [[pemilik, cocokkanUnit(pemilik.nama, pemilik.kode, daftar)] as const],
    ),
  );

type Terselesaikan = PemilikBaris & { readonly cocok: CocokUnit };

/** The units that rows belong to, each once, and what was decided about them, once a unit and not once a row. */
export function rangkumUnit(
  pemilik: readonly PemilikBaris[],
  unitPemilik: UnitPemilik,
  daftar: DaftarUnit,
): RangkumanUnit {
  const selesai = pemilik.map((satu): Terselesaikan => ({
    ...satu,
    cocok: dariPeta(unitPemilik, satu.sebutan),
  }));
  const perKode = [...kelompokkan(selesai, ({ cocok }) => cocok.kode)].sort(([a], [b]) => (a < b ? -1 : 1));
  const hasil = perKode.map(([kode, baris]) => {
    const unit = rangkum(kode, baris, daftar);
    return { unit, catatan: catatanUnit(unit, baris) };
  });
  return { unit: hasil.map(({ unit }) => unit), catatan: hasil.flatMap(({ catatan }) => catatan) };
}

function rangkum(kode: string, baris: Kelompok<Terselesaikan>, daftar: DaftarUnit): UnitTerangkum {
  const dikenal = daftar.dikenal.get(kode);
  const ejaan = [...kelompokkan(baris, ({ sebutan }) => sebutan.nama)]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .map(([nama]) => nama);
  return {
    kode,
    nama: dikenal?.nama ?? unsurKe(ejaan, 0),
    ejaan,
    sementara: baris[0].cocok.cara === 'sementara',
    baru: dikenal === undefined,
    jumlah: baris.length,
    menurutNama: baris.filter(({ cocok }) => cocok.cara === 'nama').length,
  };
}

function catatanUnit(unit: UnitTerangkum, baris: Kelompok<Terselesaikan>): CatatanImpor[] {
  const { kode, nama, ejaan, jumlah } = unit;
  const pertama = baris[0];
  const catatan: CatatanImpor[] = [];
  if (unit.sementara) {
    catatan.push(catatImpor('unit-sementara', { nama, kode, jumlah }, pertama.lokasi));
    if (pertama.cocok.kodeLain !== undefined)
      catatan.push(
        catatImpor('unit-nama-ganda', { nama, kode: sebagian(pertama.cocok.kodeLain) }, pertama.lokasi),
      );
  }
  // That a unit of the workspace is named without its code is how some exports are; nothing to look at.
  const digabung = baris.filter(
    ({ cocok, sebutan }) => cocok.cara === 'nama' && (unit.baru || sebutan.kode !== undefined),
  );
  for (const [asal, milik] of kelompokkan(digabung, ({ sebutan }) => sebutan.nama))
    catatan.push(catatImpor('unit-digabung', { nama: asal, kode, jumlah: milik.length }, milik[0].lokasi));
  const lain = ejaan.filter((satu) => bentukUnit(satu) !== bentukUnit(nama));
  if (lain.length > 0)
    catatan.push(
      catatImpor('unit-beda-ejaan', { kode, dipakai: nama, lain: sebagian(lain) }, pertama.lokasi),
    );
  return catatan;
}
