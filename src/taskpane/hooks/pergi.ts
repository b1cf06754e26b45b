import { useCallback } from 'react';
import type { Lokasi } from '../../domain/umum/catatan';
import { useTugas } from './tugas';

interface Pergi {
  /** Whether the place is in this workbook: one of a returned file is not. */
  readonly dapat: (lokasi: Lokasi) => boolean;
  /** Shows the sheet and cell. */
  readonly pergi: (lokasi: Lokasi) => void;
}

export function usePergi(): Pergi {
  const { jalankan } = useTugas('tempat', 'pergi');
  const pergi = useCallback(
    ({ lembar, sel, baris }: Lokasi) => {
      const alamat = sel ?? (baris === undefined ? undefined : `A${baris}`);
      if (lembar !== undefined) void jalankan({ lembar, ...(alamat === undefined ? {} : { sel: alamat }) });
    },
    [jalankan],
  );
  return { dapat: ({ berkas, lembar }) => berkas === undefined && lembar !== undefined, pergi };
}
