import type { SelTerbaca } from '../../../application/ports/pembaca-buku';
import { bacaRentang } from '../../../lembar/rentang';
import { fail, ok, type Result } from '../../../domain/umum/result';
import { damaged, tooLarge, type KegagalanPaket } from '../kegagalan';
import { bacaXml, type AtributXml, type PenanganXml, type SumberXml } from '../xml';
import { ruangLembar } from '../xml-ruang';
import { alamatSel, BARIS_TERAKHIR, bilanganBulat, KOLOM_TERAKHIR } from './alamat';
import { IsiSel } from './borong/isi-sel';
import { SelBorong, type LetakBaca } from './borong/sel-borong';
import { TeksBorong } from './borong/teks-borong';
import { LarikTumbuh } from './padat/larik-tumbuh';
import type { LembarPadat } from './padat/lembar-padat';
import type { PenyusunLembar } from './padat/penyusun-lembar';
import { bacaSel, type KonteksSel } from './sel';
import type { SisaBatas } from './sisa-batas';
import { KumpulanBersihan } from '../../../application/teks-bersih';
import { KumpulTeks, TeksKaya } from './teks-kaya';

/** Reads the cells of a worksheet part (ECMA-376 part 1, 18.3.1): rows and cells in any order, with or without address. */
export function bacaLembar(
  xml: SumberXml,
  bagian: string,
  konteks: KonteksSel,
  penyusun: PenyusunLembar,
  sisa: SisaBatas,
): Result<Pick<LembarPadat, 'isi' | 'gabungan' | 'dibersihkan'>, KegagalanPaket> {
  const { teks } = penyusun;
  penyusun.mulai();
  const bersihan = new KumpulanBersihan();
  const gabungan = new LarikTumbuh((panjang) => new Int32Array(panjang));
  const batasTeks = teks.daftar.length + sisa.teks;
  const read = bacaXml(xml, bagian, ruangLembar, (henti) => {
    const taruh = (baris: number, kolom: number, sel: SelTerbaca): void => {
      const apa = konteks.bersih.untuk(sel);
      if (apa !== undefined) bersihan.tambah(baris, kolom, apa);
      if (!penyusun.taruh(baris, kolom, sel)) henti(damaged('cell-twice', bagian));
      else if (teks.daftar.length > batasTeks) henti(tooLarge('jumlah-teks'));
    };
    const letak = { baris: 0, kolom: -1, lebar: 0 };
    const isi = new IsiSel(new TeksBorong(teks, konteks, batasTeks), konteks);
    const borong = new SelBorong(penyusun, isi, sisa, letak);
    return new PembacaLembar({ taruh, henti, gabungan, konteks, sisa, bagian, letak, borong });
  });
  sisa.teks = batasTeks - teks.daftar.length;
  if (!read.ok) return read;
  const isi = penyusun.hasil();
  if (isi === undefined) return fail(damaged('cell-twice', bagian));
  const dibersihkan = bersihan.hasil();
  return ok({ isi, gabungan: gabungan.ambil(), ...(dibersihkan === undefined ? {} : { dibersihkan }) });
}

interface AlatBaca {
  readonly taruh: (baris: number, kolom: number, sel: SelTerbaca) => void;
  readonly gabungan: LarikTumbuh<Int32Array<ArrayBuffer>>;
  readonly konteks: KonteksSel;
  readonly sisa: SisaBatas;
  readonly bagian: string;
  readonly henti: (kegagalan: KegagalanPaket) => void;
  readonly letak: LetakBaca;
  readonly borong: SelBorong;
}

class PembacaLembar implements PenanganXml {
  readonly #kaya = new TeksKaya();
  #root = false;
  #inData = false;
  #inRow = false;
  #inCell = false;
  #inValue = false;
  #inInline = false;
  #atribut: AtributXml = {};
  readonly #nilai = new KumpulTeks();
  #adaNilai = false;
  #sebaris: string | undefined;
  #rumus = false;

  constructor(private readonly alat: AlatBaca) {}

  borong(xml: string, awal: number, induk: string): number {
    return this.#inRow && this.#inData && !this.#inCell && induk === 'row'
      ? this.alat.borong.ambil(xml, awal)
      : awal;
  }

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
    if (this.#inValue) this.#nilai.tambah(teks);
    else if (this.#inInline) this.#kaya.tambah(teks);
  }

  perluTeks(): boolean {
    return this.#inValue ? !this.#nilai.penuh : this.#inInline && this.#kaya.perlu;
  }

  #openRoot(nama: string): void {
    this.#root = true;
    if (nama !== 'worksheet') this.alat.henti(damaged('not-a-worksheet', this.alat.bagian));
  }

  #openRow({ r }: AtributXml): void {
    const { letak } = this.alat;
    const nomor = r === undefined ? letak.baris + 1 : bilanganBulat(r, BARIS_TERAKHIR);
    if (nomor === undefined || nomor < 1 || nomor > BARIS_TERAKHIR) {
      this.alat.henti(damaged('row-outside-grid', this.alat.bagian));
      return;
    }
    this.#inRow = true;
    letak.baris = nomor;
    letak.kolom = -1;
    letak.lebar = 0;
  }

  #openCell(atribut: AtributXml): void {
    const { r } = atribut;
    const { letak } = this.alat;
    const alamat = r === undefined ? { kolom: letak.kolom + 1, baris: letak.baris } : alamatSel(r.trim());
    if (alamat?.baris !== letak.baris || alamat.kolom >= KOLOM_TERAKHIR) {
      this.alat.henti(damaged('cell-address-wrong', this.alat.bagian));
      return;
    }
    if (--this.alat.sisa.sel < 0) {
      this.alat.henti(tooLarge('jumlah-sel'));
      return;
    }
    letak.kolom = alamat.kolom;
    this.#inCell = true;
    this.#atribut = atribut;
    this.#adaNilai = false;
    this.#sebaris = undefined;
    this.#rumus = false;
  }

  /** A merged range (18.3.1.55); a note that is none says nothing about values and is passed over. */
  #addMerged({ ref }: AtributXml): void {
    const rentang = bacaRentang(ref ?? '');
    if (rentang === undefined || rentang.bawah > BARIS_TERAKHIR || rentang.bawah < rentang.atas) return;
    this.alat.sisa.petak -= rentang.bawah - rentang.atas + 1;
    if (this.alat.sisa.petak < 0) this.alat.henti(tooLarge('jumlah-sel'));
    else if (--this.alat.sisa.gabungan < 0) this.alat.henti(tooLarge('sel-gabungan'));
    else
      for (const batas of [rentang.kiri, rentang.kanan, rentang.atas, rentang.bawah])
        this.alat.gabungan.tambah(batas);
  }

  #openInCell(nama: string): void {
    if (this.#inInline) this.#kaya.buka(nama);
    else if (nama === 'v') {
      this.#inValue = true;
      this.#adaNilai = true;
      this.#nilai.ambil();
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
    const melimpah = this.#nilai.penuh;
    const nilai = this.#adaNilai ? this.#nilai.ambil() : undefined;
    const mentah = {
      tipe: this.#atribut.t ?? 'n',
      gaya: this.#atribut.s,
      nilai,
      sebaris: this.#sebaris,
      rumus: this.#rumus,
    };
    // What is longer than any text is none of the other kinds either.
    const sel =
      melimpah && nilai !== undefined
        ? this.alat.konteks.bersih.sel(nilai, this.#rumus)
        : bacaSel(mentah, this.alat.konteks);
    if (sel === undefined) return;
    const { letak, sisa } = this.alat;
    if (letak.kolom >= letak.lebar) {
      sisa.petak -= letak.kolom + 1 - letak.lebar;
      letak.lebar = letak.kolom + 1;
      if (sisa.petak < 0) {
        this.alat.henti(tooLarge('jumlah-sel'));
        return;
      }
    }
    this.alat.taruh(letak.baris, letak.kolom, sel);
  }
}
