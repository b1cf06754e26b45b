import { tambahSemua, terbesar } from '../../../../domain/umum/banyak';
import type { KegagalanBuku, LembarBaru } from '../../../../application/ports/workbook';
import { fail, ok, type Result } from '../../../../domain/umum/result';
import { periksaLembar } from '../../../../application/tabel/periksa-lembar';
import { tulisTersusun } from '../../tulis/tulis-buku';
import type { Pemadat } from '../../zip/pemadat';
import { DaftarPilihan } from '../../../../lembar/daftar-pilihan';
import { susunLembar } from '../../tulis/susun-lembar';
import { IsiPaket } from '../isi-paket';
import { kegagalanBuku } from '../kegagalan-buku';
import { bacaObjekTabel, type ObjekTabelXlsx } from '../tabel/bagian-tabel';
import { DaftarBagian } from './daftar-bagian';
import { namaLembar, namaTerdefinisi } from './daftarkan';
import { pindahkanGaya, pindahkanLembar } from './pindahkan';
import { NamaTerpakai } from '../../../../lembar/nama-bebas';

/**
 * The bytes of a workbook with new sheets at its end. They are written as a workbook of their own first, then carried over:
 * styles are added to those of the workbook, texts stand in their cells, tables get free names and numbers.
 */
export async function tambahLembarPada(
  nama: string,
  bytes: Uint8Array,
  lembar: readonly LembarBaru[],
  pemadat: Pemadat,
): Promise<Result<Uint8Array, KegagalanBuku>> {
  const kegagalan = periksaLembar(lembar);
  if (kegagalan !== undefined) return fail(kegagalan);
  const dibuka = IsiPaket.buka(bytes, pemadat);
  if (!dibuka.ok) return fail(kegagalanBuku(nama, dibuka.error));
  const isi = dibuka.value;
  const objek: ObjekTabelXlsx[] = [];
  for (const bagian of isi.bagianLembar.values()) {
    const satu = bacaObjekTabel(isi.paket, bagian);
    if (!satu.ok) return fail(kegagalanBuku(nama, satu.error));
    tambahSemua(objek, satu.value);
  }

  const buku = isi.teks(isi.bagianBuku);
  const lembarTerpakai = new NamaTerpakai(namaLembar(buku));
  const namaTerpakai = new NamaTerpakai([...namaTerdefinisi(buku), ...objek.map((satu) => satu.nama)]);
  const daftar = new DaftarPilihan(new Set([...lembarTerpakai.semua(), ...namaTerpakai.semua()]));
  const tersusun = lembar.map((satu) =>
    susunLembar(
      satu,
      daftar,
      namaTerpakai.tabel(satu.spec.tabel.nama),
      lembarTerpakai.lembar(satu.spec.nama),
    ),
  );
  const sementara = bukaTertulis(await tulisTersusun(tersusun, daftar));
  const bagian = new DaftarBagian(isi);
  const gaya = pindahkanGaya(sementara, isi, bagian);
  const idTerakhir = terbesar(
    objek.map(({ id }) => id),
    0,
  );
  pindahkanLembar(sementara, isi, bagian, gaya, idTerakhir);
  return ok(await isi.bytes());
}

/** The package of a workbook that was written just now. */
export function bukaTertulis(bytes: Uint8Array): IsiPaket {
  const dibuka = IsiPaket.buka(bytes);
  if (!dibuka.ok) throw new Error('The sheets just written cannot be opened');
  return dibuka.value;
}
