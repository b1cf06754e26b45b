import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { bahasaUntuk, daftarBahasa, type KodeBahasa, type TeksPanel } from '../../teks/daftar';
import { panel } from '../../teks/id/panel';
import { ingat, ingatan } from './ingatan';

/** A language with its texts. */
export interface BahasaTermuat {
  readonly kode: KodeBahasa;
  readonly teks: TeksPanel;
}

interface KonteksBahasa extends BahasaTermuat {
  readonly ganti: (kode: KodeBahasa) => void;
}

/** Always there: the pane has something to say where another language cannot be loaded. */
const indonesia: BahasaTermuat = { kode: 'id', teks: panel };

const Konteks = createContext<KonteksBahasa>({ ...indonesia, ganti: () => undefined });

const muat = (kode: KodeBahasa): Promise<BahasaTermuat> =>
  daftarBahasa[kode].panel().then(
    ({ panel: teks }) => ({ kode, teks }),
    () => indonesia,
  );

/** The language that the person chose, or that Office speaks, with its texts. */
export const muatBahasaAwal = async (): Promise<BahasaTermuat> => {
  const awal = await muat(bahasaUntuk(ingatan('bahasa') ?? Office.context.displayLanguage));
  document.documentElement.lang = awal.kode;
  return awal;
};

interface Isi {
  readonly awal: BahasaTermuat;
  readonly children: ReactNode;
}

export function BahasaPanel({ awal, children }: Isi) {
  const [kini, setKini] = useState(awal);
  // The last choice holds, whichever of the languages arrives last.
  const dipilih = useRef(awal.kode);
  const nilai = useMemo(
    () => ({
      ...kini,
      ganti: (baru: KodeBahasa) => {
        dipilih.current = baru;
        void muat(baru).then((termuat) => {
          if (dipilih.current !== baru) return;
          document.documentElement.lang = termuat.kode;
          ingat('bahasa', termuat.kode);
          setKini(termuat);
        });
      },
    }),
    [kini],
  );
  return <Konteks value={nilai}>{children}</Konteks>;
}

export const useBahasa = (): KonteksBahasa => useContext(Konteks);

/** The texts of a part of the pane in the language that is shown. */
export const useTeks = <B extends keyof TeksPanel>(bagian: B): TeksPanel[B] => useBahasa().teks[bagian];
