import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { isPeriodik, langkahDari } from '../../domain/sop/tanda';
import type { LangkahSop } from '../../domain/sop/tipe';
import { periodeDari, type Periode } from '../../domain/kalender/periode';
import type { HasilAlur, HasilTanda } from './tipe';
import { unsurKe } from '../../domain/umum/pasti';

/** Which step, in which period, a request is about; or why there is none. */
export function langkahDiminta(
  { nomor, periode: kode }: { readonly nomor: number; readonly periode?: string | undefined },
  alur: HasilAlur,
):
  | { readonly langkah: LangkahSop; readonly periode: Periode | undefined }
  | { readonly catatan: readonly CatatanSop[] } {
  const langkah = langkahDari(nomor);
  if (langkah === undefined)
    return { catatan: [catatSop('langkah-tidak-dikenal', { nomor: String(nomor) })] };
  if (!isPeriodik(langkah))
    return kode === undefined
      ? { langkah, periode: undefined }
      : { catatan: [catatSop('langkah-bukan-periodik', { nomor })] };
  const periode = periodeDari(kode ?? alur.periodeBerjalan);
  const pilihan = alur.periode.map((satu) => satu.kode);
  return periode !== undefined && pilihan.includes(periode.kode)
    ? { langkah, periode }
    : { catatan: [catatSop('langkah-periode-salah', { periode: kode ?? '', pilihan })] };
}

/** The answer about a step that was acted upon. */
export function hasilTanda(alur: HasilAlur, nomor: number, periode: Periode | undefined): HasilTanda {
  const langkah = unsurKe(alur.langkah, nomor - 1);
  const keadaan = langkah.perPeriode.find((satu) => satu.periode === periode?.kode) ?? langkah;
  return { langkah, keadaan, alur };
}
