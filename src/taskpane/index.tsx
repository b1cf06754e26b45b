import { createRoot } from 'react-dom/client';
import { Aplikasi } from './aplikasi';
import { muatHalaman } from './halaman/daftar';
import { halamanDari } from './halaman/kode-halaman';
import { apiTertinggi } from './inti/api-tertinggi';
import { KlienInti } from './inti/klien-inti';
import { muatBahasaAwal } from './konteks/bahasa';
import { layananPane } from './inti/layanan-pane';

const halaman = halamanDari(new URL(window.location.href).searchParams.get('halaman'));
const inti = new KlienInti(
  () => new Worker(new URL('./pekerja/pekerja.ts', import.meta.url)),
  layananPane,
  () => apiTertinggi((versi) => Office.context.requirements.isSetSupported('ExcelApi', versi)),
);

// While Office.js is still coming: the worker with what the first page asks of it, and that page. One that does not come
// now is asked for again, and told of, when it is needed.
inti.siapkan(['ruang-kerja', halaman]);
muatHalaman[halaman]().catch(() => undefined);

function mulai(): void {
  // Without Office.js, awal.js says what to do.
  if (!('Office' in window)) return;
  void Office.onReady(async () => {
    const bahasa = await muatBahasaAwal();
    createRoot(document.getElementById('akar')!).render(
      <Aplikasi inti={inti} halaman={halaman} bahasa={bahasa} />,
    );
  });
}

// Office.js is part of the page, so it has run once the page is read.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mulai, { once: true });
else mulai();
