import { useEffect, useState } from 'react';
import type { PilihanImpor } from './formulir-impor';
import { useRuangKerja } from '../../hooks/ruang-kerja';
import { isiHasil, useTugas } from '../../hooks/tugas';
import type { BerkasData, OpsiPaket, PratinjauTampil } from '../../pekerja/tugas/data';

/**
 * The file that is being imported: shown first, and again when the workbook changed under it or another day was chosen for
 * the changes of its packages, then written.
 */
export function useImpor() {
  const { versi } = useRuangKerja();
  const pratinjau = useTugas('data', 'pratinjau');
  const impor = useTugas('data', 'impor', { menulis: true });
  const simpanan = useTugas('data', 'lupakan');
  const [pilihan, setPilihan] = useState<BerkasData>();
  const [opsi, setOpsi] = useState<OpsiPaket>({});
  const [terakhir, setTerakhir] = useState<PratinjauTampil>();
  const { jalankan: lihat, lupakan: lupakanPratinjau } = pratinjau;

  useEffect(() => {
    if (pilihan === undefined || isTahunDiketik(opsi)) return;
    void lihat({ ...pilihan, ...opsi }).then((hasil) => {
      if (hasil.gagal?.kode === 'cancelled') setPilihan(undefined);
      setTerakhir((lama) => isiHasil(hasil) ?? lama);
    });
  }, [pilihan, opsi, versi, lihat]);

  const mulaiDariAwal = (berkas?: BerkasData): void => {
    lupakanPratinjau();
    setTerakhir(undefined);
    setOpsi({});
    setPilihan(berkas);
  };
  const taruh = (): void => {
    mulaiDariAwal();
    void simpanan.jalankan({});
  };
  return {
    pilihan,
    opsi,
    ubahOpsi: setOpsi,
    pratinjau,
    /** What is shown: of an option that cannot be, the last that could. */
    akan: isiHasil(pratinjau.hasil) ?? terakhir,
    impor,
    pilih: (berkas: File) => {
      impor.lupakan();
      mulaiDariAwal({ id: crypto.randomUUID(), berkas });
    },
    taruh,
    tulis: async (dipilih: PilihanImpor) => {
      if (pilihan === undefined) return;
      const hasil = await impor.jalankan({ ...pilihan, ...opsi, ...dipilih });
      if (isiHasil(hasil) !== undefined) taruh();
    },
  };
}

/** A date field gives the year 0002 while `2026` is being typed. */
const isTahunDiketik = ({ mulai }: OpsiPaket): boolean => mulai?.startsWith('0') === true;
