import { daftarLangkah } from '../../domain/sop/daftar-langkah';
import type { ButirSop } from '../../domain/sop/tipe';
import { butirTunggal, isAda } from './susun-butir';
import type { ButirAlur } from './tipe';

/** What of the planning document may be missing: packages by area, "jika sudah tersedia di SIRUP". */
const bolehKurang = new Set(['2-k1.3']);

/** The planning document and the draft circular, as steps 2 to 5 put them together. */
export const keluaranPerencanaan: readonly ButirSop[] =
  daftarLangkah.find(({ nomor }) => nomor === 2)?.keluaran ?? [];

/** Parts without which the plan is not put before the leadership (step 6); `dicentang`: ids of those that are ticked only now. */
export const bagianKurang = (
  dokumen: readonly ButirAlur[],
  dicentang: ReadonlySet<string> = new Set(),
): readonly ButirAlur[] =>
  butirTunggal(dokumen).filter(
    (satu) => !bolehKurang.has(satu.id) && !isAda(satu) && !dicentang.has(satu.id),
  );
