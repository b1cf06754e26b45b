import type { BarisInduk } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import { keadaanPaket } from '../../domain/paket/keadaan-paket';
import { kelompokkan } from '../../domain/umum/kelompok';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import { samaTeks } from '../../domain/umum/teks';
import type { DataInduk } from '../data/baris-induk';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { denganKode } from '../kompilasi/unit-periode';
import { bacaJurnalPaket } from './jurnal-paket';

/** Packages and transactions as they were at the end of a period: what templates ask for and returns are read against. */
export interface IndukPeriode {
  readonly baris: readonly BarisInduk[];
  readonly milikUnit: (opd: string) => readonly BarisInduk[];
  /**
   * What a unit may return without being asked: packages that were withdrawn, and rows that moved to another unit. Its
   * template may be older than that; whether they count is decided where figures are calculated.
   */
  readonly bolehUnit: (opd: string) => readonly BarisInduk[];
}

export function indukPeriode(
  ruang: Pick<DataRuangKerja, 'perubahanPaket' | 'unit' | 'tahun'>,
  { baris, milikUnit }: Pick<DataInduk, 'baris' | 'milikUnit'>,
  periode: Periode,
): IndukPeriode {
  const { riwayat } = bacaJurnalPaket(ruang, baris);
  const { unit } = ruang;
  if (riwayat.kosong && !unit.berubah) return { baris, milikUnit, bolehUnit: () => [] };
  const tanggal = tanggalPeriode(periode);
  const kodePada = (kode: string): string => unit.kodePada(kode, tanggal);
  const semula = keadaanPaket(baris, riwayat, tanggal);
  // Under the codes that units have in the period: of who took over from one that ended, its successor's.
  const keadaan = {
    induk: denganKode(semula.induk, kodePada),
    ditarik: denganKode(semula.ditarik, kodePada),
  };
  const perUnit = kelompokkan(keadaan.induk, ({ opd }) => opd);
  const pindah = keadaan.induk.flatMap((satu) =>
    satu.kodeRup
      .flatMap((kode) => riwayat.baris(kode, 'pindah-unit'))
      .flatMap(({ lama }) =>
        lama === null || samaTeks(kodePada(String(lama)), satu.opd)
          ? []
          : [[kodePada(String(lama)), satu] as const],
      ),
  );
  const ditarik = keadaan.ditarik.map((satu) => [satu.opd, satu] as const);
  const boleh = kelompokkan([...ditarik, ...pindah], ([opd]) => opd);
  return {
    baris: keadaan.induk,
    milikUnit: (opd) => perUnit.get(opd) ?? [],
    bolehUnit: (opd) => [...new Set((boleh.get(opd) ?? []).map(([, satu]) => satu))],
  };
}
