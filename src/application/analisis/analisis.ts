import type { Indikator } from '../../domain/rencana/indikator';
import { isTerhenti } from '../../domain/umum/catatan';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { ok } from '../../domain/umum/result';
import { isiTeks, samaTeks } from '../../domain/umum/teks';
import { tabelAnalisis } from '../../lembar/daftar/analisis';
import { tabelArsipData } from '../../lembar/daftar/arsip-data';
import { tabelMeta } from '../../lembar/daftar/meta';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import { tabelTahunLalu } from '../../lembar/daftar/tahun-lalu';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { siapkanPeriode } from '../capaian/siapkan-periode';
import { perbaruiDaftarIsi } from '../daftar-isi/perbarui-daftar-isi';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { bacaAnalisis } from './baca-analisis';
import { catatAnalisis } from './catatan';
import { periksaTeksAnalisis } from './periksa-teks';
import { susunAnalisis } from './susun-analisis';
import type { AnalisisTercatat, HasilAnalisis, PeriodeDianalisis } from './tipe';

/** What a person gives: a period, and what of an indicator is to be recorded. */
export interface PermintaanAnalisis {
  readonly periode?: string;
  /** Code of the indicator whose analysis is recorded. */
  readonly catat?: string;
  readonly metode?: string;
  readonly sebab?: string;
  readonly tanya?: string;
  /** Who is to answer; the person in charge of the indicator by default. */
  readonly pemilik?: string;
  readonly oleh?: string;
  /** Makes the sheet Analisis Capaian for the meeting. */
  readonly tulis?: boolean;
}

/** Takes what was recorded away: a question that was answered. */
const KOSONGKAN = '-';

/** Tables that the analysis reads beside figures. */
export const tabelDibacaAnalisis: readonly string[] = [
  tabelAnalisis.id,
  tabelRekomendasi.id,
  tabelTahunLalu.id,
  tabelArsipData.id,
  tabelMeta.id,
];

/**
 * The analysis of a period (SOP step 15): computed whenever it is asked for, so that it is of the figures that are shown. What
 * the team makes of them is recorded beside, and nothing of that is computed.
 */
export async function analisis(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanAnalisis,
  susunLembar: (hasil: HasilAnalisis) => LembarBebas,
): Luaran<HasilAnalisis> {
  const siap = await siapkanPeriode(buku, permintaan.periode, undefined, tabelDibacaAnalisis);
  if (!siap.ok) return siap;
  if (!('angka' in siap.value)) return ok(siap.value);
  const dicatat = susunCatatan(siap.value, lingkungan, permintaan);
  if ('catatan' in dicatat) return ok({ catatan: [...siap.value.catatan, ...dicatat.catatan] });
  const { hasil, catatan: catatanHasil } = susunAnalisis(siap.value, dicatat.baris);
  const catatan = [...siap.value.catatan, ...catatDiarsipkan(siap.value), ...catatanHasil];
  if (isTerhenti(catatan)) return ok({ catatan });
  if (dicatat.baris !== undefined) {
    const { baris } = dicatat;
    const disimpan = await simpanRuangKerja(
      siap.value.ruang,
      lingkungan,
      'Analisis',
      `${baris.periode} ${baris.indikator}: analisis dicatat ${baris.oleh ?? ''}`,
      [perubahanSimpan(tabelAnalisis, [baris])],
    );
    if (!disimpan.ok) return disimpan;
  }
  const isi: HasilAnalisis = { ...hasil, dicatat: dicatat.baris, lembar: undefined };
  if (permintaan.tulis !== true) return ok({ catatan, isi });
  const lembar = susunLembar(isi);
  const ditulis = await buku.susunLembarBebas([lembar]);
  if (!ditulis.ok) return ditulis;
  const daftarIsi = await perbaruiDaftarIsi(buku);
  return daftarIsi.ok ? ok({ catatan, isi: { ...isi, lembar: lembar.nama } }) : daftarIsi;
}

/** Why nothing of the gaps is divided, at the row that names the archive. */
const catatDiarsipkan = ({ arsip, periode, ruang }: PeriodeDianalisis): readonly Catatan[] =>
  arsip === undefined
    ? []
    : [
        catatAnalisis(
          'analisis-baris-diarsipkan',
          { periode: periode.kode, berkas: arsip.berkas },
          ruang.tabel.urai(tabelArsipData).lokasi(periode.kode, 'berkas'),
        ),
      ];

type CatatanDisusun =
  { readonly baris: AnalisisTercatat | undefined } | { readonly catatan: readonly Catatan[] };

/** The row to be recorded: what was given over what stands there; nothing where nothing is asked to be recorded. */
function susunCatatan(
  siap: PeriodeDianalisis,
  lingkungan: Lingkungan,
  permintaan: PermintaanAnalisis,
): CatatanDisusun {
  const { catat } = permintaan;
  const diberi = bacaDiberi(permintaan);
  const { oleh, ...isi } = diberi;
  const adaIsi = Object.values(isi).some((satu) => satu !== undefined);
  if (catat === undefined && !adaIsi && oleh === undefined) return { baris: undefined };
  const { indikator: daftar } = siap.ruang.data.rencana;
  const indikator = daftar.find(({ kode }) => samaTeks(kode, catat ?? ''));
  const kurang = [...(adaIsi ? [] : (['isi'] as const)), ...(oleh === undefined ? (['oleh'] as const) : [])];
  const catatan: Catatan[] = [
    ...(indikator === undefined ? [catatIndikator(catat ?? '', daftar)] : []),
    ...periksaTeksAnalisis({ metode: isi.metode, sebab: isi.sebab, pertanyaan: isi.tanya }),
    ...(kurang.length > 0 ? [catatAnalisis('analisis-belum-lengkap', { daftar: kurang })] : []),
  ];
  return indikator === undefined || catatan.length > 0
    ? { catatan }
    : { baris: barisAnalisis(siap, indikator, diberi, lingkungan) };
}

const bacaDiberi = ({ metode, sebab, tanya, pemilik, oleh }: PermintaanAnalisis) => ({
  metode: isiTeks(metode),
  sebab: isiTeks(sebab),
  tanya: isiTeks(tanya),
  pemilik: isiTeks(pemilik),
  oleh: isiTeks(oleh),
});

function barisAnalisis(
  { ruang, periode }: PeriodeDianalisis,
  { id, kode, penanggungJawab }: Indikator,
  { metode, sebab, tanya, pemilik, oleh }: ReturnType<typeof bacaDiberi>,
  lingkungan: Lingkungan,
): AnalisisTercatat {
  const lama = bacaAnalisis(ruang, periode.kode).get(id);
  const pertanyaan = isiBaru(tanya, lama?.pertanyaan);
  return {
    id: lama?.id ?? `${periode.kode}|${id}`,
    periode: periode.kode,
    indikator: kode,
    metodeAnalisis: isiBaru(metode, lama?.metodeAnalisis),
    sebab: isiBaru(sebab, lama?.sebab),
    pertanyaan,
    pemilik: isiBaru(pemilik, lama?.pemilik) ?? (pertanyaan === null ? null : penanggungJawab),
    oleh: oleh ?? null,
    dicatat: lingkungan.sekarang(),
    indikatorId: id,
  };
}

/** What was given, `-` for nothing; else what stands there. */
const isiBaru = (diberi: string | undefined, lama: string | null | undefined): string | null =>
  diberi === KOSONGKAN ? null : (diberi ?? lama ?? null);

/** Nobody has such a code; the nearest is named. */
export function catatIndikator(diminta: string, daftar: readonly { readonly kode: string }[]): Catatan {
  const saran = namaTerdekat(
    diminta,
    daftar.map(({ kode }) => kode),
  );
  return catatRuangKerja('indikator-tidak-dikenal', {
    kode: diminta,
    ...(saran === undefined ? {} : { saran }),
  });
}
