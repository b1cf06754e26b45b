import { hurufKolom } from '../../../../lembar/alamat';
import { kolomBerformat } from '../../../../lembar/kolom-berformat';
import type { KolomSpec, Sel } from '../../../../lembar/tipe';
import { dekode } from '../../xml-entitas';
import { escapeIsi } from '../xml/escape';
import type { BarisXml, IsiBaris } from '../xml/baris-xml';
import { BarisBaru, BarisTunda, type LembarXml } from '../xml/pindai-lembar';
import { ikutiBaris } from '../../../../lembar/rumus-geser';
import { gabungSel, gayaSel, pindaiSel, selBaru, selDiAlamat, selRumus, type SelBaris } from '../xml/sel-xml';
import type { BarisTabel } from '../../../../application/tabel/keadaan-tabel';
import type { KeadaanXlsx } from './bagian-tabel';
import { PenulisBarisBaru, type KolomBaru } from './baris-baru';
import type { KonteksTulis } from './konteks-tulis';
import { PengukurBaris } from './pengukur-baris';
import { unsurKe } from '../../../../domain/umum/pasti';

/** Writes the rows of one table; the sheet's rows as they were are the source of everything that is kept. */
export class PenulisBaris {
  readonly #asli: ReadonlyMap<number, BarisXml>;
  readonly #awalan: string;
  readonly #kita: ReadonlySet<number>;
  /** Cells of the first data row: new rows look like it. */
  readonly #contoh: SelBaris;
  readonly #pengukur: PengukurBaris;
  /** Columns in which people type numbers and dates. */
  readonly #berformat: ReadonlyMap<string, KolomSpec>;
  #pembaruan: PenulisBarisBaru | undefined;

  constructor(
    lembar: LembarXml,
    private readonly tabel: KeadaanXlsx,
    private readonly konteks: KonteksTulis,
  ) {
    this.#asli = new Map(lembar.baris.map((satu) => [satu.nomor, satu]));
    this.#awalan = lembar.awalan;
    this.#kita = new Set(tabel.letak.kolom.map(({ indeks }) => indeks));
    this.#contoh = this.#sel(tabel.barisPertama);
    this.#berformat = kolomBerformat(tabel.letak.tabelId);
    this.#pengukur = new PengukurBaris(lembar, konteks.bungkus);
  }

  /** The row `nomor` with the table row that now stands there. */
  isi(nomor: number, baris: BarisTabel): BarisXml {
    const { asal } = baris;
    if (asal === nomor && !this.#adaNilaiBaru(baris)) {
      return this.#asli.get(nomor) ?? { nomor, atribut: '', isi: '' };
    }
    const tanpaRumus = (satu: number): boolean => this.#asli.get(satu)?.tanpaRumus ?? !this.#asli.has(satu);
    const bebas =
      tanpaRumus(nomor) &&
      (asal === undefined ? (this.tabel.objek?.rumusKolom.size ?? 0) === 0 : tanpaRumus(asal));
    const susun = (): IsiBaris => this.#susun(nomor, baris);
    return this.#isBaru(nomor, baris)
      ? new BarisBaru(nomor, bebas, susun, () => this.#penulisBaru().tambah(nomor, baris))
      : new BarisTunda(nomor, bebas, susun);
  }

  /** It comes to stand below all that was there: nothing of the sheet is kept in it. */
  #isBaru(nomor: number, { asal, id }: BarisTabel): boolean {
    const { barisAkhir, objek } = this.tabel;
    return (
      asal === undefined &&
      id !== null &&
      nomor > barisAkhir + (objek?.barisTotal ?? 0) &&
      !this.#asli.has(nomor)
    );
  }

  #susun(nomor: number, baris: BarisTabel): IsiBaris {
    const { asal } = baris;
    const ubah = this.#nilaiBaru(baris);
    const sel = this.#diLuarBlok(nomor);
    for (const [kolom, xml] of this.#dasar(nomor, asal)) sel.set(kolom, xml);
    const baru = new Map<number, Sel>();
    for (const [letak, nilai] of ubah) {
      const { indeks: kolom, id } = unsurKe(this.tabel.letak.kolom, letak);
      const gayaLama = gayaSel(sel.get(kolom)) ?? gayaSel(this.#contoh.get(kolom));
      const spec = typeof nilai === 'number' ? this.#berformat.get(id) : undefined;
      const gaya =
        spec === undefined || typeof nilai !== 'number'
          ? gayaLama
          : this.konteks.gayaAngka(gayaLama, nilai, spec);
      const geser = typeof nilai === 'number' ? this.konteks.geserTanggal(gaya) : 0;
      const isi = typeof nilai === 'number' ? nilai - geser : nilai;
      taruh(sel, kolom, selBaru(this.#awalan, kolom, nomor, gaya, isi));
      baru.set(kolom, nilai);
    }
    const atribut = this.#atribut(nomor, asal);
    return {
      atribut: ubah.size === 0 ? atribut : this.#berTinggi(atribut, nomor, sel, asal, baru),
      isi: gabungSel(sel),
    };
  }

  /** Attributes the row starts from: its own, else those of the blank row it fills; not those of a row that went away. */
  #atribut(nomor: number, asal: number | undefined): string {
    const atribut = this.#asli.get(asal ?? nomor)?.atribut ?? '';
    if (asal !== undefined) return atribut;
    return tanpa(
      atribut,
      this.#pernahTerisi(nomor) ? /hidden|ht|customHeight|collapsed/ : /hidden|collapsed/,
    );
  }

  /** The attributes with the height that the texts of the row need now; one that was set by hand stays. */
  #berTinggi(
    atribut: string,
    nomor: number,
    sel: SelBaris,
    asal: number | undefined,
    baru: ReadonlyMap<number, Sel>,
  ): string {
    if (/\scustomHeight\s*=\s*["'](?:1|true)/.test(atribut)) return atribut;
    const { kiri, kanan } = this.tabel;
    const sumber = asal ?? (this.#pernahTerisi(nomor) ? undefined : nomor);
    const tinggi = this.#pengukur.tinggi(nomor, sel, (kolom) => {
      const isi = baru.get(kolom);
      if (isi !== undefined) return typeof isi === 'string' ? isi : undefined;
      const diam = kolom < kiri || kolom > kanan || this.tabel.tetap(nomor, kolom);
      const dari = diam ? nomor : sumber;
      return dari === undefined ? undefined : this.tabel.teks(dari, kolom);
    });
    return tanpa(atribut, /ht/) + tinggi;
  }

  /** The row `nomor` where no table row stands any more, or (`dalam` false) that left the table. */
  kosong(nomor: number, dalam: boolean): BarisXml {
    const asli = this.#asli.get(nomor);
    const sel = this.#diLuarBlok(nomor);
    const dulu = this.#pernahTerisi(nomor);
    for (const [kolom, xml] of this.#blok(nomor)) {
      if (this.#pernahMilik(nomor, kolom) || this.#kita.has(kolom)) {
        if (dalam) taruh(sel, kolom, selBaru(this.#awalan, kolom, nomor, gayaSel(xml), null));
      } else sel.set(kolom, xml); // something of the user's beside a blank row stays
    }
    const atribut = asli?.atribut ?? '';
    return {
      nomor,
      atribut: dulu ? tanpa(atribut, /hidden|ht|customHeight|collapsed/) : atribut,
      isi: gabungSel(sel),
    };
  }

  #penulisBaru(): PenulisBarisBaru {
    return (this.#pembaruan ??= new PenulisBarisBaru(
      this.#awalan,
      this.#kolomBaru(),
      this.tabel.kolomId,
      this.#pengukur,
      this.konteks,
    ));
  }

  /** What the columns of new rows look like: those of the first row, and ours. */
  #kolomBaru(): readonly KolomBaru[] {
    const letakOf = new Map(this.tabel.letak.kolom.map(({ indeks, id }, letak) => [indeks, { letak, id }]));
    return [...new Set([...this.#contoh.keys(), ...letakOf.keys()])]
      .sort((a, b) => a - b)
      .map((kolom) => {
        const contoh = this.#contoh.get(kolom);
        const milik = letakOf.get(kolom);
        return {
          kolom,
          letak: milik?.letak,
          gaya: gayaSel(contoh),
          spec: milik && this.#berformat.get(milik.id),
          kosong: contoh === undefined ? undefined : this.#sepertiContoh(kolom, 1, contoh),
        };
      });
  }

  #adaNilaiBaru(baris: BarisTabel): boolean {
    return this.#idBerubah(baris) || baris.isi.some((nilai) => nilai !== undefined);
  }

  #idBerubah({ asal, id }: BarisTabel): boolean {
    return id !== null && id !== (this.tabel.semuaBaris()[(asal ?? 0) - this.tabel.barisPertama]?.id ?? null);
  }

  /** Cells to write, by place in `letak.kolom`. */
  #nilaiBaru(baris: BarisTabel): Map<number, Sel> {
    const ubah = new Map<number, Sel>();
    if (this.#idBerubah(baris)) ubah.set(this.tabel.kolomId, baris.id);
    for (let letak = 0; letak < baris.isi.length; letak++) {
      const nilai = baris.isi[letak];
      if (nilai !== undefined) ubah.set(letak, nilai);
    }
    return ubah;
  }

  /** Cells that a table row starts from: its own, moved where it moved; else those of a blank row, or of the first row. */
  #dasar(nomor: number, asal: number | undefined): SelBaris {
    if (asal === nomor) return this.#blok(nomor);
    const hasil: SelBaris = new Map();
    for (const [kolom, xml] of this.#blok(nomor)) {
      const tinggal = asal === undefined ? !this.#pernahMilik(nomor, kolom) : this.tabel.tetap(nomor, kolom);
      if (tinggal) hasil.set(kolom, xml);
    }
    if (asal !== undefined) {
      for (const [kolom, xml] of this.#blok(asal)) {
        if (hasil.has(kolom) || !this.#pernahMilik(asal, kolom)) continue;
        hasil.set(kolom, this.#pindah(xml, kolom, asal, nomor));
      }
      return hasil;
    }
    if (nomor <= this.tabel.barisAkhir && !this.#pernahTerisi(nomor)) return hasil;
    for (const [kolom, contoh] of this.#contoh) {
      if (hasil.has(kolom) && !this.#kita.has(kolom)) continue;
      taruh(hasil, kolom, this.#sepertiContoh(kolom, nomor, contoh));
    }
    return hasil;
  }

  /** A blank cell in the style of the first row; in a calculated column of the user's, the formula. */
  #sepertiContoh(kolom: number, nomor: number, contoh: string): string | undefined {
    const { objek } = this.tabel;
    if (objek === undefined || kolom < objek.rentang.kiri || kolom > objek.rentang.kanan) {
      return this.#kita.has(kolom) ? selBaru(this.#awalan, kolom, nomor, gayaSel(contoh), null) : undefined;
    }
    const rumus = this.#kita.has(kolom) ? undefined : objek.rumusKolom.get(kolom - objek.rentang.kiri);
    return rumus === undefined
      ? selBaru(this.#awalan, kolom, nomor, gayaSel(contoh), null)
      : selRumus(this.#awalan, kolom, nomor, gayaSel(contoh), escapeIsi(rumus));
  }

  #pindah(xml: string, kolom: number, dari: number, ke: number): string {
    const pindah = selDiAlamat(xml, kolom, ke);
    const pola = new RegExp(`(<${this.#awalan}f(?:\\s[^>]*)?>)([^<]*)(</)`);
    return pindah.replace(pola, (_, tag: string, rumus: string, tutup: string) => {
      const sendiri = hurufKolom(kolom + 1);
      const tagBaru = tag.replace(`ref="${sendiri}${dari}"`, `ref="${sendiri}${ke}"`);
      return tagBaru + escapeIsi(ikutiBaris(dekode(rumus), dari, ke, this.tabel.lembar.nama)) + tutup;
    });
  }

  /** A row of the table stood here, or one of its totals, which go where the table ends. */
  #pernahTerisi(nomor: number): boolean {
    const { barisPertama, barisAkhir, objek } = this.tabel;
    if (nomor > barisAkhir) return nomor <= barisAkhir + (objek?.barisTotal ?? 0);
    return nomor >= barisPertama && nomor < barisPertama + this.tabel.semuaBaris().length;
  }

  /** A cell of such a row; what stands beside totals is no part of them. */
  #pernahMilik(nomor: number, kolom: number): boolean {
    return this.#pernahTerisi(nomor) && (nomor <= this.tabel.barisAkhir || this.tabel.milikTabel(kolom));
  }

  #sel(nomor: number): SelBaris {
    const asli = this.#asli.get(nomor);
    return asli === undefined ? new Map<number, string>() : pindaiSel(asli.isi, this.#awalan);
  }

  #blok(nomor: number): SelBaris {
    const { kiri, kanan } = this.tabel;
    return new Map([...this.#sel(nomor)].filter(([kolom]) => kolom >= kiri && kolom <= kanan));
  }

  #diLuarBlok(nomor: number): SelBaris {
    const { kiri, kanan } = this.tabel;
    return new Map([...this.#sel(nomor)].filter(([kolom]) => kolom < kiri || kolom > kanan));
  }
}

function taruh(sel: SelBaris, kolom: number, xml: string | undefined): void {
  if (xml === undefined) sel.delete(kolom);
  else sel.set(kolom, xml);
}

const tanpa = (atribut: string, nama: RegExp): string =>
  atribut.replace(new RegExp(`\\s(?:${nama.source})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g'), '');
