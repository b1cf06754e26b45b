import { NilaiTanpaUnit } from '../../src/domain/analisis/nilai-tanpa-unit';
import { hitungSelisih } from '../../src/domain/analisis/selisih';
import { uraikanSelisih } from '../../src/domain/analisis/uraian-selisih';
import { Perhitungan } from '../../src/domain/perhitungan/hitung-capaian';
import { bahanPerhitungan } from '../perhitungan/bahan';

/** The analysis of a period, from its rows: the figures, and each of all units and of each area taken apart. */
export interface UkuranAnalisis {
  readonly transaksi: number;
  readonly unit: number;
  /** Figures taken apart. */
  readonly angka: number;
  /** Seconds of processor time to calculate the period once, in every scope. */
  readonly detikHitung: number;
  /** And to analyse it, the calculation among it. */
  readonly detikAnalisis: number;
  /** The second as a multiple of the first. Target: at most 2. */
  readonly rasio: number;
}

const PUTARAN = 3;

const detikDari = (kerja: () => void): number => {
  const mulai = process.cpuUsage();
  kerja();
  const { user, system } = process.cpuUsage(mulai);
  return (user + system) / 1e6;
};

/** Measures 100 units with 100,000 transactions and all indicators of the library, those of single units among the figures. */
export function ukurAnalisis(): UkuranAnalisis {
  const ukuran = { unit: 100, transaksi: 100_000 };
  const bahan = bahanPerhitungan(ukuran);
  const { kalender, rencana, pengaturan } = bahan;
  const indikator = new Map(rencana.indikator.map((satu) => [satu.id, satu]));
  let angka = 0;
  const analisis = (): void => {
    const hitungan = new Perhitungan(bahan);
    const tanpaUnit = new NilaiTanpaUnit(hitungan, { kalender, indikator, desimal: pengaturan.desimal });
    const diurai = hitungan.semua().filter(({ lingkup }) => lingkup.jenis !== 'opd');
    angka = diurai.length;
    for (const satu of diurai)
      uraikanSelisih(
        { hitungan, tanpaUnit, targetUnit: () => undefined, paguUnit: () => 1 },
        satu.indikator,
        satu.lingkup,
        (nilai) => satu.target && hitungSelisih(satu.indikator, nilai, satu.target, pengaturan.desimal),
      );
  };
  // In turn, so that what else the machine does falls on both; the fastest round is the one least disturbed.
  const putaran = Array.from({ length: PUTARAN }, () => ({
    hitung: detikDari(() => void new Perhitungan(bahan).semua()),
    analisis: detikDari(analisis),
  }));
  const detikHitung = Math.min(...putaran.map((satu) => satu.hitung));
  const detikAnalisis = Math.min(...putaran.map((satu) => satu.analisis));
  return { ...ukuran, angka, detikHitung, detikAnalisis, rasio: detikAnalisis / detikHitung };
}
