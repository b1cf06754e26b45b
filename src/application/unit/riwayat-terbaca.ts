import type { Opd } from '../../domain/rencana/rencana';
import { bentukBanding } from '../../domain/umum/teks';
import type { KodeDahulu } from '../../domain/unit/kode-dahulu';
import type { tabelRiwayatOpd } from '../../lembar/daftar/riwayat-opd';
import type { Baris } from '../../lembar/tabel';

/**
 * The lines of Riwayat OPD. One that a person typed has no id of its unit, which nobody can know: "Menjadi" says whose it is,
 * by the present code or by one that is former itself.
 */
export function bacaRiwayatOpd(
  baris: readonly Baris<typeof tabelRiwayatOpd>[],
  opd: readonly Opd[],
): readonly KodeDahulu[] {
  const dikenal = new Map(opd.map(({ kode, id }) => [bentukBanding(kode), id]));
  const terbaca = baris.map((satu) => ({
    ...satu,
    kode: satu.kode.trim(),
    unit: satu.unit?.trim() ?? '',
    dicatat: satu.dicatat ?? '',
  }));
  const perKode = new Map(terbaca.map((satu) => [bentukBanding(satu.kode), satu]));
  const milik = (menjadi: string | null | undefined): string => {
    let kini = menjadi ?? '';
    for (let i = 0; i <= terbaca.length; i++) {
      const id = dikenal.get(bentukBanding(kini));
      if (id !== undefined) return id;
      const lanjut = perKode.get(bentukBanding(kini));
      if (lanjut === undefined) return '';
      if (lanjut.unit !== '') return lanjut.unit;
      kini = lanjut.menjadi ?? '';
    }
    return '';
  };
  return terbaca.map((satu) => (satu.unit === '' ? { ...satu, unit: milik(satu.menjadi) } : satu));
}
