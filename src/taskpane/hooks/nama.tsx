import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { ingat, ingatan } from './ingatan';

interface KonteksNama {
  readonly nama: string;
  readonly setNama: (nama: string) => void;
}

const Konteks = createContext<KonteksNama>({ nama: '', setNama: () => undefined });

/** Who works at this computer: asked once, remembered here, written with each mark. Office tells an add-in no name. */
export function NamaPanel({ children }: { readonly children: ReactNode }) {
  const [nama, setNama] = useState(() => ingatan('nama') ?? '');
  const nilai = useMemo(
    () => ({
      nama,
      setNama: (baru: string) => {
        ingat('nama', baru);
        setNama(baru);
      },
    }),
    [nama],
  );
  return <Konteks value={nilai}>{children}</Konteks>;
}

export const useNama = (): KonteksNama => useContext(Konteks);
