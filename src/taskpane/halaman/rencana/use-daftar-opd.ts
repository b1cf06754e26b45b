import { useEffect, useState } from 'react';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useTugas, type KeadaanTugas } from '../../hooks/tugas';
import type { DaftarOpdPanel } from '../../pekerja/tugas/ruang-kerja';

/** A list of units while it is written, and what was understood of it as it is now. */
export interface DaftarOpd {
  readonly unit: string;
  readonly tukar: boolean;
  readonly ubahUnit: (isi: string) => void;
  readonly ubahTukar: (tukar: boolean) => void;
  readonly tugas: KeadaanTugas<DaftarOpdPanel>;
  /** Of the list as it stands; `undefined` while it is read. */
  readonly terbaca: DaftarOpdPanel | undefined;
  /** What is in the way: it is read, or something in it must be corrected; an empty list has nothing. */
  readonly sebab: string | null;
}

/** Milliseconds without typing after which the list is read. */
const TENANG = 300;

export function useDaftarOpd(): DaftarOpd {
  const teks = useTeks('buat');
  const [unit, setUnit] = useState('');
  const [tukar, setTukar] = useState(false);
  const tugas = useTugas('ruang-kerja', 'periksaUnit');
  const { jalankan, hasil } = tugas;
  useEffect(() => {
    if (unit.trim() === '') return undefined;
    const nanti = setTimeout(() => void jalankan({ unit, tukar }), TENANG);
    return () => clearTimeout(nanti);
  }, [jalankan, unit, tukar]);
  const isi = isiHasil(hasil);
  const terbaca = isi?.unit === unit && isi.tukar === tukar ? isi : undefined;
  return {
    unit,
    tukar,
    ubahUnit: (isi) => {
      setUnit(isi);
      setTukar(false);
    },
    ubahTukar: setTukar,
    tugas,
    terbaca,
    sebab:
      unit.trim() === '' || terbaca?.siap === true
        ? null
        : terbaca === undefined
          ? teks.memeriksaUnit
          : teks.unitSalah,
  };
}
