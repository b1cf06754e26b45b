import { tambahSemua } from '../../domain/umum/banyak';
import { periodeDari, urutPeriode } from '../../domain/kalender/periode';
import { labelPotretRusak } from '../../domain/capaian/keadaan-angka';
import { isTerhenti } from '../../domain/umum/catatan';
import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Catatan } from '../catatan';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode } from '../data/data-periode';
import type { PenulisLembar } from '../kompilasi/penulis-lembar';
import {
  perubahanCapaian,
  perubahanPerhitungan,
  tulisPerhitungan,
  type PeriodeDihitung,
} from '../kompilasi/perubahan-capaian';
import { isSudahTertulis } from '../kompilasi/sudah-tertulis';
import { bacaTerkunci } from '../kunci/angka-terkunci';
import { catatKunci } from '../kunci/catatan';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import { pulihkanLembarTerkunci } from '../kunci/lembar-terkunci';
import { catatKoreksiDiDepan } from '../koreksi/catat-di-depan';
import type { Lingkungan } from '../lingkungan';
import type { Gagal, Luaran } from '../luaran';
import { catatPerubahanPaket } from '../paket/catat-perubahan';
import type { Perubahan, Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { catatTanpaPengumpulan } from './belum-dikompilasi';
import { perhitunganDiingat } from './perhitungan-diingat';
import { sidikMasukan } from '../usang/sidik-masukan';
import { perubahanKeadaanPeriode, periodeUsang, tabelUsang } from '../usang/usang-tertulis';
import { catatBerakhirBerpaket, catatKodeYatim } from '../unit/kode-yatim';
import { denganBagianBerubah } from '../ruang-kerja/versi-rencana';

export interface PermintaanHitungUlang {
  /** A compiled period; all of them by default. */
  readonly periode?: string;
  readonly tulis: PenulisLembar;
}

export interface HasilHitungUlang {
  /** Calculated periods, the earliest end first. */
  readonly dihitung: readonly { readonly periode: string; readonly tanggalData: Tanggal }[];
  /** Locked periods, which were left as they are. */
  readonly terkunci: readonly { readonly periode: string; readonly versi: number }[];
  /** The sheet Capaian holds these figures already: nothing was written. */
  readonly tanpaPerubahan: boolean;
}

/**
 * Calculates compiled periods again, from what plan and data sheets hold now and as of the same data dates, and rewrites the
 * sheet Capaian. Like Kompilasi Data it refuses a plan that is not the approved one. Locked periods are left alone. All in one
 * write.
 */
export async function hitungUlang(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanHitungUlang,
  kemajuan: Kemajuan = () => true,
): Luaran<HasilHitungUlang> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode, ...tabelUsang]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const berlaku = rencanaBerlaku(ruang.data);
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku);
  const dataDibaca = await muatDataPeriode(ruang, variabelBaku);
  if (!dataDibaca.ok) return dataDibaca;
  const data = dataDibaca.value;
  const { periode: diminta } = permintaan;
  const { kunci } = ruang.data;
  const semua = periodeDihitung(ruang.data, diminta);
  const dihitung = semua.filter(({ periode }) => versiBerlaku(kunci.get(periode.kode)) === undefined);
  const terkunci = semua.flatMap(({ periode: { kode } }) => {
    const berlaku = versiBerlaku(kunci.get(kode));
    return berlaku === undefined ? [] : [{ periode: kode, versi: berlaku.versi }];
  });
  const pulih = await pulihkanTerkunci(ruang, induk.baris, data.baris, terkunci, permintaan.tulis);
  if (!pulih.ok) return pulih;
  const { ditulis } = pulih.value;
  // A locked period is refused where it is asked for, unless what the finding of its edited rows advises is what is asked.
  const dilewati = diminta === undefined || ditulis.length > 0;
  const catatan: Catatan[] = [
    ...ruang.data.catatan,
    ...('catatan' in berlaku ? [berlaku.catatan] : []),
    ...induk.catatan,
    ...data.catatan,
    ...catatKoreksiDiDepan(data, lingkungan),
    ...catatKodeYatim(ruang),
    ...catatBerakhirBerpaket(ruang, induk.baris),
    ...catatPerubahanPaket(ruang, induk.baris, data.baris),
    ...terkunci.map((satu) => catatKunci(dilewati ? 'periode-terkunci-dilewati' : 'periode-terkunci', satu)),
    ...(semua.length > 0 ? [] : [catatTanpaPengumpulan(ruang.data, diminta)]),
  ];
  if (isTerhenti(catatan)) return ok({ catatan: await denganBagianBerubah(ruang, catatan) });
  tambahSemua(catatan, pulih.value.catatan);

  const hitung = perhitunganDiingat(ruang, induk.baris, data.baris, data.dihapus);
  const perubahan: Perubahan[] = [];
  for (const [i, satu] of dihitung.entries()) {
    if (!kemajuan(i, dihitung.length, satu.periode.kode)) return fail({ kode: 'cancelled' });
    const hitungan = hitung(satu.periode, satu.tanggalData);
    const baris = tulisPerhitungan(ruang, satu, hitungan, permintaan.tulis);
    tambahSemua(perubahan, perubahanCapaian(ruang, satu.periode, baris));
  }
  tambahSemua(perubahan, perubahanPerhitungan(ruang, dihitung, induk, data.baris));
  // After the marks, which these rows carry too.
  tambahSemua(perubahan, pulih.value.perubahan);
  const isi: HasilHitungUlang = {
    terkunci,
    dihitung: dihitung.map(({ periode, tanggalData }) => ({ periode: periode.kode, tanggalData })),
    tanpaPerubahan: isSudahTertulis(ruang.tabel.isi, perubahan),
  };
  const dipulihkan = ditulis.map((periode) => ({ periode }));
  if (isi.tanpaPerubahan || dihitung.length + dipulihkan.length === 0) return ok({ catatan, isi });
  const ringkasan = [...isi.dihitung, ...dipulihkan].map(({ periode }) => periode).join(', ');
  const disimpan = await simpanRuangKerja(ruang, lingkungan, 'Hitung ulang', ringkasan, perubahan);
  return disimpan.ok ? ok({ catatan, isi }) : disimpan;
}

interface LembarTerkunci {
  readonly perubahan: readonly Perubahan[];
  /** Periods whose rows are written. */
  readonly ditulis: readonly string[];
  readonly catatan: readonly Catatan[];
}

/**
 * Locked figures are shown from their snapshots; where the sheet Capaian shows others, it gets them back. What the sheet shows
 * of a damaged one nobody can prove: its rows say so.
 */
async function pulihkanTerkunci(
  ruang: RuangKerja,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
  terkunci: HasilHitungUlang['terkunci'],
  tulis: PenulisLembar,
): Promise<Result<LembarTerkunci, Gagal>> {
  const dibaca = await bacaTerkunci(
    ruang,
    terkunci.map(({ periode }) => periode),
  );
  if (!dibaca.ok) return dibaca;
  const milik = [...dibaca.value.terkunci.values()].map(({ potret }) => potret);
  const tanggal = new Map(milik.map(({ kepala }) => [kepala.periode, kepala.perTanggal]));
  const berubah = new Set(
    milik.length === 0 ? [] : periodeUsang(ruang.tabel.isi, tanggal, sidikMasukan(ruang, induk, data)),
  );
  const pulih = milik.map((satu) => ({
    periode: satu.kepala.periode,
    ...pulihkanLembarTerkunci(ruang, satu, berubah.has(satu.kepala.periode), tulis),
  }));
  const rusak = [...dibaca.value.rusak.keys()].map((periode) => ({
    periode,
    perubahan: perubahanKeadaanPeriode(ruang.tabel.isi, periode, () => labelPotretRusak),
  }));
  const lembar = [...pulih, ...rusak];
  return ok({
    perubahan: lembar.flatMap((satu) => satu.perubahan),
    ditulis: lembar.flatMap(({ periode, perubahan }) => (perubahan.length > 0 ? [periode] : [])),
    catatan: [
      ...dibaca.value.catatan.filter(({ kode }) => kode !== 'lembar-capaian-berbeda'),
      ...pulih.flatMap((satu) => satu.catatan),
    ],
  });
}

function periodeDihitung(
  { tanggalData }: DataRuangKerja,
  kode: string | undefined,
): readonly PeriodeDihitung[] {
  const diminta = kode === undefined ? undefined : (periodeDari(kode)?.kode ?? '');
  return [...tanggalData]
    .flatMap(([satu, perTanggal]) => {
      const periode = periodeDari(satu);
      return periode && (diminta ?? periode.kode) === periode.kode
        ? [{ periode, tanggalData: perTanggal }]
        : [];
    })
    .sort((a, b) => urutPeriode(a.periode, b.periode));
}
