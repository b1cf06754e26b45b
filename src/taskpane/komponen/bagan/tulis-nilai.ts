import { caraTulis } from '../../../lembar/bagan/gambar/cara-tulis';
import type { TulisNilai } from '../../../lembar/bagan/gambar/tipe';
import type { TeksPanel } from '../../../teks/daftar';

/** The values of a chart as its number format has them, in the language that is shown. */
export function tulisNilai(format: string | undefined, tulis: TeksPanel['tulis']): TulisNilai {
  const cara = caraTulis(format);
  switch (cara.jenis) {
    case 'tanggal':
      return (nilai) => tulis.tanggalIso(isoSerial(nilai)) || tulis.angka(nilai);
    case 'persen':
      return (nilai) => tulis.bersatuan(tulis.angka(nilai * 100, cara.desimal), '%');
    case 'angka':
      return (nilai) => tulis.angka(nilai, cara.desimal);
  }
}

/** Longer numbers would take the place of what they are about; the table of values has them whole. */
const TERPANJANG = 1_000_000;

/** The same for a drawing, where there is little room. */
export function tulisSingkat(format: string | undefined, tulis: TeksPanel['tulis']): TulisNilai {
  const utuh = tulisNilai(format, tulis);
  return caraTulis(format).jenis === 'angka'
    ? (nilai) => (Math.abs(nilai) >= TERPANJANG ? tulis.angkaSingkat(nilai) : utuh(nilai))
    : utuh;
}

/** The day of 1 January 1970 as workbooks count days. */
const SERIAL_1970 = 25_569;
const MILIDETIK_SEHARI = 86_400_000;

/** The last day that a workbook can hold. */
const SERIAL_TERAKHIR = 2_958_465;

/** Swedes write a date as `2026-01-31`. The pane has no calendar of its own; a number that is no day gives no text. */
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' });
const isoSerial = (serial: number): string =>
  serial >= 1 && serial <= SERIAL_TERAKHIR
    ? iso.format(Math.floor(serial - SERIAL_1970) * MILIDETIK_SEHARI)
    : '';
