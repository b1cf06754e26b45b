import { aturanCapaianBawaan } from '../../domain/capaian/aturan-bawaan';
import type { Indikator } from '../../domain/rencana/indikator';
import { isKolomTingkat } from '../../domain/rencana/batas-tanggal';
import { kolomDisarankan } from '../../domain/rencana/periksa/cara-hitung';
import { periksaRumusRencana, type RumusIndikator } from '../../domain/rencana/periksa/rumus';
import { bacaanRumus, type CatatanRumus } from '../../domain/rumus';
import type { CatatanSelebihnya } from '../../domain/umum/catatan-selebihnya';
import { variabelBaku } from '../../domain/variabel/daftar';
import { cariPeristiwa } from '../../domain/variabel/tanggal-peristiwa';
import type { RujukanRumus } from '../ruang-kerja/rencana-tabel';

/** A formula while it is being written: of an indicator of the plan, or a new one. */
export interface DrafRumus {
  readonly indikatorId?: string;
  readonly rumus: string;
  /** Empty where every row counts. */
  readonly basis: string;
}

/** The plan's indicators beside which a draft is checked. */
export interface BahanDraf {
  readonly indikator: readonly Indikator[];
  readonly rujukan: RujukanRumus;
}

type CatatanDraf = CatatanRumus | CatatanSelebihnya;

export interface HasilPeriksaDraf {
  /** With positions in the text of the formula; those of a circle of indicators have none. */
  readonly catatanRumus: readonly CatatanDraf[];
  readonly catatanBasis: readonly CatatanDraf[];
  /** In words; absent while there is a mistake. */
  readonly bacaan: string | undefined;
  readonly bacaanBasis: string | undefined;
  /** The dates that can bound the rows by the data date; none while there is a mistake. */
  readonly kolomTanggal: KolomTanggalDraf;
}

/** Date columns that a formula's rows have, and the one to propose. */
export interface KolomTanggalDraf {
  readonly pilihan: readonly { readonly nama: string; readonly label: string }[];
  /** Name of the column that the values of the formula rest on; `null` where they say none. */
  readonly usul: string | null;
}

const ID_BARU = 'draf';

/** A new indicator until it has attributes of its own; its code is no name, so that nothing can refer to it. */
const indikatorBaru: Indikator = {
  id: ID_BARU,
  kode: '(baru)',
  nama: '',
  definisi: '',
  area: '',
  areaPengukuran: 'kualitas',
  satuan: '',
  rumus: '',
  polarisasi: 'makin-tinggi',
  sifat: 'kumulatif',
  frekuensi: 'triwulan',
  cakupanData: 'semua-paket',
  sumberData: '',
  penanggungJawab: '',
  lingkupEvaluasi: ['seluruh'],
  aturanKosong: 'per-rumus',
  aturanTidakMelapor: 'tidak-dihitung',
  nilaiTahunan: 'hitung-ulang',
  aturanCapaian: aturanCapaianBawaan('makin-tinggi'),
  bobot: 1,
  referensi: '',
};

/**
 * The indicators as they would be with the draft. Names in the draft mean what is called so now: what those of the old
 * formula were bound to does not count.
 */
export function denganDraf(
  { indikator, rujukan }: BahanDraf,
  { indikatorId, rumus, basis }: DrafRumus,
): BahanDraf & { readonly draf: Indikator } {
  const lama = indikator.find(({ id }) => id === indikatorId) ?? indikatorBaru;
  const { basis: _, ...tetap } = lama;
  const draf: Indikator = { ...tetap, rumus, ...(basis.trim() === '' ? {} : { basis }) };
  return {
    draf,
    indikator:
      lama === indikatorBaru
        ? [...indikator, draf]
        : indikator.map((satu) => (satu.id === draf.id ? draf : satu)),
    rujukan: new Map([...rujukan].filter(([id]) => id !== draf.id)),
  };
}

/** Checks a draft as approving the plan would check it. Depends on its arguments only, so that it can run at each key. */
export function periksaDraf(bahan: BahanDraf, draf: DrafRumus): HasilPeriksaDraf {
  const { draf: satu, indikator, rujukan } = denganDraf(bahan, draf);
  const { catatan, rumus } = periksaRumusRencana(indikator, variabelBaku, rujukan);
  const milik = catatan.filter(
    (c) => c.lokasi.rujuk?.id === satu.id || (c.kode === 'siklus' && c.params.jalur.includes(satu.kode)),
  );
  const diBasis = ({ lokasi }: CatatanDraf): boolean => (lokasi.rujuk?.kolom ?? 'rumus') !== 'rumus';
  const sah: RumusIndikator | undefined = rumus.get(satu.id);
  const nama = {
    variabel: variabelBaku,
    indikator: (id: string) => indikator.find((lain) => lain.id === id)?.kode ?? id,
  };
  return {
    catatanRumus: milik.filter((c) => !diBasis(c)),
    catatanBasis: milik.filter(diBasis),
    bacaan: sah && bacaanRumus(sah.rumus, nama),
    bacaanBasis: satu.basis === undefined ? undefined : sah?.basis && bacaanRumus(sah.basis, nama),
    kolomTanggal: sah === undefined ? { pilihan: [], usul: null } : kolomTanggalDraf(sah),
  };
}

function kolomTanggalDraf(sah: RumusIndikator): KolomTanggalDraf {
  const usul = kolomDisarankan(sah.batas.tingkat);
  const pilihan = variabelBaku.filter(
    (satu) =>
      satu.tipe === 'tanggal' &&
      cariPeristiwa(satu.id) !== undefined &&
      sah.rumus.tingkat.some((tingkat) => isKolomTingkat(satu, tingkat, sah)),
  );
  return {
    pilihan: pilihan.map(({ nama, label }) => ({ nama, label })),
    usul: pilihan.find(({ id }) => id === usul)?.nama ?? null,
  };
}
