import type { HasilImporData } from '../../application/impor-data/susun-impor';
import { sajikanImporData } from '../../sajian/data/impor-data';
import type { Bahasa } from '../../teks/bahasa';

/** New units are only counted: they stand on the sheet OPD. */
export function cetakImporData(hasil: HasilImporData, pratinjau: boolean, bahasa: Bahasa): readonly string[] {
  const { teks, dibiarkan, kosong, bisaDikosongkan, diganti, perubahanPaket, unitBaru } = sajikanImporData(
    hasil,
    bahasa,
  );
  const cara = bisaDikosongkan ? bahasa.teks.sajian.data.impor.caraKosongkan : null;
  const { pratinjau: awal } = bahasa.teks.sajian.data.impor;
  const baris = [teks, dibiarkan, kosong, cara, diganti, perubahanPaket, unitBaru?.teks ?? null];
  return [pratinjau ? awal : null, ...baris].filter((satu) => satu !== null);
}
