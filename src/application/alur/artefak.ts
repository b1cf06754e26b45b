import { tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import { tabelAnalisis } from '../../lembar/daftar/analisis';
import { tabelKunciAngka } from '../../lembar/daftar/kunci-angka';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import type { TabelRuangKerja } from '../ruang-kerja/tabel-ruang-kerja';

/** Tables that tell of the work of a step and that only the flow looks at. */
export const tabelArtefak: readonly string[] = [tabelAnalisis.id, tabelRekomendasi.id, tabelKunciAngka.id];

/** What was recorded of step 15 in a period. */
export interface AnalisisPeriode {
  readonly analisis: number;
  readonly rekomendasi: number;
  /** The day of the last record; `undefined` where rows were typed without one. */
  readonly terakhir: Tanggal | undefined;
}

interface Ketetapan {
  readonly tanggal: Tanggal;
  readonly nomor: string | null;
}

/** Work of steps 15 and 16 as its own sheets show it. */
export interface Artefak {
  /** By period code. */
  readonly analisis: ReadonlyMap<string, AnalisisPeriode>;
  /** When, and by which document, a version of a period was locked, by `period|version`. */
  readonly kunci: ReadonlyMap<string, Ketetapan>;
}

export const tanpaArtefak: Artefak = { analisis: new Map(), kunci: new Map() };

/** The local day of a time stamp as the program writes it; `undefined` of what people typed instead. */
export const hariCap = (cap: string | null | undefined): Tanggal | undefined =>
  tanggalDariIso((cap ?? '').slice(0, 10));

export const terakhir = (daftar: readonly (Tanggal | null | undefined)[]): Tanggal | undefined =>
  daftar.reduce<Tanggal | undefined>(
    (akhir, satu) => (satu != null && (akhir === undefined || satu > akhir) ? satu : akhir),
    undefined,
  );

export function bacaArtefak(tabel: TabelRuangKerja): Artefak {
  const analisis = new Map<string, AnalisisPeriode>();
  const catat = (
    jenis: 'analisis' | 'rekomendasi',
    { periode, dicatat }: { readonly periode: string; readonly dicatat: string | null },
  ): void => {
    const lama = analisis.get(periode) ?? { analisis: 0, rekomendasi: 0, terakhir: undefined };
    analisis.set(periode, {
      ...lama,
      [jenis]: lama[jenis] + 1,
      terakhir: terakhir([lama.terakhir, hariCap(dicatat)]),
    });
  };
  for (const baris of tabel.urai(tabelAnalisis).baris) catat('analisis', baris);
  for (const baris of tabel.urai(tabelRekomendasi).baris) catat('rekomendasi', baris);
  return {
    analisis,
    kunci: new Map(
      tabel
        .urai(tabelKunciAngka)
        .baris.map(({ periode, versi, tanggal, nomor }) => [`${periode}|${versi}`, { tanggal, nomor }]),
    ),
  };
}
