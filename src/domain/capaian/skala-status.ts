import type { JenjangStatus, SkalaStatus } from '../rencana/aturan-capaian';

/** Default: below 70 red, 70 to below 90 yellow, 90 and more green. */
export const skalaTigaWarna: SkalaStatus = {
  id: 'tiga-warna',
  nama: 'Tiga warna (70, 90)',
  jenjang: [
    { mulai: 0, label: 'Kurang', warna: 'merah' },
    { mulai: 70, label: 'Cukup', warna: 'kuning' },
    { mulai: 90, label: 'Baik', warna: 'hijau' },
  ],
};

/**
 * Skala nilai peringkat kinerja of Permendagri 86/2017: ≤ 50, 51–65, 66–75, 76–90, 91–100. The regulation names whole
 * numbers; a value between two bands belongs to the lower one until it reaches the next lower bound.
 */
export const skalaPermendagri86: SkalaStatus = {
  id: 'permendagri-86-2017',
  nama: 'Lima jenjang (Permendagri 86/2017)',
  jenjang: [
    { mulai: 0, label: 'Sangat Rendah', warna: 'merah' },
    { mulai: 51, label: 'Rendah', warna: 'jingga' },
    { mulai: 66, label: 'Sedang', warna: 'kuning' },
    { mulai: 76, label: 'Tinggi', warna: 'hijau' },
    { mulai: 91, label: 'Sangat Tinggi', warna: 'hijau-tua' },
  ],
};

/** The scales to choose from. */
export const daftarSkalaStatus: readonly SkalaStatus[] = [skalaTigaWarna, skalaPermendagri86];

/** The band of a score that is already rounded; the first band also takes what lies below it. */
export const jenjangSkor = (skala: SkalaStatus, skor: number): JenjangStatus =>
  skala.jenjang.filter(({ mulai }) => mulai <= skor).at(-1) ?? skala.jenjang[0];
