import { lazy, Suspense } from 'react';
import { Gagal } from '../komponen/gagal';
import { Memuat } from '../komponen/memuat';
import { useTeks } from '../hooks/bahasa';
import { useRuangKerja } from '../hooks/ruang-kerja';
import type { GagalPanel } from '../pekerja/pesan-pekerja';

const BuatRuangKerja = lazy(() => import('../halaman/rencana/buat-ruang-kerja'));

/** A workbook that is no workspace: what it is, and where it is nothing of ours, the offer to make one. */
export function BukanRuangKerja({ gagal }: { readonly gagal: GagalPanel }) {
  const teks = useTeks('kerangka');
  const { berubah } = useRuangKerja();
  if (gagal.kode !== 'not-a-workspace') return <Gagal gagal={gagal} ulangi={berubah} />;
  return (
    <Suspense fallback={<Memuat teks={teks.memuat} />}>
      <BuatRuangKerja />
    </Suspense>
  );
}
