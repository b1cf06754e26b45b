import type { LiburTahunan } from '../tipe';

/**
 * SKB Menteri Agama, Menteri Ketenagakerjaan dan Menteri PANRB Nomor 1017/2024, 2/2024, 2/2024, as amended in August 2025
 * by the cuti bersama of 18 August.
 */
export const libur2025: LiburTahunan = {
  'libur-nasional': [
    ['2025-01-01', 'Tahun Baru 2025 Masehi'],
    ['2025-01-27', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2025-01-29', 'Tahun Baru Imlek 2576 Kongzili'],
    ['2025-03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'],
    ['2025-03-31', 'Idulfitri 1446 Hijriah'],
    ['2025-04-01', 'Idulfitri 1446 Hijriah'],
    ['2025-04-18', 'Wafat Yesus Kristus'],
    ['2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2025-05-01', 'Hari Buruh Internasional'],
    ['2025-05-12', 'Hari Raya Waisak 2569 BE'],
    ['2025-05-29', 'Kenaikan Yesus Kristus'],
    ['2025-06-01', 'Hari Lahir Pancasila'],
    ['2025-06-06', 'Iduladha 1446 Hijriah'],
    ['2025-06-27', '1 Muharam Tahun Baru Islam 1447 Hijriah'],
    ['2025-08-17', 'Proklamasi Kemerdekaan'],
    ['2025-09-05', 'Maulid Nabi Muhammad SAW'],
    ['2025-12-25', 'Kelahiran Yesus Kristus (Natal)'],
  ],
  'cuti-bersama': [
    ['2025-01-28', 'Cuti bersama Tahun Baru Imlek 2576 Kongzili'],
    ['2025-03-28', 'Cuti bersama Hari Suci Nyepi (Tahun Baru Saka 1947)'],
    ['2025-04-02', 'Cuti bersama Idulfitri 1446 Hijriah'],
    ['2025-04-03', 'Cuti bersama Idulfitri 1446 Hijriah'],
    ['2025-04-04', 'Cuti bersama Idulfitri 1446 Hijriah'],
    ['2025-04-07', 'Cuti bersama Idulfitri 1446 Hijriah'],
    ['2025-05-13', 'Cuti bersama Hari Raya Waisak 2569 BE'],
    ['2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus'],
    ['2025-06-09', 'Cuti bersama Iduladha 1446 Hijriah'],
    ['2025-08-18', 'Cuti bersama Proklamasi Kemerdekaan'],
    ['2025-12-26', 'Cuti bersama Kelahiran Yesus Kristus (Natal)'],
  ],
};
