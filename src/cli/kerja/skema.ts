import { skemaRencanaJson } from '../../adapters/rencana-json/skema-json';
import { kabar } from '../luaran-perintah';
import type { Kerja } from '../perintah/tipe';

export const skema: Kerja = () => {
  const teks = skemaRencanaJson();
  // The schema itself, ready for a file; with --json, like every result, inside the envelope.
  return Promise.resolve({ ...kabar(teks), hasil: (): unknown => JSON.parse(teks) });
};
