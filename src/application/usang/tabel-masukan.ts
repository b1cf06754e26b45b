import { tabelAksi } from '../../lembar/daftar/aksi';
import { tabelArea } from '../../lembar/daftar/area';
import { tabelBaseline } from '../../lembar/daftar/baseline';
import { tabelHariLibur } from '../../lembar/daftar/hari-libur';
import { tabelIndikator } from '../../lembar/daftar/indikator';
import { tabelOpd } from '../../lembar/daftar/opd';
import { tabelPengaturan } from '../../lembar/daftar/pengaturan';
import { tabelPerubahanPaket } from '../../lembar/daftar/perubahan-paket';
import { tabelRegister } from '../../lembar/daftar/register';
import { tabelTarget } from '../../lembar/daftar/target';
import { tabelTujuan } from '../../lembar/daftar/tujuan';
import { tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';

/** Tables that a calculation reads: a change of one of them can make its results stale. Whether it did, `sidikMasukan` says. */
export const tabelMasukan: ReadonlySet<string> = new Set([
  ...[tabelTujuan, tabelArea, tabelIndikator, tabelBaseline, tabelTarget, tabelAksi].map(({ id }) => id),
  ...[tabelOpd, tabelRegister, tabelPerubahanPaket, tabelHariLibur, tabelPengaturan].map(({ id }) => id),
  ...tabelInduk,
  ...tabelDataPeriode,
]);
