import { fail, ok, type Result } from '../../domain/umum/result';
import { gayaBebas, type RupaSel } from '../../lembar/bebas/gaya';
import { namaMasukan, polaId } from '../../lembar/bebas/penanda';
import { kunciSel, type TempatSel } from '../../lembar/bebas/persegi';
import { isRumusHidup, type FormatBebas, type LembarBebas } from '../../lembar/bebas/tipe';
import { alasanTakTersimpan } from '../../lembar/nilai-tersimpan';
import { beririsan, type Rentang } from '../../lembar/rentang';
import { formatKolom } from '../../lembar/tampilan';
import { isGalatSel, type Sel } from '../../lembar/tipe';
import { aturanKolom, type ValidasiKolom } from '../../lembar/validasi';
import type { KegagalanBuku, SebabTakTersusun } from '../ports/workbook';
import type { AcuanBuku } from './acuan-buku';
import { areaBebas, selBebas, TakTersusun } from './area-bebas';
import { barisPenanda } from './baris-penanda';
import type { RupaTersusun, SelTersusun, SusunanBebas } from './susunan';
import { susunBagan } from './susun-bagan';
import { tulisRumus } from './tulis-rumus';
import { tulisTautan } from './tulis-tautan';

const NAMA_LEMBAR = /^(?!')[^\\/?*:[\]]{1,31}(?<!')$/;

/** Works a free sheet out for a workbook: `isian` are the values that its input cells have there now, by name. */
export function susunBebas(
  spec: LembarBebas,
  acuan: AcuanBuku,
  isian: ReadonlyMap<string, Sel>,
): Result<SusunanBebas, KegagalanBuku> {
  try {
    return ok(new Penyusun(spec, acuan, isian).susun());
  } catch (error) {
    if (!(error instanceof TakTersusun)) throw error;
    return fail({ kode: 'sheet-not-makeable', lembar: spec.nama, sel: error.sel, sebab: error.sebab });
  }
}

class Penyusun {
  readonly #sel = new Map<string, SelTersusun>();
  readonly #rupa = new Map<string, RupaTersusun>();

  constructor(
    private readonly spec: LembarBebas,
    private readonly acuan: AcuanBuku,
    private readonly isian: ReadonlyMap<string, Sel>,
  ) {}

  susun(): SusunanBebas {
    const { spec } = this;
    if (!polaId.test(spec.id)) throw new TakTersusun('A1', 'id-not-valid');
    if (!NAMA_LEMBAR.test(spec.nama)) throw new TakTersusun('A1', 'sheet-name-not-valid');
    const tautan = spec.sel.flatMap((satu) => this.#tulis(satu));
    const masukan = this.#tulisMasukan();
    const gabungan = this.#gabungkan();
    const aturan = this.#aturan();
    const bagan = susunBagan(spec.bagan ?? [], this.acuan);
    const sel = [...this.#sel.values()].sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
    const penanda = barisPenanda(spec, sel, aturan);
    if (penanda === undefined) throw new TakTersusun('A1', 'marker-row-too-long');
    return {
      spec,
      sel,
      ...penanda,
      gabungan,
      tautan,
      pewarnaan: (spec.pewarnaan ?? []).map((satu) => ({ ...satu, area: areaBebas(satu.area) })),
      masukan,
      bagan,
    };
  }

  #tulis({ alamat, isi, gaya, format, tautan }: LembarBebas['sel'][number]): SusunanBebas['tautan'] {
    const tempat = selBebas(alamat);
    if (this.#sel.has(kunciSel(tempat.baris, tempat.kolom))) throw new TakTersusun(alamat, 'cell-twice');
    const rumus = isRumusHidup(isi) ? tulisRumus(isi, this.acuan) : isi;
    if (typeof rumus === 'string' && rumus !== isi) throw new TakTersusun(alamat, rumus as SebabTakTersusun);
    this.#taruh(tempat, alamat, rumus, this.#rupaDari(gayaBebas[gaya ?? 'teks'], format));
    if (tautan === undefined) return [];
    const tujuan = tulisTautan(tautan, this.acuan);
    if (typeof tujuan === 'string') throw new TakTersusun(alamat, tujuan);
    return [{ ...tempat, tujuan }];
  }

  #tulisMasukan(): SusunanBebas['masukan'] {
    const terpakai = new Set<string>();
    return (this.spec.masukan ?? []).map(({ id, alamat, tipe, awal }) => {
      if (!polaId.test(id)) throw new TakTersusun(alamat, 'id-not-valid');
      const nama = namaMasukan(this.spec.id, id);
      if (terpakai.has(nama)) throw new TakTersusun(alamat, 'input-twice');
      terpakai.add(nama);
      const tempat = selBebas(alamat);
      if (this.#sel.has(kunciSel(tempat.baris, tempat.kolom))) throw new TakTersusun(alamat, 'cell-twice');
      // What a person cleared stays clear.
      const kini = this.isian.get(nama);
      const nilai = kini === undefined ? (awal ?? null) : isGalatSel(kini) ? null : kini;
      this.#taruh(tempat, alamat, nilai, this.#rupaDari(gayaBebas.isian, tipe, false));
      return { ...tempat, nama };
    });
  }

  #taruh(tempat: TempatSel, alamat: string, isi: SelTersusun['isi'], rupa: RupaTersusun): void {
    const nilai: Sel = isRumusHidup(isi) ? isi.nilai : isi;
    if (alasanTakTersimpan(nilai) !== undefined) throw new TakTersusun(alamat, 'value-not-storable');
    this.#sel.set(kunciSel(tempat.baris, tempat.kolom), { ...tempat, isi, rupa });
  }

  /** Cells of merged areas look like the first one, so that lines go around the whole. */
  #gabungkan(): Rentang[] {
    const hasil: Rentang[] = [];
    for (const teks of this.spec.gabungan ?? []) {
      const satu = areaBebas(teks);
      if (hasil.some((lain) => beririsan(lain, satu))) throw new TakTersusun(teks, 'areas-overlap');
      hasil.push(satu);
      const pertama = this.#sel.get(kunciSel(satu.atas, satu.kiri));
      if (pertama === undefined) throw new TakTersusun(teks, 'address-not-valid');
      for (let baris = satu.atas; baris <= satu.bawah; baris++) {
        for (let kolom = satu.kiri; kolom <= satu.kanan; kolom++) {
          if (baris === satu.atas && kolom === satu.kiri) continue;
          const kunci = kunciSel(baris, kolom);
          if (this.#sel.has(kunci)) throw new TakTersusun(teks, 'cell-twice');
          this.#sel.set(kunci, { baris, kolom, isi: null, rupa: pertama.rupa });
        }
      }
    }
    return hasil;
  }

  #aturan(): { area: Rentang; validasi: ValidasiKolom }[] {
    const masukan = (this.spec.masukan ?? []).flatMap(({ alamat, tipe }) => {
      const validasi = aturanKolom(tipe);
      return validasi === undefined ? [] : [{ area: areaBebas(alamat), validasi }];
    });
    const lain = (this.spec.aturan ?? []).map(({ area: teks, ...validasi }) => ({
      area: areaBebas(teks),
      validasi,
    }));
    return [...masukan, ...lain];
  }

  #rupaDari(gaya: RupaSel, format: FormatBebas | undefined, terkunci = true): RupaTersusun {
    const rupa: RupaTersusun = {
      gaya,
      format: format && formatKolom(format),
      tanggal: format?.tipe === 'tanggal',
      terkunci,
    };
    const kunci = JSON.stringify(rupa);
    const ada = this.#rupa.get(kunci) ?? rupa;
    this.#rupa.set(kunci, ada);
    return ada;
  }
}
