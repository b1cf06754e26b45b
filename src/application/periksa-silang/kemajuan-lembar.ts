import type { Kemajuan } from '../../domain/umum/kemajuan';
import type { LembarRumus } from '../ports/penulis-buku-rumus';
import type { HasilPeriksaSilang } from './tipe';

/** Rows between two words about how far it is. */
const SETIAP = 1000;

/** Sheets as they are written: each tells how far all are while its rows are taken, and gives no more once it is to be stopped. */
export interface LembarBerjalan {
  readonly lembar: readonly LembarRumus[];
  /** The person has stopped it: what was written of the sheets is not whole. */
  readonly dihentikan: () => boolean;
}

export function denganKemajuan(
  lembar: readonly LembarRumus[],
  data: HasilPeriksaSilang['lembar'],
  kemajuan: Kemajuan,
): LembarBerjalan {
  const dari = data.reduce((jumlah, { baris }) => jumlah + baris, 0);
  const bernama = new Set(data.map(({ nama }) => nama));
  let selesai = 0;
  let lanjut = true;
  const ikuti = function* (satu: LembarRumus): ReturnType<LembarRumus['baris']> {
    const dihitung = bernama.has(satu.nama);
    let ke = 0;
    for (const baris of satu.baris()) {
      // The lines above the rows are not counted in `dari`.
      if (ke % SETIAP === 0) lanjut &&= kemajuan(Math.min(selesai, dari), dari, satu.nama);
      if (!lanjut) return;
      ke += 1;
      if (dihitung) selesai += 1;
      yield baris;
    }
  };
  return {
    lembar: lembar.map((satu) => ({ ...satu, baris: () => ikuti(satu) })),
    dihentikan: () => !lanjut,
  };
}
