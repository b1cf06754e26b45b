import { liburBawaan } from '../../domain/kalender/hari-libur';
import { isSelesaiDitindaklanjuti } from '../../domain/analisis/rekomendasi';
import { awalPeriode, periodePasti } from '../../domain/kalender/periode';
import type { Opd } from '../../domain/rencana/rencana';
import { fail, ok, type Result } from '../../domain/umum/result';
import { bagianTanggal, isoDari, type Tanggal } from '../../domain/umum/tanggal';
import { tabelHariLibur } from '../../lembar/daftar/hari-libur';
import { tabelOpd } from '../../lembar/daftar/opd';
import { tabelPadanan } from '../../lembar/daftar/padanan';
import { tabelPelaksana } from '../../lembar/daftar/pelaksana';
import { tabelPengaturan } from '../../lembar/daftar/pengaturan';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import { tabelTahunLalu } from '../../lembar/daftar/tahun-lalu';
import { tabelRiwayatOpd } from '../../lembar/daftar/riwayat-opd';
import { awalanIdSementara } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import { perbaruiDaftarIsi } from '../daftar-isi/perbarui-daftar-isi';
import { perubahanRencana } from '../impor-rencana';
import { rekomendasiPutusan } from '../keputusan/rekomendasi-putusan';
import type { Lingkungan } from '../lingkungan';
import type { Gagal } from '../luaran';
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
import type { AngkaAkhir, AngkaPeriodeLalu } from './nilai-akhir';
import { rencanaLanjutan, type Lanjutan } from './rencana-lanjutan';

/** Makes a workbook of sheets, and takes it when it is whole. */
export interface PembuatBuku<B extends Workbook> {
  readonly buat: (lembar: readonly LembarBaru[]) => Promise<Result<B, Gagal>>;
  /** The finished workbook goes to where it was asked for. */
  readonly serahkan: (buku: B) => Promise<Result<readonly Catatan[], Gagal>>;
}

/** Units that are still there when the year begins; one that ended is part of no period of it. */
export function unitLanjutan(
  opd: readonly Opd[],
  tahun: number,
): { readonly dibawa: readonly Opd[]; readonly berakhir: readonly Opd[] } {
  const awal = awalPeriode(periodePasti(String(tahun)));
  const isBerakhir = ({ berlakuSampai }: Opd): boolean => berlakuSampai !== null && berlakuSampai < awal;
  return { dibawa: opd.filter((satu) => !isBerakhir(satu)), berakhir: opd.filter(isBerakhir) };
}

/** Recommendations that a meeting approved, and whose follow-up is not over. */
export const rekomendasiTerbuka = (ruang: RuangKerja): readonly Baris<typeof tabelRekomendasi>[] =>
  rekomendasiPutusan(ruang).flatMap(({ baris, disetujui }) =>
    disetujui === undefined || isSelesaiDitindaklanjuti(baris.status) ? [] : [baris],
  );

/** People whose time in their role does not end before the year begins. */
function pelaksanaLanjutan(
  { tabel }: RuangKerja,
  tahun: number,
  lingkungan: Lingkungan,
): readonly Baris<typeof tabelPelaksana>[] {
  const awal = awalPeriode(periodePasti(String(tahun)));
  return tabel
    .urai(tabelPelaksana)
    .baris.filter(({ sampai }) => sampai === null || sampai >= awal)
    .map((satu) => (satu.id.startsWith(awalanIdSementara) ? { ...satu, id: lingkungan.idBaru() } : satu));
}

/** What the new workspace is made of. */
export interface BahanLanjutan {
  readonly tahun: number;
  readonly mulai: Tanggal;
  readonly lanjutan: Lanjutan;
  readonly opd: readonly Opd[];
  readonly nilai: AngkaAkhir['nilai'];
  readonly perPeriode: readonly AngkaPeriodeLalu[];
}

/** Makes the new workspace and hands it over. */
export async function buatLanjutan<B extends Workbook>(
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

/** What the indicators that go on came to in the year that ends, period by period. */
const barisTahunLalu = (
  { indikator }: Lanjutan,
  perPeriode: readonly AngkaPeriodeLalu[],
  lingkungan: Lingkungan,
): readonly Baris<typeof tabelTahunLalu>[] =>
  indikator.flatMap(({ id, kode }) =>
    perPeriode.flatMap(({ periode, nilai, sumber }) => {
      const angka = nilai(id);
      return angka === undefined
        ? []
        : [{ id: lingkungan.idBaru(), indikator: kode, periode, nilai: angka, sumber, indikatorId: id }];
    }),
  );

function isiLanjutan(
  ruang: RuangKerja,
  lingkungan: Lingkungan,
  { tahun, mulai, lanjutan, opd, nilai, perPeriode }: BahanLanjutan,
): readonly Perubahan[] {
  const { data, tabel } = ruang;
  const rencana = rencanaLanjutan(data.rencana, lanjutan.indikator, tahun, nilai, () => lingkungan.idBaru());
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
    perubahanSimpan(tabelPelaksana, pelaksanaLanjutan(ruang, tahun, lingkungan)),
    perubahanSimpan(tabelRekomendasi, rekomendasiTerbuka(ruang)),
    perubahanSimpan(tabelTahunLalu, barisTahunLalu(lanjutan, perPeriode, lingkungan)),
    ...perubahanPencacah(tabel.isi, ['indikator', 'rekomendasi']),
    perubahanMeta([[kunciMeta.asal, `${data.tahun} ${data.id}`]]),
  ];
}
