import { tanggalDari, tanggalPasti } from '../../domain/umum/tanggal';
import type { Lingkungan } from '../../application/lingkungan';

const dua = (angka: number): string => String(angka).padStart(2, '0');

/** The computer's clock in its own time zone: the same in Node and in a browser. */
export const jamSistem: Pick<Lingkungan, 'sekarang' | 'hariIni' | 'hariPada'> = {
  sekarang() {
    const kini = new Date();
    const menit = -kini.getTimezoneOffset();
    const lokal = new Date(kini.getTime() + menit * 60_000).toISOString().slice(0, 19);
    const geser = Math.abs(menit);
    return `${lokal}${menit < 0 ? '-' : '+'}${dua(Math.floor(geser / 60))}:${dua(geser % 60)}`;
  },
  hariIni() {
    const kini = new Date();
    return tanggalPasti(kini.getFullYear(), kini.getMonth() + 1, kini.getDate());
  },
  hariPada(waktu) {
    const saat = new Date(waktu);
    return tanggalDari(saat.getFullYear(), saat.getMonth() + 1, saat.getDate());
  },
};
