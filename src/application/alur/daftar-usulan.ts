import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { alurSop } from './alur-sop';
import { langkahDiminta } from './langkah-diminta';
import type { HasilAlur, KeadaanAlur } from './tipe';
import type { UsulanTanda } from './usulan';

/** A proposal with the step it is about. */
export interface UsulanLangkah {
  readonly nomor: number;
  readonly periode: string | undefined;
  readonly usulan: UsulanTanda;
}

export interface HasilUsulan {
  readonly alur: HasilAlur;
  readonly usulan: readonly UsulanLangkah[];
}

/** Proposals of the flow in the order of the steps, of one period where it is named. */
export const daftarUsulan = (alur: HasilAlur, periode?: string): readonly UsulanLangkah[] =>
  alur.langkah.flatMap(({ nomor, perPeriode, ...satu }) => {
    const semua: readonly KeadaanAlur[] = perPeriode.length > 0 ? perPeriode : [satu];
    return semua.flatMap((milik) =>
      milik.usulan === undefined || (periode !== undefined && milik.periode !== periode)
        ? []
        : [{ nomor, periode: milik.periode, usulan: milik.usulan }],
    );
  });

/** Any step of the periods tells whether there is such a period. */
const LANGKAH_PERIODIK = 13;

/** What could be marked by what the workbook proves (ADR 78). Writes nothing. */
export async function usulanAlur(
  buku: Workbook,
  hariIni: Tanggal,
  { periode }: { readonly periode?: string },
): Luaran<HasilUsulan> {
  const dibaca = await alurSop(buku, hariIni);
  if (!dibaca.ok) return dibaca;
  const { isi: alur, catatan } = dibaca.value;
  if (alur === undefined) return ok({ catatan });
  const diminta =
    periode === undefined ? undefined : langkahDiminta({ nomor: LANGKAH_PERIODIK, periode }, alur);
  return diminta !== undefined && 'catatan' in diminta
    ? ok({ catatan: [...catatan, ...diminta.catatan] })
    : ok({ catatan, isi: { alur, usulan: daftarUsulan(alur, diminta?.periode?.kode) } });
}
