import { createContext, useContext, type ReactNode } from 'react';
import type { KlienInti } from '../klien/klien-inti';

const Konteks = createContext<KlienInti | undefined>(undefined);

export const Inti = ({ inti, children }: { readonly inti: KlienInti; readonly children: ReactNode }) => (
  <Konteks value={inti}>{children}</Konteks>
);

export function useInti(): KlienInti {
  const inti = useContext(Konteks);
  if (inti === undefined) throw new Error('Outside of the pane');
  return inti;
}
