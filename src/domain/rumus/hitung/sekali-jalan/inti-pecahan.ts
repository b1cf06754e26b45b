import { angkaDi, luarLarik, urutanDi } from '../../../umum/larik';
import { letak, tambahTakDihitung, type Inti } from './inti';
import { lewat } from './selang';

/**
 * The sum of `(p * x + q * y) / (u * x + v * y + w)` where `g * x + h * y` is at least `ambang`, of one number elsewhere: over
 * the rows whose `x` and `y` lie between bounds, and of those the ones that a condition takes. The factors are 1, -1 and 0, and
 * the divisor is a column or a number, so that no bit is changed. A fraction that is no number leaves its row out.
 */
export const intiPecahan: Inti = (a, b, baris, dari, sampai, awal, tetapan, status, kantong, pada) => {
  const [aDari, aSampai] = [angkaDi(tetapan, 0), angkaDi(tetapan, 1)];
  const [bDari, bSampai] = [angkaDi(tetapan, 2), angkaDi(tetapan, 3)];
  const [aSyaratDari, aSyaratSampai] = [angkaDi(tetapan, 4), angkaDi(tetapan, 5)];
  const [bSyaratDari, bSyaratSampai] = [angkaDi(tetapan, 6), angkaDi(tetapan, 7)];
  const [g, h, ambang] = [angkaDi(tetapan, 8), angkaDi(tetapan, 9), angkaDi(tetapan, 10)];
  const [p, q] = [angkaDi(tetapan, 11), angkaDi(tetapan, 12)];
  const [u, v, w] = [angkaDi(tetapan, 13), angkaDi(tetapan, 14), angkaDi(tetapan, 15)];
  const lainnya = angkaDi(tetapan, 16);
  let s = angkaDi(kantong, pada + letak.jumlah1);
  let c = angkaDi(kantong, pada + letak.sisa1);
  let keluar = 0;
  let luar = 0;
  let takMemenuhi = 0;
  for (let j = dari; j < sampai; j++) {
    const i = awal + (baris === undefined ? j : urutanDi(baris, j));
    const x = a[i];
    const y = b[i];
    if (x === undefined || y === undefined) throw luarLarik(i);
    if (x >= aDari && x <= aSampai && y >= bDari && y <= bSampai) {
      if (x >= aSyaratDari && x <= aSyaratSampai && y >= bSyaratDari && y <= bSyaratSampai) {
        const nilai = g * x + h * y >= ambang ? (p * x + q * y) / (u * x + v * y + w) : lainnya;
        if (nilai - nilai === 0) {
          const t = s + nilai;
          const z = t - s;
          c += s - (t - z) + (nilai - z);
          s = t;
        } else {
          status[i] = 0;
          keluar += 1;
        }
      } else takMemenuhi += 1;
    } else {
      const isLuar = lewat(x, aDari, aSampai) | lewat(y, bDari, bSampai);
      status[i] = isLuar << 1;
      luar += isLuar;
      keluar += 1;
    }
  }
  kantong[pada + letak.jumlah1] = s;
  kantong[pada + letak.sisa1] = c;
  tambahTakDihitung(kantong, pada, keluar, luar, takMemenuhi);
};
