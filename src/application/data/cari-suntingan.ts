import type { BarisData, BarisDihapus } from '../../domain/data/baris-data';
import type { UbahanBaris } from '../../domain/data/ubahan-baris';
import { belahNilai } from '../../domain/ketikan/belah';
import { kelompokkan } from '../../domain/umum/kelompok';
import { isMelapor, type StatusPengembalian } from '../../domain/pengembalian/status';
import type { TingkatData, Variabel } from '../../domain/variabel/tipe';
import { bandingkanKembali, isTerbukti } from './bandingkan-kembali';
import { kolomDataPeriode, type BarisTertulis } from './baris-periode';
import { teksKolom, type BarisKembali } from './isi-kembali';

/** A row that somebody changed, added or took away on a data sheet. */
export interface Suntingan {
  /** As it stands; absent where it was deleted. */
  readonly tertulis?: BarisTertulis;
  /** As it was returned; absent where no unit returned it, or where that is not kept. */
  readonly kembali?: BarisKembali;
  readonly ubahan: UbahanBaris | 'dihapus';
  /** Where the unit's row came from, where that is known. */
  readonly asal?: BarisData['asal'];
  /** The cells that say where it came from were changed. */
  readonly asalDiubah?: boolean;
}

/** A unit in a period: its code and the period's. */
interface UnitPeriode {
  readonly periode: string;
  readonly opd: string;
}

interface BarisRegister extends UnitPeriode {
  readonly status: StatusPengembalian;
  readonly jumlahBaris: number | null;
}

export const kunciUnit = ({ periode, opd }: UnitPeriode): string => `${periode}|${opd}`;

export interface UnitDiragukan {
  /** What was returned is to be read of these (`kunciUnit`). */
  readonly ragu: ReadonlySet<string>;
  /** Of these there are rows with a code. */
  readonly berkode: ReadonlySet<string>;
}

/**
 * Units of which something on the data sheets may not be what they returned: a row does not fit its code, has none among
 * rows that have, or rows are missing.
 */
export function unitDiragukan(
  baris: readonly BarisTertulis[],
  register: readonly BarisRegister[],
): UnitDiragukan {
  const berkode = new Set<string>();
  const jumlah = new Map<string, number>();
  for (const { data, kode } of baris) {
    const unit = kunciUnit(data);
    if (kode !== null) berkode.add(unit);
    jumlah.set(unit, (jumlah.get(unit) ?? 0) + 1);
  }
  const ragu = new Set<string>();
  for (const { data, kode, cocok } of baris)
    if (!cocok && (kode !== null || berkode.has(kunciUnit(data)))) ragu.add(kunciUnit(data));
  for (const satu of register)
    if (isMelapor(satu.status) && (satu.jumlahBaris ?? 0) > (jumlah.get(kunciUnit(satu)) ?? 0))
      ragu.add(kunciUnit(satu));
  return { ragu, berkode };
}

const takDiketahui: UbahanBaris = { disunting: {}, dikoreksi: {}, baris: 'tidak-diketahui' };
const ditambah: UbahanBaris = { disunting: {}, dikoreksi: {}, baris: 'ditambah' };

/** What somebody did to rows. Those that no code speaks of, and of which nothing is kept, are not accused. */
export function cariSuntingan(
  baris: readonly BarisTertulis[],
  { berkode }: UnitDiragukan,
  kembali: readonly BarisKembali[],
  variabel: readonly Variabel[],
): readonly Suntingan[] {
  const kunci = (tingkat: TingkatData, id: string): string => `${tingkat}|${id}`;
  // A row that moved between units within the period was returned by both.
  const dikembalikan = kelompokkan(kembali, (satu) => kunci(satu.tingkat, satu.id));
  const terlihat = new Set<string>();
  const hasil = baris.flatMap((satu): readonly Suntingan[] => {
    const { data, idTersimpan, kode, cocok } = satu;
    const kunciSatu = kunci(data.tingkat, idTersimpan);
    terlihat.add(kunciSatu);
    if (cocok) return [];
    const milik = pilihKembali(satu, dikembalikan.get(kunciSatu) ?? [], variabel);
    if (milik !== undefined) return banding(satu, milik, variabel);
    if (kode !== null) return [{ tertulis: satu, ubahan: takDiketahui }];
    return berkode.has(kunciUnit(data)) ? [{ tertulis: satu, ubahan: ditambah }] : [];
  });
  const dihapus = kembali.filter((satu) => !terlihat.has(kunci(satu.tingkat, satu.id)));
  return [...hasil, ...dihapus.map((satu): Suntingan => ({ kembali: satu, ubahan: 'dihapus' }))];
}

/** The rows that were deleted, as they were returned. */
export const barisDihapus = (suntingan: readonly Suntingan[]): readonly BarisDihapus[] =>
  suntingan.flatMap(({ ubahan, kembali }) =>
    ubahan !== 'dihapus' || kembali === undefined
      ? []
      : [
          {
            id: teksKolom(kembali, 'baris'),
            tingkat: kembali.tingkat,
            periode: teksKolom(kembali, 'periode'),
            opd: teksKolom(kembali, 'opd'),
            kodeRup: belahNilai(teksKolom(kembali, 'kodeRup')),
          },
        ],
  );

/** Of what several units returned, the one that the row's code was made of; else that of its unit. */
function pilihKembali(
  { data, kode }: BarisTertulis,
  calon: readonly BarisKembali[],
  variabel: readonly Variabel[],
): BarisKembali | undefined {
  if (calon.length < 2) return calon[0];
  const kolom = kolomDataPeriode(
    data.tingkat,
    variabel.filter((v) => v.tingkat === data.tingkat),
  );
  return (
    calon.find((satu) => kode !== null && isTerbukti(satu, kolom, kode)) ??
    calon.find(({ sel }) => sel.get('opd') === data.opd) ??
    calon[0]
  );
}

function banding(
  tertulis: BarisTertulis,
  kembali: BarisKembali,
  variabel: readonly Variabel[],
): readonly Suntingan[] {
  const { tingkat } = tertulis.data;
  const milik = variabel.filter((v) => v.tingkat === tingkat);
  const { ubahan, asal, asalDiubah } = bandingkanKembali(tertulis, kembali, milik);
  const berubah = ubahan.baris !== undefined || Object.keys(ubahan.disunting).length > 0;
  // Another program may write a cell otherwise and mean the same.
  if (!berubah && !asalDiubah) return [];
  return tertulis.kode === null || isTerbukti(kembali, kolomDataPeriode(tingkat, milik), tertulis.kode)
    ? [{ tertulis, kembali, ubahan, asal, asalDiubah }]
    : [{ tertulis, ubahan: takDiketahui }];
}
