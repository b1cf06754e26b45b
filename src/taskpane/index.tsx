import { createRoot } from 'react-dom/client';
import { Aplikasi } from './aplikasi';
import { apiTertinggi } from './inti/api-tertinggi';
import { KlienInti } from './inti/klien-inti';
import { layananPane } from './inti/layanan-pane';

void Office.onReady(() => {
  const inti = new KlienInti(
    () => new Worker(new URL('./pekerja/pekerja.ts', import.meta.url)),
    layananPane,
    apiTertinggi((versi) => Office.context.requirements.isSetSupported('ExcelApi', versi)),
  );
  createRoot(document.getElementById('akar')!).render(
    <Aplikasi inti={inti} alamat={new URL(window.location.href)} />,
  );
});
