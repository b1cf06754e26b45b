import type { LembarTerbaca } from '../../../application/ports/pembaca-buku';
import { bacaRentang, type Rentang } from '../../../lembar/rentang';
import { ok, type Result } from '../../../domain/umum/result';
import { damaged, tooLarge, type KegagalanPaket } from '../kegagalan';
import { bacaXml, type AtributXml, type PenanganXml } from '../xml';
import { ruangLembar } from '../xml-ruang';
import { alamatSel, BARIS_TERAKHIR, bilanganBulat, KOLOM_TERAKHIR } from './alamat';
import { Kisi } from './kisi';
import { bacaSel, type KonteksSel } from './sel';
import { KumpulanBersihan } from '../../../application/teks-bersih';
import { TeksKaya } from './teks-kaya';

/** What is left of the limits of a file; sheets draw on it one after the other. */
export interface SisaBatas {
  /** Cells, empty ones too. */
  sel: number;
  /**
   * Places up to the last cell of each row, so that a few cells far to the right cannot fill the memory; and rows of merged
   * ranges, so that nobody has to go through the same row without end.
   */
  petak: number;
}

/** Reads the cells of a worksheet part (ECMA-376 part 1, 18.3.1): rows and cells in any order, with or without address. */
export function bacaLembar(
  xml: string,
  bagian: string,
  konteks: KonteksSel,
  sisa: SisaBatas,
): Result<Pick<LembarTerbaca, 'baris' | 'gabungan' | 'dibersihkan'>, KegagalanPaket> {
  const kisi = new Kisi();
  const bersihan = new KumpulanBersihan();
  const gabungan: Rentang[] = [];
  const read = bacaXml(
    xml,
    bagian,
    ruangLembar,
    (henti) => new PembacaLembar(kisi, gabungan, bersihan, konteks, sisa, bagian, henti),
  );
  if (!read.ok) return read;
  const dibersihkan = bersihan.hasil();
  return ok({ baris: kisi.hasil(), gabungan, ...(dibersihkan === undefined ? {} : { dibersihkan }) });
}

class PembacaLembar implements PenanganXml {
  readonly #kaya = new TeksKaya();
  #root = false;
  #inData = false;
  #inRow = false;
  #inCell = false;
  #inValue = false;
  #inInline = false;
  #baris = 0;
  #lebar = 0;
  #kolom = -1;
  #atribut: AtributXml = {};
  #nilai: string | undefined;
  #sebaris: string | undefined;
  #rumus = false;

  constructor(
    private readonly kisi: Kisi,
    private readonly gabungan: Rentang[],
    private readonly bersihan: KumpulanBersihan,
    private readonly konteks: KonteksSel,
    private readonly sisa: SisaBatas,
    private readonly bagian: string,
    private readonly henti: (kegagalan: KegagalanPaket) => void,
  ) {}

  buka(nama: string, atribut: () => AtributXml): void {
    if (!this.#root) this.#openRoot(nama);
    else if (this.#inCell) this.#openInCell(nama);
    else if (nama === 'c' && this.#inRow) this.#openCell(atribut());
    else if (nama === 'row' && this.#inData) this.#openRow(atribut());
    else if (nama === 'sheetData') this.#inData = true;
    else if (nama === 'mergeCell') this.#addMerged(atribut());
  }

  tutup(nama: string): void {
    if (nama === 'c' && this.#inCell) this.#closeCell();
    else if (this.#inCell) this.#closeInCell(nama);
    else if (nama === 'row') this.#inRow = false;
    else if (nama === 'sheetData') this.#inData = false;
  }

  teks(teks: string): void {
    if (this.#inValue) this.#nilai = this.#nilai === '' ? teks : (this.#nilai ?? '') + teks;
    else if (this.#inInline) this.#kaya.tambah(teks);
  }

  #openRoot(nama: string): void {
    this.#root = true;
    if (nama !== 'worksheet') this.henti(damaged('not-a-worksheet', this.bagian));
  }

  #openRow({ r }: AtributXml): void {
    const nomor = r === undefined ? this.#baris + 1 : bilanganBulat(r, BARIS_TERAKHIR);
    if (nomor === undefined || nomor < 1 || nomor > BARIS_TERAKHIR) {
      this.henti(damaged('row-outside-grid', this.bagian));
      return;
    }
    this.#inRow = true;
    this.#baris = nomor;
    this.#kolom = -1;
    this.#lebar = 0;
  }

  #openCell(atribut: AtributXml): void {
    const { r } = atribut;
    const alamat = r === undefined ? { kolom: this.#kolom + 1, baris: this.#baris } : alamatSel(r.trim());
    if (alamat?.baris !== this.#baris || alamat.kolom >= KOLOM_TERAKHIR) {
      this.henti(damaged('cell-address-wrong', this.bagian));
      return;
    }
    if (--this.sisa.sel < 0) {
      this.henti(tooLarge('jumlah-sel'));
      return;
    }
    this.#kolom = alamat.kolom;
    this.#inCell = true;
    this.#atribut = atribut;
    this.#nilai = undefined;
    this.#sebaris = undefined;
    this.#rumus = false;
  }

  /** A merged range (18.3.1.55); a note that is none says nothing about values and is passed over. */
  #addMerged({ ref }: AtributXml): void {
    const rentang = bacaRentang(ref ?? '');
    if (rentang === undefined || rentang.bawah > BARIS_TERAKHIR || rentang.bawah < rentang.atas) return;
    this.sisa.petak -= rentang.bawah - rentang.atas + 1;
    if (this.sisa.petak < 0) this.henti(tooLarge('jumlah-sel'));
    else this.gabungan.push(rentang);
  }

  #openInCell(nama: string): void {
    if (this.#inInline) this.#kaya.buka(nama);
    else if (nama === 'v') {
      this.#inValue = true;
      this.#nilai = '';
    } else if (nama === 'f') this.#rumus = true;
    else if (nama === 'is') {
      this.#inInline = true;
      this.#kaya.mulai();
    }
  }

  #closeInCell(nama: string): void {
    if (nama === 'v') this.#inValue = false;
    else if (nama === 'is') {
      this.#inInline = false;
      this.#sebaris = this.#kaya.hasil();
    } else if (this.#inInline) this.#kaya.tutup(nama);
  }

  #closeCell(): void {
    this.#inCell = false;
    const sel = bacaSel(
      {
        tipe: this.#atribut.t ?? 'n',
        gaya: this.#atribut.s,
        nilai: this.#nilai,
        sebaris: this.#sebaris,
        rumus: this.#rumus,
      },
      this.konteks,
    );
    if (sel === undefined) return;
    if (this.#kolom >= this.#lebar) {
      this.sisa.petak -= this.#kolom + 1 - this.#lebar;
      this.#lebar = this.#kolom + 1;
      if (this.sisa.petak < 0) {
        this.henti(tooLarge('jumlah-sel'));
        return;
      }
    }
    const dibersihkan = this.konteks.bersih.untuk(sel);
    if (dibersihkan !== undefined) this.bersihan.tambah(this.#baris, this.#kolom, dibersihkan);
    if (!this.kisi.taruh(this.#baris, this.#kolom, sel)) this.henti(damaged('cell-twice', this.bagian));
  }
}
