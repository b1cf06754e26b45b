import type { HasilKompilasi } from '../../../application/kompilasi/tipe';
import { registerPengembalian } from '../../../application/kompilasi/register-pengembalian';
import type { Gagal, Jawaban, Luaran } from '../../../application/luaran';
import { ok, type Result } from '../../../domain/umum/result';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku, ubahIsi } from '../pada-buku';
import { urutanTingkat } from '../../komponen/urutan-tingkat';
import type { CatatanTampil } from '../pesan-utas';
import { tampilCatatan } from '../tampil';
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
): Luaran<readonly BerkasDikenal[]> {
  const terbaca = await bacaPilihan(konteks, berkas);
  if (!terbaca.ok) return terbaca;
  return ok({ catatan: [], isi: terbaca.value.map((satu, k) => kenali(berkas[k]!.id, satu)) });
}

/** What compiling these files would do. Writes nothing. */
export const pratinjau = async (konteks: KonteksTugas, permintaan: PermintaanPane): Luaran<KompilasiTampil> =>
  tampil(permintaan, await jalankan(konteks, permintaan, true));

/** Compiles these files. */
export const terapkan = async (konteks: KonteksTugas, permintaan: PermintaanPane): Luaran<KompilasiTampil> =>
  tampil(permintaan, await jalankan(konteks, permintaan, false));

/** Findings of one file, the most serious first, at most `batas`. */
export async function catatanBerkas(
  konteks: KonteksTugas,
  {
    permintaan,
    id,
    batas,
  }: { readonly permintaan: PermintaanPane; readonly id: string; readonly batas: number },
): Luaran<readonly CatatanTampil[]> {
  const catatan = await catatanSatuBerkas(konteks, permintaan, id);
  if (!catatan.ok) return catatan;
  const urut = urutanTingkat.flatMap((tingkat) => catatan.value.filter((satu) => satu.tingkat === tingkat));
  return ok({ catatan: [], isi: urut.slice(0, batas).map(tampilCatatan) });
}

/** Lets go of what was read: the list of files was put away. */
export function lupakan(_: KonteksTugas, __: Kosong): Luaran<Kosong> {
  lupakanBerkas();
  return Promise.resolve(ok({ catatan: [], isi: {} }));
}

/** Findings of files are counted here and asked for file by file; those of the workspace go along. */
function tampil(
  { berkas }: PermintaanPane,
  hasil: Result<Jawaban<HasilKompilasi>, Gagal>,
): Result<Jawaban<KompilasiTampil>, Gagal> {
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  if (isi === undefined) return ok({ catatan });
  const milikBerkas = new Set(isi.berkas.flatMap((satu) => satu.catatan));
  return ok({
    catatan: catatan.filter((satu) => !milikBerkas.has(satu)),
    isi: tampilKompilasi(
      isi,
      berkas.map(({ id }) => id),
    ),
  });
}
