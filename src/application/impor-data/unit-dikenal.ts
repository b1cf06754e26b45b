import type { UnitDikenal } from '../../domain/impor/unit/tipe';
import { kelompokkan } from '../../domain/umum/kelompok';
import { isDiketikUlang, type UnitBerwaktu } from '../../domain/unit/unit-berwaktu';

/**
 * The units as an import knows them: by their present code and name, and by those that they had. An export from before a
 * unit's code changed speaks of that unit, and no other ever gets its code.
 */
export function unitDikenal({ semua, riwayat }: UnitBerwaktu): readonly UnitDikenal[] {
  const dahulu = kelompokkan(riwayat, ({ unit }) => unit);
  return semua.map((satu): UnitDikenal => {
    const { id, kode, nama, ejaanLain, kodeTercatat } = satu;
    const milik = dahulu.get(id) ?? [];
    const diketik = isDiketikUlang(satu) && kodeTercatat !== null ? [kodeTercatat] : [];
    return {
      kode,
      nama,
      ejaanLain: [...ejaanLain, ...milik.flatMap((lalu) => lalu.nama ?? [])],
      kodeDahulu: [...milik.map((lalu) => lalu.kode), ...diketik],
    };
  });
}
