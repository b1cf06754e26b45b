import type { RekomendasiTerbaca } from '../../application/analisis/baca-rekomendasi';
import type { HasilTindakLanjut } from '../../application/tindak-lanjut/tindak-lanjut';
import { labelStatusTindakLanjut, type StatusTindakLanjut } from '../../domain/analisis/rekomendasi';
import { isoDari, type Tanggal } from '../../domain/umum/tanggal';
import type { Bahasa } from '../../teks/bahasa';

/** A decided recommendation, and how far it is followed up. */
export interface SatuTindakLanjut {
  readonly kode: string;
  readonly uraian: string;
  /** Indicator, unit, who answers for it. */
  readonly milik: string;
  readonly status: StatusTindakLanjut;
  readonly statusTeks: string;
  /** When it is due, and that the day is over. */
  readonly tenggat: string | null;
  readonly lewat: boolean;
  readonly selesai: boolean;
  /** What was done, and who checked it. */
  readonly rincian: readonly string[];
  readonly bukti: string | null;
}

export interface TindakLanjutSajian {
  readonly dicatat: string | null;
  readonly ringkas: string;
  readonly daftar: readonly SatuTindakLanjut[];
}

export function sajikanTindakLanjut(
  { hari, daftar, dicatat }: HasilTindakLanjut,
  bahasa: Bahasa,
): TindakLanjutSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.tindakLanjut;
  const lewat = daftar.filter(({ lewatTenggat }) => lewatTenggat).length;
  const terbuka = daftar.filter(({ selesai }) => !selesai).length;
  return {
    dicatat:
      dicatat === undefined
        ? null
        : kata.dicatat(
            dicatat.kode,
            teks.sajian.analisis.status[dicatat.dari],
            teks.sajian.analisis.status[dicatat.ke],
          ),
    ringkas:
      daftar.length === 0
        ? kata.belumAda
        : kata.ringkas(
            tulis.angka(daftar.length),
            tulis.angka(terbuka),
            tulis.angka(lewat),
            tulis.tanggal(hari),
          ),
    daftar: daftar.map((satu) => sajikanSatu(satu, hari, bahasa)),
  };
}

export function sajikanSatu(
  { baris, opd, lewatTenggat, selesai, pemilikKini }: RekomendasiTerbaca,
  hari: Tanggal,
  { tulis, teks }: Bahasa,
): SatuTindakLanjut {
  const kata = teks.sajian.tindakLanjut;
  const { tenggat, ditindaklanjuti, diperiksa, diperiksaOleh, alasan } = baris;
  const status = baris.status ?? 'belum';
  return {
    kode: baris.kode,
    uraian: baris.uraian,
    milik: [baris.indikator, opd, pemilikKini ?? baris.penanggungJawab]
      .filter((isi) => isi !== null)
      .join(', '),
    status,
    statusTeks: teks.sajian.analisis.status[status],
    tenggat:
      tenggat === null
        ? null
        : lewatTenggat
          ? kata.lewat(tulis.tanggal(tenggat), tulis.angka(hari - tenggat))
          : kata.tenggat(tulis.tanggal(tenggat)),
    lewat: lewatTenggat,
    selesai,
    rincian: [
      ...(ditindaklanjuti === null ? [] : [kata.dilakukan(tulis.tanggal(ditindaklanjuti))]),
      ...(diperiksaOleh === null
        ? []
        : [kata.diperiksa(diperiksaOleh, diperiksa === null ? null : tulis.tanggal(diperiksa))]),
      ...(alasan === null ? [] : [kata.alasan(alasan)]),
    ],
    bukti: baris.bukti,
  };
}

/** The view as lines, its headline first. */
export const barisTindakLanjut = ({ dicatat, ringkas, daftar }: TindakLanjutSajian): readonly string[] =>
  dicatat === null
    ? [
        ringkas,
        ...daftar.flatMap(({ kode, uraian, milik, statusTeks, tenggat, rincian, bukti }) => [
          `  ${kode} ${uraian}`,
          `    ${[milik, statusTeks, ...(tenggat === null ? [] : [tenggat])].join(' · ')}`,
          ...[...rincian, ...(bukti === null ? [] : [bukti])].map((satu) => `    ${satu}`),
        ]),
      ]
    : [dicatat];

const iso = (tanggal: Tanggal | null): string | null => (tanggal === null ? null : isoDari(tanggal));

/** The machine form of `tindak-lanjut --json`. */
export const tindakLanjutJson = ({ hari, daftar, dicatat }: HasilTindakLanjut): object => ({
  hari: isoDari(hari),
  dicatat: dicatat ?? null,
  tindakLanjut: daftar.map(({ baris, opd, selesai, lewatTenggat }) => ({
    kode: baris.kode,
    periode: baris.periode,
    indikator: baris.indikator,
    uraian: baris.uraian,
    penanggungJawab: baris.penanggungJawab,
    opd,
    tenggat: iso(baris.tenggat),
    status: baris.status ?? 'belum',
    statusTeks: labelStatusTindakLanjut[baris.status ?? 'belum'],
    keputusan: baris.keputusan,
    aksi: baris.aksi,
    bukti: baris.bukti,
    ditindaklanjuti: iso(baris.ditindaklanjuti),
    diperiksaOleh: baris.diperiksaOleh,
    diperiksa: iso(baris.diperiksa),
    alasan: baris.alasan,
    selesai,
    lewatTenggat,
  })),
});
