import type { BarisInduk } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import { keadaanPaket, paguBaris } from '../../domain/paket/keadaan-paket';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { hariPeriode } from '../ruang-kerja/unit-waktu';
import { bacaJurnalPaket } from './jurnal-paket';

interface BahanPagu {
  readonly ruang: Pick<RuangKerja, 'data'>;
  readonly induk: readonly BarisInduk[];
  readonly terakhir: { readonly periode: Periode };
}

/** Ceilings of the packages of each unit on the day that the period is about. */
export function paguPerUnit({ ruang, induk, terakhir }: BahanPagu): ReadonlyMap<string, number> {
  const { data } = ruang;
  const hari = hariPeriode(data, terakhir.periode);
  const paket = keadaanPaket(induk, bacaJurnalPaket(data, induk).riwayat, hari);
  const pagu = new Map<string, number>();
  for (const satu of paket.induk) {
    if (satu.tingkat !== 'rup') continue;
    const kode = data.unit.kodePada(satu.opd, hari);
    pagu.set(kode, (pagu.get(kode) ?? 0) + (paguBaris(satu) ?? 0));
  }
  return pagu;
}
