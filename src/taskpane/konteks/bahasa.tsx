import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { KodeBahasa } from '../../pesan/bahasa';
import { ingat, ingatan } from './ingatan';

interface KonteksBahasa {
  readonly kode: KodeBahasa;
  readonly ganti: (kode: KodeBahasa) => void;
}

const Konteks = createContext<KonteksBahasa>({ kode: 'id', ganti: () => undefined });

/** Indonesian, unless Office speaks English or the person chose. */
function bahasaAwal(): KodeBahasa {
  const dipilih = ingatan('bahasa');
  if (dipilih === 'id' || dipilih === 'en') return dipilih;
  return Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'id';
}

export function BahasaPanel({ children }: { readonly children: ReactNode }) {
  const [kode, setKode] = useState(bahasaAwal);
  const nilai = useMemo(
    () => ({
      kode,
      ganti: (baru: KodeBahasa) => {
        ingat('bahasa', baru);
        document.documentElement.lang = baru;
        setKode(baru);
      },
    }),
    [kode],
  );
  return <Konteks value={nilai}>{children}</Konteks>;
}

export const useBahasa = (): KonteksBahasa => useContext(Konteks);

/** The texts of a part of the pane in the language that is shown. */
export const useTeks = <T,>(teks: Readonly<Record<KodeBahasa, T>>): T => teks[useBahasa().kode];
