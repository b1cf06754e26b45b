import { bacaRencanaJson } from '../adapters/rencana-json/baca-rencana';
import type { RencanaMasukan } from '../application/rencana-masukan';
import { rencanaContoh } from '../contoh';

/** The sample plan, read the way a user's plan file is. */
export function rencanaContohMasukan(): RencanaMasukan {
  const isi = new TextEncoder().encode(JSON.stringify(rencanaContoh()));
  const rencana = bacaRencanaJson({ nama: 'rencana-contoh.json', isi });
  if (!rencana.ok) throw new Error(`the sample plan breaks its own schema: ${JSON.stringify(rencana.error)}`);
  return rencana.value;
}
