import { alamatSel } from '../../../src/adapters/xlsx/baca/alamat';
import type {
  IsiBuku,
  KegagalanBuku,
  LembarBaru,
  Perubahan,
  SyaratSel,
  Workbook,
} from '../../../src/application/ports/workbook';
import { bukaTabel } from '../../../src/application/tabel/buka-tabel';
import type { KeadaanTabel } from '../../../src/application/tabel/keadaan-tabel';
import { periksaLembar } from '../../../src/application/tabel/periksa-lembar';
import { isBerubah, rencanaPerubahan } from '../../../src/application/tabel/rencana-perubahan';
import { satuTabel, tabelBuku } from '../../../src/application/tabel/tabel-buku';
import { penghalang, ukuranBaru } from '../../../src/application/tabel/ukuran';
import { isiTabel, selDariTerbaca } from '../../../src/application/tabel-terbaca';
import { fail, ok, type Result } from '../../../src/domain/umum/result';
import { hurufKolom } from '../../../src/lembar/alamat';
import type { IsiTabel } from '../../../src/lembar/isi';
import { NamaTerpakai } from '../../../src/lembar/nama-bebas';
import { bacaRentang } from '../../../src/lembar/rentang';
import type { Sel } from '../../../src/lembar/tipe';
import { LembarMemori, selMemori } from './lembar-memori';
import { tulisTabel } from './tulis-tabel';

interface TabelMemori extends KeadaanTabel {
  readonly milik: LembarMemori;
}

/**
 * The workbook port in memory, for tests of use cases: no file is made and none is read. It keeps the contract of the port
 * like the adapters that ship, on the logic that they share.
 */
export class BukuMemori implements Workbook {
  readonly #lembar: LembarMemori[];

  private constructor(lembar: LembarMemori[]) {
    this.#lembar = lembar;
  }

  static dari(lembar: readonly LembarBaru[]): Result<BukuMemori, KegagalanBuku> {
    const buku = new BukuMemori([]);
    const ditambah = buku.#tambah(lembar);
    return ditambah.ok ? ok(buku) : ditambah;
  }

  /** The same workbook once more: what happens to one does not happen to the other. */
  salinan(): BukuMemori {
    return new BukuMemori(this.#lembar.map((satu) => satu.salinan()));
  }

  baca(tabelIds: readonly string[]): Promise<Result<IsiBuku, KegagalanBuku>> {
    const tabel = new Map<string, IsiTabel>();
    for (const tabelId of tabelIds) {
      const satu = this.#buka(tabelId);
      if (!satu.ok) return Promise.resolve(satu);
      if (satu.value) tabel.set(tabelId, isiTabel(satu.value.lembar, satu.value.letak));
    }
    return Promise.resolve(ok({ tabel }));
  }

  terapkan(perubahan: readonly Perubahan[], syarat?: SyaratSel): Promise<Result<void, KegagalanBuku>> {
    return Promise.resolve(this.#terapkan(perubahan, syarat));
  }

  tambahLembar(lembar: readonly LembarBaru[]): Promise<Result<void, KegagalanBuku>> {
    const ada = tabelBuku({ lembar: this.#lembar.map((satu) => satu.terbaca()) });
    return Promise.resolve(this.#tambah(lembar.filter(({ spec }) => !ada.has(spec.tabel.id))));
  }

  /** What a person types into a sheet, by address. */
  ketik(lembar: string, sel: Readonly<Record<string, Sel>>): this {
    for (const [alamat, isi] of Object.entries(sel)) {
      const { baris, kolom } = alamatSel(alamat)!;
      this.#cari(lembar).taruh(baris, kolom, selMemori(isi));
    }
    return this;
  }

  /** Formulas that a person types, with their leading `=`: nobody calculates them here. */
  ketikRumus(lembar: string, rumus: Readonly<Record<string, string>>): this {
    for (const [alamat, satu] of Object.entries(rumus)) {
      const { baris, kolom } = alamatSel(alamat)!;
      this.#cari(lembar).taruh(baris, kolom, { isi: { jenis: 'rumus-tanpa-nilai' }, rumus: satu });
    }
    return this;
  }

  gabung(lembar: string, area: string): this {
    const satu = this.#cari(lembar);
    satu.gabungan = [...satu.gabungan, bacaRentang(area)!];
    return this;
  }

  lihat(lembar: string, alamat: string): Sel {
    const { baris, kolom } = alamatSel(alamat)!;
    return selDariTerbaca(this.#cari(lembar).deret(baris).get(kolom)?.isi);
  }

  /** Everything that stands on a sheet by address: formulas with their leading `=`, else values. */
  potret(lembar: string): Readonly<Record<string, Sel>> {
    return Object.fromEntries(
      this.#cari(lembar)
        .isi()
        .map(([nomor, kolom, isi]) => [`${hurufKolom(kolom + 1)}${nomor}`, isi]),
    );
  }

  /** Every sheet with everything on it, to compare before and after. */
  potretSemua(): Readonly<Record<string, Readonly<Record<string, Sel>>>> {
    return Object.fromEntries(this.#lembar.map(({ nama }) => [nama, this.potret(nama)]));
  }

  #cari(nama: string): LembarMemori {
    const ketemu = this.#lembar.find((satu) => satu.nama === nama);
    if (!ketemu) throw new Error(`lembar ${nama} tidak ada`);
    return ketemu;
  }

  #buka(tabelId: string): Result<TabelMemori | undefined, KegagalanBuku> {
    const satu = satuTabel(tabelBuku({ lembar: this.#lembar.map((lembar) => lembar.terbaca()) }), tabelId);
    if (!satu.ok || satu.value === undefined) return satu.ok ? ok(undefined) : satu;
    const milik = this.#cari(satu.value.lembar.nama);
    const dibuka = bukaTabel(satu.value, milik.objek);
    return dibuka.ok ? ok({ ...dibuka.value, milik }) : dibuka;
  }

  #terapkan(perubahan: readonly Perubahan[], syarat: SyaratSel | undefined): Result<void, KegagalanBuku> {
    const dibuka = new Map<string, TabelMemori>();
    for (const { tabelId } of [...(syarat ? [syarat] : []), ...perubahan]) {
      const satu = this.#buka(tabelId);
      if (!satu.ok) return satu;
      if (satu.value === undefined) return fail({ kode: 'table-not-found', tabelId });
      dibuka.set(tabelId, satu.value);
    }
    const rencana = rencanaPerubahan(dibuka, perubahan, syarat);
    if (!rencana.ok) return rencana;
    const diubah = rencana.value.filter(isBerubah);
    for (const { tabel, baris } of diubah) {
      const nomor = penghalang(tabel, baris, ukuranBaru(tabel, baris), tabel.milik.gabungan);
      const { tabelId } = tabel.letak;
      if (nomor !== undefined)
        return fail({ kode: 'table-blocked', tabelId, lembar: tabel.milik.nama, baris: nomor });
    }
    for (const { tabel, baris } of diubah) tulisTabel(tabel.milik, tabel, baris);
    return ok(undefined);
  }

  #tambah(lembar: readonly LembarBaru[]): Result<void, KegagalanBuku> {
    const kegagalan = periksaLembar(lembar);
    if (kegagalan !== undefined) return fail(kegagalan);
    const namaLembar = new NamaTerpakai(this.#lembar.map(({ nama }) => nama));
    const namaTabel = new NamaTerpakai(this.#lembar.flatMap(({ objek }) => objek.map(({ nama }) => nama)));
    for (const satu of lembar)
      this.#lembar.push(
        LembarMemori.dari(satu, namaLembar.lembar(satu.spec.nama), namaTabel.tabel(satu.spec.tabel.nama)),
      );
    return ok(undefined);
  }
}
