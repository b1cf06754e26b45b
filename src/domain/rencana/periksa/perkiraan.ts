import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import type { Indikator } from '../indikator';
import type { RumusRencana } from './rumus';

/** The year so far grows day by day: an amount, counted from 1 January or summed over the periods. */
export const isBertambah = (
  { id, sifat, nilaiTahunan }: Pick<Indikator, 'id' | 'sifat' | 'nilaiTahunan'>,
  { besaran }: Pick<RumusRencana, 'besaran'>,
): boolean =>
  besaran.has(id) &&
  (sifat === 'kumulatif' ||
    nilaiTahunan === 'jumlah' ||
    (sifat === 'periodik' && nilaiTahunan === 'hitung-ulang'));

/** A ratio, an average, a position has no share of the year that grows with its days. */
export const periksaPerkiraan = (
  indikator: readonly Indikator[],
  rumus: Pick<RumusRencana, 'besaran' | 'rumus'>,
): readonly CatatanRencana[] =>
  indikator.flatMap((satu) =>
    satu.perkiraan === undefined || !rumus.rumus.has(satu.id) || isBertambah(satu, rumus)
      ? []
      : [
          catatRencana(
            'perkiraan-bukan-besaran',
            { indikator: satu.kode },
            diRencana('indikator', satu.id, 'perkiraan'),
          ),
        ],
  );
