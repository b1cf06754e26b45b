import type { UnitPemilik } from '../unit/rangkum-unit';
import type { BarisTerbaca } from './baca-baris';
import type { AsalImpor, PaketImpor, TransaksiImpor } from './tipe';
import { dariPeta, unsurKe } from '../../umum/pasti';

type AsalBerkas = Omit<AsalImpor, 'baris'>;

/** The row of a file as a transaction of the unit that owns it. Only for rows that name a unit. */
export const susunTransaksi = (
  satu: BarisTerbaca,
  pemilikUnit: UnitPemilik,
  asal: AsalBerkas,
): TransaksiImpor => ({
  ...bersama(satu, pemilikUnit, asal),
  kodePaket: satu.kodePaket,
  kodeRup: satu.kodeRup,
});

/** The row of a file as a package of the plan. Only for rows with a unit and one RUP code. */
export const susunPaket = (satu: BarisTerbaca, pemilikUnit: UnitPemilik, asal: AsalBerkas): PaketImpor => ({
  ...bersama(satu, pemilikUnit, asal),
  kodeRup: unsurKe(satu.kodeRup, 0),
});

function bersama(
  { baris, sebutan, nama, tahun, keterangan, isian, tersirat }: BarisTerbaca,
  pemilikUnit: UnitPemilik,
  asal: AsalBerkas,
): Omit<PaketImpor, 'kodeRup'> {
  return {
    asal: { ...asal, baris: baris.nomor },
    opd: dariPeta(pemilikUnit, unsurKe(sebutan, 0)).kode,
    unitLain: sebutan.slice(1).map((unit) => unit.nama),
    nama,
    tahun,
    keterangan,
    isian,
    tersirat,
  };
}
