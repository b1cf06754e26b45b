import { isoDari, tanggalDari, tanggalDariSerial, type Tanggal } from '../umum/tanggal';
import { catatKetikan, type CatatanKetikan } from './catatan';
import { terbaca, terbacaKosong, teksKetikan, tidakTerbaca } from './hasil';
import { siapkan } from './siapkan';
import type { HasilBaca, Ketikan, OpsiKetikan } from './tipe';
import { uraiTanggal, type BagianTanggal, type JamTanggal } from './urai-tanggal';

export interface OpsiTanggal extends OpsiKetikan {
  /** Outside these days is not what was meant. */
  readonly awal?: Tanggal;
  readonly akhir?: Tanggal;
}

/** Minutes east of UTC of WIB, WITA and WIT. */
const zonaIndonesia = [420, 480, 540];
const MENIT_SEHARI = 1440;
/** Serials of 1990–2099: a plain number outside them was not meant as a date. */
const SERIAL_WAJAR = { awal: 32_874, akhir: 73_050 };

/**
 * Reads a calendar date. `05/06/2026` is 5 June: day first, as Indonesian offices write. Numbers count as Excel serials
 * only where the cell is a number; digits in text do not. Two-digit years are asked for in full. A zone moves no day
 * (docs/aturan.md#zones).
 */
export function bacaTanggal(ketikan: Ketikan, opsi: OpsiTanggal = {}): HasilBaca<Tanggal> {
  if (ketikan === null || ketikan === undefined) return terbacaKosong;
  if (typeof ketikan === 'object') return dariSerial(ketikan.serial, opsi);
  if (typeof ketikan === 'number') return dariAngka(ketikan, opsi);
  const siap = siapkan(String(ketikan), opsi);
  return 'hasil' in siap ? siap.hasil : dariTeks(siap.teks, opsi);
}

const isWajar = (serial: number): boolean => serial >= SERIAL_WAJAR.awal && serial <= SERIAL_WAJAR.akhir;

const gagal = (teks: string): HasilBaca<never> =>
  tidakTerbaca(teks, catatKetikan('tanggal-tidak-terbaca', { teks: teksKetikan(teks) }));

function dariSerial(serial: number, opsi: OpsiTanggal): HasilBaca<Tanggal> {
  const tanggal = tanggalDariSerial(serial);
  return tanggal === undefined ? gagal(String(serial)) : periksaRentang(tanggal, [], opsi);
}

const dariAngka = (angka: number, opsi: OpsiTanggal): HasilBaca<Tanggal> =>
  isWajar(angka) ? dariSerial(angka, opsi) : gagal(String(angka));

function dariTeks(teks: string, opsi: OpsiTanggal): HasilBaca<Tanggal> {
  const dikutip = teksKetikan(teks);
  if (/^\d{5}(?:[.,]\d+)?$/.test(teks)) return angkaSeri(teks, dikutip);
  const bagian = uraiTanggal(teks);
  if (bagian === undefined) return gagal(teks);
  // `0026` is what programs make of a year of two digits.
  if (/^(?:00)?\d\d$/.test(bagian.tahun)) {
    const usul = tanggalDari(2000 + Number(bagian.tahun), bagian.bulan, bagian.hari);
    const params = { teks: dikutip, ...(usul === undefined ? {} : { usul }) };
    return tidakTerbaca(teks, catatKetikan('tahun-dua-angka', params));
  }
  const tanggal = tanggalDari(Number(bagian.tahun), bagian.bulan, bagian.hari);
  if (tanggal === undefined) return tidakTerbaca(teks, catatanTidakAda(dikutip, bagian));
  const catatan = isBerpindahHari(bagian.jam)
    ? [catatKetikan('tanggal-berzona', { teks: dikutip, tanggal })]
    : [];
  return periksaRentang(tanggal, catatan, opsi);
}

function angkaSeri(teks: string, dikutip: string): HasilBaca<never> {
  const serial = Number(teks.replace(',', '.'));
  const usul = isWajar(serial) ? tanggalDariSerial(serial) : undefined;
  const params = { teks: dikutip, ...(usul === undefined ? {} : { usul }) };
  return tidakTerbaca(teks, catatKetikan('tanggal-angka-seri', params));
}

function catatanTidakAda(teks: string, bagian: BagianTanggal): CatatanKetikan {
  const bulanDiDepan =
    bagian.bulan > 12 ? tanggalDari(Number(bagian.tahun), bagian.hari, bagian.bulan) : undefined;
  return bulanDiDepan === undefined
    ? catatKetikan('tanggal-tidak-ada', { teks })
    : catatKetikan('tanggal-bulan-di-depan', { teks, usul: bulanDiDepan });
}

/**
 * Whether the zone that a stamp claims, were it true, would make it another day in Indonesia. The exports of procurement
 * systems mark local time as `Z`, so that the day as written is the day; that it was not moved is told.
 */
const isBerpindahHari = (jam: JamTanggal | undefined): boolean => {
  if (jam?.offset === undefined || zonaIndonesia.includes(jam.offset)) return false;
  const utc = jam.menit - jam.offset;
  return zonaIndonesia.some((offset) => Math.floor((utc + offset) / MENIT_SEHARI) !== 0);
};

function periksaRentang(
  tanggal: Tanggal,
  catatan: readonly CatatanKetikan[],
  { awal, akhir }: OpsiTanggal,
): HasilBaca<Tanggal> {
  if ((awal === undefined || tanggal >= awal) && (akhir === undefined || tanggal <= akhir))
    return terbaca(tanggal, catatan);
  const rentang = { ...(awal === undefined ? {} : { awal }), ...(akhir === undefined ? {} : { akhir }) };
  return tidakTerbaca(isoDari(tanggal), catatKetikan('tanggal-di-luar-rentang', { tanggal, ...rentang }));
}
