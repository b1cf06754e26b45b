import { useEffect, useState } from 'react';
import type { BahanDraf, DrafRumus } from '../../../../application/rencana/draf-rumus';
import { useBahasa } from '../../../hooks/bahasa';
import { useInti } from '../../../hooks/inti';
import type { GagalPanel } from '../../../pekerja/pesan-pekerja';
import type { PeriksaTampil } from '../../../pekerja/tugas/rencana-rumus';

/** Milliseconds without a key before the formula is checked. */
const JEDA_KETIK = 250;

export interface KeadaanPeriksa {
  /** Of the draft as it is now; absent while that is not known. */
  readonly kini: PeriksaTampil | undefined;
  /** Of the draft as it was checked last: what is chosen from it does not come and go at each key. */
  readonly terakhir: PeriksaTampil | undefined;
  readonly gagal: GagalPanel | undefined;
}

/** Checks a draft in the worker whenever its typing pauses. */
export function usePeriksa(bahan: BahanDraf, { indikatorId, rumus, basis }: DrafRumus): KeadaanPeriksa {
  const inti = useInti();
  const { kode: bahasa } = useBahasa();
  const [hasil, setHasil] = useState<PeriksaTampil>();
  const [gagal, setGagal] = useState<GagalPanel>();
  const { indikator, rujukan } = bahan;
  useEffect(() => {
    let berlaku = true;
    const waktu = setTimeout(() => {
      const draf: DrafRumus = { ...(indikatorId === undefined ? {} : { indikatorId }), rumus, basis };
      void inti
        .jalankan('rencana-rumus', 'periksa', { bahan: { indikator, rujukan }, draf }, { bahasa })
        .then((jawab) => {
          if (!berlaku) return;
          setGagal(jawab.gagal);
          if (jawab.gagal === undefined) setHasil(jawab.isi);
        });
    }, JEDA_KETIK);
    return () => {
      berlaku = false;
      clearTimeout(waktu);
    };
  }, [inti, bahasa, indikator, rujukan, indikatorId, rumus, basis]);
  const cocok = hasil !== undefined && hasil.draf.rumus === rumus && hasil.draf.basis === basis;
  return { kini: cocok ? hasil : undefined, terakhir: hasil, gagal };
}
