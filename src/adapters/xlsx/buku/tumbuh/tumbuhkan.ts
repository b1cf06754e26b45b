import type { BukuTerbaca } from '../../../../application/ports/pembaca-buku';
import type { Bentuk, KegagalanBuku, Tambahan } from '../../../../application/ports/workbook';
import { tabelBuku } from '../../../../application/tabel/tabel-buku';
import { isLengkap, kekurangan, type LembarBerobjek } from '../../../../application/tabel/tumbuh';
import { fail, ok, type Result } from '../../../../domain/umum/result';
import type { Pemadat } from '../../zip/pemadat';
import { IsiPaket } from '../isi-paket';
import { kegagalanBuku } from '../kegagalan-buku';
import { bacaObjekTabel, type ObjekTabelXlsx } from '../tabel/bagian-tabel';
import { perbaruiNamaLembar, perbaruiLabel } from './perbarui-label';

/** The bytes of a workbook with what it lacks of its declared sheets; `undefined` where it lacks nothing. */
export async function tumbuhkan(
  nama: string,
  bytes: Uint8Array,
  terbaca: BukuTerbaca,
  bentuk: Bentuk,
  pemadat: Pemadat,
): Promise<Result<{ readonly bytes: Uint8Array; readonly tambahan: Tambahan } | undefined, KegagalanBuku>> {
  const semua = tabelBuku(terbaca);
  if (isLengkap(bentuk, semua)) return ok(undefined);
  const dibuka = IsiPaket.buka(bytes, pemadat);
  if (!dibuka.ok) return fail(kegagalanBuku(nama, dibuka.error));
  const isi = dibuka.value;
  const lembar = bacaObjek(nama, isi, terbaca);
  if (!lembar.ok) return lembar;
  const kurang = kekurangan(bentuk, semua, lembar.value);
  if (!kurang.ok) return kurang;
  if (kurang.value === undefined) return ok(undefined);
  const { lembar: lembarBaru, tabel, labelLama, tambahan } = kurang.value;
  await perbaruiLabel(isi, labelLama);
  // What makes sheets is large and rarely needed.
  if (tabel.length > 0) await (await import('./tambah-kolom')).tambahKolomPada(isi, tabel);
  await perbaruiNamaLembar(isi, labelLama);
  const berkolom = tabel.length + labelLama.length > 0 ? await isi.bytes() : bytes;
  const berlembar =
    lembarBaru.length > 0
      ? await (await import('../tambah/tambah-lembar')).tambahLembarPada(nama, berkolom, lembarBaru, pemadat)
      : ok(berkolom);
  return berlembar.ok ? ok({ bytes: berlembar.value, tambahan }) : berlembar;
}

function bacaObjek(
  nama: string,
  isi: IsiPaket,
  { lembar }: BukuTerbaca,
): Result<readonly LembarBerobjek<ObjekTabelXlsx>[], KegagalanBuku> {
  const hasil: LembarBerobjek<ObjekTabelXlsx>[] = [];
  for (const satu of lembar) {
    const objek = bacaObjekTabel(isi.paket, isi.bagianLembar.get(satu.nama) ?? '');
    if (!objek.ok) return fail(kegagalanBuku(nama, objek.error));
    hasil.push({ lembar: satu, objek: objek.value });
  }
  return ok(hasil);
}
