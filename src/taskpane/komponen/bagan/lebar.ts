import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The narrowest pane that Office opens, within its margins. */
const LEBAR_AWAL = 280;

/** How wide an element is, in whole pixels, also when the pane is drawn wider. */
export function useLebar<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const unsur = useRef<T>(null);
  const [lebar, setLebar] = useState(LEBAR_AWAL);
  useLayoutEffect(() => {
    const kini = unsur.current;
    if (kini === null) return undefined;
    const ukur = (): void => setLebar(Math.floor(kini.clientWidth) || LEBAR_AWAL);
    const amati = new ResizeObserver(ukur);
    amati.observe(kini);
    ukur();
    return () => amati.disconnect();
  }, []);
  return [unsur, lebar];
}
