import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { ButirNama } from './daftar-nama';

export interface Kotak {
  readonly acuan: RefObject<HTMLTextAreaElement | null>;
  /** Puts a name in at the cursor and gives the text as it becomes. */
  readonly sisip: (butir: ButirNama) => string;
  readonly tunjukkan: (awal: number, akhir: number) => void;
}

/** The text box of a formula, with its cursor. */
export function useKotak(nilai: string): Kotak {
  const acuan = useRef<HTMLTextAreaElement>(null);
  const kursor = useRef<number>(undefined);
  useLayoutEffect(() => {
    // The cursor stands after what was put in, once the new text is in the box.
    if (kursor.current === undefined) return;
    acuan.current?.focus();
    acuan.current?.setSelectionRange(kursor.current, kursor.current);
    kursor.current = undefined;
  }, [nilai]);
  return {
    acuan,
    sisip: ({ sisip, mundur }) => {
      const awal = acuan.current?.selectionStart ?? nilai.length;
      const akhir = acuan.current?.selectionEnd ?? nilai.length;
      kursor.current = awal + sisip.length - mundur;
      return nilai.slice(0, awal) + sisip + nilai.slice(akhir);
    },
    tunjukkan: (awal, akhir) => {
      acuan.current?.focus();
      acuan.current?.setSelectionRange(awal, akhir);
    },
  };
}
