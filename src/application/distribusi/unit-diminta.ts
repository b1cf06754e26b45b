import type { Periode } from '../../domain/kalender/periode';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';

/** What is wrong with the units that somebody names for a period: a present or former code is fine, if it is there then. */
export function unitDiminta(
  ruang: Pick<DataRuangKerja, 'unit' | 'tanggalData' | 'opd'>,
  periode: Periode | undefined,
  diminta: readonly string[],
): readonly CatatanRuangKerja[] {
  const ada = new Set(
    (periode === undefined ? ruang.opd : unitPadaPeriode(ruang, periode)).map(({ id }) => id),
  );
  return diminta.flatMap((kode) => {
    const unit = ruang.unit.milik(kode);
    if (unit === undefined) {
      const saran = namaTerdekat(
        kode,
        ruang.opd.map((satu) => satu.kode),
      );
      return [catatRuangKerja('unit-tidak-dikenal', { kode, ...(saran === undefined ? {} : { saran }) })];
    }
    return periode === undefined || ada.has(unit.id)
      ? []
      : [catatRuangKerja('unit-tidak-ada-pada-periode', { kode, periode: periode.kode })];
  });
}
