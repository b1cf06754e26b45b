import { capaian } from '../../../application/capaian/capaian';
import { trenSetahun, type PermintaanTren } from '../../../application/capaian/tren-setahun';
import type { Luaran } from '../../../application/luaran';
import { kunciLingkup, type Lingkup } from '../../../domain/perhitungan/lingkup';
import type { BaganSpec } from '../../../lembar/bagan/tipe';
import { baganCapaian } from '../../../sajian/bagan/capaian';
import { baganTren } from '../../../sajian/bagan/tren';
import { sajikanCapaian, type CapaianSajian } from '../../../sajian/capaian/capaian';
import type { Sajian } from '../../../sajian/dasar';
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
  /** All indicators in one picture; `null` where none has an achievement. */
  readonly bagan: BaganSpec | null;
}

/** The figures of a period in one scope. */
export function daftar(
  konteks: KonteksTugas,
  { periode, lingkup }: PermintaanCapaian,
): Luaran<Sajian<CapaianPanel>> {
  const kunci = kunciLingkup(lingkup);
  return sajikanIsi(
    padaBuku(konteks, (buku) => capaian(buku, periode, (satu) => kunciLingkup(satu) === kunci)),
    (isi, bahasa) => ({ ...sajikanCapaian(isi, bahasa), lingkup, bagan: baganCapaian(isi, bahasa) }),
  );
}

/** One indicator through the year. */
export const tren = (
  konteks: KonteksTugas,
  permintaan: PermintaanTren,
): Luaran<Sajian<{ readonly bagan: BaganSpec | null }>> =>
  sajikanIsi(
    padaBuku(konteks, (buku) => trenSetahun(buku, permintaan)),
    (isi, bahasa) => ({ bagan: baganTren(isi, bahasa) }),
  );
