import { ada, type Isian, type NilaiIsian } from '../umum/isian';
import { kelompokkan } from '../umum/kelompok';
import { daftarTurunan } from '../variabel/turunan';
import type { BarisHitung } from './baris-hitung';

/**
 * Fills derived variables of packages that were not given: the sum over the package's transactions. Unknown (left blank)
 * where the package has no transaction, one of them lacks the value, or one serves several packages and cannot be split.
 */
export function isiTurunan(baris: readonly BarisHitung[]): readonly BarisHitung[] {
  const transaksi = kelompokkan(
    baris
      .filter(({ tingkat }) => tingkat === 'transaksi')
      .flatMap((t) => t.kodeRup.map((rup) => ({ rup, t }))),
    ({ rup, t }) => `${t.opd}|${rup}`,
  );
  return baris.map((paket) => {
    const [kodeRup] = paket.kodeRup;
    if (paket.tingkat !== 'rup' || kodeRup === undefined) return paket;
    const milik = (transaksi.get(`${paket.opd}|${kodeRup}`) ?? []).map(({ t }) => t);
    const isian: Record<string, Isian<NilaiIsian>> = {};
    for (const { id, jumlahDari } of daftarTurunan) {
      const jumlah = paket.isian[id] === undefined ? jumlahkan(milik, jumlahDari) : undefined;
      if (jumlah !== undefined) isian[id] = ada(jumlah);
    }
    return { ...paket, isian: { ...paket.isian, ...isian } };
  });
}

function jumlahkan(transaksi: readonly BarisHitung[], variabel: string): number | undefined {
  if (transaksi.length === 0) return undefined;
  let jumlah = 0;
  for (const { kodeRup, isian } of transaksi) {
    const nilai = isian[variabel];
    if (kodeRup.length > 1 || nilai?.keadaan !== 'ada' || typeof nilai.nilai !== 'number') return undefined;
    jumlah += nilai.nilai;
  }
  return jumlah;
}
