import { periodeDari, type Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok, type Result } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import { tabelKunciAngka } from '../../lembar/daftar/kunci-angka';
import { catatPeriodeDiarsipkan } from '../arsip/periode-diarsipkan';
import type { Catatan } from '../catatan';
import { bacaInduk, tabelInduk, type DataInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode } from '../data/data-periode';
import type { BarisData } from '../../domain/data/baris-data';
import { catatTanpaPengumpulan } from '../capaian/belum-dikompilasi';
import { keadaanPeriode } from '../capaian/keadaan-periode';
import { perhitunganDiingat } from '../capaian/perhitungan-diingat';
import { tulisAngka } from '../kompilasi/perubahan-capaian';
import { perubahanNilai } from '../kompilasi/perubahan-nilai';
import type { PenulisLembar } from '../kompilasi/penulis-lembar';
import type { Gagal } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { rencanaBerlaku, type Persetujuan } from '../ruang-kerja/rencana-berlaku';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { denganBagianBerubah } from '../ruang-kerja/versi-rencana';
import { sidikMasukan } from '../usang/sidik-masukan';
import { periodeUsang } from '../usang/usang-tertulis';
import { catatKunci } from './catatan';
import { tabelDitumpu } from './ditumpu';
import { versiBerlaku, type VersiKunci } from './kunci-tercatat';
import { periksaKekurangan } from './periksa-kunci';
import { tabelPotret } from './potret-tersimpan';

/** A period whose figures can be locked: they are those of the approved plan, and of what the workbook holds now. */
export interface BahanKunci {
  readonly ruang: RuangKerja;
  readonly persetujuan: Persetujuan;
  readonly induk: DataInduk;
  readonly data: readonly BarisData[];
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
  readonly sidikMasukan: string;
  readonly capaian: readonly CapaianIndikator[];
  /** The version that holds now; `undefined` of an open period. */
  readonly terkunci: VersiKunci | undefined;
  /** What the figures lack. */
  readonly kekurangan: readonly Catatan[];
}

/**
 * Calculates the figures of a period as they would be locked, or says why they cannot be: never compiled, of a plan that is
 * not the approved one, or other than those on the sheet Capaian, which are what was presented. A locked period is calculated
 * anew, for a correction.
 */
export async function siapkanKunci(
  buku: Workbook,
  kodePeriode: string,
  tulis: PenulisLembar,
): Promise<Result<{ readonly catatan: readonly Catatan[]; readonly bahan?: BahanKunci }, Gagal>> {
  const dimuat = await muatRuangKerja(buku, [
    ...[...tabelInduk, ...tabelDataPeriode, ...tabelDitumpu],
    ...[tabelCapaian.id, tabelKunciAngka.id, tabelPotret],
  ]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const berlaku = rencanaBerlaku(ruang.data);
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku, ruang.data);
  const dibaca = await muatDataPeriode(ruang, variabelBaku);
  if (!dibaca.ok) return dibaca;
  const data = dibaca.value.baris;
  const periode = periodeDari(kodePeriode);
  const perTanggal = periode && ruang.data.tanggalData.get(periode.kode);
  const catatan: Catatan[] = [
    ...ruang.data.catatan,
    ...('catatan' in berlaku ? [berlaku.catatan] : []),
    ...induk.catatan,
    ...dibaca.value.catatan,
    ...(perTanggal === undefined ? [catatTanpaPengumpulan(ruang.data, kodePeriode)] : []),
    ...catatPeriodeDiarsipkan(ruang.data, periode?.kode),
  ];
  if (isTerhenti(catatan) || 'catatan' in berlaku || periode === undefined || perTanggal === undefined)
    return ok({ catatan: await denganBagianBerubah(ruang, catatan) });

  const { dihapus } = dibaca.value;
  const capaian = perhitunganDiingat(ruang, induk.baris, data, dihapus)(periode, perTanggal).semua();
  const sidik = sidikMasukan(ruang, induk.baris, data);
  const terkunci = versiBerlaku(ruang.data.kunci.get(periode.kode));
  const isSama = (): boolean =>
    periodeUsang(ruang.tabel.isi, new Map([[periode.kode, perTanggal]]), sidik).length === 0 &&
    perubahanNilai(
      ruang.tabel.isi,
      tulisAngka(
        ruang,
        { periode, tanggalData: perTanggal },
        capaian,
        { milikPeriode: keadaanPeriode({ usang: false }), desimal: ruang.data.pengaturan.desimal },
        tulis,
      ),
    ).length === 0;
  if (terkunci === undefined && !isSama())
    return ok({ catatan: [...catatan, catatKunci('kunci-perlu-dihitung', { periode: periode.kode })] });
  return ok({
    catatan,
    bahan: {
      ruang,
      persetujuan: berlaku.persetujuan,
      induk,
      data,
      periode,
      perTanggal,
      sidikMasukan: sidik(periode, perTanggal),
      capaian,
      terkunci,
      kekurangan: periksaKekurangan(ruang.data, periode, capaian),
    },
  });
}
