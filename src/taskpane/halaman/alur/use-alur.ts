import { useEffect, useRef, useState } from 'react';
import type { AlurSajian } from '../../../sajian/alur/alur';
import type { KodeBahasa } from '../../../teks/daftar';
import { useBahasa } from '../../hooks/bahasa';
import { isiHasil, useBaca, useTugas, type BacaanPanel } from '../../hooks/tugas';

interface AlurPanel {
  readonly alur: AlurSajian | undefined;
  readonly baca: BacaanPanel<AlurSajian>;
  /** Shows what a mark gave at once, until the workbook was read again. */
  readonly perbarui: (alur: AlurSajian) => void;
}

interface Segera {
  /** The answer that was read before the mark, by its number. */
  readonly sebelum: number;
  readonly alur: AlurSajian;
  readonly bahasa: KodeBahasa;
}

/** The flow as it is now: as read, or as the last mark left it. */
export function useAlur(): AlurPanel {
  const { kode } = useBahasa();
  const baca = useBaca('alur', 'lihat', {});
  const terbaca = isiHasil(baca.hasil);
  const [segera, setSegera] = useState<Segera>();
  const { jalankan } = useTugas('alur', 'lihat', { terkini: true });
  const { dijawab } = baca;
  const kini = useRef(dijawab);
  const bahasaLain = segera !== undefined && segera.bahasa !== kode;

  useEffect(() => {
    kini.current = dijawab;
  }, [dijawab]);
  // What is told again in another language is what was read before the mark: the flow itself is read once more.
  useEffect(() => {
    if (!bahasaLain) return;
    void jalankan({}).then((hasil) => {
      const alur = isiHasil(hasil);
      if (alur !== undefined) setSegera({ sebelum: kini.current, alur, bahasa: kode });
    });
  }, [bahasaLain, kode, jalankan]);

  return {
    alur: segera !== undefined && (bahasaLain || segera.sebelum === dijawab) ? segera.alur : terbaca,
    baca,
    perbarui: (alur) => setSegera({ sebelum: kini.current, alur, bahasa: kode }),
  };
}
