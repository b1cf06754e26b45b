import type { LembarTerdaftar } from '../../../application/ports/lembar-bebas';
import type { BukuTerbaca } from '../../../application/ports/pembaca-buku';
import type {
  IsiBuku,
  KegagalanBuku,
  LembarBaru,
  OpsiBebas,
  OpsiTerap,
  Perubahan,
  SyaratSel,
  Workbook,
} from '../../../application/ports/workbook';
import { isiTabel } from '../../../application/tabel-terbaca';
import { perubahanTambahan } from '../../../application/tabel/tumbuh';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { LembarBebas } from '../../../lembar/bebas/tipe';
import type { IsiTabel } from '../../../lembar/isi';
import type { Sel } from '../../../lembar/tipe';
import { bacaBuku } from '../baca/baca-buku';
import { batasRuangKerja, type BatasBaca } from '../baca/batas-baca';
import { pemadatPustaka, type Pemadat } from '../zip/pemadat';
import { IsiPaket } from './isi-paket';
import { kegagalanBuku } from './kegagalan-buku';
import { periksaUkuran } from './periksa-ukuran';
import { satuTabel, tabelBuku } from '../../../application/tabel/tabel-buku';
import { keadaan } from './tabel-buku';
import { bacaMasukanPada } from './bebas/baca-masukan';
import { daftarLembarPada } from './bebas/daftar-lembar';
import { susunBebasPada } from './bebas/susun-pada';
import { tumbuhkan } from './tumbuh/tumbuhkan';
import { terapkanPada } from './terapkan';

/**
 * The workbook port over the bytes of an .xlsx. Changes rewrite the cells of our own tables only; every other part of the
 * package is carried over byte for byte, so that charts, notes, own columns and sheets of the user live on.
 *
 * Where new rows would run into something of the user's below a table (text in a column of ours, merged cells, another
 * table), nothing is written and the failure is `table-blocked`.
 */
export class BukuXlsx implements Workbook {
  #terbaca: BukuTerbaca | undefined;

  private constructor(
    private readonly nama: string,
    private isi: Uint8Array,
    private readonly batas: BatasBaca,
    private readonly pemadat: Pemadat,
  ) {}

  /** Opens a workbook; `nama` is for messages, `pemadat` deflates what is written. */
  static buka(
    nama: string,
    bytes: Uint8Array,
    batas: BatasBaca = batasRuangKerja,
    pemadat: Pemadat = pemadatPustaka,
  ): Result<BukuXlsx, KegagalanBuku> {
    const buku = new BukuXlsx(nama, bytes, batas, pemadat);
    const terbaca = buku.#baca();
    return terbaca.ok ? ok(buku) : terbaca;
  }

  /** The workbook as it now is. */
  bytes(): Uint8Array {
    return this.isi;
  }

  /** Custom document properties. */
  properti(): ReadonlyMap<string, string> {
    const terbaca = this.#baca();
    return terbaca.ok ? terbaca.value.properti : new Map<string, string>();
  }

  baca(tabelIds: readonly string[]): Promise<Result<IsiBuku, KegagalanBuku>> {
    return Promise.resolve(this.#bacaTabel(tabelIds));
  }

  async terapkan(
    perubahan: readonly Perubahan[],
    syarat?: SyaratSel,
    { bentuk }: OpsiTerap = {},
  ): Promise<Result<void, KegagalanBuku>> {
    const terbaca = this.#baca();
    if (!terbaca.ok) return terbaca;
    const asal = this.isi;
    const tumbuh =
      bentuk === undefined
        ? ok(undefined)
        : await tumbuhkan(this.nama, asal, terbaca.value, bentuk, this.pemadat);
    if (!tumbuh.ok) return tumbuh;
    if (bentuk === undefined || tumbuh.value === undefined)
      return this.#simpan(
        asal,
        await terapkanPada(this.nama, asal, terbaca.value, perubahan, syarat, this.pemadat),
      );
    const { bytes, tambahan } = tumbuh.value;
    const tertumbuh = bacaBuku({ nama: this.nama, isi: bytes }, this.batas);
    if (!tertumbuh.ok) return fail(kegagalanBuku(this.nama, tertumbuh.error));
    const semua = [...perubahan, ...perubahanTambahan(bentuk, tambahan)];
    return this.#simpan(
      asal,
      await terapkanPada(this.nama, bytes, tertumbuh.value, semua, syarat, this.pemadat),
    );
  }

  async tambahLembar(lembar: readonly LembarBaru[]): Promise<Result<void, KegagalanBuku>> {
    const terbaca = this.#baca();
    if (!terbaca.ok) return terbaca;
    const ada = tabelBuku(terbaca.value);
    const baru = lembar.filter(({ spec }) => !ada.has(spec.tabel.id));
    if (baru.length === 0) return ok(undefined);
    const asal = this.isi;
    // What makes sheets is large and rarely needed.
    const { tambahLembarPada } = await import('./tambah/tambah-lembar');
    return this.#simpan(asal, await tambahLembarPada(this.nama, asal, baru, this.pemadat));
  }

  async susunLembarBebas(
    lembar: readonly LembarBebas[],
    opsi: OpsiBebas = {},
  ): Promise<Result<void, KegagalanBuku>> {
    const terbaca = this.#baca();
    if (!terbaca.ok) return terbaca;
    const asal = this.isi;
    return this.#simpan(
      asal,
      await susunBebasPada(this.nama, asal, terbaca.value, lembar, this.pemadat, opsi),
    );
  }

  bacaMasukan(lembarId: string): Promise<Result<ReadonlyMap<string, Sel>, KegagalanBuku>> {
    const terbaca = this.#baca();
    return Promise.resolve(
      terbaca.ok ? bacaMasukanPada(this.nama, this.isi, terbaca.value, lembarId) : terbaca,
    );
  }

  daftarLembar(): Promise<Result<readonly LembarTerdaftar[], KegagalanBuku>> {
    const terbaca = this.#baca();
    return Promise.resolve(terbaca.ok ? ok(daftarLembarPada(terbaca.value)) : terbaca);
  }

  #bacaTabel(tabelIds: readonly string[]): Result<IsiBuku, KegagalanBuku> {
    const terbaca = this.#baca();
    if (!terbaca.ok) return terbaca;
    const isi = IsiPaket.buka(this.isi);
    if (!isi.ok) return fail(kegagalanBuku(this.nama, isi.error));
    const semua = tabelBuku(terbaca.value);
    const tabel = new Map<string, IsiTabel>();
    for (const tabelId of tabelIds) {
      const satu = satuTabel(semua, tabelId);
      if (!satu.ok) return satu;
      if (satu.value === undefined) continue;
      const letak = keadaan(this.nama, isi.value, satu.value);
      if (!letak.ok) return letak;
      const { barisAkhir, objek, lembar } = letak.value;
      const total = objek === undefined || objek.barisTotal === 0 ? undefined : barisAkhir + 1;
      tabel.set(tabelId, isiTabel(lembar, letak.value.letak, total));
    }
    return ok({ tabel });
  }

  #baca(): Result<BukuTerbaca, KegagalanBuku> {
    if (this.#terbaca !== undefined) return ok(this.#terbaca);
    const terbaca = bacaBuku({ nama: this.nama, isi: this.isi }, this.batas);
    if (!terbaca.ok) return fail(kegagalanBuku(this.nama, terbaca.error));
    const [rusak] = terbaca.value.takTerbaca;
    // Its table would be taken for one that is not there, and made anew.
    if (rusak !== undefined)
      return fail({ kode: 'sheet-not-readable', berkas: this.nama, lembar: rusak.nama });
    this.#terbaca = terbaca.value;
    return terbaca;
  }

  /** Takes over what was made of `asal`. */
  #simpan(asal: Uint8Array, hasil: Result<Uint8Array, KegagalanBuku>): Result<void, KegagalanBuku> {
    if (!hasil.ok) return hasil;
    // Another change may have been applied while this one was being made.
    if (this.isi !== asal) return fail({ kode: 'conflict' });
    if (hasil.value !== this.isi) {
      const kegagalan = periksaUkuran(this.nama, hasil.value, this.batas);
      if (kegagalan !== undefined) return fail(kegagalan);
      this.isi = hasil.value;
      this.#terbaca = undefined;
    }
    return ok(undefined);
  }
}
