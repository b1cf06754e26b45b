import { tambahSemua } from '../../umum/banyak';
import type { IsianBaris } from '../../data/isian-baris';
import { bacaAngka } from '../../ketikan/angka';
import { diTempat } from '../../ketikan/hasil';
import { bacaDaftarKode } from '../../ketikan/kode';
import type { JenisKode } from '../../ketikan/kode-diubah';
import { bacaTeks } from '../../ketikan/teks';
import type { HasilBaca } from '../../ketikan/tipe';
import type { Lokasi } from '../../umum/catatan';
import { ada, kosong, type Isian, type NilaiIsian } from '../../umum/isian';
import type { PembacaSebutan, SebutanUnit } from '../unit/tipe';
import type { BarisTeks, SelTabel } from '../tabel-teks';
import type { PembacaVariabel } from './baca-variabel';
import type { PengumpulEjaan } from './ejaan';
import type { PengumpulSekali } from './sekali';
import type { CatatanHasilImpor } from './tipe';
import { unsurKe } from '../../umum/pasti';

/** How the rows of one table are read. */
export interface BentukBaris {
  /** Field → index of its column. */
  readonly letak: ReadonlyMap<string, number>;
  readonly kepala: readonly string[];
  /** The variables that have a column, by id, with what reads their cells. */
  readonly variabel: ReadonlyMap<string, PembacaVariabel>;
  /** Variable → value that every row of the layout has without saying so. */
  readonly tersirat: ReadonlyMap<string, string>;
  readonly berkas: string;
  readonly ejaan: PengumpulEjaan;
  readonly sekali: PengumpulSekali;
  readonly sebutan: PembacaSebutan;
}

/** Reads the cells of one row by field and gathers what there is to say, each finding with its line and column. */
export class PembacaBaris {
  readonly catatan: CatatanHasilImpor[] = [];
  /** Variables that the row does not fill and its layout does. */
  readonly tersirat: string[] = [];
  /** A code of the row cannot be read: it is not blank. */
  kodeTakTerbaca = false;

  constructor(
    private readonly bentuk: BentukBaris,
    private readonly baris: BarisTeks,
  ) {}

  lokasi(medan?: string): Lokasi {
    const indeks = medan === undefined ? undefined : this.bentuk.letak.get(medan);
    const kolom = indeks === undefined ? {} : { kolom: unsurKe(this.bentuk.kepala, indeks) };
    return { berkas: this.bentuk.berkas, baris: this.baris.nomor, ...kolom };
  }

  teks(medan: string): Isian<string> {
    return this.ambil(bacaTeks(this.sel(medan)), medan);
  }

  /** The codes of a cell, which may hold several: `65407862;67238343`. */
  daftarKode(medan: string, jenis: JenisKode): readonly string[] {
    const isian = this.ambil(bacaDaftarKode(this.sel(medan), { jenis }), medan);
    if (isian.keadaan === 'tidak-sah' && jenis !== 'unit') this.kodeTakTerbaca = true;
    return isian.keadaan === 'ada' ? isian.nilai : [];
  }

  /** The year is only compared: where it cannot be read the row is used all the same. */
  tahun(): Isian<number> {
    const hasil = bacaAngka(this.sel('tahun'), { bulat: true });
    const ringan = hasil.catatan.map((satu) => ({
      ...satu,
      tingkat: 'peringatan' as const,
      akibat: 'memberi-tahu' as const,
    }));
    return this.ambil({ ...hasil, catatan: ringan }, 'tahun');
  }

  unit(): readonly SebutanUnit[] {
    const kode = this.daftarKode('kode_unit', 'unit').join(';');
    const { sebutan, catatan } = this.bentuk.sebutan(isiTeks(this.sel('unit')), kode);
    this.ambil({ isian: kosong, catatan }, 'unit');
    return sebutan;
  }

  keterangan(medan: readonly string[]): Record<string, Isian<string>> {
    const milik = medan.filter((satu) => this.bentuk.letak.has(satu));
    return Object.fromEntries(milik.map((satu) => [satu, this.teks(satu)]));
  }

  isian(): IsianBaris {
    const hasil: Record<string, Isian<NilaiIsian>> = {};
    const { variabel, tersirat } = this.bentuk;
    for (const [id, baca] of variabel) hasil[id] = this.ambil(baca(this.sel(id)), id);
    for (const [id, nilai] of tersirat)
      if ((hasil[id] ?? kosong).keadaan === 'kosong') {
        hasil[id] = ada(nilai);
        this.tersirat.push(id);
      }
    return hasil;
  }

  private sel(medan: string): SelTabel {
    const indeks = this.bentuk.letak.get(medan);
    return indeks === undefined ? '' : unsurKe(this.baris.sel, indeks);
  }

  private ambil<T>(hasil: HasilBaca<T>, medan: string): Isian<T> {
    if (hasil.catatan.length === 0) return hasil.isian;
    const lokasi = this.lokasi(medan);
    tambahSemua(
      this.catatan,
      diTempat(
        hasil.catatan.filter(
          (satu) => !this.bentuk.ejaan.ambil(satu, lokasi) && !this.bentuk.sekali.ambil(satu, lokasi),
        ),
        lokasi,
      ),
    );
    return hasil.isian;
  }
}

function isiTeks(sel: SelTabel): string {
  const { isian } = bacaTeks(sel);
  return isian.keadaan === 'ada' ? isian.nilai : '';
}
