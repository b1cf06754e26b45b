import { useCallback, useEffect, useState } from 'react';
import type { KompilasiPanel } from '../../pekerja/tugas/kompilasi';
import type { TanggalKiriman } from './jalannya';

/** Milliseconds of quiet after a date was changed. */
const JEDA_TANGGAL = 800;

interface IsianTanggal {
  /** What is in the field now. */
  readonly nilai: string;
  readonly ketik: (iso: string) => void;
}

export interface IsianTanggalKompilasi {
  readonly tanggalData: IsianTanggal;
  readonly diterima: IsianTanggal;
  /** Whether the preview was made with what the fields hold. */
  readonly berlaku: boolean;
}

/** The two date fields of a preview: as the person set them, else as the program proposes. */
export function useTanggalKompilasi(
  isi: KompilasiPanel,
  diatur: TanggalKiriman,
  ubah: (tanggal: TanggalKiriman) => void,
): IsianTanggalKompilasi {
  const ubahData = useCallback((iso: string) => ubah({ tanggalData: iso }), [ubah]);
  const ubahDiterima = useCallback((iso: string) => ubah({ diterima: iso }), [ubah]);
  const tanggalData = useTanggal(diatur.tanggalData ?? isi.tanggalData.iso, ubahData);
  const diterima = useTanggal(diatur.diterima ?? isi.tanggalDiterima.iso, ubahDiterima);
  const berlaku = tanggalData.nilai === isi.tanggalData.iso && diterima.nilai === isi.tanggalDiterima.iso;
  return { tanggalData, diterima, berlaku };
}

/** A date field that is typed in: the change counts once the typing has stopped. */
function useTanggal(nilai: string, ubah: (iso: string) => void): IsianTanggal {
  const [diketik, setDiketik] = useState<string>();
  useEffect(() => {
    if (diketik === undefined || diketik === nilai) return;
    const waktu = setTimeout(() => ubah(diketik), JEDA_TANGGAL);
    return () => clearTimeout(waktu);
  }, [diketik, nilai, ubah]);
  return { nilai: diketik ?? nilai, ketik: setDiketik };
}
