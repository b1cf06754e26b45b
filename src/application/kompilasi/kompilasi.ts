import { periodeDari } from '../../domain/kalender/periode';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import { isTerhenti } from '../../domain/umum/catatan';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { fail, ok, type Result } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { catatPeriodeDiarsipkan } from '../arsip/periode-diarsipkan';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { catatKontrakBersama } from './catat-kontrak-bersama';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode } from '../data/data-periode';
import { periksaPemetaan } from '../data/periksa-pemetaan';
import { indikatorPeserta } from '../distribusi/kebutuhan-data';
import { bacaPermintaanDahulu, type VersiDisetujui } from '../distribusi/permintaan-versi';
import { catatKunci } from '../kunci/catatan';
import { catatKoreksiDiDepan } from '../koreksi/catat-di-depan';
import { bacaLembarIsian } from '../lembar-isian/baca-lembar-isian';
import type { Lingkungan } from '../lingkungan';
import type { Gagal, Luaran } from '../luaran';
import { catatPerubahanPaket } from '../paket/catat-perubahan';
import { indukPeriode } from '../paket/induk-periode';
import { bacaSemua, type BerkasTerbaca } from '../pengembalian/baca-kembali';
import type { TemplateTerbaca } from '../pengembalian/baca-template';
import { terimaBerkas } from '../pengembalian/terima-berkas';
import type { PembacaBuku } from '../ports/pembaca-buku';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { denganBagianBerubah } from '../ruang-kerja/versi-rencana';
import { siapkanTeksInduk } from '../usang/sidik-masukan';
import { tabelUsang } from '../usang/usang-tertulis';
import { periksaJumlahBaris } from './periksa-jumlah';
import { periodeBerkas } from './pilih-periode';
import { harapanPengembalian } from './register-baru';
import { susunKompilasi, type BahanKompilasi } from './susun-kompilasi';
import { catatBerakhirBerpaket, catatKodeYatim } from '../unit/kode-yatim';
import type { HasilKompilasi, PermintaanKompilasi, PermintaanTerbaca } from './tipe';

/**
 * Kompilasi Data (SOP step 14): takes returned templates, tells every mistake in every file, writes the data of those
 * that count, and calculates the period's figures. All in one write: a failure leaves the workbook as it was.
 */
export async function kompilasi(
  buku: Workbook,
  lingkungan: Lingkungan,
  pembaca: PembacaBuku,
  { berkas, lembarIsian, ...opsi }: PermintaanKompilasi,
  kemajuan: Kemajuan = () => true,
): Luaran<HasilKompilasi> {
  const bahan = await siapkan(buku, lingkungan);
  if (!bahan.ok) return bahan;
  if (!('ruang' in bahan.value)) return ok(bahan.value);
  const dibaca = bacaSemua(pembaca, berkas, kemajuan);
  // Where other threads read the files this one would wait.
  if (opsi.pratinjau !== true) siapkanDiDepan(bahan.value);
  const terbaca = await dibaca;
  if (!terbaca.ok) return terbaca;
  const { ruang, catatan } = bahan.value;
  const lembar =
    lembarIsian === undefined ? ok({ catatan: [], isi: [] }) : await bacaLembarIsian(ruang, lembarIsian);
  if (!lembar.ok) return lembar;
  const { isi, catatan: catatanLembar } = lembar.value;
  if (isi === undefined) return ok({ catatan: [...catatan, ...catatanLembar] });
  return terapkan(bahan.value, lingkungan, { ...opsi, terbaca: [...terbaca.value, ...isi] });
}

/** Kompilasi Data of files that were read before: a preview and its application read every file once. */
export async function kompilasiTerbaca(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanTerbaca,
  kemajuan: Kemajuan = () => true,
): Luaran<HasilKompilasi> {
  const bahan = await siapkan(buku, lingkungan);
  if (!bahan.ok) return bahan;
  if (!('ruang' in bahan.value)) return ok(bahan.value);
  // What was read of the workbook took its time: the last moment at which stopping costs nothing.
  if (!kemajuan(0, 0, '')) return fail({ kode: 'cancelled' });
  return terapkan(bahan.value, lingkungan, permintaan);
}

/** What every run that writes asks for later and then finds made. */
function siapkanDiDepan({ ruang, induk }: BahanKompilasi): void {
  periksaRumusRencana(ruang.data.rencana.indikator, variabelBaku, ruang.data.rujukan);
  siapkanTeksInduk(induk.baris);
}

type Bahan = BahanKompilasi & { readonly catatan: readonly Catatan[] };

/** The workspace with its data, or the findings that stop every run. */
async function siapkan(
  buku: Workbook,
  lingkungan: Lingkungan,
): Promise<Result<Bahan | { readonly catatan: readonly Catatan[] }, Gagal>> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode, ...tabelUsang, 'catatan']);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const berlaku = rencanaBerlaku(ruang.data);
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku, ruang.data);
  const dibaca = await muatDataPeriode(ruang, variabelBaku);
  if (!dibaca.ok) return dibaca;
  const data = dibaca.value;
  const catatan: Catatan[] = [
    ...ruang.data.catatan,
    ...('catatan' in berlaku ? [berlaku.catatan] : []),
    ...induk.catatan,
    ...data.catatan,
    ...catatKoreksiDiDepan(data, lingkungan),
    ...catatKodeYatim(ruang),
    ...catatBerakhirBerpaket(ruang, induk.baris),
    ...catatKontrakBersama(ruang.data.rencana.indikator, induk.baris, data.baris),
    ...catatPerubahanPaket(ruang, induk.baris, data.baris),
  ];
  if ('catatan' in berlaku || isTerhenti(catatan))
    return ok({ catatan: await denganBagianBerubah(ruang, catatan) });
  return ok({ catatan, ruang, persetujuan: berlaku.persetujuan, induk, data });
}

async function terapkan(
  bahan: Bahan,
  lingkungan: Lingkungan,
  permintaan: PermintaanTerbaca,
): Luaran<HasilKompilasi> {
  permintaan.tahap?.('periksa');
  const tidakDikenal = unitTidakDikenal(bahan.ruang.data, permintaan.ambilAlih ?? []);
  if (tidakDikenal.length > 0) return ok({ catatan: [...bahan.catatan, ...tidakDikenal] });
  const { terbaca } = permintaan;
  const template = terbaca.flatMap((satu) => (satu.template ? [satu.template] : []));
  const periode = periodeDari(periodeBerkas(template, bahan.ruang.data.id) ?? '');
  if (periode === undefined) return ok({ catatan: [...bahan.catatan, ...tanpaPeriode(bahan, terbaca)] });
  const diarsipkan = catatPeriodeDiarsipkan(bahan.ruang.data, periode.kode);
  if (diarsipkan.length > 0) return ok({ catatan: [...bahan.catatan, ...diarsipkan] });
  const dahulu = await bacaPermintaanDahulu(bahan.ruang, periode, versiLain(template, bahan));
  const disusun = susunKompilasi(bahan, lingkungan, periode, permintaan, dahulu);
  const { hasil, perubahan, ringkasan, jumlahBaris } = disusun;
  const berlebih = periksaJumlahBaris(jumlahBaris, bahan.data.baris.length);
  if (berlebih !== undefined) return fail(berlebih);
  const catatan = [
    ...bahan.catatan,
    ...periksaPemetaan(
      bahan.ruang.data,
      indukPeriode(bahan.ruang.data, bahan.induk, periode).baris,
      indikatorPeserta(bahan.ruang.data, periode),
    ),
    ...disusun.catatan,
    ...(hasil.terkunci === null
      ? []
      : [catatKunci('kompilasi-periode-terkunci', { periode: hasil.periode, versi: hasil.terkunci })]),
    ...hasil.berkas.flatMap((satu) => satu.catatan),
  ];
  if (permintaan.pratinjau === true || hasil.tanpaPerubahan) return ok({ catatan, isi: hasil });
  const disimpan = await simpanRuangKerja(bahan.ruang, lingkungan, 'Kompilasi Data', ringkasan, perubahan());
  return disimpan.ok ? ok({ catatan, isi: hasil }) : disimpan;
}

/** Plans that templates of this workspace name beside the one in force. */
const versiLain = (
  template: readonly TemplateTerbaca[],
  { ruang, persetujuan }: Bahan,
): readonly VersiDisetujui[] =>
  template.flatMap(({ identitas: { ruangKerja, versiRencana: versi, hashRencana: hash } }) =>
    ruangKerja === ruang.data.id && hash !== persetujuan.hash ? [{ versi, hash }] : [],
  );

/** Who is to be taken over must be a unit: a mistyped code would be taken for nobody. */
const unitTidakDikenal = ({ opd, unit }: DataRuangKerja, diminta: readonly string[]): readonly Catatan[] => {
  const dikenal = opd.map(({ kode }) => kode);
  return diminta
    .filter((kode) => unit.milik(kode) === undefined)
    .map((kode) => {
      const saran = namaTerdekat(kode, dikenal);
      return catatRuangKerja('unit-tidak-dikenal', { kode, ...(saran === undefined ? {} : { saran }) });
    });
};

/** No file names a period of this workspace: what is wrong with each. */
const tanpaPeriode = ({ ruang, persetujuan }: Bahan, terbaca: readonly BerkasTerbaca[]): readonly Catatan[] =>
  terimaBerkas(terbaca, harapanPengembalian(ruang, persetujuan, '')).flatMap(({ catatan }) => catatan);
