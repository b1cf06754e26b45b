import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { halamanDari, type KodeHalaman } from '../halaman/daftar';
import { Memuat } from '../komponen/memuat';
import { useBahasa, useTeks } from '../hooks/bahasa';
import { NavigasiPanel } from '../hooks/navigasi';
import { useRuangKerja } from '../hooks/ruang-kerja';
import { BatasGalat } from './batas-galat';
import { BukanRuangKerja } from './bukan-ruang-kerja';
import { Dipulihkan } from './dipulihkan';
import { Kepala } from './kepala';
import { Navigasi } from './navigasi';

// After the first page: it is not what the person opened the pane for.
const Cadangan = lazy(() => import('./cadangan'));

const useGaya = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  isi: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    outlineStyle: 'none',
    // People's own words (names, codes, names of files) can be longer than the pane is wide.
    overflowWrap: 'anywhere',
  },
});

interface Tujuan {
  readonly halaman: KodeHalaman;
  readonly periode?: string | undefined;
}

/** Head, pages and what is shown of the one that is open. */
export function Kerangka({ awal }: { readonly awal: KodeHalaman }) {
  const gaya = useGaya();
  const teks = useTeks('kerangka');
  const { teks: semuaTeks } = useBahasa();
  const [{ halaman, periode }, setTujuan] = useState<Tujuan>({ halaman: awal });
  const buka = useCallback(
    (kode: KodeHalaman, untuk?: string) => setTujuan({ halaman: kode, periode: untuk }),
    [],
  );
  const isi = useRef<HTMLElement>(null);
  const { keadaan } = useRuangKerja();
  const pertama = useRef(true);
  useEffect(() => {
    // A reader of the screen goes on where the new page begins; not when the pane has just opened.
    if (!pertama.current) isi.current?.focus();
    pertama.current = false;
  }, [halaman]);
  const { nama, Isi } = halamanDari(halaman);
  return (
    <NavigasiPanel halaman={halaman} periode={periode} buka={buka}>
      <div className={gaya.panel}>
        <Kepala />
        {keadaan.jenis === 'siap' && <Navigasi />}
        <main ref={isi} className={gaya.isi} tabIndex={-1} aria-label={nama(semuaTeks)}>
          {keadaan.jenis === 'memuat' && <Memuat teks={teks.memuat} />}
          {keadaan.jenis === 'gagal' && <BukanRuangKerja gagal={keadaan.gagal} />}
          {keadaan.jenis === 'siap' && (
            <>
              <Dipulihkan />
              <BatasGalat key={halaman}>
                <Suspense fallback={<Memuat teks={teks.memuat} />}>
                  <Isi />
                </Suspense>
              </BatasGalat>
            </>
          )}
        </main>
        {keadaan.jenis === 'siap' && (
          <BatasGalat>
            <Suspense>
              <Cadangan />
            </Suspense>
          </BatasGalat>
        )}
      </div>
    </NavigasiPanel>
  );
}
