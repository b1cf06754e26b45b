import { tambahSemua } from '../umum/banyak';
import type { TingkatData } from '../variabel/tipe';

/** Which sheets a row stands on: imported by the team, or compiled from returns. */
export type AsalSidik = 'diimpor' | 'dikompilasi';

/** A row by its fingerprint. */
export interface BarisBersidik {
  readonly asal: AsalSidik;
  readonly tingkat: TingkatData;
  readonly opd: string;
  /** Of a compiled row: the period that it was returned for, which is an earlier one of a silent unit. */
  readonly periode: string | null;
  readonly id: string;
  readonly sidik: string;
}

/** The rows of one unit on one sheet. */
interface KelompokSidik extends Omit<BarisBersidik, 'id' | 'sidik'> {
  readonly jumlah: number;
  /** Of all of them together. */
  readonly sidik: string;
  /** Id and fingerprint by turns, in order of id; `null` where rows are too many to be kept one by one. */
  readonly baris: readonly string[] | null;
}

/** The rows that locked figures were calculated from, so that what changed since can be told. */
export interface SidikPotret {
  readonly kelompok: readonly KelompokSidik[];
}

/** A row that is otherwise than when the figures were locked. */
export type PerubahanBaris = Omit<BarisBersidik, 'sidik' | 'id'> &
  (
    | { readonly jenis: 'ditambah' | 'diubah' | 'dihapus'; readonly id: string }
    /** Rows were not kept one by one: only that some are otherwise, and how many there were. */
    | { readonly jenis: 'berubah'; readonly dahulu: number; readonly kini: number }
  );

/** Enough to tell a row from what it was; together with the others it is proved by the fingerprint of all inputs. */
const HURUF = 6;

const kunci = ({ asal, tingkat, opd, periode }: Omit<BarisBersidik, 'id' | 'sidik'>): string =>
  [asal, tingkat, periode ?? '', opd].join('|');

const banding = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Rows by unit and sheet, in an order that does not depend on that of the sheets. */
export function susunSidikPotret(
  baris: readonly BarisBersidik[],
  sidikGabungan: (teks: string) => string,
): SidikPotret {
  const kelompok = new Map<string, BarisBersidik[]>();
  for (const satu of baris) {
    const milik = kelompok.get(kunci(satu));
    if (milik === undefined) kelompok.set(kunci(satu), [satu]);
    else milik.push(satu);
  }
  return {
    kelompok: [...kelompok]
      .sort(([a], [b]) => banding(a, b))
      .map(([, milik]): KelompokSidik => {
        const urut = milik
          .toSorted((a, b) => banding(a.id, b.id))
          .flatMap(({ id, sidik }) => [id, sidik.slice(-HURUF)]);
        const { asal, tingkat, opd, periode } = milik[0] as BarisBersidik;
        return {
          asal,
          tingkat,
          opd,
          periode,
          jumlah: milik.length,
          sidik: sidikGabungan(urut.join(' ')),
          baris: urut,
        };
      }),
  };
}

/** The same without the single rows. */
export const tanpaBaris = ({ kelompok }: SidikPotret): SidikPotret => ({
  kelompok: kelompok.map((satu) => ({ ...satu, baris: null })),
});

/** Rows that were added, changed or taken away between two states, unit by unit. */
export function bandingkanSidik(dahulu: SidikPotret, kini: SidikPotret): readonly PerubahanBaris[] {
  const sisa = new Map(dahulu.kelompok.map((satu) => [kunci(satu), satu]));
  const hasil: PerubahanBaris[] = [];
  for (const satu of kini.kelompok) {
    const lama = sisa.get(kunci(satu));
    sisa.delete(kunci(satu));
    if (lama?.sidik !== satu.sidik) tambahSemua(hasil, bedaKelompok(lama, satu));
  }
  for (const lama of sisa.values()) tambahSemua(hasil, bedaKelompok(lama, undefined));
  return hasil;
}

function bedaKelompok(
  lama: KelompokSidik | undefined,
  kini: KelompokSidik | undefined,
): readonly PerubahanBaris[] {
  const { asal, tingkat, opd, periode } = (kini ?? lama) as KelompokSidik;
  const milik = { asal, tingkat, opd, periode };
  if (lama?.baris === null || kini?.baris === null)
    return [{ ...milik, jenis: 'berubah', dahulu: lama?.jumlah ?? 0, kini: kini?.jumlah ?? 0 }];
  return bedaBaris(petaBaris(lama?.baris ?? []), petaBaris(kini?.baris ?? [])).map((satu) => ({
    ...milik,
    ...satu,
  }));
}

function bedaBaris(
  dahulu: ReadonlyMap<string, string>,
  kini: ReadonlyMap<string, string>,
): readonly { readonly jenis: 'ditambah' | 'diubah' | 'dihapus'; readonly id: string }[] {
  const hasil: { jenis: 'ditambah' | 'diubah' | 'dihapus'; id: string }[] = [];
  for (const [id, sidik] of kini) {
    const lama = dahulu.get(id);
    if (lama !== sidik) hasil.push({ jenis: lama === undefined ? 'ditambah' : 'diubah', id });
  }
  for (const id of dahulu.keys()) if (!kini.has(id)) hasil.push({ jenis: 'dihapus', id });
  return hasil;
}

function petaBaris(baris: readonly string[]): Map<string, string> {
  const hasil = new Map<string, string>();
  for (let i = 0; i + 1 < baris.length; i += 2) hasil.set(baris[i] ?? '', baris[i + 1] ?? '');
  return hasil;
}

/** Fingerprints from their JSON; `undefined` where it is not of that form. */
export function uraiSidikPotret(nilai: unknown): SidikPotret | undefined {
  const kelompok = typeof nilai === 'object' && nilai !== null && 'kelompok' in nilai ? nilai.kelompok : null;
  if (!Array.isArray(kelompok)) return undefined;
  const utuh = (kelompok as readonly Partial<KelompokSidik>[]).every(
    ({ sidik, opd, baris }) =>
      typeof sidik === 'string' && typeof opd === 'string' && (baris === null || Array.isArray(baris)),
  );
  return utuh ? { kelompok: kelompok as readonly KelompokSidik[] } : undefined;
}
