import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Memuat } from '../../../komponen/memuat';
import { useTeks } from '../../../hooks/bahasa';

const DaftarLembar = lazy(() => import('./daftar-lembar'));

const useGaya = makeStyles({
  bagian: { marginTop: tokens.spacingVerticalL },
  judul: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
});

/** All sheets of the workbook, also those that are hidden; read only when a person asks for them. */
export function BagianLembar() {
  const gaya = useGaya();
  const teks = useTeks('lembar');
  const [terbuka, setTerbuka] = useState(false);
  return (
    <details className={gaya.bagian} onToggle={({ currentTarget }) => setTerbuka(currentTarget.open)}>
      <summary className={gaya.judul}>{teks.judul}</summary>
      {terbuka && (
        <Suspense fallback={<Memuat teks={teks.membaca} />}>
          <DaftarLembar />
        </Suspense>
      )}
    </details>
  );
}
