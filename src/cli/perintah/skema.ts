import { skemaRencanaJson } from '../../adapters/rencana-json/skema-json';
import { kodeKeluar } from '../konteks';
import type { Perintah } from './tipe';

export const skema: Perintah = {
  pola: 'skema',
  ringkas: (teks) => teks.perintah.skema.ringkas,
  opsi: (argv) => argv,
  jalankan(konteks) {
    konteks.cetak(skemaRencanaJson());
    return Promise.resolve(kodeKeluar.selesai);
  },
};
