import type { Opd } from '../rencana/rencana';
import type { Tanggal } from '../umum/tanggal';
import { bentukBanding } from '../umum/teks';
import type { KodeDahulu } from './kode-dahulu';

/** A unit that ended, as its successor sees it. */
export interface Pendahulu {
  /** Of the day that is asked about. */
  readonly kode: string;
  readonly berakhir: Tanggal;
  /** Codes of those that took over from it, one after the other; the last is the one that asks. */
  readonly penerus: readonly string[];
}

/** The units on one day. */
interface Hari {
  readonly opd: readonly Opd[];
  readonly kode: Map<string, string>;
  readonly pendahulu: ReadonlyMap<string, readonly Pendahulu[]>;
}

/**
 * The units (OPD) over time. A unit is its row on the sheet OPD; code and name are what it is called at some time, and a
 * former code always leads to it. All code that compares unit codes of different sources (packages, compiled rows, register,
 * targets) resolves them here first, for the day that the figures are about.
 */
export class UnitBerwaktu {
  /** Whether anything ever changed; where not, every code is what it says. */
  readonly berubah: boolean;
  readonly #menurutId: ReadonlyMap<string, Opd>;
  /** By code as it is stored, and as people write it: present codes before former ones. */
  readonly #persis: ReadonlyMap<string, Opd>;
  readonly #banding: ReadonlyMap<string, Opd>;
  /** Dated former codes of a unit, the earliest first. */
  readonly #dahulu: ReadonlyMap<string, readonly KodeBertanggal[]>;
  readonly #hari = new Map<number, Hari>();

  constructor(
    /** The rows of the sheet OPD, those that ended among them. */
    readonly semua: readonly Opd[],
    readonly riwayat: readonly KodeDahulu[] = [],
  ) {
    this.#menurutId = new Map(semua.map((satu) => [satu.id, satu]));
    const kode: [string, Opd][] = semua.map((satu) => [satu.kode, satu]);
    const tercatat = semua.flatMap((satu): [string, Opd][] =>
      isDiketikUlang(satu) ? [[satu.kodeTercatat ?? '', satu]] : [],
    );
    const dahulu = riwayat.flatMap((satu): [string, Opd][] => {
      const unit = this.#menurutId.get(satu.unit);
      return unit === undefined ? [] : [[satu.kode, unit]];
    });
    // Later entries of a map win: the first row of a present code, then what the program saw last, then former codes.
    const urut = [...dahulu, ...tercatat, ...kode.toReversed()];
    this.#persis = new Map(urut);
    this.#banding = new Map(urut.map(([satu, unit]) => [bentukBanding(satu), unit]));
    this.#dahulu = susunDahulu(riwayat);
    this.berubah =
      dahulu.length > 0 ||
      tercatat.length > 0 ||
      semua.some(
        ({ berlakuMulai, berlakuSampai, penerus }) =>
          berlakuMulai !== null || berlakuSampai !== null || penerus.length > 0,
      );
  }

  /** The same history with these rows of the sheet OPD. */
  denganOpd(opd: readonly Opd[]): UnitBerwaktu {
    return new UnitBerwaktu(opd, this.riwayat);
  }

  /**
   * The units under the codes that were known at a moment (ISO 8601), before what was recorded since; later codes lead to them.
   * These very units where nothing was: what was locked then compares with what is read under its own codes.
   */
  tercatatPada(saat: string): UnitBerwaktu {
    const sesudah = this.riwayat.filter(({ dicatat }) => Date.parse(dicatat) > Date.parse(saat));
    if (sesudah.length === 0) return this;
    const urut = sesudah.toSorted((a, b) => Date.parse(a.dicatat) - Date.parse(b.dicatat));
    const semula = new Map(urut.toReversed().map((satu) => [satu.unit, satu]));
    const kemudian = [
      ...urut.map(({ unit, kode }) => ({ unit, kode })),
      ...this.semua.flatMap(({ id, kode }) => (semula.has(id) ? [{ unit: id, kode }] : [])),
    ].filter(({ unit, kode }) => semula.get(unit)?.kode !== kode);
    return new UnitBerwaktu(
      this.semua.map((satu) => {
        const dahulu = semula.get(satu.id);
        return dahulu === undefined
          ? satu
          : { ...satu, kode: dahulu.kode, nama: dahulu.nama ?? satu.nama, kodeTercatat: null };
      }),
      [
        ...this.riwayat.filter((satu) => !sesudah.includes(satu)),
        ...kemudian.map((satu): KodeDahulu => ({
          ...satu,
          ...{ id: `${satu.unit}|${satu.kode}`, nama: null, sampai: null, dicatat: saat },
        })),
      ],
    );
  }

  /** The unit that a person means: by its present code, otherwise a former one; letters of either case. */
  cari(kode: string): Opd | undefined {
    return this.#banding.get(bentukBanding(kode));
  }

  /** The unit that has a code that a program stored, or had it. */
  milik(kode: string): Opd | undefined {
    return this.#persis.get(kode);
  }

  /** The present code of the unit that has or had this one; a code of nobody stays. */
  kini(kode: string): string {
    return this.#persis.get(kode)?.kode ?? kode;
  }

  /** The units that exist on a day, with code and name of that day; in the order of the sheet. */
  pada(tanggal: Tanggal): readonly Opd[] {
    return this.#padaHari(tanggal).opd;
  }

  /**
   * The code, on that day, of the unit that a code speaks of; of its successor where it has ended and has one. A code of
   * nobody stays, and so does that of a unit that ended without a successor, or with several.
   */
  kodePada(kode: string, tanggal: Tanggal): string {
    if (!this.berubah) return kode;
    const hari = this.#padaHari(tanggal);
    const ada = hari.kode.get(kode);
    if (ada !== undefined) return ada;
    const unit = this.#persis.get(kode);
    const hasil =
      unit === undefined
        ? kode
        : kodeUnitPada(this.#penerusPada(unit, tanggal).at(-1) ?? unit, tanggal, this.#dahulu);
    hari.kode.set(kode, hasil);
    return hasil;
  }

  /** As `kodePada`, of the very unit, whether it exists on that day or not; a text that only differs as typed stays. */
  kodeSendiriPada(kode: string, tanggal: Tanggal): string {
    if (!this.berubah) return kode;
    const unit = this.cari(kode);
    if (unit === undefined) return kode;
    const hasil = kodeUnitPada(unit, tanggal, this.#dahulu);
    return bentukBanding(hasil) === bentukBanding(kode) ? kode : hasil;
  }

  /** The units that ended by then and whose only successor is this one, also through others. */
  pendahuluPada(kode: string, tanggal: Tanggal): readonly Pendahulu[] {
    return this.berubah ? (this.#padaHari(tanggal).pendahulu.get(kode) ?? []) : [];
  }

  #padaHari(tanggal: Tanggal): Hari {
    const ada = this.#hari.get(tanggal);
    if (ada !== undefined) return ada;
    const opd = this.semua.flatMap((satu) =>
      isAdaPada(satu, tanggal) ? [this.#sebutan(satu, tanggal)] : [],
    );
    const kodeDari = (unit: Opd): string => kodeUnitPada(unit, tanggal, this.#dahulu);
    const pendahulu = new Map<string, Pendahulu[]>();
    for (const satu of this.semua) {
      const { berlakuSampai: berakhir } = satu;
      const penerus = this.#penerusPada(satu, tanggal).map(kodeDari);
      const terakhir = penerus.at(-1);
      if (terakhir === undefined || berakhir === null) continue;
      pendahulu.set(terakhir, [
        ...(pendahulu.get(terakhir) ?? []),
        { kode: kodeDari(satu), berakhir, penerus },
      ]);
    }
    const hari = { opd, kode: new Map<string, string>(), pendahulu };
    this.#hari.set(tanggal, hari);
    return hari;
  }

  #sebutan(unit: Opd, tanggal: Tanggal): Opd {
    const milik = (this.#dahulu.get(unit.id) ?? []).filter(({ sampai }) => sampai >= tanggal);
    const [pertama] = milik;
    if (pertama === undefined) return unit;
    // A line says the code that was; of the name it may say nothing, and then the next name that is known was it too.
    const nama = milik.find((satu) => satu.nama !== null)?.nama ?? unit.nama;
    return { ...unit, kode: pertama.kode, nama };
  }

  /**
   * Those that took over from a unit by a day, the last of them the one that stands for it then. None where it has not ended,
   * or not into one that exists: no successor, several, or a circle.
   */
  #penerusPada(unit: Opd, tanggal: Tanggal): readonly Opd[] {
    const dilalui: Opd[] = [];
    let kini = unit;
    while (isBerakhirPada(kini, tanggal)) {
      const [penerus, ...lain] = kini.penerus;
      const berikut = penerus === undefined || lain.length > 0 ? undefined : this.cari(penerus);
      if (berikut === undefined || berikut === unit || dilalui.includes(berikut)) return [];
      dilalui.push(berikut);
      kini = berikut;
    }
    return dilalui;
  }
}

type KodeBertanggal = KodeDahulu & { readonly sampai: Tanggal };

function susunDahulu(riwayat: readonly KodeDahulu[]): ReadonlyMap<string, readonly KodeBertanggal[]> {
  const hasil = new Map<string, KodeBertanggal[]>();
  for (const satu of riwayat) {
    const { sampai } = satu;
    if (sampai === null) continue;
    hasil.set(satu.unit, [...(hasil.get(satu.unit) ?? []), { ...satu, sampai }]);
  }
  for (const [unit, milik] of hasil)
    hasil.set(
      unit,
      milik.toSorted((a, b) => a.sampai - b.sampai),
    );
  return hasil;
}

const kodeUnitPada = (
  { id, kode }: Opd,
  tanggal: Tanggal,
  dahulu: ReadonlyMap<string, readonly KodeBertanggal[]>,
): string => dahulu.get(id)?.find(({ sampai }) => sampai >= tanggal)?.kode ?? kode;

/** Whether somebody typed another code over the one that the program saw last. */
export const isDiketikUlang = ({ kode, kodeTercatat }: Opd): boolean =>
  kodeTercatat !== null && kodeTercatat !== kode;

const isBerakhirPada = ({ berlakuSampai }: Pick<Opd, 'berlakuSampai'>, tanggal: Tanggal): boolean =>
  berlakuSampai !== null && berlakuSampai < tanggal;

/** Whether a unit exists on a day. */
export const isAdaPada = (unit: Pick<Opd, 'berlakuMulai' | 'berlakuSampai'>, tanggal: Tanggal): boolean =>
  !isBerakhirPada(unit, tanggal) && (unit.berlakuMulai === null || unit.berlakuMulai <= tanggal);

/** All codes that units had, whatever they are called now. */
export const kodeDahulu = ({ riwayat }: UnitBerwaktu): readonly string[] => riwayat.map(({ kode }) => kode);
