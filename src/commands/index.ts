/** Buttons of the ribbon that need no pane. The only file here that touches Office's globals besides the window. */
import { jalankanDiSini, type OpsiJalur } from '../adapters/officejs/jalur';
import { lingkunganWeb } from '../adapters/web/lingkungan-web';
import { bahasaDari } from '../pesan/bahasa';
import { daftarPerintah } from './daftar';
import { jalankan } from './jalankan';
import { tampilkanDiJendela } from './jendela';
import { teksPerintah } from './teks';

const opsi: OpsiJalur = {
  api: (versi) => Office.context.requirements.isSetSupported('ExcelApi', versi),
  tunggu: (milidetik) => new Promise((selesai) => setTimeout(selesai, milidetik)),
  jalankan: jalankanDiSini,
};

const kodeBahasa = () => (Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'id');

void Office.onReady(() => {
  for (const [nama, muat] of Object.entries(daftarPerintah)) {
    Office.actions.associate(nama, (peristiwa: Office.AddinCommands.Event) => {
      const kode = kodeBahasa();
      void jalankan(muat, peristiwa, {
        opsi,
        lingkungan: lingkunganWeb,
        bahasa: bahasaDari[kode],
        tampilkan: (kabar) =>
          tampilkanDiJendela(
            kabar,
            new URL('hasil.html', location.href).href,
            teksPerintah[kode].catatanLagi,
          ),
      });
    });
  }
});
