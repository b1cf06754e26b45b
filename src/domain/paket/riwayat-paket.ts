import type { Tanggal } from '../umum/tanggal';
import { kelompokkan } from '../umum/kelompok';
import { adaSesudah, type JenisPerubahanPaket, type PerubahanPaket } from './perubahan';

/** What one package was on a day, as far as the journal speaks of it; `kini` is what the sheet Paket holds. */
export interface PaketPada {
  readonly ada: boolean;
  /** It exists or did, and is not still to come. */
  readonly pernah: boolean;
  /** RUP code of the package that took its place, or `undefined`. */
  readonly pengganti: string | undefined;
  unit(kini: string): string;
  /** Rupiah; `undefined` where there was none. */
  pagu(kini: number | undefined): number | undefined;
}

/**
 * The confirmed changes of packages by RUP code, in the order of their days. A state of the past is the present with later
 * changes undone; what the journal does not mention was always as it is.
 */
export class RiwayatPaket {
  readonly #perKode: ReadonlyMap<string, readonly PerubahanPaket[]>;

  /** @param perubahan usable lines (`periksaPerubahan`), in the order of the sheet: of one day the later line comes later. */
  constructor(
    perubahan: readonly PerubahanPaket[],
    /** Whether two unit codes mean one unit; a unit's code may have changed since. */
    private readonly isUnitSama: (a: string, b: string) => boolean = (a, b) => a === b,
  ) {
    const berlaku = perubahan.filter(({ dikonfirmasi }) => dikonfirmasi);
    const urut = sejakMenggantikan(berlaku).toSorted((a, b) => a.tanggal - b.tanggal);
    this.#perKode = kelompokkan(urut, ({ kodeRup }) => kodeRup);
  }

  get kosong(): boolean {
    return this.#perKode.size === 0;
  }

  /** Codes that the journal speaks of. */
  get kode(): Iterable<string> {
    return this.#perKode.keys();
  }

  menyebut(kodeRup: string): boolean {
    return this.#perKode.has(kodeRup);
  }

  /** Lines of one kind of a package, the earliest first. */
  baris(kodeRup: string, jenis: JenisPerubahanPaket): readonly PerubahanPaket[] {
    return (this.#perKode.get(kodeRup) ?? []).filter((satu) => satu.jenis === jenis);
  }

  pada(kodeRup: string, tanggal: Tanggal): PaketPada {
    const semua = this.#perKode.get(kodeRup) ?? [];
    const keberadaan = semua.filter(({ jenis }) => adaSesudah[jenis] !== undefined);
    const terakhir = keberadaan.findLast((satu) => satu.tanggal <= tanggal);
    const [pertama] = keberadaan;
    const ada =
      terakhir === undefined ? pertama?.jenis !== 'ditambahkan' : adaSesudah[terakhir.jenis] === true;
    return {
      ada,
      pernah: ada || terakhir !== undefined,
      pengganti: !ada && terakhir?.jenis === 'diganti' ? this.#penerus(kodeRup, tanggal) : undefined,
      unit: (kini) =>
        nilaiPada(this.baris(kodeRup, 'pindah-unit'), tanggal, kini, (a, b) =>
          this.isUnitSama(String(a), String(b)),
        ) as string,
      pagu: (kini) => {
        const nilai = nilaiPada(this.baris(kodeRup, 'pagu'), tanggal, kini ?? null, (a, b) => a === b);
        return nilai === null ? undefined : Number(nilai);
      },
    };
  }

  /** The last successor by the day, through all that were replaced again. */
  #penerus(kodeRup: string, tanggal: Tanggal): string | undefined {
    const dilalui = new Set([kodeRup]);
    let kini = kodeRup;
    for (;;) {
      const perubahan = this.#perKode.get(kini)?.filter(({ jenis }) => adaSesudah[jenis] !== undefined);
      const terakhir = perubahan?.findLast((satu) => satu.tanggal <= tanggal);
      if (terakhir?.jenis !== 'diganti') break;
      const berikut = String(terakhir.baru);
      if (dilalui.has(berikut)) break;
      dilalui.add(berikut);
      kini = berikut;
    }
    return kini === kodeRup ? undefined : kini;
  }
}

/**
 * A successor exists from the day on which it takes a package's place, also where the list that brought it was imported
 * later: its first "ditambahkan" holds from the earlier of both.
 */
function sejakMenggantikan(berlaku: readonly PerubahanPaket[]): readonly PerubahanPaket[] {
  const sejak = new Map<string, Tanggal>();
  for (const { jenis, baru, tanggal } of berlaku)
    if (jenis === 'diganti' && tanggal < (sejak.get(String(baru)) ?? Infinity))
      sejak.set(String(baru), tanggal);
  if (sejak.size === 0) return berlaku;
  const pertama = new Map<string, PerubahanPaket>();
  for (const satu of berlaku) {
    const ada = pertama.get(satu.kodeRup);
    if (adaSesudah[satu.jenis] !== undefined && (ada === undefined || satu.tanggal < ada.tanggal))
      pertama.set(satu.kodeRup, satu);
  }
  return berlaku.map((satu) => {
    const tanggal = sejak.get(satu.kodeRup);
    const isMundur = satu.jenis === 'ditambahkan' && pertama.get(satu.kodeRup) === satu;
    return isMundur && tanggal !== undefined && tanggal < satu.tanggal ? { ...satu, tanggal } : satu;
  });
}

type Nilai = string | number | null;

/**
 * A value on a day by its dated changes. What stands on the sheet may be the last change already carried out, or, where a
 * person only typed the line, still what was before it; where it is neither, the sheet holds from the last change on.
 */
function nilaiPada(
  perubahan: readonly PerubahanPaket[],
  tanggal: Tanggal,
  kini: Nilai,
  isSama: (a: Nilai, b: Nilai) => boolean,
): Nilai {
  const terakhir = perubahan.at(-1);
  if (terakhir === undefined) return kini;
  const sesudah = perubahan.find((satu) => satu.tanggal > tanggal);
  // A unit has to be named, a ceiling may have been blank.
  if (sesudah !== undefined) return sesudah.lama ?? (typeof kini === 'string' ? kini : null);
  return isBelumDiterapkan(terakhir, kini, isSama) ? terakhir.baru : kini;
}

/** The sheet still has what was before the change. */
export const isBelumDiterapkan = (
  { lama, baru }: PerubahanPaket,
  kini: Nilai,
  isSama: (a: Nilai, b: Nilai) => boolean,
): boolean => !isSama(baru, kini) && (lama === null || isSama(lama, kini));
