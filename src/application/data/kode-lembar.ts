import type { CatatanKetikan } from '../../domain/ketikan/catatan';
import { diTempat } from '../../domain/ketikan/hasil';
import { bacaDaftarKode } from '../../domain/ketikan/kode';
import type { JenisKode } from '../../domain/ketikan/kode-diubah';
import type { Lokasi } from '../../domain/umum/catatan';

/** The codes of a cell of our own sheets, where people type and paste too. */
export interface KodeLembar {
  readonly kode: readonly string[];
  readonly catatan: readonly CatatanKetikan[];
}

/** Digits and nothing else, not zeros alone: what `bacaDaftarKode` takes as it stands, whatever kind of code it is. */
const sudahKode = /^0*[1-9]\d*$/;
const DIGIT_PASTI = 15;

/**
 * Reads codes that stand on a sheet. What cannot be read is told and stays as it stands: the row is a person's or an
 * earlier import's, and its id hangs on it.
 */
export function bacaKodeLembar(tertulis: string, jenis: JenisKode, lokasi: () => Lokasi): KodeLembar {
  // Nearly all are, and rows are many.
  if (tertulis.length <= DIGIT_PASTI && sudahKode.test(tertulis)) return { kode: [tertulis], catatan: [] };
  const { isian, catatan } = bacaDaftarKode(tertulis, { jenis });
  const ringan = catatan.map((satu) => ({
    ...satu,
    tingkat: 'peringatan' as const,
    akibat: 'memberi-tahu' as const,
  }));
  return {
    kode: isian.keadaan === 'ada' ? isian.nilai : isian.keadaan === 'kosong' ? [] : [tertulis],
    catatan: ringan.length === 0 ? ringan : diTempat(ringan, lokasi()),
  };
}
