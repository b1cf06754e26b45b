import { awalPeriode } from '../../domain/kalender/periode';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
import { isMelapor } from '../../domain/pengembalian/status';
import type { IdCabang } from '../../domain/sop/cabang';
import { daftarPengembalian, tandaBerlaku, type Tanda } from '../../domain/sop/tanda';
import { terbesar, terkecil } from '../../domain/umum/banyak';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Tanggal } from '../../domain/umum/tanggal';
import { belumDiputuskan } from '../keputusan/keadaan-keputusan';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { hariCap, terakhir, type Artefak } from './artefak';
import { buktiLangkah, type BahanBukti } from './bukti-langkah';
import { faktaAksi, type RuangAlur } from './fakta';
import { putusanRapat } from './periksa-rapat';

/** What proves that a step was done. Rendered by `usulan.dasar` of the texts. */
export interface ParamsDasarUsulan {
  /** Steps 2–5; `disetujui`: by the approval of the plan that holds, on the day that is proposed. */
  'isian-lengkap': { readonly disetujui: boolean };
  /** Step 6: what was approved had been put before the leadership, on that day at the latest. */
  'rencana-diajukan': { readonly nomor: string };
  'rencana-disetujui': { readonly nomor: string };
  /** Steps 8 and 12: a person said of every unit that its template was sent. */
  'template-dikirim': { readonly unit: number };
  'template-kembali': { readonly unit: number };
  'data-dikompilasi': { readonly unit: number };
  'analisis-tercatat': { readonly analisis: number; readonly rekomendasi: number };
  'angka-terkunci': { readonly versi: number; readonly nomor: string | null };
  'keputusan-lengkap': { readonly indikator: number; readonly nomor: string };
}
export type DasarUsulan = {
  [K in keyof ParamsDasarUsulan]: { readonly jenis: K; readonly params: ParamsDasarUsulan[K] };
}[keyof ParamsDasarUsulan];

/** That a step could be marked: a person does, or does not (ADR 78). */
export interface UsulanTanda {
  /** The day that what proves it tells. */
  readonly tanggal: Tanggal;
  readonly dasar: DasarUsulan;
  /** The number of the document, for the note; content of the workbook. Absent where the note is owed to a departure. */
  readonly catatan?: string;
  readonly cabang?: IdCabang;
  readonly ke?: number;
}

export interface BahanUsulan extends BahanBukti {
  readonly artefak: Artefak;
  readonly tanda: readonly Tanda[];
  readonly hariIni: Tanggal;
  /** Whether a part of the planning document or the draft circular is missing. */
  readonly dokumenKurang: () => boolean;
}

const dasar = <K extends keyof ParamsDasarUsulan>(jenis: K, params: ParamsDasarUsulan[K]): DasarUsulan =>
  ({ jenis, params }) as Extract<DasarUsulan, { jenis: K }>;

/** Parts of the plan that the check wants nothing of; only where it was looked at. */
function isianLengkap(nomor: number, bahan: BahanUsulan): UsulanTanda | undefined {
  const { rencana, persetujuan, hariIni } = bahan;
  if (rencana.galat === undefined || !buktiLangkah(nomor, bahan).every(({ lengkap }) => lengkap))
    return undefined;
  const disetujui = persetujuan?.berlaku === true;
  return {
    tanggal: disetujui ? (persetujuan.tanggal as Tanggal) : hariIni,
    dasar: dasar('isian-lengkap', { disetujui }),
  };
}

/** The first approval since the plan was last sent back: that is what step 7 is done with, later ones are revisions. */
function persetujuanPertama({ ruang, persetujuan, tanda }: BahanUsulan) {
  if (persetujuan?.berlaku !== true) return undefined;
  const ditolak = daftarPengembalian(tanda).at(-1)?.tanggal;
  const [pertama] = ruang.persetujuan
    .filter((satu) => ditolak === undefined || satu.tanggal > ditolak)
    .toSorted((a, b) => a.tanggal - b.tanggal);
  return pertama;
}

/** What was approved had been presented. Not while a part is missing without which step 6 cannot be marked. */
function diajukan(bahan: BahanUsulan): UsulanTanda | undefined {
  const pertama = persetujuanPertama(bahan);
  return pertama === undefined || bahan.dokumenKurang()
    ? undefined
    : { tanggal: pertama.tanggal, dasar: dasar('rencana-diajukan', { nomor: pertama.nomor }) };
}

function disetujui(bahan: BahanUsulan): UsulanTanda | undefined {
  const pertama = persetujuanPertama(bahan);
  return (
    pertama && {
      tanggal: pertama.tanggal,
      dasar: dasar('rencana-disetujui', { nomor: pertama.nomor }),
      catatan: `Nomor dokumen ${pertama.nomor}`,
      cabang: 'setujui-rencana',
      ke: 8,
    }
  );
}

/** The days on which the units of a period were sent their templates; `undefined` while one is missing. */
function hariDikirim(
  ruang: RuangAlur,
  periode: BahanBukti['periode'],
): readonly [Tanggal, ...Tanggal[]] | undefined {
  const milik = registerPeriode(ruang, periode);
  const hari = milik?.flatMap(({ tanggalKirim }) => tanggalKirim ?? []);
  const [pertama, ...lain] = hari ?? [];
  return pertama !== undefined && hari?.length === milik?.length ? [pertama, ...lain] : undefined;
}

/** The rows of the register of every unit that exists in a period; `undefined` where a unit has none. */
function registerPeriode(ruang: RuangAlur, periode: BahanBukti['periode']) {
  const unit = unitPadaPeriode(ruang, periode);
  const milik = new Map(
    ruang.register.filter((satu) => satu.periode === periode.kode).map((satu) => [satu.opd, satu]),
  );
  const baris = unit.flatMap(({ kode }) => milik.get(kode) ?? []);
  return unit.length > 0 && baris.length === unit.length ? baris : undefined;
}

/** Templates went out with or after the circular: it was sent on the first of those days at the latest. */
function edaranTerkirim({ ruang, periode }: BahanUsulan): UsulanTanda | undefined {
  const hari = hariDikirim(ruang, periode);
  return (
    hari && {
      tanggal: terkecil(hari) as Tanggal,
      dasar: dasar('template-dikirim', { unit: hari.length }),
    }
  );
}

/** The templates are with the units, and no action of the period is left to be carried out. */
function aksiBerjalan({ ruang, periode }: BahanUsulan): UsulanTanda | undefined {
  const hari = hariDikirim(ruang, periode);
  const { aksi, selesai } = faktaAksi(ruang, periode);
  return hari === undefined || aksi !== selesai
    ? undefined
    : {
        tanggal: terbesar(hari, awalPeriode(periode)) as Tanggal,
        dasar: dasar('template-dikirim', { unit: hari.length }),
      };
}

function terkumpul({ ruang, periode }: BahanUsulan): UsulanTanda | undefined {
  const milik = registerPeriode(ruang, periode);
  if (milik === undefined || !milik.every(({ status }) => isMelapor(status))) return undefined;
  const tanggal = terakhir(
    milik.map(({ tanggalPertama, tanggalDiterima }) => tanggalPertama ?? tanggalDiterima),
  );
  return tanggal && { tanggal, dasar: dasar('template-kembali', { unit: milik.length }) };
}

/** Compiled, and nothing more is waited for: all units reported, or step 13 was marked all the same. */
function terkompilasi(bahan: BahanUsulan): UsulanTanda | undefined {
  const { ruang, periode, tanda } = bahan;
  if (!ruang.tanggalData.has(periode.kode)) return undefined;
  if (tandaBerlaku(tanda, 13, periode.kode) === undefined && terkumpul(bahan) === undefined) return undefined;
  const milik = ruang.register.filter(
    (satu) => satu.periode === periode.kode && isMelapor(satu.status) && satu.diterima != null,
  );
  const tanggal = terakhir(milik.map(({ diterima }) => hariCap(diterima)));
  return tanggal && { tanggal, dasar: dasar('data-dikompilasi', { unit: milik.length }) };
}

function teranalisis({ artefak, periode, hariIni }: BahanUsulan): UsulanTanda | undefined {
  const ada = artefak.analisis.get(periode.kode);
  if (ada === undefined) return undefined;
  const { analisis, rekomendasi } = ada;
  return {
    tanggal: ada.terakhir ?? hariIni,
    dasar: dasar('analisis-tercatat', { analisis, rekomendasi }),
  };
}

function terkunci({ ruang, artefak, periode: { kode } }: BahanUsulan): UsulanTanda | undefined {
  const berlaku = versiBerlaku(ruang.kunci.get(kode));
  const ketetapan = berlaku && artefak.kunci.get(`${kode}|${berlaku.versi}`);
  if (berlaku === undefined || ketetapan === undefined) return undefined;
  const { tanggal, nomor } = ketetapan;
  return {
    tanggal,
    dasar: dasar('angka-terkunci', { versi: berlaku.versi, nomor }),
    ...(nomor === null ? {} : { catatan: `Nomor dokumen ${nomor}` }),
  };
}

function diputuskan({ ruang, periode }: BahanUsulan): UsulanTanda | undefined {
  if (!ruang.tanggalData.has(periode.kode) || versiBerlaku(ruang.kunci.get(periode.kode)) === undefined)
    return undefined;
  const putusan = putusanRapat(ruang, periode);
  if (putusan === undefined || belumDiputuskan(ruang, periode).length > 0) return undefined;
  const milik = new KeputusanBerlaku(ruang.keputusan).semua.filter((satu) => satu.periode === periode.kode);
  const tanggal = terakhir(milik.map((satu) => satu.tanggal));
  const nomor = [...kelompokkan(milik, (satu) => satu.nomor)].map(([satu]) => satu).join('; ');
  return (
    tanggal && {
      tanggal,
      dasar: dasar('keputusan-lengkap', { indikator: milik.length, nomor }),
      catatan: `Notula ${nomor}`,
      cabang: putusan.id,
      ke: putusan.ke,
    }
  );
}

/** How a step is proposed. A step without an entry never is: only people know. */
const pembuat: Readonly<Record<number, (bahan: BahanUsulan) => UsulanTanda | undefined>> = {
  2: (bahan) => isianLengkap(2, bahan),
  3: (bahan) => isianLengkap(3, bahan),
  4: (bahan) => isianLengkap(4, bahan),
  5: (bahan) => isianLengkap(5, bahan),
  6: diajukan,
  7: disetujui,
  8: edaranTerkirim,
  12: aksiBerjalan,
  13: terkumpul,
  14: terkompilasi,
  15: teranalisis,
  16: terkunci,
  18: diputuskan,
};

/** What the workbook proves of an open step; nothing of a day that has not come. */
export function usulanLangkah(nomor: number, bahan: BahanUsulan): UsulanTanda | undefined {
  const usulan = pembuat[nomor]?.(bahan);
  return usulan !== undefined && usulan.tanggal <= bahan.hariIni ? usulan : undefined;
}
