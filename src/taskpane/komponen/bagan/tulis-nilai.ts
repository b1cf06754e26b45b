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

/** The pane has no calendar of its own; a number that is no day gives no text. */
function isoSerial(serial: number): string {
  const hari = new Date(Math.floor(serial - SERIAL_1970) * MILIDETIK_SEHARI);
  return Number.isNaN(hari.getTime()) ? '' : hari.toISOString().slice(0, 10);
}
