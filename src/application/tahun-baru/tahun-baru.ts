import type { StatusAkhir } from '../../domain/keputusan/keputusan';
import { usulanMulai } from '../../domain/sop/mulai-siklus';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelMeta } from '../../lembar/daftar/meta';
import { tabelPelaksana } from '../../lembar/daftar/pelaksana';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import type { Catatan } from '../catatan';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { kunciMeta } from '../ruang-kerja/kunci-meta';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { buatLanjutan, rekomendasiTerbuka, unitLanjutan, type PembuatBuku } from './buat-lanjutan';
import { catatTahun } from './catatan';
import { angkaAkhir, type AngkaAkhir, type NilaiAkhir } from './nilai-akhir';
import { indikatorDipilih, pilihanIndikator } from './pilihan-indikator';
import { indikatorLanjutan, type Lanjutan } from './rencana-lanjutan';
import { perubahanTahunBerikut, tahunBerikutDari } from './tahun-berikut';

export interface PermintaanTahunBaru {
  /** The year after the workspace's where absent. */
  readonly tahun?: number;
  /** Start of the new cycle; the proposal for the year where absent. */
  readonly mulai?: Tanggal;
  /** Codes of the indicators that go on; those that are proposed where absent. */
  readonly indikator?: readonly string[];
  /** Also where the next year was begun before. */
  readonly ulang?: boolean;
  /** Tells what would be carried on and makes nothing. */
  readonly pratinjau?: boolean;
}

export interface IndikatorDibawa {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly baseline: NilaiAkhir;
}

export interface IndikatorDitinggal {
  readonly kode: string;
  readonly nama: string;
  readonly status: StatusAkhir | null;
}

export interface HasilTahunBaru {
  readonly dari: number;
  readonly tahun: number;
  readonly mulai: Tanggal;
  readonly indikator: readonly IndikatorDibawa[];
  /** Those that stay behind, with the final status of those that have one. */
  readonly ditinggal: readonly IndikatorDitinggal[];
  /** Codes of those that nobody closed in the year that ends. */
  readonly terbuka: readonly string[];
  /** Codes of decided recommendations whose follow-up goes on. */
  readonly tindakLanjut: readonly string[];
  readonly pratinjau: boolean;
  readonly unit: number;
  readonly unitBerakhir: readonly string[];
  readonly desimal: number;
}

/**
 * Begins the next year from a workspace (SOP step 1 after step 19): a new one with goals, areas, the indicators that go on, the
 * units that still are, the last values as baselines with their source, and the settings. The workspace itself only notes that;
 * also an open cycle may go on, and says what is open.
 */
export async function tahunBaru<B extends Workbook>(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanTahunBaru,
  pembuat: PembuatBuku<B>,
): Luaran<HasilTahunBaru> {
  const dimuat = await muatRuangKerja(buku, [tabelRekomendasi.id, tabelPelaksana.id]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const { data } = ruang;
  const tahun = permintaan.tahun ?? data.tahun + 1;
  const mulai = permintaan.mulai ?? usulanMulai(tahun);
  const pilihan = pilihanIndikator(data);
  const dipilih = indikatorDipilih(pilihan, permintaan.indikator);
  // A row of Pelaksana that cannot be read would be left behind without a word.
  const tercatat = [...data.catatan, ...ruang.tabel.urai(tabelPelaksana).catatan];
  const penghalang = [
    ...dipilih.catatan,
    ...tercatat.filter((satu) => isTerhenti([satu])),
    ...periksa(ruang, permintaan, tahun),
  ];
  if (isTerhenti(penghalang)) return ok({ catatan: penghalang });
  const akhir = await angkaAkhir(buku, data);
  if (!akhir.ok) return akhir;
  if (isTerhenti(akhir.value.catatan)) return ok({ catatan: akhir.value.catatan });
  const lanjutan = indikatorLanjutan(data.rencana, dipilih.id, data.rujukan);
  const ikut = new Set(lanjutan.indikator);
  const unit = unitLanjutan(data.opd, tahun);
  const hasil: HasilTahunBaru = {
    dari: data.tahun,
    tahun,
    mulai,
    indikator: lanjutan.indikator.map((satu) => ({
      kode: satu.kode,
      nama: satu.nama,
      satuan: satu.satuan,
      baseline: akhir.value.nilai(satu),
    })),
    ditinggal: pilihan.flatMap(({ indikator, status = null }) =>
      ikut.has(indikator) ? [] : [{ kode: indikator.kode, nama: indikator.nama, status }],
    ),
    terbuka: pilihan.flatMap(({ indikator, status }) => (status === undefined ? [indikator.kode] : [])),
    tindakLanjut: rekomendasiTerbuka(ruang).map(({ kode }) => kode),
    pratinjau: permintaan.pratinjau === true,
    unit: unit.dibawa.length,
    unitBerakhir: unit.berakhir.map(({ kode }) => kode),
    desimal: data.pengaturan.desimal,
  };
  const catatan = catatDibawa(hasil, lanjutan, akhir.value);
  if (hasil.pratinjau) return ok({ catatan, isi: hasil });
  const perPeriode = await akhir.value.perPeriode();
  if (!perPeriode.ok) return perPeriode;
  const dibuat = await buatLanjutan(
    ruang,
    lingkungan,
    { ...hasil, lanjutan, opd: unit.dibawa, nilai: akhir.value.nilai, perPeriode: perPeriode.value },
    pembuat,
  );
  if (!dibuat.ok) return dibuat;
  const dicatat = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Mulai tahun berikutnya',
    `Buku Kerja Kinerja ${tahun}`,
    [perubahanTahunBerikut({ tahun, id: dibuat.value.id, tanggal: lingkungan.hariIni() })],
  );
  if (!dicatat.ok) return dicatat;
  return ok({ catatan: [...catatan, ...dibuat.value.catatan], isi: hasil });
}

function periksa(
  { data, tabel }: RuangKerja,
  { ulang }: PermintaanTahunBaru,
  tahun: number,
): readonly Catatan[] {
  if (tahun <= data.tahun) return [catatTahun('tahun-baru-salah', { tahun, kini: data.tahun })];
  const sudah = tahunBerikutDari(
    tabel.urai(tabelMeta).baris.find(({ kunci }) => kunci === kunciMeta.tahunBerikut)?.nilai ?? undefined,
  );
  return sudah === undefined || ulang === true
    ? []
    : [catatTahun('tahun-baru-sudah-dimulai', { tahun: sudah.tahun, tanggal: sudah.tanggal })];
}

function catatDibawa(
  { dari, tahun, indikator, terbuka, unitBerakhir }: HasilTahunBaru,
  { dirujuk }: Lanjutan,
  { tetap, sampai }: AngkaAkhir,
): readonly Catatan[] {
  const kode = (ada: boolean) =>
    indikator.flatMap((satu) => ((satu.baseline.nilai !== null) === ada ? [satu.kode] : []));
  const [bernilai, tanpa] = [kode(true), kode(false)];
  return [
    ...(terbuka.length === 0
      ? []
      : [catatTahun('indikator-terbuka-dibawa', { indikator: terbuka, tahun: dari })]),
    ...dirujuk.map((satu) => catatTahun('indikator-dirujuk-dibawa', satu)),
    ...(bernilai.length === 0 || tetap || sampai === undefined
      ? []
      : [catatTahun('baseline-sementara', { indikator: bernilai, sampai })]),
    ...(tanpa.length === 0 ? [] : [catatTahun('baseline-tanpa-nilai', { indikator: tanpa })]),
    ...(unitBerakhir.length === 0
      ? []
      : [catatTahun('unit-berakhir-ditinggal', { unit: unitBerakhir, tahun })]),
  ];
}
