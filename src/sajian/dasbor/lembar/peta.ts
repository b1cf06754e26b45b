import { bulatkan } from '../../../domain/capaian/bulatkan';
import type { Bahasa } from '../../../teks/bahasa';
import type { PetaUnit } from '../peta-unit';
import { gayaWarna } from './gaya-warna';
import { BANYAK_KOLOM, type PenataDasbor, type Petak } from './penata';

const LEBAR_NAMA = 8;
/** Indicators beside one another; more go into a table below. */
const SEDERET = BANYAK_KOLOM - LEBAR_NAMA;
/** Units that the page has room for, the worst first. */
const UNIT_TERMUAT = 40;

/** The heat table: units down, indicators across, whole percents of the target on the colour of the status. */
export function tataPeta(tata: PenataDasbor, { indikator, unit }: PetaUnit, { teks, tulis }: Bahasa): void {
  const kata = teks.sajian.dasbor;
  if (indikator.length === 0) {
    tata.teks(kata.tanpaPeta);
    return;
  }
  tata.teks(kata.peta, 'subjudul');
  for (let awal = 0; awal < indikator.length; awal += SEDERET) {
    const akhir = awal + SEDERET;
    tata.deret([
      { isi: kata.kolom.opd, lebar: LEBAR_NAMA, gaya: 'kepala' },
      ...indikator.slice(awal, akhir).map((isi): Petak => ({ isi, lebar: 1, gaya: 'kepala' })),
    ]);
    for (const satu of unit.slice(0, UNIT_TERMUAT))
      tata.deret([
        { isi: satu.nama, lebar: LEBAR_NAMA, gaya: 'isi' },
        ...satu.petak.slice(awal, akhir).map((petak): Petak => ({
          isi: petak === null ? kata.tidakAda : bulatkan(petak.skor, 0),
          lebar: 1,
          gaya: gayaWarna[petak?.warna ?? 'tanpa'],
        })),
      ]);
  }
  if (unit.length > UNIT_TERMUAT)
    tata.teks(kata.lainnya(tulis.angka(unit.length - UNIT_TERMUAT)), 'petunjuk');
}
