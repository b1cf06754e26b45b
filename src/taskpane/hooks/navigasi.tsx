import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { KodeHalaman } from '../halaman/daftar';

interface KonteksNavigasi {
  readonly halaman: KodeHalaman;
  /** The period with which the page begins; its own choice where absent. */
  readonly periode?: string | undefined;
  readonly buka: (halaman: KodeHalaman, periode?: string) => void;
}

const Konteks = createContext<KonteksNavigasi>({ halaman: 'alur', buka: () => undefined });

export function NavigasiPanel({
  halaman,
  periode,
  buka,
  children,
}: KonteksNavigasi & { readonly children: ReactNode }) {
  const nilai = useMemo(() => ({ halaman, periode, buka }), [halaman, periode, buka]);
  return <Konteks value={nilai}>{children}</Konteks>;
}

/** The page that is open, and how to open another. */
export const useNavigasi = (): KonteksNavigasi => useContext(Konteks);
