import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelPelaksanaan } from '../../lembar/daftar/pelaksanaan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

/** The day on which a step was marked, of steps 12–18 in a period; `undefined` while it is open. */
export const tandaLangkah = (
  { tabel }: Pick<RuangKerja, 'tabel'>,
  nomor: number,
  periode: string | null,
): Tanggal | undefined =>
  tabel
    .urai(tabelPelaksanaan)
    .baris.find((satu) => satu.langkah === nomor && satu.periode === periode && satu.dibatalkan === null)
    ?.tanggal;
