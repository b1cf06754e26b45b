import { labelPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import { angka, bersatuan, ringkas } from './angka';

/** How numbers, dates and periods are written; the only place of this language that does. */
export const tulis = {
  angka,
  bersatuan,
  /** `55 %` */
  persen: (nilai: number, desimal = 2): string => bersatuan(angka(nilai, desimal), '%'),
  /** `1,5 poin persen` */
  poinPersen: (nilai: number, desimal = 2): string => `${angka(nilai, desimal)} poin persen`,
  /** `Rp 1.234.567` */
  rupiah: (nilai: number): string => bersatuan(angka(nilai, 0), 'Rp'),
  /** `Rp 12,4 miliar`, where a glance is enough. */
  rupiahRingkas: (nilai: number): string => bersatuan(ringkas(nilai), 'Rp'),
  /** `31 Januari 2026` */
  tanggal: (tanggal: number): string => tulisTanggal(tanggal as Tanggal),
  /** A moment of the record, by the clock of whoever wrote it: `31 Januari 2026 pukul 09.05`; as written where it is none. */
  waktu: (iso: string): string => {
    const tanggal = tanggalDariIso(iso.slice(0, 10));
    const jam = /T(\d\d):(\d\d)/.exec(iso);
    return tanggal === undefined || jam === null
      ? iso
      : `${tulisTanggal(tanggal)} pukul ${jam.slice(1).join('.')}`;
  },
  /** `Triwulan I 2026`, of a period or its code; a code that is none stays as it is. */
  periode: (periode: Periode | string): string => {
    if (typeof periode !== 'string') return labelPeriode(periode);
    const satu = periodeDari(periode);
    return satu === undefined ? periode : labelPeriode(satu);
  },
};
