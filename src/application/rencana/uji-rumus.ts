import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { akhirPeriode, periodeDari, type Periode, periodePasti } from '../../domain/kalender/periode';
import { angkaTerhitung } from '../../domain/perhitungan/angka-periode';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import { seluruhOpd } from '../../domain/perhitungan/lingkup';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import type { RincianRumus } from '../../domain/rumus';
import { isMenahanRencana, isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import { catatPeriodeDiarsipkan } from '../arsip/periode-diarsipkan';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { bandingkanDisetujui } from '../capaian/banding-disetujui';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode } from '../data/data-periode';
import { perhitunganPeriode } from '../kompilasi/hitung';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { denganDraf, type DrafRumus } from './draf-rumus';

export interface PermintaanUji {
  readonly draf: DrafRumus;
  /** A compiled period, or what was imported (sheets Paket and Transaksi) over the whole year. */
  readonly sumber: { readonly periode: string } | 'impor';
  /** Rows of each kind that are listed per part of the formula. */
  readonly batas: number;
}

export interface HasilUji {
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
  readonly capaian: CapaianIndikator;
  readonly rincian: RincianRumus;
  readonly desimal: number;
  /** Name of a package or transaction by its row id. */
  readonly namaBaris: (id: string) => string | null;
  /** Current code of an indicator id. */
  readonly kode: (id: string) => string;
}

/** Rows to calculate with, and as of when. */
interface DataUji {
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
  readonly data: readonly BarisData[];
  readonly posisiTerakhir?: () => string;
}

/**
 * Tries a formula on the data there is, for all units, by the same calculation as the achievement, as if it were in the plan
 * already. Mistakes of other formulas do not stop it. Writes nothing.
 */
export async function ujiRumus(buku: Workbook, { draf, sumber, batas }: PermintaanUji): Luaran<HasilUji> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode]);
  if (!dimuat.ok) return dimuat;
  const { data: asli, tabel } = dimuat.value;
  const bahan = denganDraf({ indikator: asli.rencana.indikator, rujukan: asli.rujukan }, draf);
  const { id } = bahan.draf;
  const ruang: DataRuangKerja = {
    ...asli,
    rujukan: bahan.rujukan,
    rencana: { ...asli.rencana, indikator: bahan.indikator },
  };
  const induk = bacaInduk(tabel.isi, variabelBaku);
  const dibaca = await muatDataPeriode(dimuat.value, variabelBaku);
  if (!dibaca.ok) return dibaca;
  const uji =
    sumber === 'impor'
      ? dataImpor(ruang.tahun, induk.baris)
      : dataTerkompilasi(asli, dibaca.value.baris, sumber.periode);
  const rumusDraf = periksaRumusRencana(bahan.indikator, variabelBaku, bahan.rujukan);
  const catatan: Catatan[] = [
    ...rumusDraf.catatan
      .filter((satu) => isMenahanRencana(satu) && satu.lokasi.rujuk?.id === id)
      .map((satu) => ({ ...satu, lokasi: lokasiDraf(satu.lokasi) })),
    ...('data' in uji ? [] : [uji]),
    ...(sumber === 'impor' ? [] : catatPeriodeDiarsipkan(asli, periodeDari(sumber.periode)?.kode)),
  ];
  if (isTerhenti(catatan) || !('data' in uji)) return ok({ catatan });

  const { periode, perTanggal, data, posisiTerakhir } = uji;
  const hitungan = perhitunganPeriode(ruang, periode, perTanggal, induk.baris, data, posisiTerakhir);
  const belumDisetujui = await bandingkanDisetujui(
    { buku, data: ruang },
    (satu) => rumusDraf.rumus.get(satu)?.rumus.indikator ?? [],
    (dengan) =>
      angkaTerhitung(
        perhitunganPeriode(dengan, periode, perTanggal, induk.baris, data, posisiTerakhir),
        dengan.rencana,
      ),
  );
  const dihitung = hitungan.hitung(id, seluruhOpd);
  const capaian = belumDisetujui?.banding.sandingkan(dihitung) ?? dihitung;
  const nama = new Map(induk.baris.map((baris) => [baris.id, baris.nama]));
  return ok({
    catatan,
    isi: {
      periode,
      perTanggal,
      capaian,
      rincian: capaian.rincian(batas),
      desimal: ruang.pengaturan.desimal,
      namaBaris: (satu) => nama.get(satu) ?? null,
      kode: (satu) => bahan.indikator.find((lain) => lain.id === satu)?.kode ?? satu,
    },
  });
}

/** A draft stands on no sheet: only its characters are a place. */
const lokasiDraf = ({ posisi }: Catatan['lokasi']): Catatan['lokasi'] =>
  posisi === undefined ? {} : { posisi };

/** What was imported, as if every unit had returned just that for the year; as of its last day. */
function dataImpor(
  tahun: number,
  induk: readonly BarisInduk[],
): DataUji | ReturnType<typeof catatRuangKerja> {
  const periode = periodePasti(String(tahun));
  if (induk.length === 0) return catatRuangKerja('data-impor-kosong', {});
  return {
    periode,
    perTanggal: akhirPeriode(periode),
    posisiTerakhir: () => periode.kode,
    data: induk.map(({ id, tingkat, opd, kodeRup, isian }) => ({
      id,
      tingkat,
      opd,
      kodeRup,
      isian,
      periode: periode.kode,
      asal: { berkas: '', lembar: '', baris: 0 },
    })),
  };
}

function dataTerkompilasi(
  { tanggalData }: DataRuangKerja,
  data: readonly BarisData[],
  kode: string,
): DataUji | ReturnType<typeof catatRuangKerja> {
  const periode = periodeDari(kode);
  const perTanggal = periode && tanggalData.get(periode.kode);
  if (periode === undefined || perTanggal === undefined)
    return catatRuangKerja('periode-belum-dikompilasi', { periode: kode });
  return { periode, perTanggal, data };
}
