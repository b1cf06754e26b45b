import { skemaRencanaJson } from '../../adapters/rencana-json/skema-json';
import { kabar } from '../luaran-perintah';
import type { Perintah } from './tipe';

export const skema: Perintah = {
  nama: 'skema',
  ruangKerja: false,
  ringkas: (teks) => teks.perintah.skema.ringkas,
  opsi: (argv) => argv,
  jalankan() {
    const teks = skemaRencanaJson();
    // The schema itself, ready for a file; with --json, like every result, inside the envelope.
    return Promise.resolve({ ...kabar(teks), hasil: (): unknown => JSON.parse(teks) });
  },
};
