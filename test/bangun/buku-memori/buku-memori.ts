import { alamatSel } from '../../../src/adapters/xlsx/baca/alamat';
import type {
  IsiBuku,
  KegagalanBuku,
  LembarBaru,
  OpsiTerap,
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
import { perubahanBerlaku } from '../../../src/application/tabel/terap';
import { kekurangan, perubahanTambahan } from '../../../src/application/tabel/tumbuh';
import type { LabelLama } from '../../../src/application/tabel/label-lama';
import { isiTabel, selDariTerbaca } from '../../../src/application/tabel-terbaca';
import { fail, ok, type Result } from '../../../src/domain/umum/result';
import { hurufKolom } from '../../../src/lembar/alamat';
import type { IsiTabel } from '../../../src/lembar/isi';
import { NamaTerpakai } from '../../../src/lembar/nama-bebas';
import { bacaRentang } from '../../../src/lembar/rentang';
import type { Sel } from '../../../src/lembar/tipe';
import { kunciSel } from '../../../src/lembar/bebas/persegi';
import type { LembarBebas } from '../../../src/lembar/bebas/tipe';
import { gantiNamaKolom, gantiNamaLembar } from '../../../src/lembar/rumus-nama';
import { kutipLembar } from '../../../src/lembar/kutip-lembar';
import { lembarTerdaftar } from '../../../src/application/bebas/lembar-terdaftar';
import { menurutId, type NamaBuku } from '../../../src/application/bebas/nama-masukan';
import { nilaiSekarang, rencanaBebas } from '../../../src/application/bebas/rencana-bebas';
import type { LembarTerdaftar } from '../../../src/application/ports/lembar-bebas';
import { tulisBebas } from './bebas';
import { LembarMemori, selMemori } from './lembar-memori';
import { tambahKolom } from './tumbuh';
import { tulisTabel } from './tulis-tabel';

interface TabelMemori extends KeadaanTabel {
  readonly milik: LembarMemori;
}

/**
 * The workbook port in memory, for tests of use cases: no file is made and none is read. It keeps the contract of the port
 * like the adapters that ship, on the logic that they share.
 */
export class BukuMemori implements Workbook {
  #lembar: LembarMemori[];
  /** Defined names. */
  #nama: readonly NamaBuku[];

  private constructor(lembar: LembarMemori[], nama: readonly NamaBuku[] = []) {
    this.#lembar = lembar;
    this.#nama = nama;
  }

  static dari(lembar: readonly LembarBaru[]): Result<BukuMemori, KegagalanBuku> {
    const buku = new BukuMemori([]);
    const ditambah = buku.#tambah(lembar);
    return ditambah.ok ? ok(buku) : ditambah;
  }

  /** The same workbook once more: what happens to one does not happen to the other. */
  salinan(): BukuMemori {
    return new BukuMemori(
      this.#lembar.map((satu) => satu.salinan()),
      this.#nama,
    );
  }

  baca(tabelIds: readonly string[]): Promise<Result<IsiBuku, KegagalanBuku>> {
    const tabel = new Map<string, IsiTabel>();
    for (const tabelId of tabelIds) {
      const satu = this.#buka(tabelId);
      if (!satu.ok) return Promise.resolve(satu);
      if (satu.value) tabel.set(tabelId, isiTabel(satu.value.lembar, satu.value.letak, undefined, true));
    }
    return Promise.resolve(ok({ tabel }));
  }

  terapkan(
    perubahan: readonly Perubahan[],
    syarat?: SyaratSel,
    { bentuk }: OpsiTerap = {},
  ): Promise<Result<void, KegagalanBuku>> {
    const terbaca = this.#lembar.map((satu) => satu.terbaca());
    const kurang =
      bentuk === undefined
        ? ok(undefined)
        : kekurangan(
            bentuk,
            tabelBuku({ lembar: terbaca }),
            this.#lembar.map(({ objek }, k) => ({ lembar: terbaca[k]!, objek })),
          );
    if (!kurang.ok) return Promise.resolve(kurang);
    if (kurang.value === undefined) return Promise.resolve(this.#terapkan(perubahan, syarat));
    // On a copy, which takes the place of this one when all of it is done.
    const tumbuh = this.salinan();
    for (const satu of kurang.value.labelLama) tumbuh.#perbaruiLabel(satu);
    for (const satu of kurang.value.tabel) tambahKolom(tumbuh.#lembar, tumbuh.#cari(satu.lembar.nama), satu);
    for (const { lembar, nama } of kurang.value.labelLama)
      if (nama !== undefined) tumbuh.gantiNama(lembar.nama, nama);
    const ditambah = tumbuh.#tambah(kurang.value.lembar);
    const hasil = ditambah.ok
      ? tumbuh.#terapkan([...perubahan, ...perubahanTambahan(bentuk!, kurang.value.tambahan)], syarat)
      : ditambah;
    if (hasil.ok) {
      this.#lembar = tumbuh.#lembar;
      this.#nama = tumbuh.#nama;
    }
    return Promise.resolve(hasil);
  }

  susunLembarBebas(lembar: readonly LembarBebas[]): Promise<Result<void, KegagalanBuku>> {
    const rencana = rencanaBebas(lembar, {
      lembar: this.#lembar.map((satu) => satu.terbaca()),
      namaLembar: this.#lembar.map(({ nama }) => nama),
      nama: this.#nama,
      objekPada: (nama) => this.#cari(nama).objek,
    });
    if (!rencana.ok) return Promise.resolve(rencana);
    for (const satu of rencana.value) {
      const lama = new Set(satu.namaLama);
      this.#nama = [...this.#nama.filter(({ nama }) => !lama.has(nama)), ...tulisBebas(this.#lembar, satu)];
    }
    return Promise.resolve(ok(undefined));
  }

  bacaMasukan(lembarId: string): Promise<Result<ReadonlyMap<string, Sel>, KegagalanBuku>> {
    const buku = { nama: this.#nama, lembar: this.#lembar.map((satu) => satu.terbaca()) };
    return Promise.resolve(ok(menurutId(nilaiSekarang(buku, lembarId), lembarId)));
  }

  daftarLembar(): Promise<Result<readonly LembarTerdaftar[], KegagalanBuku>> {
    return Promise.resolve(ok(this.#lembar.map((satu) => lembarTerdaftar(satu.terbaca()))));
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

  gantiNama(dari: string, ke: string): this {
    for (const satu of this.#lembar) satu.ubahRumus((rumus) => gantiNamaLembar(rumus, dari, ke));
    this.#cari(dari).gantiNama(ke);
    const kutip = (nama: string): string => `${kutipLembar(nama)}!`;
    this.#nama = this.#nama.map((satu) => ({
      ...satu,
      acuan: satu.acuan.replace(kutip(dari), () => kutip(ke)),
    }));
    return this;
  }

  sembunyikan(lembar: string): this {
    this.#cari(lembar).sembunyikan();
    return this;
  }

  tautan(lembar: string, alamat: string): string | undefined {
    const { baris, kolom } = alamatSel(alamat)!;
    return this.#cari(lembar).tautan.get(kunciSel(baris, kolom));
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

  #perbaruiLabel({ lembar, objek, kepala, atas }: LabelLama): void {
    for (const { baris, kolom, dari, ke } of [...kepala, ...atas]) {
      this.#cari(lembar.nama).taruh(baris, kolom, selMemori(ke));
      if (objek !== undefined && kepala.some((satu) => satu.kolom === kolom && satu.baris === baris))
        for (const satu of this.#lembar)
          satu.ubahRumus((rumus) => gantiNamaKolom(rumus, objek.nama, dari, ke));
    }
  }

  #terapkan(semua: readonly Perubahan[], syarat: SyaratSel | undefined): Result<void, KegagalanBuku> {
    const tabel = tabelBuku({ lembar: this.#lembar.map((satu) => satu.terbaca()) });
    const perubahan = perubahanBerlaku(semua, (id) => tabel.has(id));
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
