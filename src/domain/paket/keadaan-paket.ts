import type { BarisInduk } from '../data/baris-data';
import { denganIsian } from '../data/isian-baris';
import { ada, kosong } from '../umum/isian';
import type { Tanggal } from '../umum/tanggal';
import type { PaketPada, RiwayatPaket } from './riwayat-paket';

const VARIABEL_PAGU = 'pagu';

/** The packages of the plan on one day: what rows that cite them are to be read with. */
export interface KeadaanPaket {
  /** Packages and transactions of that day, with the codes as they are stored; the very list that was given where nothing differs. */
  readonly induk: readonly BarisInduk[];
  /** Packages that were withdrawn or replaced by that day: their contracts may still name them. */
  readonly ditarik: readonly BarisInduk[];
  /** Whether a package counts. */
  readonly isAda: (kodeRup: string) => boolean;
  /** The codes that a row's packages have on that day: successors for those that were replaced. */
  readonly kodePada: (kodeRup: readonly string[]) => readonly string[];
  /** The unit that a package belongs to, where the journal says that it moved. */
  readonly unit: (kodeRup: string) => string | undefined;
  /** The ceiling before and after the changes dated in (`sejak`, the day]; `undefined` where there was none. */
  readonly paguSejak: (kodeRup: string, sejak: number) => PerubahanPagu | undefined;
}

/** Rupiah; `undefined` where it was or became unknown. */
interface PerubahanPagu {
  readonly sebelum: number | undefined;
  readonly pagu: number | undefined;
}

/** Nothing changed. */
export const keadaanTetap = (induk: readonly BarisInduk[]): KeadaanPaket => ({
  induk,
  ditarik: [],
  isAda: () => true,
  kodePada: (kode) => kode,
  unit: () => undefined,
  paguSejak: () => undefined,
});

/** Undoes what changed after a day. Rows that no change speaks of stay the very objects. */
export function keadaanPaket(
  induk: readonly BarisInduk[],
  riwayat: RiwayatPaket,
  tanggal: Tanggal,
): KeadaanPaket {
  if (riwayat.kosong) return keadaanTetap(induk);
  const kini = new Map<string, BarisInduk>();
  for (const satu of induk)
    if (satu.tingkat === 'rup')
      for (const kode of satu.kodeRup) if (riwayat.menyebut(kode)) kini.set(kode, satu);
  const diingat = new Map<string, PaketPada>();
  const pada = (kode: string): PaketPada | undefined => {
    if (!riwayat.menyebut(kode)) return undefined;
    const hasil = diingat.get(kode) ?? riwayat.pada(kode, tanggal);
    diingat.set(kode, hasil);
    return hasil;
  };
  const isAda = (kode: string): boolean => pada(kode)?.ada ?? true;
  const unit = (kode: string): string | undefined => {
    const satu = kini.get(kode);
    return satu === undefined || riwayat.baris(kode, 'pindah-unit').length === 0
      ? undefined
      : pada(kode)?.unit(satu.opd);
  };
  const kodePada = (kode: readonly string[]): readonly string[] => {
    if (kode.every(isAda)) return kode;
    const diganti = kode.map((satu) => pada(satu)?.pengganti ?? satu);
    const tersisa = diganti.filter(isAda);
    // What serves withdrawn packages only stays theirs: a contract does not end with the plan that it was made for.
    return [...new Set(tersisa.length > 0 ? tersisa : diganti)];
  };
  const ditarik: BarisInduk[] = [];
  const indukPada = induk.flatMap((satu): readonly BarisInduk[] => {
    if (!satu.kodeRup.some((kode) => riwayat.menyebut(kode))) return [satu];
    if (satu.tingkat !== 'rup') return [transaksiPada(satu, kini, unit, riwayat)];
    const milik = paketPada(satu, pada, unit);
    if (milik === undefined) {
      if (pada(satu.kodeRup[0] ?? '')?.pernah === true) ditarik.push(satu);
      return [];
    }
    return [milik];
  });
  const isSama = indukPada.length === induk.length && indukPada.every((satu, i) => satu === induk[i]);
  return {
    induk: isSama ? induk : indukPada,
    ditarik,
    isAda,
    kodePada,
    unit,
    paguSejak: (kode, sejak) => {
      const pertama = riwayat
        .baris(kode, 'pagu')
        .find((satu) => satu.tanggal > sejak && satu.tanggal <= tanggal);
      return pertama === undefined
        ? undefined
        : {
            sebelum: pertama.lama === null ? undefined : Number(pertama.lama),
            pagu: pada(kode)?.pagu(paguBaris(kini.get(kode))),
          };
    },
  };
}

/** The ceiling in Rupiah that a row of a package has. */
export const paguBaris = (baris: Pick<BarisInduk, 'isian'> | undefined): number | undefined => {
  const pagu = baris?.isian[VARIABEL_PAGU];
  return pagu?.keadaan === 'ada' && typeof pagu.nilai === 'number' ? pagu.nilai : undefined;
};

function paketPada(
  satu: BarisInduk,
  pada: (kode: string) => PaketPada | undefined,
  unit: (kode: string) => string | undefined,
): BarisInduk | undefined {
  const [kode = ''] = satu.kodeRup;
  const keadaan = pada(kode);
  if (keadaan === undefined) return satu;
  if (!keadaan.ada) return undefined;
  const opd = unit(kode) ?? satu.opd;
  const kini = paguBaris(satu);
  const pagu = keadaan.pagu(kini);
  if (opd === satu.opd && pagu === kini) return satu;
  const isian =
    pagu === kini
      ? satu.isian
      : denganIsian(satu.isian, { [VARIABEL_PAGU]: pagu === undefined ? kosong : ada(pagu) });
  return { ...satu, opd, isian };
}

/** A transaction moves with the packages that it serves, whether its own line on the sheet was moved yet or not. */
function transaksiPada(
  satu: BarisInduk,
  kini: ReadonlyMap<string, BarisInduk>,
  unit: (kode: string) => string | undefined,
  riwayat: RiwayatPaket,
): BarisInduk {
  for (const kode of satu.kodeRup) {
    const milik = unit(kode);
    if (milik === undefined || milik === satu.opd) continue;
    const pernah = riwayat.baris(kode, 'pindah-unit').flatMap(({ lama, baru }) => [lama, baru]);
    if (kini.get(kode)?.opd === satu.opd || pernah.includes(satu.opd)) return { ...satu, opd: milik };
  }
  return satu;
}

/** The same with the codes of the day in place of those that are stored. */
export const denganKodePada = <B extends { readonly kodeRup: readonly string[] }>(
  baris: B,
  { kodePada }: Pick<KeadaanPaket, 'kodePada'>,
): B => {
  const kodeRup = kodePada(baris.kodeRup);
  return kodeRup === baris.kodeRup ? baris : { ...baris, kodeRup };
};

/** The same under the codes that units have on that day. */
export const denganUnitPada = (keadaan: KeadaanPaket, kodePada: (kode: string) => string): KeadaanPaket => ({
  ...keadaan,
  ditarik: keadaan.ditarik.map((satu) => ({ ...satu, opd: kodePada(satu.opd) })),
  unit: (kodeRup) => {
    const unit = keadaan.unit(kodeRup);
    return unit === undefined ? undefined : kodePada(unit);
  },
});
