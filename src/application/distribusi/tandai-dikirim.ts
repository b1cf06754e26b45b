import { labelPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import { tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { kodeDalamPeriode, unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { unitDiminta } from './unit-diminta';
import { simpanRuangKerja } from '../ruang-kerja/simpan';

export interface PermintaanDikirim {
  readonly periode: string;
  /** Unit codes; where absent, every unit whose template was made and is not marked yet. */
  readonly unit?: readonly string[];
  /** The day it was sent; `null` takes the mark back. */
  readonly tanggal: Tanggal | null;
}

export interface HasilDikirim {
  readonly periode: string;
  readonly tanggal: Tanggal | null;
  /** Codes of the units whose row was changed. */
  readonly unit: readonly string[];
}

/** Names in one sentence; a regency has hundreds of units. */
const DISEBUT = 3;

type BarisRegister = Baris<typeof tabelRegister>;

/**
 * Records that templates were sent. The program only makes them: that they went out, and when, a person says. A template
 * made anew is not sent yet.
 */
export async function tandaiDikirim(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanDikirim,
): Luaran<HasilDikirim> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const { tanggal } = permintaan;
  const periode = periodeDari(permintaan.periode);
  if (periode?.tahun !== ruang.data.tahun)
    return ok({
      catatan: [catatRuangKerja('periode-salah', { periode: permintaan.periode, tahun: ruang.data.tahun })],
    });
  const dibuat = ruang.data.register.filter(
    (baris) => baris.periode === periode.kode && baris.status !== 'belum-dikirim',
  );
  const diminta =
    permintaan.unit === undefined
      ? permintaan
      : { ...permintaan, unit: permintaan.unit.map((kode) => kodeDalamPeriode(ruang.data, periode, kode)) };
  const dipilih = pilih(dibuat, diminta);
  const catatan = periksa(ruang, periode, dibuat, dipilih, diminta, lingkungan.hariIni());
  if (isTerhenti(catatan)) return ok({ catatan });
  const berubah = dipilih.filter((baris) => (baris.tanggalKirim ?? null) !== tanggal);
  const isi = { periode: periode.kode, tanggal, unit: berubah.map(({ opd }) => opd) };
  if (berubah.length === 0) return ok({ catatan, isi });
  const apa = tanggal === null ? 'tanda dikirim dihapus' : `sudah dikirim ${tulisTanggal(tanggal)}`;
  const ditulis = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Tandai dikirim',
    `${labelPeriode(periode)}: ${berubah.length} template ${apa}`,
    [
      perubahanSimpan(
        tabelRegister,
        berubah.map((baris) => ({ ...baris, tanggalKirim: tanggal })),
      ),
    ],
  );
  return ditulis.ok ? ok({ catatan, isi }) : ditulis;
}

function pilih(
  dibuat: readonly BarisRegister[],
  { unit, tanggal }: PermintaanDikirim,
): readonly BarisRegister[] {
  if (unit !== undefined) return dibuat.filter(({ opd }) => unit.includes(opd));
  return dibuat.filter(({ tanggalKirim }) => (tanggalKirim == null) === (tanggal !== null));
}

function periksa(
  { data }: RuangKerja,
  periode: Periode,
  dibuat: readonly BarisRegister[],
  dipilih: readonly BarisRegister[],
  { unit = [], tanggal }: PermintaanDikirim,
  hariIni: Tanggal,
): readonly Catatan[] {
  const kodeOpd = unitPadaPeriode(data, periode).map(({ kode }) => kode);
  const punya = new Set(dibuat.map((baris) => baris.opd));
  const tanpa = unit.filter((kode) => kodeOpd.includes(kode) && !punya.has(kode));
  const terlaluDini = tanggal === null ? [] : dipilih.filter((baris) => tanggal < (hariDibuat(baris) ?? 0));
  return [
    ...unitDiminta(data, periode, unit),
    ...(dibuat.length === 0 || tanpa.length > 0
      ? [catatRuangKerja('template-belum-dibuat', { periode: periode.kode, unit: tanpa })]
      : []),
    ...(tanggal !== null && tanggal > hariIni
      ? [catatRuangKerja('dikirim-di-depan', { tanggal, hariIni })]
      : []),
    ...terlaluDini.slice(0, 1).map((baris) =>
      catatRuangKerja('dikirim-sebelum-dibuat', {
        tanggal: tanggal ?? hariIni,
        dibuat: hariDibuat(baris) ?? hariIni,
        unit: terlaluDini.slice(0, DISEBUT).map(({ namaOpd, opd: kode }) => namaOpd ?? kode),
        lain: Math.max(0, terlaluDini.length - DISEBUT),
      }),
    ),
  ];
}

/** The day in the stamp of when a template was made. */
const hariDibuat = ({ dikirim }: BarisRegister): Tanggal | undefined =>
  tanggalDariIso((dikirim ?? '').slice(0, 10));
