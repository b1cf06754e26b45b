import { pengaturanCapaianBawaan } from '../../src/domain/capaian/penilaian';
import type { BarisData, BarisInduk } from '../../src/domain/data/baris-data';
import { kalenderDari } from '../../src/domain/kalender/kalender';
import { akhirPeriode, periodeDari } from '../../src/domain/kalender/periode';
import { denganKodePada, keadaanPaket } from '../../src/domain/paket/keadaan-paket';
import type { PerubahanPaket } from '../../src/domain/paket/perubahan';
import { RiwayatPaket } from '../../src/domain/paket/riwayat-paket';
import type { BahanPerhitungan } from '../../src/domain/perhitungan/bahan';
import type { CapaianIndikator } from '../../src/domain/perhitungan/hitung-capaian';
import { Perhitungan } from '../../src/domain/perhitungan/hitung-capaian';
import { seluruhOpd, type Lingkup } from '../../src/domain/perhitungan/lingkup';
import type { Indikator } from '../../src/domain/rencana/indikator';
import { periksaRumusRencana } from '../../src/domain/rencana/periksa/rumus';
import type { Rencana } from '../../src/domain/rencana/rencana';
import { ada, tidakBerlaku, tidakSah, type Isian, type NilaiIsian } from '../../src/domain/umum/isian';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import type { TingkatData } from '../../src/domain/variabel/tipe';
import { indikator, opd, rencana } from './rencana';
import { tgl } from './tanggal';

/** A cell as a person would say it: a value, `TB`, or `?` for something unreadable; a blank is not mentioned at all. */
type Tulisan = NilaiIsian | { readonly tanggal: string };

const isianDari = (tulisan: Tulisan): Isian<NilaiIsian> => {
  if (typeof tulisan === 'object') return ada(tgl(tulisan.tanggal));
  if (tulisan === 'TB') return tidakBerlaku;
  return tulisan === '?' ? tidakSah('lima') : ada(tulisan);
};

const isian = (tulisan: Readonly<Record<string, Tulisan>>) =>
  Object.fromEntries(Object.entries(tulisan).map(([nama, isi]) => [nama, isianDari(isi)]));

interface Baris {
  readonly id: string;
  readonly opd?: string;
  readonly rup?: string | readonly string[];
  readonly periode?: string;
}

const kodeRup = (rup: Baris['rup']): readonly string[] =>
  rup === undefined ? [] : typeof rup === 'string' ? [rup] : rup;

const barisData =
  (tingkat: TingkatData) =>
  (baris: Baris, nilai: Readonly<Record<string, Tulisan>> = {}): BarisData => ({
    id: baris.id,
    tingkat,
    periode: baris.periode ?? '2026-TW1',
    opd: baris.opd ?? 'A',
    kodeRup: kodeRup(baris.rup),
    isian: isian(nilai),
    asal: { berkas: 'a.xlsx', lembar: 'Transaksi', baris: 1 },
  });

/** A returned row of each level. */
export const transaksi = barisData('transaksi');
export const paketKembali = barisData('rup');
export const dataOpd = barisData('opd');

/** A package as imported; `area` are codes of strategic areas. */
export const paket = (
  baris: Baris & { readonly area?: readonly string[] },
  nilai: Readonly<Record<string, Tulisan>> = {},
): BarisInduk => ({
  id: baris.id,
  tingkat: 'rup',
  opd: baris.opd ?? 'A',
  kodeRup: kodeRup(baris.rup),
  kodePaket: null,
  nama: null,
  area: baris.area ?? [],
  isian: isian(nilai),
});

/** A transaction as imported. */
export const transaksiInduk = (baris: Baris, nilai: Readonly<Record<string, Tulisan>> = {}): BarisInduk => ({
  ...paket(baris, nilai),
  tingkat: 'transaksi',
  kodePaket: baris.id,
});

export interface Keadaan {
  readonly indikator?: readonly Indikator[];
  readonly rencana?: Partial<Rencana>;
  readonly data?: readonly BarisData[];
  readonly induk?: readonly BarisInduk[];
  /** The journal of packages. */
  readonly perubahan?: readonly PerubahanPaket[];
  /** Unit codes; `A` and `B` by default. */
  readonly unit?: readonly string[];
  /** The last position of each unit; by default those with data of the period have reported. */
  readonly posisi?: Readonly<Record<string, string>>;
  /** Periods of the last returns of units that were merged into a unit. */
  readonly pendahulu?: Readonly<Record<string, readonly string[]>>;
  /** What the register says of a unit's return. */
  readonly kembali?: Readonly<Record<string, ReturnType<BahanPerhitungan['keadaanKembali']>>>;
  readonly periode?: string;
  readonly tanggalData?: string;
  /** Percent; 80 by default. */
  readonly ambangCakupan?: number;
}

/** The calculation of a period, `2026-TW1` unless told otherwise. */
export const perhitungan = (keadaan: Keadaan): Perhitungan => new Perhitungan(bahanPerhitungan(keadaan));

export function bahanPerhitungan(keadaan: Keadaan): BahanPerhitungan {
  const periode = periodeDari(keadaan.periode ?? '2026-TW1')!;
  const daftarIndikator = keadaan.indikator ?? [indikator()];
  const data = keadaan.data ?? [];
  const rumus = periksaRumusRencana(daftarIndikator, variabelBaku);
  const salah = rumus.catatan.filter(({ kode }) => kode !== 'siklus');
  if (salah.length > 0) throw new Error(JSON.stringify(salah));
  const paket = keadaanPaket(
    keadaan.induk ?? [],
    new RiwayatPaket(keadaan.perubahan ?? []),
    akhirPeriode(periode),
  );
  return {
    rencana: rencana({ indikator: daftarIndikator, target: [], ...keadaan.rencana }),
    rumus,
    variabel: variabelBaku,
    opd: (keadaan.unit ?? ['A', 'B']).map((kode) => opd({ kode })),
    periode,
    tanggalData: keadaan.tanggalData === undefined ? akhirPeriode(periode) : tgl(keadaan.tanggalData),
    kalender: kalenderDari([]),
    pengaturan: {
      ...pengaturanCapaianBawaan,
      ...(keadaan.ambangCakupan === undefined ? {} : { ambangCakupan: keadaan.ambangCakupan }),
    },
    data,
    paket,
    induk: paket.induk.map((satu) => denganKodePada(satu, paket)),
    posisiTerakhir: (kode) =>
      keadaan.posisi === undefined
        ? data.find((baris) => baris.opd === kode && baris.periode === periode.kode)?.periode
        : keadaan.posisi[kode],
    posisiPendahulu: (kode) => keadaan.pendahulu?.[kode] ?? [],
    isMelapor: (kode, milik) =>
      keadaan.posisi?.[kode] === milik || data.some((baris) => baris.opd === kode && baris.periode === milik),
    keadaanKembali: (kode) => keadaan.kembali?.[kode],
  };
}

/** The figure of `ik-1`, for all units unless a scope is given. */
export const hitung = (keadaan: Keadaan, lingkup: Lingkup = seluruhOpd): CapaianIndikator =>
  perhitungan(keadaan).hitung('ik-1', lingkup);

/** The figure itself, or the reason why there is none. */
export const angka = ({ hasil }: CapaianIndikator): number | string =>
  hasil.jenis === 'nilai' ? hasil.nilai : hasil.sebab.jenis;
