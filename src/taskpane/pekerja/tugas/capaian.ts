import { capaian } from '../../../application/capaian/capaian';
import type { Luaran } from '../../../application/luaran';
import { kunciLingkup, type Lingkup } from '../../../domain/perhitungan/lingkup';
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
