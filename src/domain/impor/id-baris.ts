import { kelompokkan } from '../umum/kelompok';
import type { BarisLama, KunciBaris } from './kunci-baris';

/** Row id of a package of the plan: its RUP code is unique. */
export const idPaket = (kodeRup: string): string => `rup:${kodeRup}`;

/**
 * Mints row ids `source:code:serial`, e.g. `inaproc:10101513000:2`, for rows by their index. Serials follow the rows'
 * contents, not their order in the file, and go on after the highest ever given for the code, so that none is used twice.
 */
export function idBaru(
  baru: readonly (readonly [indeks: number, baris: KunciBaris])[],
  lama: readonly BarisLama[],
  sumber: string,
): ReadonlyMap<number, string> {
  const terakhir = nomorTerakhir(lama, sumber);
  const hasil = new Map<number, string>();
  for (const [kodePaket, milik] of kelompokkan(baru, ([, satu]) => satu.kodePaket)) {
    let nomor = terakhir.get(kodePaket) ?? 0;
    for (const [indeks] of [...milik].sort(([i, a], [j, b]) => banding(a, b) || i - j)) {
      nomor += 1;
      hasil.set(indeks, `${sumber}:${kodePaket}:${nomor}`);
    }
  }
  return hasil;
}

function nomorTerakhir(lama: readonly BarisLama[], sumber: string): ReadonlyMap<string, number> {
  const hasil = new Map<string, number>();
  const awalan = `${sumber}:`;
  for (const { id } of lama) {
    const batas = id.lastIndexOf(':');
    const nomor = Number(id.slice(batas + 1));
    if (!id.startsWith(awalan) || batas < awalan.length || !Number.isSafeInteger(nomor)) continue;
    const kode = id.slice(awalan.length, batas);
    hasil.set(kode, Math.max(hasil.get(kode) ?? 0, nomor));
  }
  return hasil;
}

const bandingTeks = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const banding = (a: KunciBaris, b: KunciBaris): number =>
  bandingTeks([...a.kodeRup].sort().join(';'), [...b.kodeRup].sort().join(';')) ||
  bandingTeks(a.opd, b.opd) ||
  (a.nilai ?? -1) - (b.nilai ?? -1);
