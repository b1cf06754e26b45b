import { fail, ok, type Result } from '../../domain/umum/result';
import { batasPaketMasuk, type BatasPaket } from './batas';
import { damaged, tooLarge, type KegagalanPaket } from './kegagalan';
import { PembacaTeks, teksDari } from './teks-bagian';
import { daftarIsi } from './zip/daftar-isi';
import { alirEntri, isiEntri } from './zip/isi-entri';

/** An OPC package (ECMA-376 part 2): named parts in a zip. Names are without leading slash and compared without case. */
export interface Paket {
  /** Part names as written, in the order of the zip's directory. */
  readonly nama: readonly string[];
  /** The bytes of a part, checked against size and CRC; `undefined` where there is no such part. Inflates on each call. */
  baca(nama: string): Result<Uint8Array | undefined, KegagalanPaket>;
  /** Declared size of a part, inflated; it is true for every part that `baca` gives. */
  ukuran(nama: string): number | undefined;
  /** A part as text: UTF-8 or UTF-16, byte order mark removed. */
  teks(nama: string): Result<string | undefined, KegagalanPaket>;
  /**
   * The same, of a part that may be large: given piece by piece to who says whether more is wanted. A failure is told at the
   * end, when pieces were given; what was made of them counts for nothing then.
   */
  alirTeks(nama: string, suap: (potongan: string) => boolean): Result<void, KegagalanPaket>;
}

/** Opens a package within limits; parts are inflated only when they are read. An encrypted entry refuses the whole. */
export function bukaPaket(
  bytes: Uint8Array,
  batas: BatasPaket = batasPaketMasuk,
): Result<Paket, KegagalanPaket> {
  if (bytes.length > batas.berkas) return fail(tooLarge('ukuran-berkas'));
  const listed = daftarIsi(bytes, batas);
  if (!listed.ok) return listed;
  if (listed.value.some((entri) => entri.terenkripsi)) return fail({ kode: 'encrypted' });
  const byName = new Map(listed.value.map((entri) => [entri.nama.toLowerCase(), entri]));

  const baca = (nama: string): Result<Uint8Array | undefined, KegagalanPaket> => {
    const entri = byName.get(nama.toLowerCase());
    return entri ? isiEntri(bytes, entri) : ok(undefined);
  };
  const teks = (nama: string): Result<string | undefined, KegagalanPaket> => {
    const data = baca(nama);
    if (!data.ok || data.value === undefined) return data as Result<undefined, KegagalanPaket>;
    const text = teksDari(data.value);
    return text === undefined ? fail(damaged('text-encoding-wrong', nama)) : ok(text);
  };
  const alirTeks = (nama: string, suap: (potongan: string) => boolean): Result<void, KegagalanPaket> => {
    const entri = byName.get(nama.toLowerCase());
    if (entri === undefined) return ok(undefined);
    const keadaan = { lanjut: true, sah: true };
    const teks = new PembacaTeks((potongan) => {
      if (keadaan.lanjut) keadaan.lanjut = suap(potongan);
    });
    const tambah = (potongan: Uint8Array, terakhir = false): void => {
      if (keadaan.lanjut && keadaan.sah) keadaan.sah = teks.tambah(potongan, terakhir);
    };
    const dialirkan = alirEntri(bytes, entri, (potongan) => tambah(potongan));
    if (!dialirkan.ok) return dialirkan;
    tambah(new Uint8Array(0), true);
    return keadaan.sah ? ok(undefined) : fail(damaged('text-encoding-wrong', nama));
  };
  const ukuran = (nama: string): number | undefined => byName.get(nama.toLowerCase())?.ukuran;
  return ok({ nama: listed.value.map((entri) => entri.nama), baca, ukuran, teks, alirTeks });
}
