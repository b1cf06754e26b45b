import { tanggalDariSerial } from '../umum/tanggal';
import { bagianAngka } from './bagian-angka';
import { catatKetikan } from './catatan';
import { bacaEkor } from './ekor-angka';
import { terbaca, terbacaKosong, teksKetikan, tidakTerbaca } from './hasil';
import { siapkan } from './siapkan';
import type { HasilBaca, Ketikan, OpsiKetikan } from './tipe';
import { nilaiDesimal, uraiDigit, type Desimal } from './urai-angka';

export interface OpsiAngka extends OpsiKetikan {
  /** Whole numbers only; this settles `1.234` as 1234. */
  readonly bulat?: boolean;
  readonly min?: number;
  readonly maks?: number;
  /** The unit that may follow: `5 hari`, `12 %`. Any other unit is a finding. */
  readonly satuan?: string;
}

/**
 * Reads a number as typed. `1.234` without more is not guessed: it is `tidak-sah` with the question, unless only whole
 * numbers may stand here. A present 0 stays a present 0.
 */
export function bacaAngka(ketikan: Ketikan, opsi: OpsiAngka = {}): HasilBaca<number> {
  const mentah = bacaMentah(ketikan, opsi, caraAngka);
  if (mentah.isian.keadaan !== 'ada') return mentah;
  const nilai = mentah.isian.nilai;
  if (opsi.bulat === true && !Number.isInteger(nilai)) {
    const teks = teksKetikan(ketikan);
    return tidakTerbaca(teks, catatKetikan('angka-harus-bulat', { teks }));
  }
  return periksaBatas(mentah, nilai, ketikan, opsi);
}

/** Below this an amount with a fraction is more likely a thousand times larger, with its separator misread. */
const RUPIAH_TERKECIL_BERSEN = 1000;

/**
 * Reads an amount of Rupiah: whole numbers, so `1.234` is 1234. Sen are rounded to the Rupiah with a warning; a fraction
 * that cannot be sen is `tidak-sah` (on an English Excel a typed `1.234` arrives as the number 1.234).
 */
export function bacaRupiah(
  ketikan: Ketikan,
  opsi: Omit<OpsiAngka, 'bulat' | 'satuan'> = {},
): HasilBaca<number> {
  const mentah = bacaMentah(ketikan, opsi, caraRupiah);
  if (mentah.isian.keadaan !== 'ada') return mentah;
  const nilai = mentah.isian.nilai;
  if (Number.isInteger(nilai)) return periksaBatas(mentah, nilai, ketikan, opsi);
  const teks = teksKetikan(ketikan);
  const sen = Number(nilai.toFixed(2)) === nilai;
  if (!sen || Math.abs(nilai) < RUPIAH_TERKECIL_BERSEN)
    return tidakTerbaca(teks, catatKetikan('rupiah-meragukan', { teks }));
  const dibulatkan = Math.sign(nilai) * Math.round(Math.abs(nilai));
  const hasil = terbaca(dibulatkan, [catatKetikan('rupiah-berdesimal', { teks, dibulatkan })]);
  return periksaBatas(hasil, dibulatkan, ketikan, opsi);
}

function periksaBatas(
  hasil: HasilBaca<number>,
  nilai: number,
  ketikan: Ketikan,
  { min, maks }: OpsiAngka,
): HasilBaca<number> {
  const panjang = !Number.isFinite(nilai) || (Number.isInteger(nilai) && !Number.isSafeInteger(nilai));
  if (!panjang && (min === undefined || nilai >= min) && (maks === undefined || nilai <= maks)) return hasil;
  const teks = teksKetikan(ketikan);
  if (panjang) return tidakTerbaca(teks, catatKetikan('angka-terlalu-panjang', { teks }));
  const batas = { ...(min === undefined ? {} : { min }), ...(maks === undefined ? {} : { maks }) };
  return tidakTerbaca(teks, catatKetikan('angka-di-luar-batas', { nilai, ...batas }));
}

interface OpsiMentah extends OpsiAngka {
  readonly uang: boolean;
}

/** What a text is read with, made of what every cell of a column is read with: numbers are most cells, and need none of it. */
type CaraTeks = (opsi: OpsiAngka) => OpsiMentah;

const caraAngka: CaraTeks = (opsi) => ({ ...opsi, uang: opsi.satuan === 'Rp' });
const caraRupiah: CaraTeks = (opsi) => ({ ...opsi, bulat: true, satuan: 'Rp', uang: true });

function bacaMentah(ketikan: Ketikan, opsi: OpsiAngka, cara: CaraTeks): HasilBaca<number> {
  if (ketikan === null || ketikan === undefined) return terbacaKosong;
  if (typeof ketikan === 'number' && !Number.isFinite(ketikan)) {
    const teks = String(ketikan);
    return tidakTerbaca(teks, catatKetikan('angka-tidak-terbaca', { teks }));
  }
  if (typeof ketikan === 'number') return terbaca(ketikan === 0 ? 0 : ketikan);
  if (typeof ketikan === 'object') return selTanggal(ketikan.serial);
  const siap = siapkan(String(ketikan), opsi);
  return 'hasil' in siap ? siap.hasil : bacaTeks(siap.teks, cara(opsi));
}

function selTanggal(serial: number): HasilBaca<number> {
  const tanggal = tanggalDariSerial(serial);
  const teks = String(serial);
  return tidakTerbaca(
    teks,
    tanggal === undefined
      ? catatKetikan('angka-tidak-terbaca', { teks })
      : catatKetikan('angka-menjadi-tanggal', { tanggal }),
  );
}

function bacaTeks(teks: string, opsi: OpsiMentah): HasilBaca<number> {
  const dikutip = teksKetikan(teks);
  const gagal = (): HasilBaca<number> =>
    tidakTerbaca(teks, catatKetikan('angka-tidak-terbaca', { teks: dikutip }));
  // `Rp -` is how a spreadsheet's accounting format shows zero, and how people write "nothing".
  if (/^(?:nihil|nol|rp\.? ?[-–—])$/iu.test(teks))
    return tidakTerbaca(teks, catatKetikan('angka-nihil', { teks: dikutip }));
  const bagian = bagianAngka(teks);
  if (bagian === undefined) return gagal();
  if (/^e[+-]?\d+$/.test(bagian.ekor))
    return tidakTerbaca(teks, catatKetikan('angka-ilmiah', { teks: dikutip }));
  const { pangkat, asing } = bacaEkor(bagian.ekor, opsi.satuan);
  if (asing !== '' || (bagian.mataUang && !opsi.uang)) {
    const satuan = asing === '' ? 'Rp' : asing;
    if (asing !== '' && !/^[a-z%/ ]+$/.test(asing)) return gagal();
    const diharapkan = opsi.satuan === undefined ? {} : { diharapkan: opsi.satuan };
    return tidakTerbaca(teks, catatKetikan('satuan-tidak-dikenal', { teks: dikutip, satuan, ...diharapkan }));
  }
  const digit = uraiDigit(bagian.digit);
  if (digit.jenis === 'tak-terbaca') return gagal();
  const nilai = (desimal: Desimal): number => nilaiDesimal(desimal, bagian.negatif, pangkat);
  if (digit.jenis === 'jelas') return terbaca(nilai(digit.nilai));
  // `1,234 juta` may be 1.234.000 or 1.234.000.000: that the sum is whole settles nothing there.
  if (opsi.bulat === true && pangkat === 0) return terbaca(nilai(digit.ribuan));
  const params = { teks: dikutip, ribuan: nilai(digit.ribuan), desimal: nilai(digit.desimal) };
  return tidakTerbaca(teks, catatKetikan('angka-ambigu', params));
}
