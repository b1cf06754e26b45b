import { seluruhOpd } from '../../../domain/perhitungan/lingkup';
import { BaganNanti } from '../../komponen/bagan/bagan-nanti';
import { isiHasil, useBaca } from '../../hooks/tugas';

/** An indicator through the year, beside its target; nothing while it is being read, or where there is nothing to draw. */
export function TrenSetahun({
  indikator,
  periode,
  opd,
}: {
  readonly indikator: string;
  readonly periode: string;
  /** Code of a unit; empty for all. */
  readonly opd: string;
}) {
  const { hasil } = useBaca('capaian', 'tren', {
    indikator,
    periode,
    lingkup: opd === '' ? seluruhOpd : { jenis: 'opd', kode: opd },
  });
  const bagan = isiHasil(hasil)?.bagan ?? null;
  return bagan === null ? null : <BaganNanti spec={bagan} />;
}
