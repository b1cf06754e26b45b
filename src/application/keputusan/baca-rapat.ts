import { catatKeputusan } from '../../domain/keputusan/catatan';
import type { Catatan } from '../catatan';
import { bacaCabang } from './baca-permintaan';
import type { KeputusanDiminta } from './tipe';

/** A line of "Catat Hasil Rapat" as a person filled it in; blank where nothing was chosen. */
export interface BarisRapat {
  readonly indikator: string;
  /** a, b or c. */
  readonly huruf: string;
  /** Final status of c. */
  readonly status: string;
  readonly catatan: string;
  /** Codes of the recommendations that a approves. */
  readonly rekomendasi: readonly string[];
}

/** The lines in which something was chosen, or what is wrong with each of them. */
export function bacaRapat(
  baris: readonly BarisRapat[],
): { readonly butir: readonly KeputusanDiminta[] } | { readonly catatan: readonly Catatan[] } {
  const diisi = baris.filter(({ huruf }) => huruf !== '');
  const dibaca = diisi.map((satu) => ({
    satu,
    cabang: bacaCabang(satu.huruf, satu.status === '' ? undefined : satu.status),
  }));
  const salah = dibaca.flatMap(({ satu: { indikator }, cabang }) =>
    'catatan' in cabang ? [{ ...cabang.catatan, lokasi: { kode: indikator } }] : [],
  );
  if (salah.length > 0) return { catatan: salah };
  if (diisi.length === 0) return { catatan: [catatKeputusan('keputusan-cabang-wajib', {})] };
  return {
    butir: dibaca.flatMap(({ satu, cabang }): readonly KeputusanDiminta[] =>
      'catatan' in cabang
        ? []
        : [
            {
              indikator: satu.indikator,
              cabang: cabang.cabang,
              catatan: satu.catatan,
              ...(satu.rekomendasi.length === 0 ? {} : { rekomendasi: satu.rekomendasi }),
            },
          ],
    ),
  };
}
