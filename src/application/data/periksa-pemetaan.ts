import type { BarisInduk } from '../../domain/data/baris-data';
import { hitungPemetaan, indikatorTanpaPaket } from '../../domain/perhitungan/pemetaan';
import type { Indikator } from '../../domain/rencana/indikator';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import { variabelBaku } from '../../domain/variabel/daftar';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

type Ruang = Pick<DataRuangKerja, 'rencana' | 'rujukan'>;

/** Indicators that will find no row because no package was given their area (SOP step 11). */
export const tanpaPaket = (
  { rencana: { indikator }, rujukan }: Ruang,
  induk: readonly BarisInduk[],
): readonly Indikator[] =>
  indikatorTanpaPaket(
    indikator,
    periksaRumusRencana(indikator, variabelBaku, rujukan),
    hitungPemetaan(induk)(null),
  );

/**
 * Says before anything is calculated which indicators will have no value for want of mapped packages; `peserta` are those
 * that are asked about, all of the plan otherwise.
 */
export function periksaPemetaan(
  ruang: Ruang,
  induk: readonly BarisInduk[],
  peserta: readonly Indikator[] = ruang.rencana.indikator,
): readonly CatatanRuangKerja[] {
  const id = new Set(peserta.map((satu) => satu.id));
  const terkena = tanpaPaket(ruang, induk).filter((satu) => id.has(satu.id));
  if (terkena.length === 0) return [];
  const { paket, terpetakan } = hitungPemetaan(induk)(null);
  return [
    catatRuangKerja(
      'paket-belum-dipetakan',
      {
        paket,
        terpetakan,
        area: [...new Set(terkena.map(({ area }) => area))],
        indikator: terkena.map(({ kode }) => kode),
        dari: peserta.length,
      },
      { lembar: 'Paket' },
    ),
  ];
}
