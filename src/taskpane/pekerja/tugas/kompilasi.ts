import type { UnitSalinanLain } from '../../../application/kompilasi/ambil-alih';
import type { HasilKompilasi } from '../../../application/kompilasi/tipe';
import { registerPengembalian } from '../../../application/kompilasi/register-pengembalian';
import type { Gagal, Jawaban, Luaran } from '../../../application/luaran';
import { urutkanCatatan } from '../../../domain/umum/catatan';
import { pasangkan } from '../../../domain/umum/pasti';
import { ok, type Result } from '../../../domain/umum/result';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, sajikanIsi } from '../pada-buku';
import { sajikanCatatan, type CatatanSajian } from '../../../sajian/catatan';
import type { BerkasSajian } from '../../../sajian/kompilasi/berkas';
import { sajikanKompilasi, type KompilasiSajian } from '../../../sajian/kompilasi/kompilasi';
import { sajikanRegister, type RegisterSajian } from '../../../sajian/kompilasi/register';
import type { Sajian } from '../../../sajian/dasar';
import { bacaPilihan, kenali, lupakanBerkas, type BerkasDikenal } from './kompilasi-berkas';
import { catatanSatuBerkas, jalankan, type PermintaanPane } from './kompilasi-jalan';

type Kosong = Readonly<Record<string, never>>;

/** The view with the id that each file has in the list of the page, and the units that a person is asked about. */
export interface KompilasiPanel extends KompilasiSajian {
  readonly berkas: readonly BerkasPanel[];
  readonly salinanLain: readonly UnitSalinanLain[];
}

export interface BerkasPanel extends BerkasSajian {
  readonly id: string;
}

/** Where every unit stands, period by period. */
export const register = (konteks: KonteksTugas, _: Kosong): Luaran<Sajian<RegisterSajian>> =>
  sajikanIsi(padaBuku(konteks, registerPengembalian), sajikanRegister);

/** Reads some files and says what each of them is; a page asks for a few at a time, and shows them as they come. */
export async function baca(
  konteks: KonteksTugas,
  { berkas }: Pick<PermintaanPane, 'berkas'>,
): Luaran<Sajian<readonly BerkasDikenal[]>> {
  const terbaca = await bacaPilihan(konteks, berkas);
  if (!terbaca.ok) return terbaca;
  return ok({ catatan: [], isi: (bahasa) => terbaca.value.map((satu) => kenali(satu, bahasa)) });
}

/** What compiling these files would do. Writes nothing. */
export const pratinjau = async (
  konteks: KonteksTugas,
  permintaan: PermintaanPane,
): Luaran<Sajian<KompilasiPanel>> => tampil(permintaan, await jalankan(konteks, permintaan, true), true);

/** Compiles these files. */
export const terapkan = async (
  konteks: KonteksTugas,
  permintaan: PermintaanPane,
): Luaran<Sajian<KompilasiPanel>> => tampil(permintaan, await jalankan(konteks, permintaan, false), false);

/** Findings of one file, the most serious first, at most `batas`. */
export async function catatanBerkas(
  konteks: KonteksTugas,
  {
    permintaan,
    id,
    batas,
  }: { readonly permintaan: PermintaanPane; readonly id: string; readonly batas: number },
): Luaran<Sajian<readonly CatatanSajian[]>> {
  const catatan = await catatanSatuBerkas(konteks, permintaan, id);
  if (!catatan.ok) return catatan;
  const tampak = urutkanCatatan(catatan.value).slice(0, batas);
  return ok({ catatan: [], isi: (bahasa) => tampak.map((satu) => sajikanCatatan(satu, bahasa)) });
}

/** Lets go of what was read: the list of files was put away. */
export function lupakan(konteks: KonteksTugas, _: Kosong): Luaran<Kosong> {
  lupakanBerkas(konteks);
  return Promise.resolve(ok({ catatan: [], isi: {} }));
}

/** Findings of files are counted here and asked for file by file; those of the workspace go along. */
function tampil(
  { berkas }: PermintaanPane,
  hasil: Result<Jawaban<HasilKompilasi>, Gagal>,
  pratinjau: boolean,
): Result<Jawaban<Sajian<KompilasiPanel>>, Gagal> {
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  if (isi === undefined) return ok({ catatan });
  const milikBerkas = new Set(isi.berkas.flatMap((satu) => satu.catatan));
  return ok({
    catatan: catatan.filter((satu) => !milikBerkas.has(satu)),
    isi: (bahasa) => {
      const sajian = sajikanKompilasi(isi, pratinjau, bahasa);
      return {
        ...sajian,
        salinanLain: isi.salinanLain,
        berkas: pasangkan(berkas, sajian.berkas).map(([{ id }, satu]) => ({ ...satu, id })),
      };
    },
  });
}
