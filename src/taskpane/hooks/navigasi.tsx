import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { KodeHalaman } from '../halaman/daftar';

interface KonteksNavigasi {
  readonly halaman: KodeHalaman;
  readonly buka: (halaman: KodeHalaman) => void;
}

const Konteks = createContext<KonteksNavigasi>({ halaman: 'alur', buka: () => undefined });

export function NavigasiPanel({
  halaman,
  buka,
  children,
}: KonteksNavigasi & { readonly children: ReactNode }) {
  const nilai = useMemo(() => ({ halaman, buka }), [halaman, buka]);
  return <Konteks value={nilai}>{children}</Konteks>;
}

/** The page that is open, and how to open another. */
export const useNavigasi = (): KonteksNavigasi => useContext(Konteks);
