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

/** When the files came in, as far as a person is asked. */
export interface IsianDiterima {
  /** Ids of the files asked for. */
  readonly ditanya: readonly string[];
  readonly nilai: (id: string) => string;
  readonly ketik: (id: readonly string[], iso: string) => void;
}

export interface IsianTanggalKompilasi {
  readonly tanggalData: IsianTanggal;
  readonly diterima: IsianDiterima;
  /** Whether the preview was made with what the fields hold. */
  readonly berlaku: boolean;
}

/** The date fields of a preview: as the person set them, else as the program proposes. */
export function useTanggalKompilasi(
  isi: KompilasiPanel,
  diatur: TanggalKiriman,
  ubah: (tanggal: TanggalKiriman) => void,
): IsianTanggalKompilasi {
  const ubahData = useCallback((iso: string) => ubah({ tanggalData: iso }), [ubah]);
  const tanggalData = useTanggal(diatur.tanggalData ?? isi.tanggalData.iso, ubahData);
  const diterima = useDiterima(isi, diatur, ubah);
  const sesuai = isi.berkas.every(
    ({ id, diterima: satu }) => satu?.ditanya !== true || diterima.nilai(id) === satu.tanggal.iso,
  );
  return { tanggalData, diterima, berlaku: tanggalData.nilai === isi.tanggalData.iso && sesuai };
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

const belumDiketik: Readonly<Record<string, string>> = {};

/** The same of each file. */
function useDiterima(
  { berkas }: KompilasiPanel,
  { diterima }: TanggalKiriman,
  ubah: (tanggal: TanggalKiriman) => void,
): IsianDiterima {
  const [diketik, setDiketik] = useState(belumDiketik);
  useEffect(() => {
    if (diketik === belumDiketik) return;
    const waktu = setTimeout(() => ubah({ diterima: diketik }), JEDA_TANGGAL);
    return () => clearTimeout(waktu);
  }, [diketik, ubah]);
  const usul = new Map(berkas.map((satu) => [satu.id, satu.diterima?.tanggal.iso ?? '']));
  return {
    ditanya: berkas.flatMap((satu) => (satu.diterima?.ditanya === true ? [satu.id] : [])),
    nilai: (id) => diketik[id] ?? diterima?.[id] ?? usul.get(id) ?? '',
    ketik: (id, iso) =>
      setDiketik((lama) => ({ ...lama, ...Object.fromEntries(id.map((satu) => [satu, iso])) })),
  };
}
