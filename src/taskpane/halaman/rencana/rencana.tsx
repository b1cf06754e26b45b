import { lazy, Suspense, useState, type ComponentType } from 'react';
import { Memuat } from '../../komponen/memuat';
import { useTeks } from '../../hooks/bahasa';
import { type KodeBagian } from './bagian';
import { useGayaRencana } from './gaya';
import { KepalaBagian } from './kepala-bagian';
import { Ringkasan } from './ringkasan';

const isiBagian: Readonly<Record<KodeBagian, ComponentType>> = {
  pustaka: lazy(() => import('./pustaka/pustaka')),
  rumus: lazy(() => import('./rumus/rumus')),
  aturan: lazy(() => import('./aturan/aturan')),
  impor: lazy(() => import('./impor/impor-rencana')),
};

/** SOP steps 2–7. */
export default function Rencana() {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana');
  const [bagian, setBagian] = useState<KodeBagian>();
  if (bagian === undefined) return <Ringkasan buka={setBagian} />;
  const Isi = isiBagian[bagian];
  return (
    <div className={gaya.tumpuk}>
      <KepalaBagian judul={teks.pekerjaan[bagian].label} kembali={() => setBagian(undefined)} />
      <Suspense fallback={<Memuat teks={teks.memuat} />}>
        <Isi />
      </Suspense>
    </div>
  );
}
