import { ok, type Result } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelMeta } from '../../lembar/daftar/meta';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode } from '../data/data-periode';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import type { Gagal } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { kunciMeta } from '../ruang-kerja/kunci-meta';
import { sidikMasukan } from './sidik-masukan';
import { periodeUsang, perubahanUsang, tabelUsang, usangTertulis } from './usang-tertulis';

/** When results are looked at: as the workbook is opened, or after a change of an input. */
export type SaatLihat = 'awal' | 'perubahan';

export interface KeadaanUsang {
  /** Codes of the periods whose results are stale, ascending. */
  readonly usang: readonly string[];
  /** The mark was changed. */
  readonly ditulis: boolean;
}

/**
 * For each change of an input: marks results stale. A workbook that is marked already is left alone after one small read;
 * so is one whose inputs are still those of its results.
 */
export async function catatUsang(buku: Workbook): Promise<Result<KeadaanUsang, Gagal>> {
  const meta = await buku.baca([tabelMeta.id]);
  if (!meta.ok) return meta;
  const usang = usangTertulis(meta.value);
  return usang.length > 0 ? ok({ usang, ditulis: false }) : selaraskanUsang(buku);
}

/**
 * Makes the mark say what is true: compares the inputs of every calculated period with those that its results came from.
 * Counts as no revision, so that it is no conflict for anybody; where somebody else wrote meanwhile it gives way (`conflict`).
 */
export async function selaraskanUsang(buku: Workbook): Promise<Result<KeadaanUsang, Gagal>> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode, ...tabelUsang]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const { isi } = ruang.tabel;
  const { kunci, tanggalData } = ruang.data;
  const tertulis = usangTertulis(isi);
  if (tanggalData.size === 0) return ok({ usang: tertulis, ditulis: false });
  const induk = bacaInduk(isi, variabelBaku);
  const dibaca = await muatDataPeriode(ruang, variabelBaku);
  if (!dibaca.ok) return dibaca;
  const data = dibaca.value;
  const semua = periodeUsang(isi, tanggalData, sidikMasukan(ruang, induk.baris, data.baris));
  const usang = semua.filter((kode) => versiBerlaku(kunci.get(kode)) === undefined);
  const perubahan = perubahanUsang(isi, semua, kunci);
  if (usang.join() === tertulis.join() && perubahan.length === 1) return ok({ usang, ditulis: false });
  const ditulis = await buku.terapkan(perubahan, {
    tabelId: tabelMeta.id,
    idBaris: kunciMeta.revisi,
    kolom: 'nilai',
    sel: String(ruang.data.revisi),
  });
  return ditulis.ok ? ok({ usang, ditulis: true }) : ditulis;
}

/** Opened: the whole truth, whoever changed what meanwhile. Changed: as little as is needed. */
export const lihatUsang = (buku: Workbook, saat: SaatLihat): Promise<Result<KeadaanUsang, Gagal>> =>
  saat === 'awal' ? selaraskanUsang(buku) : catatUsang(buku);
