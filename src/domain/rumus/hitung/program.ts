import type { Tanggal } from '../../umum/tanggal';
import { KodeTeks } from '../data/kode-teks';
import { kodeKeadaan, type Kolom, type TabelKolom } from '../data/tabel';
import { tanggalKonteks, type KonteksEvaluasi } from '../konteks';
import type { Simpul } from '../pohon/simpul';
import { bukan, jawabanKeterisian, jika, keterisian, lawan, loopDua } from './inti';

/** Rows per chunk: a few vectors of this length stay in the processor's first-level cache. */
export const PANJANG_POTONGAN = 2048;

/** One value per row of the current chunk. */
export interface Vektor {
  readonly nomor: number;
  isi: Float64Array;
}

type Langkah = (awal: number, n: number) => void;

const kosong: Kolom = { nilai: new Float64Array(0), keadaan: new Uint8Array(0) };

/**
 * Row expressions of one level as a list of steps over chunks of rows. Equal parts are calculated once, also across the
 * aggregates of a formula and its basis. No code is generated: the pane's content policy forbids `new Function`.
 */
export class Program {
  private readonly langkah: Langkah[] = [];
  private readonly vektorMenurutKunci = new Map<string, Vektor>();
  private readonly kodeTeks: KodeTeks;
  private readonly panjang: number;
  private readonly tanggal: Readonly<Record<string, Tanggal>>;

  constructor(
    private readonly tabel: TabelKolom,
    /** Row numbers in scope, ascending; all rows where absent. */
    private readonly indeks: Uint32Array | undefined,
    private readonly konteks: KonteksEvaluasi,
  ) {
    this.panjang = Math.min(PANJANG_POTONGAN, indeks?.length ?? tabel.idBaris.length);
    this.kodeTeks = new KodeTeks(tabel.kamusTeks);
    this.tanggal = tanggalKonteks(konteks);
  }

  /** Calculates all vectors for the rows in scope number `awal` to `awal + n`. */
  jalankan(awal: number, n: number): void {
    for (const langkah of this.langkah) langkah(awal, n);
  }

  kolom(id: string): Vektor {
    return this.sekali(`v:${id}`, (keluar) => {
      const { nilai } = this.tabel.kolom.get(id) ?? kosong;
      const { indeks } = this;
      if (nilai.length === 0) keluar.isi = this.tetapan(NaN);
      else if (!indeks) this.langkah.push((awal, n) => void (keluar.isi = nilai.subarray(awal, awal + n)));
      else {
        const isi = (keluar.isi = this.penyangga());
        this.langkah.push((awal, n) => {
          for (let i = 0; i < n; i++) isi[i] = nilai[indeks[awal + i]!]!;
        });
      }
    });
  }

  vektor(simpul: Simpul): Vektor {
    switch (simpul.jenis) {
      case 'angka':
        return this.konstanta(simpul.nilai);
      case 'teks':
        return this.konstanta(this.kodeTeks.dari(simpul.isi));
      case 'tanggal':
        return this.konstanta(this.tanggal[simpul.nama]!);
      case 'variabel':
        return this.kolom(simpul.id);
      case 'keterisian':
        return this.keterisian(simpul.id, simpul.diminta);
      case 'lawan':
        return this.satu('lawan', lawan, simpul.isi);
      case 'bukan':
        return this.satu('bukan', bukan, simpul.isi);
      case 'hitung':
      case 'banding':
      case 'gabung':
        return this.dua(simpul.op, simpul.kiri, simpul.kanan);
      case 'selisih':
        return simpul.kerja
          ? this.hariKerja(simpul.dari, simpul.sampai)
          : this.dua('hari', simpul.dari, simpul.sampai);
      case 'jika':
        return this.jika(simpul.syarat, simpul.maka, simpul.lainnya);
      case 'agregat':
      case 'rujukan':
        throw new Error(`${simpul.jenis} inside an aggregate: the tree check lets none through`);
    }
  }

  /** The same expression over the same rows is calculated once. */
  private sekali(kunci: string, susun: (keluar: Vektor) => void): Vektor {
    const tahu = this.vektorMenurutKunci.get(kunci);
    if (tahu) return tahu;
    const keluar: Vektor = { nomor: this.vektorMenurutKunci.size, isi: kosong.nilai };
    this.vektorMenurutKunci.set(kunci, keluar);
    susun(keluar);
    return keluar;
  }

  private penyangga(): Float64Array {
    return new Float64Array(this.panjang);
  }

  private tetapan(nilai: number): Float64Array {
    return this.penyangga().fill(nilai);
  }

  private konstanta(nilai: number): Vektor {
    return this.sekali(`k:${nilai}`, (keluar) => void (keluar.isi = this.tetapan(nilai)));
  }

  private satu(nama: string, loop: typeof lawan, operan: Simpul): Vektor {
    const a = this.vektor(operan);
    return this.sekali(`${nama}:${a.nomor}`, (keluar) => {
      const isi = (keluar.isi = this.penyangga());
      this.langkah.push((_, n) => loop(isi, a.isi, n));
    });
  }

  private dua(nama: keyof typeof loopDua, kiri: Simpul, kanan: Simpul): Vektor {
    const a = this.vektor(kiri);
    const b = this.vektor(kanan);
    return this.sekali(`${nama}:${a.nomor},${b.nomor}`, (keluar) => {
      const isi = (keluar.isi = this.penyangga());
      const loop = loopDua[nama];
      this.langkah.push((_, n) => loop(isi, a.isi, b.isi, n));
    });
  }

  private jika(syarat: Simpul, maka: Simpul, lainnya: Simpul): Vektor {
    const [k, a, b] = [this.vektor(syarat), this.vektor(maka), this.vektor(lainnya)];
    return this.sekali(`jika:${k.nomor},${a.nomor},${b.nomor}`, (keluar) => {
      const isi = (keluar.isi = this.penyangga());
      this.langkah.push((_, n) => jika(isi, k.isi, a.isi, b.isi, n));
    });
  }

  private hariKerja(dari: Simpul, sampai: Simpul): Vektor {
    const a = this.vektor(dari);
    const b = this.vektor(sampai);
    return this.sekali(`harikerja:${a.nomor},${b.nomor}`, (keluar) => {
      const isi = (keluar.isi = this.penyangga());
      const { hariKerja } = this.konteks;
      this.langkah.push((_, n) => {
        for (let i = 0; i < n; i++) {
          const [x, y] = [a.isi[i]!, b.isi[i]!];
          isi[i] = x - y === x - y ? (hariKerja(x as Tanggal, y as Tanggal) ?? NaN) : NaN;
        }
      });
    });
  }

  private keterisian(id: string, diminta: 'terisi' | 'kosong'): Vektor {
    return this.sekali(`${diminta}:${id}`, (keluar) => {
      const { keadaan } = this.tabel.kolom.get(id) ?? kosong;
      const jawaban = jawabanKeterisian[diminta];
      const { indeks } = this;
      if (keadaan.length === 0) {
        keluar.isi = this.tetapan(jawaban[kodeKeadaan.kosong]!);
        return;
      }
      const isi = (keluar.isi = this.penyangga());
      const terkumpul = new Uint8Array(indeks ? this.panjang : 0);
      this.langkah.push((awal, n) => {
        if (indeks) for (let i = 0; i < n; i++) terkumpul[i] = keadaan[indeks[awal + i]!]!;
        keterisian(isi, indeks ? terkumpul : keadaan.subarray(awal, awal + n), jawaban, n);
      });
    });
  }
}
