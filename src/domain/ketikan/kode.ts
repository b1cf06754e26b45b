import { tambahSemua } from '../umum/banyak';
import { isKehilanganAksara } from '../umum/aksara';
import { BATAS_KODE } from '../umum/batas-teks';
import { isoDari, tanggalDariSerial } from '../umum/tanggal';
import { belahNilai } from './belah';
import { catatKetikan, type CatatanKetikan } from './catatan';
import { terbaca, terbacaKosong, teksKetikan, tidakTerbaca } from './hasil';
import { bedahKode, type JenisKode } from './kode-diubah';
import { siapkan } from './siapkan';
import type { HasilBaca, Ketikan, OpsiKetikan } from './tipe';

export interface OpsiKode extends OpsiKetikan {
  /** Default: `rup`. */
  readonly jenis?: JenisKode;
}

/** More digits a number in a spreadsheet does not hold: the ones after them are zeros by now. */
const DIGIT_TERBANYAK = 15;

/**
 * Reads one code: text, never a number. What a spreadsheet made of it is undone where that is sure (`61706511.0`); digits
 * that it rounded away (`1,01E+10`) cannot be had back, and what may be one thing or another (`5003,5004`) is asked.
 */
export function bacaKode(ketikan: Ketikan, opsi: OpsiKode = {}): HasilBaca<string> {
  if (ketikan === null || ketikan === undefined) return terbacaKosong;
  if (typeof ketikan === 'object') {
    const tanggal = tanggalDariSerial(ketikan.serial);
    return rusak(tanggal === undefined ? String(ketikan.serial) : isoDari(tanggal));
  }
  if (typeof ketikan === 'boolean') return rusak(String(ketikan));
  if (typeof ketikan === 'number') return dariAngka(ketikan, opsi);
  const siap = siapkan(ketikan, opsi);
  return 'hasil' in siap ? siap.hasil : dariTeks(siap.teks, opsi);
}

/** The codes of a cell, which may hold several: `65407862;67238343`. One that cannot be read makes the cell unusable. */
export function bacaDaftarKode(ketikan: Ketikan, opsi: OpsiKode = {}): HasilBaca<readonly string[]> {
  const bagian = typeof ketikan === 'string' ? belahNilai(ketikan.replace(/\r?\n|\r/gu, ';')) : [ketikan];
  const kode = new Set<string>();
  const catatan: CatatanKetikan[] = [];
  let salah: HasilBaca<never> | undefined;
  for (const satu of bagian) {
    const hasil = bacaKode(satu, opsi);
    tambahSemua(catatan, hasil.catatan);
    if (hasil.isian.keadaan === 'ada') kode.add(hasil.isian.nilai);
    else if (hasil.isian.keadaan === 'tidak-sah') salah ??= { isian: hasil.isian, catatan };
  }
  if (salah !== undefined) return salah;
  return kode.size === 0 ? { ...terbacaKosong, catatan } : terbaca([...kode], catatan);
}

function dariAngka(angka: number, opsi: OpsiKode): HasilBaca<string> {
  const teks = String(angka);
  if (!Number.isFinite(angka) || angka < 0 || Math.abs(angka) >= 10 ** DIGIT_TERBANYAK) return rusak(teks);
  return dariTeks(teks, opsi);
}

function dariTeks(teks: string, { jenis = 'rup' }: OpsiKode): HasilBaca<string> {
  if (teks.length > BATAS_KODE) {
    const params = { panjang: teks.length, batas: BATAS_KODE };
    return tidakTerbaca(teks, catatKetikan('teks-terlalu-panjang', params));
  }
  // Two codes that lost a character each would be one and the same.
  if (isKehilanganAksara(teks))
    return tidakTerbaca(teks, catatKetikan('kode-berlubang', { teks: teksKetikan(teks) }));
  const hasil = bedahKode(teks, jenis);
  switch (hasil.keadaan) {
    case 'kosong':
      return terbacaKosong;
    case 'utuh':
      return terbaca(hasil.kode);
    case 'pulih':
      return terbaca(hasil.kode, [
        catatKetikan('kode-dipulihkan', { teks: teksKetikan(teks), kode: hasil.kode }),
      ]);
    case 'rusak':
      return rusak(teks);
    case 'meragukan':
      return tidakTerbaca(teks, catatKetikan('kode-meragukan', { teks: teksKetikan(teks) }));
  }
}

const rusak = (teks: string): HasilBaca<never> =>
  tidakTerbaca(teks, catatKetikan('kode-rusak', { teks: teksKetikan(teks) }));
