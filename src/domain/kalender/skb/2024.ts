import type { LiburTahunan } from '../tipe';

/**
 * SKB Menteri Agama, Menteri Ketenagakerjaan dan Menteri PANRB Nomor 855/2023, 3/2023, 4/2023, with the two election
 * days: 14 February (Pemilu) and 27 November (Pilkada, Keppres 33/2024).
 */
export const libur2024: LiburTahunan = {
  'libur-nasional': [
    ['2024-01-01', 'Tahun Baru 2024 Masehi'],
    ['2024-02-08', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2024-02-10', 'Tahun Baru Imlek 2575 Kongzili'],
    ['2024-02-14', 'Pemungutan suara Pemilihan Umum 2024'],
    ['2024-03-11', 'Hari Suci Nyepi (Tahun Baru Saka 1946)'],
    ['2024-03-29', 'Wafat Yesus Kristus'],
    ['2024-03-31', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2024-04-10', 'Idulfitri 1445 Hijriah'],
    ['2024-04-11', 'Idulfitri 1445 Hijriah'],
    ['2024-05-01', 'Hari Buruh Internasional'],
    ['2024-05-09', 'Kenaikan Yesus Kristus'],
    ['2024-05-23', 'Hari Raya Waisak 2568 BE'],
    ['2024-06-01', 'Hari Lahir Pancasila'],
    ['2024-06-17', 'Iduladha 1445 Hijriah'],
    ['2024-07-07', '1 Muharam Tahun Baru Islam 1446 Hijriah'],
    ['2024-08-17', 'Proklamasi Kemerdekaan'],
    ['2024-09-16', 'Maulid Nabi Muhammad SAW'],
    ['2024-11-27', 'Pemungutan suara Pemilihan Kepala Daerah 2024'],
    ['2024-12-25', 'Kelahiran Yesus Kristus (Natal)'],
  ],
  'cuti-bersama': [
    ['2024-02-09', 'Cuti bersama Tahun Baru Imlek 2575 Kongzili'],
    ['2024-03-12', 'Cuti bersama Hari Suci Nyepi (Tahun Baru Saka 1946)'],
    ['2024-04-08', 'Cuti bersama Idulfitri 1445 Hijriah'],
    ['2024-04-09', 'Cuti bersama Idulfitri 1445 Hijriah'],
    ['2024-04-12', 'Cuti bersama Idulfitri 1445 Hijriah'],
    ['2024-04-15', 'Cuti bersama Idulfitri 1445 Hijriah'],
    ['2024-05-10', 'Cuti bersama Kenaikan Yesus Kristus'],
    ['2024-05-24', 'Cuti bersama Hari Raya Waisak 2568 BE'],
    ['2024-06-18', 'Cuti bersama Iduladha 1445 Hijriah'],
    ['2024-12-26', 'Cuti bersama Kelahiran Yesus Kristus (Natal)'],
  ],
};
