import { buatAcak } from '../acak';
import { BENIH, contoh } from '../tetapan';

const depan = [
  'Agus',
  'Ani',
  'Bambang',
  'Dewi',
  'Eko',
  'Endang',
  'Hari',
  'Indah',
  'Joko',
  'Lestari',
  'Nur',
  'Rina',
  'Slamet',
  'Sri',
  'Teguh',
  'Wahyu',
  'Yuni',
] as const;
const belakang = [
  'Contohwati',
  'Hartono',
  'Kurniawan',
  'Lestari',
  'Nugroho',
  'Prasetyo',
  'Purnomo',
  'Rahayu',
  'Santoso',
  'Setiawan',
  'Susanti',
  'Utami',
  'Wibowo',
  'Widodo',
] as const;

/** A made-up person of a unit: the same name for the same part every time. */
export function orangContoh(opd: string, peran: string): { readonly nama: string; readonly nip: string } {
  const acak = buatAcak(`${BENIH}|orang|${opd}|${peran}`);
  const lahir = `${acak.bulat(1968, 1995)}${String(acak.bulat(1, 12)).padStart(2, '0')}${String(acak.bulat(1, 28)).padStart(2, '0')}`;
  const angkat = `${acak.bulat(2002, contoh.tahun - 6)}${String(acak.bulat(1, 12)).padStart(2, '0')}`;
  return {
    nama: `${acak.pilih(depan)} ${acak.pilih(belakang)}`,
    // Serial 999: no such number is given out.
    nip: `${lahir} ${angkat} ${acak.bulat(1, 2)} 999`,
  };
}
