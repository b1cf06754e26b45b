import type { BarisData } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import { isMelapor, type StatusPengembalian } from '../../domain/pengembalian/status';
import { kunciBaris } from '../../domain/perhitungan/pilih-baris';
import { urutanPosisi } from '../../domain/perhitungan/posisi';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { TingkatData } from '../../domain/variabel/tipe';

interface BarisStatus {
  readonly opd: string;
  readonly periode: string;
  readonly status: StatusPengembalian;
}

/**
 * Code of the last period of the year, up to `sampai`, for which a unit's return was taken (`urutanPosisi`); the register's
 * order never counts.
 */
export function periodeTerakhirMelapor(
  register: readonly BarisStatus[],
  opd: string,
  sampai: Periode,
): string | undefined {
  const urutan = urutanPosisi(sampai);
  let terakhir: { readonly kode: string; readonly urutan: number } | undefined;
  for (const baris of register) {
    if (baris.opd !== opd || !isMelapor(baris.status)) continue;
    const milik = urutan(baris.periode);
    if (milik !== undefined && milik > (terakhir?.urutan ?? -Infinity))
      terakhir = { kode: baris.periode, urutan: milik };
  }
  return terakhir?.kode;
}

/**
 * What a unit's template of a period is prefilled from: its rows as it returned them last, and of rows that came to it since,
 * what their former unit returned last. Each row in one position, never those of two periods together.
 */
export function dataSebelumnya(
  data: readonly BarisData[],
  register: readonly BarisStatus[],
  sampai: Periode,
): (
  opd: string,
  milik: readonly { readonly tingkat: TingkatData; readonly id: string }[],
) => readonly BarisData[] {
  const perUnit = kelompokkan(data, ({ opd, periode }) => `${periode}|${opd}`);
  const urutan = urutanPosisi(sampai);
  let terakhir: ReadonlyMap<string, BarisData> | undefined;
  const posisi = (): ReadonlyMap<string, BarisData> => {
    const diterima = new Set(
      register.flatMap((satu) => (isMelapor(satu.status) ? [`${satu.periode}|${satu.opd}`] : [])),
    );
    const hasil = new Map<string, BarisData>();
    for (const satu of data) {
      const milik = urutan(satu.periode);
      if (milik === undefined || !diterima.has(`${satu.periode}|${satu.opd}`)) continue;
      const ada = hasil.get(kunciBaris(satu));
      if (ada === undefined || milik >= (urutan(ada.periode) ?? 0)) hasil.set(kunciBaris(satu), satu);
    }
    return hasil;
  };
  return (opd, milik) => {
    const kode = periodeTerakhirMelapor(register, opd, sampai);
    const sendiri = kode === undefined ? [] : (perUnit.get(`${kode}|${opd}`) ?? []);
    const ada = new Set(sendiri.map(kunciBaris));
    const datang = milik.flatMap((satu) => {
      if (ada.has(kunciBaris(satu))) return [];
      const lama = (terakhir ??= posisi()).get(kunciBaris(satu));
      // What the unit itself returned and then left out stays out.
      return lama === undefined || lama.opd === opd ? [] : [lama];
    });
    return [...sendiri, ...datang];
  };
}
