import type { Isian, NilaiIsian } from '../umum/isian';
import { isIsianSama, type AkibatKoreksi, type Koreksi } from './koreksi';

/** The corrections of one cell over what the unit returned. */
export interface HasilKoreksi {
  /** The value that counts; absent where no correction changes what was returned. */
  readonly nilai?: Isian<NilaiIsian>;
  /** What became of each, in the order given. */
  readonly akibat: ReadonlyMap<Koreksi, Exclude<AkibatKoreksi, 'baris-tidak-ada'>>;
}

/**
 * Applies the corrections of one cell, the earliest confirmation first. Each must start from what was returned, or from the
 * value of the one before; one that starts from something else was made for another return and does not count. Where the
 * unit has returned a corrected value since, the corrections up to that value are fulfilled.
 */
export function terapkanKoreksi(
  kembali: Isian<NilaiIsian> | undefined,
  daftar: readonly Koreksi[],
): HasilKoreksi {
  const akibat = new Map<Koreksi, Exclude<AkibatKoreksi, 'baris-tidak-ada'>>();
  for (const satu of daftar) if (satu.dibatalkan) akibat.set(satu, 'dibatalkan');
  const urut = urutkanKoreksi(daftar.filter(({ dibatalkan }) => !dibatalkan));
  const mulai = terpenuhi(kembali, urut);
  let berlaku: Koreksi | undefined;
  for (const [i, satu] of urut.entries()) {
    const kini: Isian<NilaiIsian> | undefined = berlaku?.baru ?? kembali;
    if (i < mulai) akibat.set(satu, 'sudah-sama');
    else if (isIsianSama(satu.baru, kini)) akibat.set(satu, berlaku === undefined ? 'sudah-sama' : 'berlaku');
    else if (isIsianSama(satu.lama, kini) || isIsianSama(satu.lama, kembali)) akibat.set(satu, 'berlaku');
    else {
      akibat.set(satu, 'tidak-cocok');
      continue;
    }
    if (akibat.get(satu) !== 'berlaku') continue;
    if (berlaku !== undefined) akibat.set(berlaku, 'digantikan');
    berlaku = satu;
  }
  return { ...(berlaku === undefined ? {} : { nilai: berlaku.baru }), akibat };
}

/** By day of confirmation; of one day in the order of the sheet. */
export const urutkanKoreksi = (daftar: readonly Koreksi[]): readonly Koreksi[] =>
  daftar.toSorted((a, b) => a.tanggal - b.tanggal);

/** How many of them lead to a value that the unit has returned by now; none where the first starts from what it returned. */
function terpenuhi(kembali: Isian<NilaiIsian> | undefined, urut: readonly Koreksi[]): number {
  const [pertama] = urut;
  if (pertama === undefined || isIsianSama(pertama.lama, kembali)) return 0;
  return urut.findLastIndex(({ baru }) => isIsianSama(baru, kembali)) + 1;
}
