import type { HasilKompilasi } from '../../../application/kompilasi/tipe';
import { registerPengembalian } from '../../../application/kompilasi/register-pengembalian';
import type { Gagal, Jawaban, Luaran } from '../../../application/luaran';
import { ok, type Result } from '../../../domain/umum/result';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, ubahIsi } from '../pada-buku';
import { urutanTingkat } from '../../komponen/urutan-tingkat';
import { sajikanCatatan, type CatatanSajian } from '../../../sajian/catatan';
import type { Sajian } from '../../../sajian/dasar';
import { bacaPilihan, kenali, lupakanBerkas, type BerkasDikenal } from './kompilasi-berkas';
import { catatanSatuBerkas, jalankan, type PermintaanPane } from './kompilasi-jalan';
import {
  tampilKompilasi,
  tampilRegister,
  type KompilasiTampil,
  type RegisterTampil,
} from './tampil-kompilasi';

type Kosong = Readonly<Record<string, never>>;

/** Where every unit stands, period by period. */
export const register = (konteks: KonteksTugas, _: Kosong): Luaran<RegisterTampil> =>
  ubahIsi(padaBuku(konteks, registerPengembalian), tampilRegister);

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
): Luaran<Sajian<KompilasiTampil>> => tampil(permintaan, await jalankan(konteks, permintaan, true));

/** Compiles these files. */
export const terapkan = async (
  konteks: KonteksTugas,
  permintaan: PermintaanPane,
): Luaran<Sajian<KompilasiTampil>> => tampil(permintaan, await jalankan(konteks, permintaan, false));

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
  const urut = urutanTingkat.flatMap((tingkat) => catatan.value.filter((satu) => satu.tingkat === tingkat));
  return ok({
    catatan: [],
    isi: (bahasa) => urut.slice(0, batas).map((satu) => sajikanCatatan(satu, bahasa)),
  });
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
): Result<Jawaban<Sajian<KompilasiTampil>>, Gagal> {
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  if (isi === undefined) return ok({ catatan });
  const milikBerkas = new Set(isi.berkas.flatMap((satu) => satu.catatan));
  return ok({
    catatan: catatan.filter((satu) => !milikBerkas.has(satu)),
    isi: (bahasa) =>
      tampilKompilasi(
        isi,
        berkas.map(({ id }) => id),
        bahasa,
      ),
  });
}
