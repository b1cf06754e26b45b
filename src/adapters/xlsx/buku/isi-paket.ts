import { fail, ok, type Result } from '../../../domain/umum/result';
import { batasRuangKerja } from '../baca/batas-baca';
import { bacaDaftarBuku } from '../baca/buku';
import { damaged, type KegagalanPaket } from '../kegagalan';
import { bukaPaket, type Paket } from '../paket';
import { relasi, type Relasi } from '../relasi';
import { sebagaiUtf8 } from '../teks-bagian';
import { daftarIsi } from '../zip/daftar-isi';
import {
  bukaPadat,
  padatkan,
  padatkanPotongan,
  type BagianDipadatkan,
  type BagianPadat,
} from '../zip/padatkan';
import { pemadatPustaka, type Pemadat } from '../zip/pemadat';
import { zipDenganPerubahan } from '../zip/tulis-zip';

/** A workbook's package with the parts that changes need, and those changed so far. */
export class IsiPaket {
  readonly #ubahan = new Map<string, Uint8Array | BagianPadat | null>();
  /** Parts that nobody looks at any more, which are deflated while others are made. */
  readonly #akhir = new Map<string, BagianDipadatkan>();

  private constructor(
    private readonly asal: Uint8Array,
    private readonly pemadat: Pemadat,
    readonly paket: Paket,
    readonly bagianBuku: string,
    /** Relationships of the workbook part. */
    readonly hubungan: readonly Relasi[],
    /** Part of each worksheet, by name. */
    readonly bagianLembar: ReadonlyMap<string, string>,
    readonly sistem1904: boolean,
  ) {}

  /** `pemadat` deflates the parts that change. */
  static buka(bytes: Uint8Array, pemadat: Pemadat = pemadatPustaka): Result<IsiPaket, KegagalanPaket> {
    const paket = bukaPaket(bytes, batasRuangKerja);
    if (!paket.ok) return paket;
    const akar = relasi(paket.value, '');
    if (!akar.ok) return akar;
    const bagianBuku = akar.value.find(({ jenis, luar }) => jenis === 'officeDocument' && !luar)?.sasaran;
    if (bagianBuku === undefined) return fail(damaged('workbook-not-found'));
    const teks = paket.value.teks(bagianBuku);
    if (!teks.ok) return teks;
    const daftar = bacaDaftarBuku(teks.value ?? '', bagianBuku);
    if (!daftar.ok) return daftar;
    const hubungan = relasi(paket.value, bagianBuku);
    if (!hubungan.ok) return hubungan;
    const byId = new Map(hubungan.value.map((satu) => [satu.id, satu]));
    const bagianLembar = new Map<string, string>();
    for (const { nama, relasi: id } of daftar.value.lembar) {
      const tujuan = byId.get(id);
      if (tujuan?.jenis === 'worksheet' && !tujuan.luar) bagianLembar.set(nama, tujuan.sasaran);
    }
    return ok(
      new IsiPaket(
        bytes,
        pemadat,
        paket.value,
        bagianBuku,
        hubungan.value,
        bagianLembar,
        daftar.value.sistem1904,
      ),
    );
  }

  /** A part's text as it now is; `''` where it is not there. It was read before, so it can be read again. */
  teks(bagian: string): string {
    const ubahan = this.#ubahan.get(this.#nama(bagian));
    if (ubahan !== undefined) return new TextDecoder().decode(isiUbahan(ubahan));
    const teks = this.paket.teks(bagian);
    return teks.ok ? (teks.value ?? '') : '';
  }

  /** The same as UTF-8, for parts that can be longer than a text: sheets. */
  utf8(bagian: string): Uint8Array {
    const ubahan = this.#ubahan.get(this.#nama(bagian));
    if (ubahan !== undefined) return isiUbahan(ubahan);
    const isi = this.paket.baca(bagian);
    if (!isi.ok || isi.value === undefined) return new Uint8Array(0);
    return sebagaiUtf8(isi.value);
  }

  /** Bytes of a part as it now is. */
  ukuran(bagian: string): number {
    const ubahan = this.#ubahan.get(this.#nama(bagian));
    if (ubahan === null) return 0;
    if (ubahan === undefined) return this.paket.ukuran(bagian) ?? 0;
    return ubahan instanceof Uint8Array ? ubahan.length : ubahan.ukuran;
  }

  tulis(bagian: string, teks: string): void {
    this.#ubahan.set(this.#nama(bagian), new TextEncoder().encode(utf8(teks)));
  }

  /** The same of a part that comes in pieces, of which the first holds the declaration of its encoding. */
  async tulisPotongan(bagian: string, potongan: Iterable<string | Uint8Array>): Promise<void> {
    const dipadatkan = await padatkanPotongan(denganUtf8(potongan), this.pemadat);
    this.#ubahan.set(this.#nama(bagian), await dipadatkan.hasil());
  }

  /** The same where it is the last that is done with the part: it cannot be read any more, nor written. */
  async tulisAkhir(bagian: string, potongan: Iterable<string | Uint8Array>): Promise<void> {
    this.#akhir.set(this.#nama(bagian), await padatkanPotongan(denganUtf8(potongan), this.pemadat));
  }

  hapus(bagian: string): void {
    this.#ubahan.set(this.#nama(bagian), null);
  }

  /** True where a part of that name (in any case of letters) is there or was added. */
  ada(bagian: string): boolean {
    const nama = bagian.toLowerCase();
    return [...this.paket.nama, ...this.#ubahan.keys()].some((satu) => satu.toLowerCase() === nama);
  }

  async bytes(): Promise<Uint8Array> {
    const entri = daftarIsi(this.asal, batasRuangKerja);
    if (!entri.ok) throw new Error('A package that was opened cannot be listed');
    const padat = new Map<string, BagianPadat | null>();
    for (const [nama, isi] of this.#ubahan)
      padat.set(nama, isi instanceof Uint8Array ? await padatkan(isi, this.pemadat) : isi);
    for (const [nama, isi] of this.#akhir) padat.set(nama, await isi.hasil());
    return zipDenganPerubahan(this.asal, entri.value, padat);
  }

  /** The name as the zip writes it; relationships may spell it in other case. */
  #nama(bagian: string): string {
    const kecil = bagian.toLowerCase();
    const nama = this.paket.nama.find((satu) => satu.toLowerCase() === kecil) ?? bagian;
    if (this.#akhir.has(nama)) throw new Error(`${nama} was written to its end`);
    return nama;
  }
}

/** What is written is UTF-8, whatever the part was before. */
const utf8 = (xml: string): string =>
  xml.replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*(["'])[^"']*\2/, '$1 encoding="UTF-8"');

function* denganUtf8(potongan: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let pertama = true;
  for (const satu of potongan) {
    yield pertama && typeof satu === 'string' ? utf8(satu) : satu;
    pertama = false;
  }
}

const isiUbahan = (ubahan: Uint8Array | BagianPadat | null): Uint8Array =>
  ubahan === null ? new Uint8Array(0) : ubahan instanceof Uint8Array ? ubahan : bukaPadat(ubahan);
