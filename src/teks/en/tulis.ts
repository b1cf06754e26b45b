import { periodeDari, type Periode } from '../../domain/kalender/periode';
import { bagianTanggal, tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import type { tulis as sumber } from '../id/tulis';
import { angka, bersatuan, ringkas } from './angka';
import { months } from './tanggal';

const roman = ['I', 'II', 'III', 'IV'];

const date = (tanggal: Tanggal): string => {
  const { tahun, bulan, hari } = bagianTanggal(tanggal);
  return `${hari} ${months[bulan - 1] ?? ''} ${tahun}`;
};

const period = ({ frekuensi, nomor, tahun }: Periode): string => {
  switch (frekuensi) {
    case 'bulanan':
      return `${months[nomor - 1] ?? ''} ${tahun}`;
    case 'triwulan':
      return `Quarter ${roman[nomor - 1] ?? ''} ${tahun}`;
    case 'semester':
      return `Half-year ${roman[nomor - 1] ?? ''} ${tahun}`;
    case 'tahunan':
      return `Year ${tahun}`;
  }
};

export const tulis: typeof sumber = {
  angka,
  bersatuan,
  persen: (nilai, desimal) => bersatuan(angka(nilai, desimal ?? 2), '%'),
  poinPersen: (nilai, desimal) => `${angka(nilai, desimal ?? 2)} percentage points`,
  rupiah: (nilai) => bersatuan(angka(nilai, 0), 'Rp'),
  rupiahRingkas: (nilai) => bersatuan(ringkas(nilai), 'Rp'),
  tanggal: (tanggal) => date(tanggal as Tanggal),
  waktu: (iso) => {
    const tanggal = tanggalDariIso(iso.slice(0, 10));
    const time = /T(\d\d):(\d\d)/.exec(iso);
    return tanggal === undefined || time === null ? iso : `${date(tanggal)} at ${time.slice(1).join(':')}`;
  },
  periode: (periode) => {
    if (typeof periode !== 'string') return period(periode);
    const one = periodeDari(periode);
    return one === undefined ? periode : period(one);
  },
};
