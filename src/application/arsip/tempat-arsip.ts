import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../../domain/umum/result';
import { tabelMeta } from '../../lembar/daftar/meta';
import type { CatatanBerkas } from '../catatan-berkas';
import type { Gagal } from '../luaran';
import type { PenulisBuku } from '../ports/penulis-buku';
import type { IsiBuku, KegagalanBuku, Workbook } from '../ports/workbook';
import type { ArsipTercatat } from './arsip-tercatat';
import { catatArsip, type CatatanArsip } from './catatan';
import { milikArsip, tabelDiarsipkan } from './isi-arsip';

/** Where archives lie: beside the workbook. */
export interface TempatArsip {
  /** Name of the archive that a period would get. */
  readonly nama: (periode: string) => string;
  /** The bytes of a file there; `undefined` where there is none of that name. */
  readonly baca: (nama: string) => Promise<Result<Uint8Array | undefined, Gagal>>;
  /** Makes the file, or puts other content in place of `lama`: whole or not at all. What is to be told of that. */
  readonly tulis: (
    nama: string,
    isi: Uint8Array,
    lama: Uint8Array | undefined,
  ) => Promise<Result<readonly CatatanBerkas[], Gagal>>;
  readonly buka: (nama: string, isi: Uint8Array) => Result<Workbook, KegagalanBuku>;
  readonly tulisBuku: PenulisBuku;
}

export const hashArsip = (isi: Uint8Array): string => bytesToHex(sha256(isi));

/** The tables of an archive. */
export const bacaTabelArsip = async (
  tempat: Pick<TempatArsip, 'buka'>,
  nama: string,
  isi: Uint8Array,
): Promise<Result<IsiBuku, KegagalanBuku>> => {
  const buku = tempat.buka(nama, isi);
  return buku.ok ? buku.value.baca([tabelMeta.id, ...tabelDiarsipkan]) : buku;
};

/** The tables of the archive of a period, or why it is not what was registered. */
export async function bacaArsip(
  tempat: TempatArsip,
  ruangKerja: string,
  periode: string,
  { berkas, hash }: ArsipTercatat,
): Promise<Result<IsiBuku | CatatanArsip, Gagal>> {
  const params = { periode, berkas };
  const dibaca = await tempat.baca(berkas);
  if (!dibaca.ok) return dibaca;
  if (dibaca.value === undefined) return ok(catatArsip('arsip-hilang', params, { berkas }));
  const isi = await bacaTabelArsip(tempat, berkas, dibaca.value);
  const milik = isi.ok ? milikArsip(isi.value) : undefined;
  // That it is another workbook's says more than that it is another file.
  if (milik !== undefined && (milik.ruangKerja !== ruangKerja || milik.periode !== periode))
    return ok(catatArsip('arsip-asing', params, { berkas }));
  if (hashArsip(dibaca.value) !== hash) return ok(catatArsip('arsip-berubah', params, { berkas }));
  return isi.ok ? isi : fail(isi.error);
}
