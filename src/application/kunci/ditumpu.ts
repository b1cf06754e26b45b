import { akhirPeriode, periodeDari, periodeSebelum, type Periode } from '../../domain/kalender/periode';
import { tabelPelaksanaan } from '../../lembar/daftar/pelaksanaan';
import type { Catatan } from '../catatan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatKunci } from './catatan';
import { versiBerlaku } from './kunci-tercatat';

/** Steps that are done with the figures of a period: report, presentation, decision. */
const LANGKAH_BERTUMPU = [16, 17, 18];

/** What rests on the figures of a period. */
export interface Ditumpu {
  readonly langkah: readonly number[];
  readonly tren: readonly string[];
  readonly terkunci: readonly string[];
  /** Codes of decisions that were made on them. */
  readonly keputusan: readonly string[];
}

export const tabelDitumpu = [tabelPelaksanaan.id] as const;

export function ditumpu({ data, tabel }: RuangKerja, periode: Periode): Ditumpu {
  const langkah = tabel
    .urai(tabelPelaksanaan)
    .baris.filter(({ periode: milik, dibatalkan }) => milik === periode.kode && dibatalkan === null)
    .map((satu) => satu.langkah);
  const lain = [...data.tanggalData.keys()].flatMap((kode) => periodeDari(kode) ?? []);
  const sesudah = lain.filter(
    (satu) => satu.tahun === periode.tahun && akhirPeriode(satu) > akhirPeriode(periode),
  );
  return {
    langkah: LANGKAH_BERTUMPU.filter((nomor) => langkah.includes(nomor)),
    tren: lain.filter((satu) => periodeSebelum(satu).kode === periode.kode).map(({ kode }) => kode),
    terkunci: sesudah
      .filter(({ kode }) => versiBerlaku(data.kunci.get(kode)) !== undefined)
      .map(({ kode }) => kode),
    keputusan: data.keputusan
      .filter((satu) => satu.periode === periode.kode && satu.batal === null)
      .map(({ kode }) => kode),
  };
}

export const catatDitumpu = (
  periode: Periode,
  { langkah, tren, terkunci, keputusan }: Ditumpu,
): readonly Catatan[] =>
  langkah.length + tren.length + terkunci.length + keputusan.length === 0
    ? []
    : [catatKunci('kunci-ditumpu', { periode: periode.kode, langkah, tren, terkunci, keputusan })];

/** As the sheet Kunci Angka keeps it. */
export function tulisDitumpu({ langkah, tren, terkunci, keputusan }: Ditumpu): string | null {
  const bagian = [
    ...(langkah.length === 0 ? [] : [`Langkah ${langkah.join(', ')} sudah ditandai`]),
    ...(keputusan.length === 0 ? [] : [`Keputusan ${keputusan.join(', ')}`]),
    ...(tren.length === 0 ? [] : [`Tren ${tren.join(', ')}`]),
    ...(terkunci.length === 0 ? [] : [`Terkunci sesudahnya: ${terkunci.join(', ')}`]),
  ];
  return bagian.length === 0 ? null : bagian.join('; ');
}
