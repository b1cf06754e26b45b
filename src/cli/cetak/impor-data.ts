import type { HasilImporData } from '../../application/impor-data/susun-impor';
import { sajikanImporData } from '../../sajian/data/impor-data';
import type { Bahasa } from '../../teks/bahasa';

/** New units are only counted: they stand on the sheet OPD. */
export function cetakImporData(hasil: HasilImporData, bahasa: Bahasa): readonly string[] {
  const { teks, dibiarkan, unitBaru } = sajikanImporData(hasil, bahasa);
  return [teks, dibiarkan, unitBaru?.teks ?? null].filter((satu) => satu !== null);
}
