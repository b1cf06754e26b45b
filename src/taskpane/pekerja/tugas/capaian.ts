import { capaian } from '../../../application/capaian/capaian';
import { hitungUlang as jalankanHitungUlang } from '../../../application/capaian/hitung-ulang';
import { rincian as jalankanRincian } from '../../../application/capaian/rincian';
import type { Luaran } from '../../../application/luaran';
import { kunciLingkup, type Lingkup } from '../../../domain/perhitungan/lingkup';
import { sajikanCapaian, type CapaianSajian } from '../../../sajian/capaian/capaian';
import { sajikanHitungUlang, type HitungUlangSajian } from '../../../sajian/capaian/hitung-ulang';
import { sajikanRincian, type RincianSajian } from '../../../sajian/capaian/rincian';
import type { Sajian } from '../../../sajian/dasar';
import { penulisLembar } from '../../../sajian/penulis-lembar';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, sajikanIsi } from '../pada-buku';

export interface PermintaanCapaian {
  /** A compiled period; the last one by default. */
  readonly periode?: string;
  readonly lingkup: Lingkup;
}

/** The view with the scope that it is of. */
export interface CapaianPanel extends CapaianSajian {
  readonly lingkup: Lingkup;
}

/** The figures of a period in one scope. */
export function daftar(
  konteks: KonteksTugas,
  { periode, lingkup }: PermintaanCapaian,
): Luaran<Sajian<CapaianPanel>> {
  const kunci = kunciLingkup(lingkup);
  return sajikanIsi(
    padaBuku(konteks, (buku) => capaian(buku, periode, (satu) => kunciLingkup(satu) === kunci)),
    (isi, bahasa) => ({ ...sajikanCapaian(isi, bahasa), lingkup }),
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
export const rincian = (
  konteks: KonteksTugas,
  permintaan: PermintaanRincian,
): Luaran<Sajian<RincianSajian>> =>
  sajikanIsi(
    padaBuku(konteks, (buku) => jalankanRincian(buku, permintaan)),
    sajikanRincian,
  );

/** Calculates compiled periods again and rewrites the sheet Capaian. */
export const hitungUlang = (
  konteks: KonteksTugas,
  _: Readonly<Record<string, never>>,
): Luaran<Sajian<HitungUlangSajian>> =>
  sajikanIsi(
    padaBuku(konteks, (buku) =>
      jalankanHitungUlang(buku, konteks.lingkungan, { tulis: penulisLembar }, konteks.kemajuan),
    ),
    sajikanHitungUlang,
  );
