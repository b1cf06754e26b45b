import type { NilaiTertulis, PerubahanNilai } from '../application/kompilasi/perubahan-nilai';

interface Kata {
  readonly judul: string;
  readonly belumAda: string;
  readonly tidakDapatDihitung: string;
}

/** Figures over all units that a compilation changes, old → new, one a line. */
export function capaianBerubah(
  capaian: readonly PerubahanNilai[],
  kata: Kata,
  angka: (nilai: number) => string,
): readonly string[] {
  const seluruh = capaian.filter(({ kodeLingkup }) => kodeLingkup === null);
  const tulis = (nilai: NilaiTertulis | undefined, satuan: string): string =>
    nilai === undefined
      ? kata.belumAda
      : nilai.nilai === null
        ? kata.tidakDapatDihitung
        : `${angka(nilai.nilai)} ${satuan} (${nilai.status})`;
  return seluruh.length === 0
    ? []
    : [
        `${kata.judul}:`,
        ...seluruh.map(
          ({ indikator, satuan, lama, baru }) =>
            `  ${indikator}: ${tulis(lama, satuan)} → ${tulis(baru, satuan)}`,
        ),
      ];
}
