import { awalPeriode, periodePasti } from '../../domain/kalender/periode';
import { liburBawaan } from '../../domain/kalender/hari-libur';
import { usulanMulai } from '../../domain/sop/mulai-siklus';
import { bagianTanggal, isoDari, type Tanggal } from '../../domain/umum/tanggal';
import { isTerhenti } from '../../domain/umum/catatan';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Opd } from '../../domain/rencana/rencana';
import { tabelHariLibur } from '../../lembar/daftar/hari-libur';
import { tabelMeta } from '../../lembar/daftar/meta';
import { tabelOpd } from '../../lembar/daftar/opd';
import { tabelPadanan } from '../../lembar/daftar/padanan';
import { tabelPengaturan } from '../../lembar/daftar/pengaturan';
import { tabelRiwayatOpd } from '../../lembar/daftar/riwayat-opd';
import type { Catatan } from '../catatan';
import { perbaruiDaftarIsi } from '../daftar-isi/perbarui-daftar-isi';
import { perubahanRencana } from '../impor-rencana';
import type { Lingkungan } from '../lingkungan';
import type { Gagal, Luaran } from '../luaran';
import { barisMulaiSiklus } from '../pengaturan';
import type { LembarBaru, Perubahan, Workbook } from '../ports/workbook';
import { perubahanPencacah } from '../ruang-kerja/kode-berurut';
import { kunciMeta } from '../ruang-kerja/kunci-meta';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { perubahanGanti, perubahanMeta, perubahanSimpan } from '../ruang-kerja/perubahan';
import { barisOpd } from '../ruang-kerja/rencana-tabel';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { lembarRuangKerja } from '../siapkan';
import { catatTahun } from './catatan';
import { angkaAkhir, type AngkaAkhir, type NilaiAkhir } from './nilai-akhir';
import { indikatorLanjutan, rencanaLanjutan, type Lanjutan } from './rencana-lanjutan';
import { perubahanTahunBerikut, tahunBerikutDari } from './tahun-berikut';

export interface PermintaanTahunBaru {
  /** The year after the workspace's where absent. */
  readonly tahun?: number;
  /** Start of the new cycle; the proposal for the year where absent. */
  readonly mulai?: Tanggal;
  /** Also where the next year was begun before. */
  readonly ulang?: boolean;
}

export interface IndikatorDibawa {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly baseline: NilaiAkhir;
}

export interface HasilTahunBaru {
  readonly dari: number;
  readonly tahun: number;
  readonly mulai: Tanggal;
  readonly indikator: readonly IndikatorDibawa[];
  /** Codes of those that are closed and stay behind. */
  readonly ditutup: readonly string[];
  /** Codes of those that nobody closed, and that nobody decided to go on with. */
  readonly terbuka: readonly string[];
  readonly unit: number;
  readonly unitBerakhir: readonly string[];
  readonly desimal: number;
}

/** Makes a workbook of sheets, and takes it when it is whole. */
export interface PembuatBuku<B extends Workbook> {
  readonly buat: (lembar: readonly LembarBaru[]) => Promise<Result<B, Gagal>>;
  /** The finished workbook goes to where it was asked for. */
  readonly serahkan: (buku: B) => Promise<Result<readonly Catatan[], Gagal>>;
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
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const { data } = ruang;
  const tahun = permintaan.tahun ?? data.tahun + 1;
  const mulai = permintaan.mulai ?? usulanMulai(tahun);
  const penghalang = [
    ...data.catatan.filter((satu) => isTerhenti([satu])),
    ...periksa(ruang, permintaan, tahun),
  ];
  if (isTerhenti(penghalang)) return ok({ catatan: penghalang });
  const akhir = await angkaAkhir(buku, data);
  if (!akhir.ok) return akhir;
  if (isTerhenti(akhir.value.catatan)) return ok({ catatan: akhir.value.catatan });
  const ditutup = new Set<string>();
  const lanjutan = indikatorLanjutan(data.rencana, ditutup, data.rujukan);
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
    ditutup: data.rencana.indikator.flatMap(({ id, kode }) => (ditutup.has(id) ? [kode] : [])),
    terbuka: [],
    unit: unit.dibawa.length,
    unitBerakhir: unit.berakhir.map(({ kode }) => kode),
    desimal: data.pengaturan.desimal,
  };
  const dibuat = await buatLanjutan(
    ruang,
    lingkungan,
    { ...hasil, lanjutan, opd: unit.dibawa, akhir: akhir.value },
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
  return ok({ catatan: [...catatDibawa(hasil, lanjutan, akhir.value), ...dibuat.value.catatan], isi: hasil });
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

/** Units that are still there when the year begins; one that ended is part of no period of it. */
function unitLanjutan(
  opd: readonly Opd[],
  tahun: number,
): { readonly dibawa: readonly Opd[]; readonly berakhir: readonly Opd[] } {
  const awal = awalPeriode(periodePasti(String(tahun)));
  const isBerakhir = ({ berlakuSampai }: Opd): boolean => berlakuSampai !== null && berlakuSampai < awal;
  return { dibawa: opd.filter((satu) => !isBerakhir(satu)), berakhir: opd.filter(isBerakhir) };
}

interface BahanLanjutan {
  readonly tahun: number;
  readonly mulai: Tanggal;
  readonly lanjutan: Lanjutan;
  readonly opd: readonly Opd[];
  readonly akhir: AngkaAkhir;
}

/** Makes the new workspace and hands it over. */
async function buatLanjutan<B extends Workbook>(
  lama: RuangKerja,
  lingkungan: Lingkungan,
  bahan: BahanLanjutan,
  pembuat: PembuatBuku<B>,
): Promise<Result<{ readonly id: string; readonly catatan: readonly Catatan[] }, Gagal>> {
  const { instansi } = lama.data;
  const { tahun, mulai } = bahan;
  const dibuat = await pembuat.buat(lembarRuangKerja({ instansi, tahun, mulai }, lingkungan));
  if (!dibuat.ok) return dibuat;
  const buku = dibuat.value;
  const baru = await muatRuangKerja(buku);
  if (!baru.ok) return baru;
  const disimpan = await simpanRuangKerja(
    baru.value,
    lingkungan,
    'Mulai tahun',
    `Dari Buku Kerja Kinerja ${lama.data.tahun}`,
    isiLanjutan(lama, lingkungan, bahan),
  );
  if (!disimpan.ok) return disimpan;
  const daftarIsi = await perbaruiDaftarIsi(buku);
  if (!daftarIsi.ok) return fail(daftarIsi.error);
  const diserahkan = await pembuat.serahkan(buku);
  return diserahkan.ok ? ok({ id: baru.value.data.id, catatan: diserahkan.value }) : diserahkan;
}

function isiLanjutan(
  { data, tabel }: RuangKerja,
  lingkungan: Lingkungan,
  { tahun, mulai, lanjutan, opd, akhir }: BahanLanjutan,
): readonly Perubahan[] {
  const rencana = rencanaLanjutan(data.rencana, lanjutan.indikator, tahun, akhir.nilai, () =>
    lingkungan.idBaru(),
  );
  const unit = new Set(opd.map(({ id }) => id));
  const pengaturan = tabel.urai(tabelPengaturan).baris.filter(({ id }) => id !== barisMulaiSiklus(mulai).id);
  const libur = tabel.urai(tabelHariLibur).baris;
  const tahunLibur = new Set(libur.map(({ tanggal }) => bagianTanggal(tanggal).tahun));
  return [
    ...perubahanRencana(rencana, data.rujukan),
    perubahanGanti(tabelOpd, opd.map(barisOpd)),
    perubahanGanti(
      tabelRiwayatOpd,
      tabel.urai(tabelRiwayatOpd).baris.filter((satu) => unit.has(satu.unit ?? '')),
    ),
    perubahanSimpan(tabelPengaturan, pengaturan),
    perubahanGanti(tabelPadanan, data.padanan),
    // Days that people corrected stay so; years that their list does not have come from the program's.
    perubahanGanti(tabelHariLibur, [
      ...libur,
      ...liburBawaan
        .filter(({ tanggal }) => !tahunLibur.has(bagianTanggal(tanggal).tahun))
        .map((satu) => ({ id: isoDari(satu.tanggal), ...satu })),
    ]),
    ...perubahanPencacah(tabel.isi),
    perubahanMeta([[kunciMeta.asal, `${data.tahun} ${data.id}`]]),
  ];
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
