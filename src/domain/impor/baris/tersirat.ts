import type { Lokasi } from '../../umum/catatan';
import { catatImpor, type CatatanImpor } from '../catatan';
import type { TataLetakImpor } from '../tata-letak/tipe';
import type { BarisTerbaca } from './baca-baris';

/** What the layout told that the rows do not, and what it could not tell: one finding a variable. */
export function catatanTersirat(
  dipakai: readonly BarisTerbaca[],
  { label: tataLetak, tersirat = {}, tidakTersirat = [], kolom }: TataLetakImpor,
  letak: ReadonlyMap<string, number>,
  label: ReadonlyMap<string, string>,
  lokasi: Lokasi,
): CatatanImpor[] {
  const diisi = Object.entries(tersirat).flatMap(([id, nilai]) => {
    const jumlah = dipakai.filter((satu) => satu.tersirat.includes(id)).length;
    const params = { variabel: label.get(id) ?? id, nilai, jumlah, tataLetak };
    return jumlah === 0 ? [] : [catatImpor('nilai-tersirat', params, lokasi)];
  });
  const tidak = kolom
    .filter(({ medan }) => tidakTersirat.includes(medan) && !letak.has(medan))
    .map(({ medan, kepala: [kepala] }) =>
      catatImpor('tersirat-tidak-diketahui', { variabel: label.get(medan) ?? medan, kepala }, lokasi),
    );
  return [...diisi, ...tidak];
}
