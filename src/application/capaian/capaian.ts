import { akhirPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator, Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import { adaGalat } from '../../domain/umum/catatan';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { bacaDataPeriode, tabelDataPeriode } from '../data/baris-periode';
import { perhitunganPeriode } from '../kompilasi/hitung';
import type { Gagal, Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { sidikMasukan } from '../usang/sidik-masukan';
import { periodeUsang } from '../usang/tanda';

export interface HasilCapaian {
  readonly periode: Periode;
  readonly perTanggal: Tanggal;
  readonly capaian: readonly CapaianIndikator[];
  readonly desimal: number;
  /** The sheet Capaian holds other figures: plan or data changed after they were calculated. */
  readonly usang: boolean;
  /** Current code of an indicator id. */
  kode(id: string): string;
}

/** A period ready to be calculated, or the findings that stop it. */
export type PeriodeSiap =
  | { readonly catatan: readonly Catatan[] }
  | {
      readonly catatan: readonly Catatan[];
      readonly ruang: RuangKerja;
      readonly periode: Periode;
      readonly perTanggal: Tanggal;
      readonly perhitungan: Perhitungan;
      readonly usang: boolean;
    };

/** The last compiled period by default. */
function periodeDiminta(ruang: RuangKerja, kode: string | undefined): Periode | undefined {
  const terkompilasi = [...ruang.tanggalData.keys()].flatMap((satu) => periodeDari(satu) ?? []);
  if (kode !== undefined) {
    const diminta = periodeDari(kode)?.kode;
    return terkompilasi.find((satu) => satu.kode === diminta);
  }
  return terkompilasi.sort((a, b) => akhirPeriode(b) - akhirPeriode(a))[0];
}

/** Reads a workspace and prepares the calculation of a compiled period. Writes nothing. */
export async function siapkanPeriode(
  buku: Workbook,
  kodePeriode: string | undefined,
): Promise<Result<PeriodeSiap, Gagal>> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode]);
  if (!dimuat.ok) return fail(dimuat.error);
  const ruang = dimuat.value;
  const induk = bacaInduk(ruang.isi, variabelBaku);
  const data = bacaDataPeriode(ruang.isi, variabelBaku);
  const { catatan: catatanRumus } = periksaRumusRencana(ruang.rencana.indikator, variabelBaku, ruang.rujukan);
  const catatan = [
    ...ruang.catatan,
    ...induk.catatan,
    ...data.catatan,
    ...ruang.tempatkan(catatanRumus.filter(({ tingkat }) => tingkat === 'galat')),
  ];
  const periode = periodeDiminta(ruang, kodePeriode);
  if (periode === undefined)
    return ok({
      catatan: [
        ...catatan,
        catatRuangKerja(
          'periode-belum-dikompilasi',
          kodePeriode === undefined ? {} : { periode: kodePeriode },
        ),
      ],
    });
  if (adaGalat(catatan)) return ok({ catatan });
  const perTanggal = ruang.tanggalData.get(periode.kode)!;
  const sidik = sidikMasukan(ruang, induk.baris, data.baris);
  return ok({
    catatan,
    ruang,
    periode,
    perTanggal,
    perhitungan: perhitunganPeriode(ruang, periode, perTanggal, induk.baris, data.baris),
    usang: periodeUsang(ruang.isi, new Map([[periode.kode, perTanggal]]), sidik).length > 0,
  });
}

/** The figures of a period (SOP step 14), calculated from what the workbook holds now. */
export async function capaian(buku: Workbook, kodePeriode?: string): Luaran<HasilCapaian> {
  const siap = await siapkanPeriode(buku, kodePeriode);
  if (!siap.ok) return siap;
  if (!('perhitungan' in siap.value)) return ok(siap.value);
  const { catatan, ruang, periode, perTanggal, perhitungan, usang } = siap.value;
  const kode = new Map(ruang.rencana.indikator.map((satu) => [satu.id, satu.kode]));
  return ok({
    catatan,
    isi: {
      periode,
      perTanggal,
      capaian: perhitungan.semua(),
      desimal: ruang.pengaturan.desimal,
      usang,
      kode: (id) => kode.get(id) ?? id,
    },
  });
}
