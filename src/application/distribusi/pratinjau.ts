import { periodeDari, urutPeriode, type Periode } from '../../domain/kalender/periode';
import type { StatusPengembalian } from '../../domain/pengembalian/status';
import { periodePelaporan } from '../../domain/sop/periode-pelaporan';
import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { TingkatData, Variabel } from '../../domain/variabel/tipe';
import { bacaAlur } from '../alur/baca-alur';
import { periodeKini } from '../alur/susun-alur';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import { jumlahBarisTemplate } from './isi-template';
import { indikatorDitanyakan } from './kebutuhan-data';
import type { Opd } from '../../domain/rencana/rencana';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { catatTemplateLain } from './template-beredar';
import { muatDistribusi, siapkanDistribusi, type DistribusiSiap } from './siapkan-distribusi';

/** A period for which templates can be sent. */
export interface PeriodeDistribusi {
  readonly periode: Periode;
  readonly indikator: readonly { readonly kode: string; readonly nama: string }[];
  /** Units that were sent its template. */
  readonly terkirim: number;
}

/** What a unit would get. */
export interface UnitAkanDikirim {
  readonly kode: string;
  readonly nama: string;
  readonly berkas: string;
  /** Of the issue that would be made; more than 1 where it was sent before. */
  readonly serial: number;
  readonly baris: Readonly<Partial<Record<TingkatData, number>>>;
  /** Rows that begin with what the unit returned last. */
  readonly barisLanjutan: number;
}

export interface UnitTerkirim {
  readonly kode: string;
  readonly nama: string;
  readonly serial: number;
  readonly status: StatusPengembalian;
  /** ISO 8601, as recorded. */
  readonly dikirim: string | null;
  readonly tenggat: Tanggal | null;
  readonly berkas: string | null;
  /** The day that a person says it was sent. */
  readonly tanggalKirim: Tanggal | null;
}

export interface PratinjauDistribusi {
  /** By their end; none where the plan has no indicator. */
  readonly periode: readonly PeriodeDistribusi[];
  /** Code of the period that the rest is about. */
  readonly dipilih: string;
  readonly jumlahUnit: number;
  /** Absent where a finding stops the distribution. */
  readonly akan?: {
    readonly tanggalData: Tanggal;
    readonly tenggat: Tanggal;
    readonly kolom: readonly Variabel[];
    readonly unit: readonly UnitAkanDikirim[];
  };
  /** The Register Pengembalian of the period, in the order of the sheet OPD. */
  readonly terkirim: readonly UnitTerkirim[];
}

/**
 * What distributing the template of a period would send to each unit, and what has been sent. Without a period, the one
 * that is worked on, or the next after it that not every unit was sent. Writes nothing.
 */
export async function pratinjauDistribusi(
  buku: Workbook,
  hariIni: Tanggal,
  diminta?: string,
): Luaran<PratinjauDistribusi> {
  const dimuat = await muatDistribusi(buku);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const periode = periodeTersedia(ruang);
  const kini = periodeKini(ruang.data, bacaAlur(ruang, hariIni).tanda);
  const lanjutan = periode.filter((satu) => urutPeriode(satu.periode, kini) >= 0);
  const dipilih =
    diminta ??
    (
      lanjutan.find(({ terkirim, periode: satu }) => terkirim < unitPadaPeriode(ruang.data, satu).length) ??
      lanjutan[0] ??
      periode.at(-1)
    )?.periode.kode ??
    String(ruang.data.tahun);
  const disiapkan = await siapkanDistribusi(ruang, { periode: dipilih });
  if (!disiapkan.ok) return disiapkan;
  const { catatan, siap } = disiapkan.value;
  const beredar = siap === undefined ? [] : await catatTemplateLain(ruang, siap);
  return ok({
    catatan: [...catatan, ...beredar],
    isi: {
      periode,
      dipilih,
      jumlahUnit: unitDari(ruang.data, dipilih).length,
      ...(siap === undefined ? {} : { akan: akanDikirim(siap) }),
      terkirim: sudahTerkirim(ruang.data, dipilih),
    },
  });
}

function periodeTersedia(ruang: RuangKerja): readonly PeriodeDistribusi[] {
  const jejak = new Set(ruang.data.register.map(({ periode }) => periode));
  return periodePelaporan(
    ruang.data.rencana.indikator.map(({ frekuensi }) => frekuensi),
    ruang.data.tahun,
    [...jejak].flatMap((kode) => periodeDari(kode) ?? []),
  )
    .map((periode) => ({
      periode,
      indikator: indikatorDitanyakan(ruang.data, periode).map(({ kode, nama }) => ({ kode, nama })),
      terkirim: sudahTerkirim(ruang.data, periode.kode).length,
    }))
    .filter(({ indikator }) => indikator.length > 0);
}

const akanDikirim = ({
  tanggalData,
  tenggat,
  variabel,
  terbitan,
}: DistribusiSiap): NonNullable<PratinjauDistribusi['akan']> => ({
  tanggalData,
  tenggat,
  kolom: variabel,
  unit: terbitan.map(({ opd, berkas, bahan }) => ({
    kode: opd.kode,
    nama: opd.nama,
    berkas,
    serial: bahan.identitas.serial,
    baris: jumlahBarisTemplate(bahan),
    barisLanjutan: bahan.sebelumnya.length,
  })),
});

const unitDari = (ruang: DataRuangKerja, kode: string): readonly Opd[] => {
  const periode = periodeDari(kode);
  return periode === undefined ? ruang.opd : unitPadaPeriode(ruang, periode);
};

function sudahTerkirim(ruang: DataRuangKerja, kode: string): readonly UnitTerkirim[] {
  const { register } = ruang;
  const baris = new Map(register.filter(({ periode }) => periode === kode).map((satu) => [satu.opd, satu]));
  return unitDari(ruang, kode).flatMap(({ kode: kodeUnit, nama }) => {
    const satu = baris.get(kodeUnit);
    if (satu === undefined || satu.status === 'belum-dikirim') return [];
    const { serial, status, dikirim, tenggat, berkasKirim: berkas, tanggalKirim } = satu;
    return [{ kode: kodeUnit, nama, serial, status, dikirim, tenggat, berkas, tanggalKirim }];
  });
}
