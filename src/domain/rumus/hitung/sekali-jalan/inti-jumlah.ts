import { angkaDi, luarLarik, urutanDi } from '../../../umum/larik';
import { letak, tambahTakDihitung, type Inti } from './inti';
import { lewat } from './selang';

/**
 * Two sums at once, each of `p * x + q * y`, over the rows whose `x` and `y` lie between bounds; the first of those the ones
 * that a condition takes, or all. The factors are 1, -1 and 0, so that they change no bit; the sums are those of `Jumlah`.
 * Rows are told apart by branches, as in a loop written for one formula: what is left out is a small part of them.
 */
export const intiJumlah: Inti = (a, b, baris, dari, sampai, awal, tetapan, status, kantong, pada) => {
  const [aDari, aSampai] = [angkaDi(tetapan, 0), angkaDi(tetapan, 1)];
  const [bDari, bSampai] = [angkaDi(tetapan, 2), angkaDi(tetapan, 3)];
  const [p1, q1] = [angkaDi(tetapan, 4), angkaDi(tetapan, 5)];
  const [p2, q2] = [angkaDi(tetapan, 6), angkaDi(tetapan, 7)];
  const [aSyaratDari, aSyaratSampai] = [angkaDi(tetapan, 8), angkaDi(tetapan, 9)];
  const [bSyaratDari, bSyaratSampai] = [angkaDi(tetapan, 10), angkaDi(tetapan, 11)];
  const isSemua = angkaDi(tetapan, 12) === 1;
  let s1 = angkaDi(kantong, pada + letak.jumlah1);
  let c1 = angkaDi(kantong, pada + letak.sisa1);
  let s2 = angkaDi(kantong, pada + letak.jumlah2);
  let c2 = angkaDi(kantong, pada + letak.sisa2);
  let keluar = 0;
  let luar = 0;
  let takMemenuhi = 0;
  for (let j = dari; j < sampai; j++) {
    const i = awal + (baris === undefined ? j : urutanDi(baris, j));
    const x = a[i];
    const y = b[i];
    if (x === undefined || y === undefined) throw luarLarik(i);
    if (x >= aDari && x <= aSampai && y >= bDari && y <= bSampai) {
      if (isSemua || (x >= aSyaratDari && x <= aSyaratSampai && y >= bSyaratDari && y <= bSyaratSampai)) {
        const u = x * p1 + y * q1;
        const t = s1 + u;
        const z = t - s1;
        c1 += s1 - (t - z) + (u - z);
        s1 = t;
      } else takMemenuhi += 1;
      const v = x * p2 + y * q2;
      const r = s2 + v;
      const w = r - s2;
      c2 += s2 - (r - w) + (v - w);
      s2 = r;
    } else {
      const isLuar = lewat(x, aDari, aSampai) | lewat(y, bDari, bSampai);
      status[i] = isLuar << 1;
      luar += isLuar;
      keluar += 1;
    }
  }
  kantong[pada + letak.jumlah1] = s1;
  kantong[pada + letak.sisa1] = c1;
  kantong[pada + letak.jumlah2] = s2;
  kantong[pada + letak.sisa2] = c2;
  tambahTakDihitung(kantong, pada, keluar, luar, takMemenuhi);
};
