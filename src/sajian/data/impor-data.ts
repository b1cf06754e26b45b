import type { HasilImporData } from '../../application/impor-data/susun-impor';
import type { Bahasa } from '../../teks/bahasa';

/** A data file that was imported. */
export interface ImporDataSajian {
  /** The file and what became of its rows. */
  readonly teks: string;
  /** Rows of the workspace that the file does not have; `null` where it has all. */
  readonly dibiarkan: string | null;
  /** Units that came with it; `null` where none did. */
  readonly unitBaru: { readonly teks: string; readonly daftar: readonly UnitBaruSajian[] } | null;
}

export interface UnitBaruSajian {
  readonly kode: string;
  readonly nama: string;
}

export function sajikanImporData(hasil: HasilImporData, { tulis: { angka }, teks }: Bahasa): ImporDataSajian {
  const kata = teks.sajian.data.impor;
  const { berkas, tataLetak, unitBaru, tidakAdaDiBerkas } = hasil;
  return {
    teks: kata.selesai(berkas, tataLetak, {
      dibaca: angka(hasil.dibaca),
      baru: angka(hasil.baru),
      diperbarui: angka(hasil.diperbarui),
      ditahan: angka(hasil.ditahan),
    }),
    dibiarkan: tidakAdaDiBerkas === 0 ? null : kata.dibiarkan(angka(tidakAdaDiBerkas)),
    unitBaru:
      unitBaru.length === 0
        ? null
        : {
            teks: kata.unitBaru(
              angka(unitBaru.length),
              unitBaru.some(({ sementara }) => sementara),
            ),
            daftar: unitBaru.map(({ kode, nama }) => ({ kode, nama })),
          },
  };
}
