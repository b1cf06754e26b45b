import type { BarisTingkat } from '../../domain/perhitungan/baris-tingkat';
import type { DataAturan } from '../../domain/perhitungan/data-aturan';
import { VARIABEL_MELAPOR } from '../../domain/rencana/aturan-nol';
import type { TabelKolom, TipeNilai } from '../../domain/rumus';
import { KodeTeks } from '../../domain/rumus/data/kode-teks';
import type { Kolom } from '../../domain/rumus/data/kolom';
import type { KolomTertulis } from '../../domain/rumus/excel/kolom-bantu';
import type { KolomExcel } from '../../domain/rumus/excel/kolom-excel';
import { tandaKeadaan } from '../../domain/rumus/excel/tanda-sel';
import { tipeVariabel } from '../../domain/rumus/kamus';
import { kodeKeadaan, type KodeKeadaan } from '../../domain/umum/kode-keadaan';
import { angkaDi } from '../../domain/umum/larik';
import { unsurKe } from '../../domain/umum/pasti';
import { serialDari, type Tanggal } from '../../domain/umum/tanggal';
import type { TingkatData, Variabel } from '../../domain/variabel/tipe';
import type { GayaRumus, IsiSelRumus, LembarRumus, SelRumus } from '../ports/penulis-buku-rumus';
import { PenyusunKolom, type KolomBaris } from './penyusun-kolom';

export interface BahanLembarTingkat {
  readonly nama: string;
  /** Whose rows stand on it, in one sentence. */
  readonly keterangan: string;
  readonly tingkat: TingkatData;
  readonly tabel: TabelKolom;
  readonly baris: BarisTingkat;
  readonly data: DataAturan;
  readonly variabel: ReadonlyMap<string, Variabel>;
  /** Only rows of this unit. */
  readonly opd: string | undefined;
}

const LEBAR = { sempit: 10, biasa: 20, lebar: 48 } as const;
const gayaTipe: Readonly<Record<TipeNilai, GayaRumus>> = {
  angka: 'angka',
  tanggal: 'tanggal',
  kondisi: 'angka',
  teks: 'teks',
};

/** The rows of one level under one rule for silent units: values, and beside them the columns of each formula. */
export class LembarTingkat {
  readonly penyusun: PenyusunKolom;
  /** Number of each row's unit, from 1: codes are texts that look like numbers, and must not be compared as such. */
  readonly unit: KolomTertulis;
  readonly nomorTeks: KodeTeks;
  /** Row numbers, ascending. */
  private readonly indeks: readonly number[];
  private readonly teks: readonly string[];

  constructor(readonly bahan: BahanLembarTingkat) {
    const { baris, tabel, opd, nama } = bahan;
    this.indeks = Array.from({ length: baris.length }, (_, i) => i).filter(
      (i) => opd === undefined || baris.opd(i) === opd,
    );
    this.penyusun = new PenyusunKolom(nama, this.indeks.length);
    this.nomorTeks = new KodeTeks(tabel.kamusTeks);
    const teks: string[] = [];
    for (const [isi, kode] of tabel.kamusTeks) teks[kode] = isi;
    this.teks = teks;
    this.tetap('Id baris', LEBAR.biasa, 'teks', (i) => unsurKe(baris.id, i));
    this.unit = this.tetap('No. unit', LEBAR.sempit, 'angka', (i) => (baris.unit[i] ?? 0) + 1);
    this.tetap('Unit', LEBAR.biasa, 'teks', (i) => baris.opd(i));
    this.tetap('Kode paket', LEBAR.biasa, 'teks', (i) => baris.kodeRup(i).join(', '));
    this.tetap('Asal', LEBAR.lebar, 'teks', (i) => {
      const asal = baris.letakAsal(i);
      return asal === undefined ? null : `${asal.berkas} · ${asal.lembar} · baris ${asal.baris}`;
    });
  }

  private tetap(judul: string, lebar: number, gaya: GayaRumus, isi: KolomBaris['isi']): KolomTertulis {
    return this.penyusun.sekali(`tetap:${judul}`, () => ({ judul, atas: '', lebar, gaya, isi }));
  }

  /** 1 of a row that has a package in the area. */
  area(kode: string): KolomTertulis {
    return this.penyusun.sekali(`area:${kode}`, () => {
      const topeng = this.bahan.data.paket.diArea(this.bahan.tingkat, kode);
      return {
        judul: `Area ${kode}`,
        atas: 'paket pada area',
        lebar: LEBAR.sempit,
        gaya: 'angka',
        isi: (i) => topeng[i] ?? 0,
      };
    });
  }

  private milik(id: string): Kolom | undefined {
    return this.bahan.tabel.kolom.get(id);
  }

  adaTakBerlaku(id: string): boolean {
    return this.milik(id)?.adaTidakBerlaku === true;
  }

  /** The column of a variable. */
  kolom(id: string, perluNomor: boolean): KolomExcel {
    const variabel = this.bahan.variabel.get(id);
    const tipe = variabel === undefined ? 'kondisi' : tipeVariabel(variabel);
    const judul = variabel?.nama ?? (id === VARIABEL_MELAPOR ? 'unit sudah melapor' : id);
    const { sel } = this.penyusun.sekali(`variabel:${id}`, () => ({
      judul,
      atas: variabel?.label ?? '',
      lebar: LEBAR.biasa,
      gaya: gayaTipe[tipe],
      isi: this.isiVariabel(this.milik(id), tipe),
    }));
    if (tipe !== 'teks' || !perluNomor) return { sel, tipe };
    const nomor = this.penyusun.sekali(`nomor:${id}`, () => ({
      judul: `nomor teks ${judul}`,
      atas: 'teks yang sama, nomor yang sama',
      lebar: LEBAR.sempit,
      gaya: 'angka',
      isi: (i) => this.isiNomor(this.milik(id), i),
    }));
    return { sel, tipe, nomorTeks: nomor.sel };
  }

  /** The dates of rows by which an indicator bounds them, as it knows them. */
  tanggalBatas(kolom: string, tanggal: Float64Array): KolomTertulis {
    const judul = this.bahan.variabel.get(kolom)?.nama ?? kolom;
    return this.penyusun.sekali(`batas:${kolom}`, () => ({
      judul: `tanggal penentu ${judul}`,
      atas: 'dari isian, dari data impor bila tidak diminta, atau dari transaksi paketnya',
      lebar: LEBAR.biasa,
      gaya: 'tanggal',
      isi: (i) => {
        const hari = angkaDi(tanggal, i);
        return Number.isNaN(hari) ? null : serialDari(hari as Tanggal);
      },
    }));
  }

  private isiVariabel(kolom: Kolom | undefined, tipe: TipeNilai): (i: number) => IsiSelRumus {
    if (kolom === undefined) return () => null;
    const { nilai, keadaan } = kolom;
    const tertulis: (angka: number) => IsiSelRumus =
      tipe === 'teks'
        ? (angka) => unsurKe(this.teks, angka)
        : tipe === 'tanggal'
          ? (angka) => serialDari(angka as Tanggal)
          : (angka) => angka;
    return (i) =>
      keadaan[i] === kodeKeadaan.ada ? tertulis(angkaDi(nilai, i)) : tandaKeadaan[keadaan[i] as KodeKeadaan];
  }

  private isiNomor(kolom: Kolom | undefined, i: number): number | null {
    return kolom?.keadaan[i] === kodeKeadaan.ada ? angkaDi(kolom.nilai, i) : null;
  }

  lembar(): LembarRumus {
    const { kolom, nama } = this.penyusun;
    const { indeks, bahan } = this;
    return {
      nama,
      kolom: kolom.map(({ lebar, gaya }) => ({ lebar, gaya })),
      beku: { baris: 5, kolom: 3 },
      *baris(): Generator<readonly SelRumus[]> {
        yield [{ isi: nama, gaya: 'judul' }];
        yield [{ isi: bahan.keterangan, gaya: 'biasa' }];
        yield [];
        yield kolom.map(({ atas }) => ({ isi: atas, gaya: 'petunjuk' }));
        yield kolom.map(({ judul }) => ({ isi: judul, gaya: 'kepala' }));
        for (const [ke, i] of indeks.entries()) yield kolom.map(({ isi }) => isi(i, ke));
      },
    };
  }
}
