import { bacaRapat, type BarisRapat } from '../../../application/keputusan/baca-rapat';
import { putuskan } from '../../../application/keputusan/putuskan';
import type { Luaran } from '../../../application/luaran';
import { ok } from '../../../domain/umum/result';
import { tanggalDariIso } from '../../../domain/umum/tanggal';
import type { Sajian } from '../../../sajian/dasar';
import { sajikanPutuskan, type PutuskanSajian } from '../../../sajian/keputusan/keputusan';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, sajikanIsi } from '../pada-buku';

/** What a meeting decided, as the form gives it: who, when and which minutes once for all lines. */
export interface HasilRapatDiisi {
  readonly periode: string;
  readonly baris: readonly BarisRapat[];
  readonly oleh: string;
  readonly dicatat: string;
  readonly nomor: string;
  /** As a date field gives it. */
  readonly tanggal: string;
}

/** "Catat Hasil Rapat": all lines in which something was chosen, or none of them. */
export const catatHasil = (
  konteks: KonteksTugas,
  { baris, tanggal, ...isi }: HasilRapatDiisi,
): Luaran<Sajian<PutuskanSajian>> =>
  sajikanIsi(
    padaBuku(konteks, async (buku) => {
      const dibaca = bacaRapat(baris);
      if ('catatan' in dibaca) return ok({ catatan: dibaca.catatan });
      return putuskan(buku, konteks.lingkungan, {
        ...isi,
        tanggal: tanggalDariIso(tanggal) ?? konteks.lingkungan.hariIni(),
        rapat: { cara: 'satu', butir: dibaca.butir },
      });
    }),
    sajikanPutuskan,
  );
