import { useEffect, useState } from 'react';
import type { PilihanImpor } from './formulir-impor';
import { useRuangKerja } from '../../hooks/ruang-kerja';
import { isiHasil, useTugas } from '../../hooks/tugas';
import type { BerkasData } from '../../pekerja/tugas/data';

/** The file that is being imported: shown first, and again when the workbook changed under it, then written. */
export function useImpor() {
  const { versi } = useRuangKerja();
  const pratinjau = useTugas('data', 'pratinjau');
  const impor = useTugas('data', 'impor', { menulis: true });
  const simpanan = useTugas('data', 'lupakan');
  const [pilihan, setPilihan] = useState<BerkasData>();
  const { jalankan: lihat, lupakan: lupakanPratinjau } = pratinjau;

  useEffect(() => {
    if (pilihan === undefined) return;
    void lihat(pilihan).then((hasil) => {
      if (hasil.gagal?.kode === 'cancelled') setPilihan(undefined);
    });
  }, [pilihan, versi, lihat]);

  const taruh = (): void => {
    setPilihan(undefined);
    lupakanPratinjau();
    void simpanan.jalankan({});
  };
  return {
    pilihan,
    pratinjau,
    impor,
    pilih: (berkas: File) => {
      impor.lupakan();
      lupakanPratinjau();
      setPilihan({ id: crypto.randomUUID(), berkas });
    },
    taruh,
    tulis: async (dipilih: PilihanImpor) => {
      if (pilihan === undefined) return;
      const hasil = await impor.jalankan({ ...pilihan, ...dipilih });
      if (isiHasil(hasil) !== undefined) taruh();
    },
  };
}
