import { useCallback, useEffect, useId, useRef } from 'react';
import type { OpsiTugas } from '../klien/klien-inti';
import type { HasilTugas } from '../pekerja/pesan-pekerja';
import { useBahasa } from './bahasa';
import { useInti } from './inti';

type Jawaban = Required<Pick<OpsiTugas, 'bahasa' | 'pemegang'>>;

/**
 * Answers in the language that is shown: asked for in it, and told again by the worker when another is chosen (`ganti`),
 * without doing the work again.
 */
export function useDalamBahasa<H>(
  ganti: (hasil: HasilTugas<H>) => void,
): (minta: (jawaban: Jawaban) => Promise<HasilTugas<H>>) => Promise<HasilTugas<H>> {
  const inti = useInti();
  const { kode } = useBahasa();
  const pemegang = useId();
  const kini = useRef(kode);

  useEffect(() => {
    if (kini.current === kode) return;
    kini.current = kode;
    void inti.sajikan<H>(pemegang, kode).then((hasil) => {
      if (hasil !== undefined && kini.current === kode) ganti(hasil);
    });
  }, [inti, pemegang, kode, ganti]);
  useEffect(() => () => inti.lepas(pemegang), [inti, pemegang]);

  return useCallback(
    async (minta) => {
      const bahasa = kini.current;
      const hasil = await minta({ bahasa, pemegang });
      // Another language may have been chosen meanwhile.
      return kini.current === bahasa ? hasil : ((await inti.sajikan<H>(pemegang, kini.current)) ?? hasil);
    },
    [inti, pemegang],
  );
}
