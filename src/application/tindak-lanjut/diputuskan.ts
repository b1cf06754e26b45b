import type { RekomendasiTerbaca } from '../analisis/baca-rekomendasi';
import { rekomendasiPutusan } from '../keputusan/rekomendasi-putusan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

/** Tells whether a decision that holds approved a recommendation: only then there is something to follow up. */
export function pencariDiputuskan(
  ruang: Pick<RuangKerja, 'data' | 'tabel'>,
): (satu: Pick<RekomendasiTerbaca, 'baris'>) => boolean {
  const disetujui = new Set(
    rekomendasiPutusan(ruang).flatMap((satu) => (satu.disetujui === undefined ? [] : [satu.baris.id])),
  );
  return ({ baris }) => disetujui.has(baris.id);
}
