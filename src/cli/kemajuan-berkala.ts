import type { Kemajuan } from '../domain/umum/kemajuan';
import type { Dunia } from './konteks';

const MULAI_SETELAH = 1000;
const JEDA = 500;

/** Progress on standard error, only for work that lasts. Cancels where a signal has come while something was written. */
export function kemajuanBerkala(dunia: Dunia): Kemajuan {
  const mulai = dunia.detak();
  let terakhir = mulai;
  return (selesai, dari, apa) => {
    const kini = dunia.detak();
    if (kini - mulai >= MULAI_SETELAH && kini - terakhir >= JEDA) {
      terakhir = kini;
      dunia.lapor(`${selesai + 1}/${dari} ${apa}`);
    }
    return dunia.disk.isyarat.diterima() === undefined;
  };
}
