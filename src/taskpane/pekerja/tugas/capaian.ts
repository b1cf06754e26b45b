import { capaian } from '../../../application/capaian/capaian';
import { hitungUlang as jalankanHitungUlang } from '../../../application/capaian/hitung-ulang';
import { rincian as jalankanRincian } from '../../../application/capaian/rincian';
import type { Luaran } from '../../../application/luaran';
import { kunciLingkup, type Lingkup } from '../../../domain/perhitungan/lingkup';
import { penulisLembar } from '../../../sajian/penulis-lembar';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, ubahIsi } from '../pada-buku';
import { tampilCapaian, type CapaianTampil } from './tampil-capaian';
import { tampilRincian, type RincianTampil } from './tampil-rincian';

export interface PermintaanCapaian {
  /** A compiled period; the last one by default. */
  readonly periode?: string;
  readonly lingkup: Lingkup;
}

/** The figures of a period in one scope. */
export function daftar(
  konteks: KonteksTugas,
  { periode, lingkup }: PermintaanCapaian,
): Luaran<CapaianTampil> {
  const kunci = kunciLingkup(lingkup);
  return ubahIsi(
    padaBuku(konteks, (buku) => capaian(buku, periode, (satu) => kunciLingkup(satu) === kunci)),
    (isi) => tampilCapaian(isi, lingkup),
  );
}

export interface PermintaanRincian {
  readonly periode: string;
  readonly indikator: string;
  /** Code of a unit; all units by default. */
  readonly opd?: string;
  /** How many rows of each kind are listed. */
  readonly batas: number;
}

/** Rincian Perhitungan of one figure. */
export const rincian = (konteks: KonteksTugas, permintaan: PermintaanRincian): Luaran<RincianTampil> =>
  ubahIsi(
    padaBuku(konteks, (buku) => jalankanRincian(buku, permintaan)),
    tampilRincian,
  );

/** Calculates compiled periods again and rewrites the sheet Capaian. */
export const hitungUlang = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<{ readonly periode: readonly string[]; readonly tanpaPerubahan: boolean }> =>
  ubahIsi(
    padaBuku(konteks, (buku) =>
      jalankanHitungUlang(buku, konteks.lingkungan, { tulis: penulisLembar }, konteks.kemajuan),
    ),
    ({ dihitung, tanpaPerubahan }) => ({ periode: dihitung.map(({ periode }) => periode), tanpaPerubahan }),
  );
