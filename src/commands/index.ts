/** Buttons of the ribbon that need no pane. The only file here that touches Office's globals besides the window. */
import { jalankanDiSini, type OpsiJalur } from '../adapters/officejs/jalur';
import { lingkunganWeb } from '../adapters/web/lingkungan-web';
import { muatBahasa } from '../teks/bahasa';
import { bahasaUntuk } from '../teks/daftar';
import { daftarTombol } from './daftar';
import { jalankan } from './jalankan';
import { tampilkanDiJendela } from './jendela';

const opsi: OpsiJalur = {
  api: (versi) => Office.context.requirements.isSetSupported('ExcelApi', versi),
  tunggu: (milidetik) => new Promise((selesai) => setTimeout(selesai, milidetik)),
  jalankan: jalankanDiSini,
};

void Office.onReady(() => {
  for (const tombol of daftarTombol) {
    Office.actions.associate(tombol.nama, (peristiwa: Office.AddinCommands.Event) => {
      void jalankan(tombol, peristiwa, {
        opsi,
        lingkungan: lingkunganWeb,
        bahasa: muatBahasa(bahasaUntuk(Office.context.displayLanguage)),
        tampilkan: (kabar, teks) =>
          tampilkanDiJendela(kabar, new URL('hasil.html', location.href).href, teks),
        catatGalat: (error) => console.error(error),
      });
    });
  }
});
