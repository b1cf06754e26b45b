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

/** The band of a score that is already rounded; the first band also takes what lies below it. */
export const jenjangSkor = (skala: SkalaStatus, skor: number): JenjangStatus =>
  skala.jenjang.filter(({ mulai }) => mulai <= skor).at(-1) ?? skala.jenjang[0];
