import { createRoot } from 'react-dom/client';
import { Aplikasi } from './aplikasi';
import { halamanDari } from './halaman/daftar';
import { apiTertinggi } from './klien/api-tertinggi';
import { KlienInti } from './klien/klien-inti';
import { muatBahasaAwal } from './hooks/bahasa';
import { layananPane } from './klien/layanan-pane';

const halaman = halamanDari(new URL(window.location.href).searchParams.get('halaman'));
const inti = new KlienInti(
  () => new Worker(new URL('./pekerja/pekerja.ts', import.meta.url)),
  layananPane,
  () => apiTertinggi((versi) => Office.context.requirements.isSetSupported('ExcelApi', versi)),
);

// While Office.js is still coming: the worker with what the first page asks of it, and that page. One that does not come
// now is asked for again, and told of, when it is needed.
inti.siapkan(['ruang-kerja', ...halaman.tugas]);
halaman.muat().catch(() => undefined);

function mulai(): void {
  // Without Office.js, awal.js says what to do.
  if (!('Office' in window)) return;
  void Office.onReady(async () => {
    const bahasa = await muatBahasaAwal();
    const akar = document.getElementById('akar');
    if (akar !== null)
      createRoot(akar).render(<Aplikasi inti={inti} halaman={halaman.kode} bahasa={bahasa} />);
  });
}

// Office.js is part of the page, so it has run once the page is read.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mulai, { once: true });
else mulai();
