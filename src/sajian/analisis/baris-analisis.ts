import type { Bahasa } from '../../teks/bahasa';
import type { AnalisisSajian } from './tipe';

const menjorok = (baris: readonly string[], judul?: string): readonly string[] =>
  baris.length === 0
    ? []
    : judul === undefined
      ? baris.map((satu) => `  ${satu}`)
      : [`  ${judul}:`, ...baris.map((satu) => `    ${satu}`)];

/** The view as lines, its headline first. */
export function barisAnalisis(sajian: AnalisisSajian, { teks }: Bahasa): readonly string[] {
  const kata = teks.sajian.analisis;
  const { judul, ringkas, belumMelapor, dicatat, lembar, indikator } = sajian;
  return [
    judul,
    ...[dicatat, lembar, ringkas, belumMelapor].filter((satu) => satu !== null),
    ...indikator.flatMap((satu) => [
      `${satu.kode} ${satu.nama} (${satu.lingkup})`,
      ...menjorok([satu.angka]),
      ...menjorok(satu.kelengkapan === null ? [] : [satu.kelengkapan]),
      ...menjorok(satu.selisih),
      ...menjorok(satu.perubahan),
      ...menjorok(
        [
          ...satu.cara,
          ...satu.sumbangan.map((s) => kata.unit(s.unit, s.kontribusi, s.nilai, s.tanpa)),
          ...satu.sumbanganLain,
        ],
        kata.bagian.sumbangan,
      ),
      ...menjorok(satu.pencilan, kata.bagian.pencilan),
      ...menjorok(satu.aksi, kata.bagian.aksi),
      ...menjorok(satu.rekomendasi, kata.bagian.rekomendasi),
      ...menjorok(satu.dicatat, kata.bagian.dicatat),
      ...menjorok(satu.pertanyaan === null ? [] : [satu.pertanyaan], kata.bagian.pertanyaan),
      ...menjorok(
        satu.usulan.map((u) =>
          kata.barisUsulan(
            u.nomor,
            u.dibaca.uraian,
            u.penanggungJawab === '' ? kata.tanpaPenanggungJawab : u.penanggungJawab,
            u.tenggatTertulis,
            u.dibaca.hasil,
          ),
        ),
        kata.bagian.usulan,
      ),
    ]),
  ];
}
