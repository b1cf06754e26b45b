import { sidikRingkas } from '../../domain/umum/sidik-ringkas';
import { bentukBanding } from '../../domain/umum/teks';
import type { tabelKeputusan } from '../../lembar/daftar/keputusan';
import type { Baris } from '../../lembar/tabel';

type BarisKeputusan = Baris<typeof tabelKeputusan>;
type Kolom = Exclude<keyof BarisKeputusan, 'id' | 'sidik'>;

/** What stays as the meeting was written down. The value that was decided on is proved by the snapshot's hash. */
const kolomTetap = [
  ...(['kode', 'periode', 'indikator', 'keputusan', 'status', 'oleh', 'dicatatOleh'] as const),
  ...(['tanggal', 'nomor', 'catatan', 'hash'] as const),
] as const satisfies readonly Kolom[];

/** What is written once more when a decision is taken back. */
const kolomBatal = ['dibatalkan', 'dibatalkanOleh', 'alasanBatal'] as const satisfies readonly Kolom[];

/** Of one cell, in its row and column: it holds nowhere else. Stored: it must never be otherwise. */
const sidikSel = (baris: BarisKeputusan, kolom: Kolom): string =>
  sidikRingkas(`${baris.id}|${kolom}|${bentukBanding(String(baris[kolom] ?? ''))}`);

const tulis = (sidik: ReadonlyMap<string, string>): string =>
  [...sidik].map(([kolom, satu]) => `${kolom}=${satu}`).join(' ');

const baca = (teks: string | null): Map<string, string> =>
  new Map(
    (teks ?? '').split(' ').flatMap((satu): [string, string][] => {
      const [kolom, sidik] = satu.split('=');
      return kolom === undefined || sidik === undefined ? [] : [[kolom, sidik]];
    }),
  );

/** The row of a decision that is written down, with the fingerprints of its cells. */
export const denganSidik = (baris: BarisKeputusan): BarisKeputusan => ({
  ...baris,
  sidik: tulis(new Map([...kolomTetap, ...kolomBatal].map((kolom) => [kolom, sidikSel(baris, kolom)]))),
});

/**
 * The row of a decision that is taken back: only of what that writes are there new fingerprints, so that what was edited before
 * still shows. A row without any gets none.
 */
export function denganSidikBatal(baris: BarisKeputusan): BarisKeputusan {
  const sidik = baca(baris.sidik);
  if (sidik.size === 0) return baris;
  for (const kolom of kolomBatal) sidik.set(kolom, sidikSel(baris, kolom));
  return { ...baris, sidik: tulis(sidik) };
}

/** Columns whose cell is not as it was written; none of a row without fingerprints. */
export function kolomDiubah(baris: BarisKeputusan): readonly Kolom[] {
  const sidik = baca(baris.sidik);
  return [...kolomTetap, ...kolomBatal].filter((kolom) => {
    const tercatat = sidik.get(kolom);
    return tercatat !== undefined && tercatat !== sidikSel(baris, kolom);
  });
}
