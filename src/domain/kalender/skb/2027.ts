import type { LiburTahunan } from '../tipe';

/**
 * SKB Menteri Agama, Menteri Ketenagakerjaan dan Menteri PANRB Nomor 1205/2026, 3/2026, 2/2026; the names of the days by
 * their dates.
 */
export const libur2027: LiburTahunan = {
  'libur-nasional': [
    ['2027-01-01', 'Tahun Baru 2027 Masehi'],
    ['2027-01-05', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2027-02-06', 'Tahun Baru Imlek 2578 Kongzili'],
    ['2027-03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949)'],
    ['2027-03-10', 'Idulfitri 1448 Hijriah'],
    ['2027-03-11', 'Idulfitri 1448 Hijriah'],
    ['2027-03-26', 'Wafat Yesus Kristus'],
    ['2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2027-05-01', 'Hari Buruh Internasional'],
    ['2027-05-06', 'Kenaikan Yesus Kristus'],
    ['2027-05-17', 'Iduladha 1448 Hijriah'],
    ['2027-05-20', 'Hari Raya Waisak 2571 BE'],
    ['2027-06-01', 'Hari Lahir Pancasila'],
    ['2027-06-06', '1 Muharam Tahun Baru Islam 1449 Hijriah'],
    ['2027-08-15', 'Maulid Nabi Muhammad SAW'],
    ['2027-08-17', 'Proklamasi Kemerdekaan'],
    ['2027-12-25', 'Kelahiran Yesus Kristus (Natal)'],
    ['2027-12-26', 'Isra Mikraj Nabi Muhammad SAW'],
  ],
  'cuti-bersama': [
    ['2027-02-05', 'Cuti bersama Tahun Baru Imlek 2578 Kongzili'],
    ['2027-03-09', 'Cuti bersama Idulfitri 1448 Hijriah'],
    ['2027-03-12', 'Cuti bersama Idulfitri 1448 Hijriah'],
    ['2027-03-15', 'Cuti bersama Idulfitri 1448 Hijriah'],
    ['2027-03-25', 'Cuti bersama Wafat Yesus Kristus'],
    ['2027-05-18', 'Cuti bersama Iduladha 1448 Hijriah'],
    ['2027-05-19', 'Cuti bersama Hari Raya Waisak 2571 BE'],
    ['2027-12-24', 'Cuti bersama Kelahiran Yesus Kristus (Natal)'],
  ],
};
