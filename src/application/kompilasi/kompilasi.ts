import type { BarisData } from '../../domain/data/baris-data';
import { akhirPeriode, periodeDari } from '../../domain/kalender/periode';
import { isMelapor } from '../../domain/pengembalian/status';
import { adaGalat } from '../../domain/umum/catatan';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelRegister } from '../../lembar/daftar/register';
import type { Catatan } from '../catatan';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { bacaDataPeriode, perubahanDataPeriode, tabelDataPeriode } from '../data/baris-periode';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import { terimaBerkas } from '../pengembalian/terima-berkas';
import type { BerkasMasuk, PembacaBuku } from '../ports/pembaca-buku';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { perubahanSimpan, simpanRuangKerja } from '../ruang-kerja/simpan';
import { perubahanCatatan } from './baris-catatan';
import type { PenulisLembar } from './penulis-lembar';
import { olahBerkas, type HasilBerkas } from './olah-berkas';
import { perubahanCapaian, perubahanPerhitungan } from './perubahan-capaian';
import { harapanPengembalian, registerBaru } from './register-baru';
import { isSudahTertulis } from './sudah-tertulis';
import { periodeBerkas } from './pilih-periode';

export interface HasilKompilasi {
  readonly periode: string;
  readonly tanggalData: Tanggal;
  readonly berkas: readonly HasilBerkas[];
  /** Units whose data of the period are still not there. */
  readonly belumMelapor: readonly { readonly kode: string; readonly nama: string }[];
  /** Nothing in the workbook changed: the same files had been compiled before. */
  readonly tanpaPerubahan: boolean;
}

export interface PermintaanKompilasi {
  readonly berkas: readonly BerkasMasuk[];
  /** The data date; the end of the period by default, never the clock. */
  readonly tanggalData?: Tanggal;
  /** The day the files came in, for Tepat waktu or Terlambat; today by default. */
  readonly diterima?: Tanggal;
  readonly tulis: PenulisLembar;
  /** Only tell what would happen. */
  readonly pratinjau?: boolean;
}

/**
 * Kompilasi Data (SOP step 14): takes returned templates, tells every mistake in every file, writes the data of those
 * that count, and calculates the period's figures. All in one write: a failure leaves the workbook as it was.
 */
export async function kompilasi(
  buku: Workbook,
  lingkungan: Lingkungan,
  pembaca: PembacaBuku,
  permintaan: PermintaanKompilasi,
  kemajuan: Kemajuan = () => true,
): Luaran<HasilKompilasi> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode, 'catatan', 'capaian']);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const berlaku = rencanaBerlaku(ruang);
  const induk = bacaInduk(ruang.isi, variabelBaku);
  const data = bacaDataPeriode(ruang.isi, variabelBaku);
  const awal: Catatan[] = [
    ...ruang.catatan,
    ...('catatan' in berlaku ? [berlaku.catatan] : []),
    ...induk.catatan,
    ...data.catatan,
  ];
  if ('catatan' in berlaku || adaGalat(awal)) return ok({ catatan: awal });

  let kodePeriode: string | undefined;
  const diterima = await terimaBerkas(
    pembaca,
    permintaan.berkas,
    (template) => {
      kodePeriode = periodeBerkas(template, ruang.id);
      return harapanPengembalian(ruang, berlaku.persetujuan, kodePeriode ?? '');
    },
    kemajuan,
  );
  if (!diterima.ok) return diterima;
  const periode = periodeDari(kodePeriode ?? '');
  if (periode === undefined)
    return ok({ catatan: [...awal, ...diterima.value.flatMap(({ catatan }) => catatan)] });

  const tanggalData = permintaan.tanggalData ?? akhirPeriode(periode);
  const olahan = olahBerkas(ruang, periode, induk, data.baris, diterima.value);
  const register = registerBaru(ruang, periode, olahan, {
    sekarang: lingkungan.sekarang(),
    diterima: permintaan.diterima ?? lingkungan.hariIni(),
  });
  const unitBerubah = new Set(
    olahan.flatMap(({ diterima: d, hasil }) => (d.dipakai && isMelapor(hasil.status) ? [hasil.opd] : [])),
  );
  const milikUnit = (baris: BarisData): boolean =>
    baris.periode === periode.kode && unitBerubah.has(baris.opd);
  const dataLama = data.baris.filter(milikUnit);
  const dataBaru = olahan.flatMap(({ baris }) => baris);
  const ruangBaru: RuangKerja = {
    ...ruang,
    register: [...ruang.register.filter(({ id }) => !register.some((r) => r.id === id)), ...register],
  };
  const dataSemua = [...data.baris.filter((baris) => !milikUnit(baris)), ...dataBaru];
  const perubahan = [
    ...perubahanDataPeriode(dataLama, dataBaru, variabelBaku),
    perubahanSimpan(tabelRegister, register),
    ...perubahanCatatan(
      ruang.isi,
      periode,
      olahan.map((satu) => satu.hasil),
      permintaan.tulis,
    ),
    ...perubahanCapaian(ruangBaru, { periode, tanggalData }, induk, dataSemua, permintaan.tulis),
    ...perubahanPerhitungan(ruangBaru, [{ periode, tanggalData }], induk, dataSemua),
  ];
  const hasil: HasilKompilasi = {
    periode: periode.kode,
    tanggalData,
    berkas: olahan.map((satu) => satu.hasil),
    belumMelapor: ruang.opd
      .filter(
        ({ kode }) =>
          !ruangBaru.register.some(
            (r) => r.opd === kode && r.periode === periode.kode && isMelapor(r.status),
          ),
      )
      .map(({ kode, nama }) => ({ kode, nama })),
    tanpaPerubahan: isSudahTertulis(ruang.isi, perubahan),
  };
  const catatan = [...awal, ...olahan.flatMap((satu) => satu.hasil.catatan)];
  if (permintaan.pratinjau === true || hasil.tanpaPerubahan) return ok({ catatan, isi: hasil });

  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Kompilasi Data',
    `${periode.kode}: ${unitBerubah.size} dari ${permintaan.berkas.length} berkas diterima`,
    perubahan,
  );
  return disimpan.ok ? ok({ catatan, isi: hasil }) : disimpan;
}
