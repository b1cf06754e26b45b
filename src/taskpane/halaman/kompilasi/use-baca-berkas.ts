import { useEffect } from 'react';
import { isiHasil, useTugas } from '../../hooks/tugas';
import type { BerkasPilihan } from '../../pekerja/berkas-tertunda';
import type { Kejadian } from './jalannya';

/** Reads these files and tells what they are; what comes after the list has changed is let go. */
export function useBacaBerkas(berkas: readonly BerkasPilihan[], terjadi: (kejadian: Kejadian) => void) {
  const tugas = useTugas('kompilasi', 'baca');
  const { jalankan } = tugas;
  useEffect(() => {
    if (berkas.length === 0) return;
    let berlaku = true;
    void jalankan({ berkas }).then((hasil) => {
      const dikenal = isiHasil(hasil);
      if (berlaku)
        terjadi(dikenal === undefined ? { jenis: 'tidak-terbaca' } : { jenis: 'terbaca', dikenal });
    });
    return () => {
      berlaku = false;
    };
  }, [berkas, jalankan, terjadi]);
  return tugas;
}
