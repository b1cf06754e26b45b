import type { Tanggal } from '../../umum/tanggal';
import { KodeTeks } from '../data/kode-teks';
import { kodeKeadaan, type Kolom, type TabelKolom } from '../data/tabel';
import { tanggalKonteks, type KonteksBaris } from '../konteks';
import type { NamaTanggal } from '../nama-tanggal';
import { kunjungi, type Pengunjung, type Simpul, type SimpulJenis } from '../pohon/simpul';
import { bitaBaru, type Bita } from './bita';
import { loopBandingTetap } from './inti-banding-tetap';
import { jikaNilai, lawan, loopHitung, loopPanggil } from './inti-nilai';
import {
  bukan,
  jawabanKeterisian,
  jikaSyarat,
  keterisian,
  loopBanding,
  loopGabung,
  syaratKolom,
} from './inti-syarat';
import { tidakMungkin } from './pohon';
import { angkaDi, indeksDi, kodeDi } from '../../umum/larik';

/** Rows per chunk: the few vectors that a step touches stay in the processor's nearest cache. */
export const PANJANG_POTONGAN = 1024;

/** One number per row of the current chunk, in a column or calculated; or one condition. */
export interface VektorNilai {
  readonly nomor: number;
  isi: Float64Array;
  /** The number that every row has. */
  tetap?: number;
}
export interface VektorSyarat extends Bita {
  readonly nomor: number;
}

type Instruksi = (awal: number, n: number) => void;

const kolomKosong: Kolom = { nilai: new Float64Array(0), keadaan: new Uint8Array(0) };

/**
 * Row expressions of one level as a list of steps over chunks of rows. Equal parts are calculated once, also across the
 * aggregates of a formula and its basis. No code is generated: the pane's content policy forbids `new Function`.
 */
export class Program {
  /** Rows in the longest chunk. */
  readonly panjang: number;
  private readonly instruksi: Instruksi[] = [];
  private readonly tahuNilai = new Map<string, VektorNilai>();
  private readonly tahuSyarat = new Map<string, VektorSyarat>();
  private readonly kodeTeks: KodeTeks;
  private readonly penyusunNilai = this.susunNilai();
  private readonly penyusunSyarat = this.susunSyarat();
  private readonly tanggal: Readonly<Record<NamaTanggal, Tanggal>>;

  constructor(
    private readonly tabel: TabelKolom,
    /** Row numbers in scope, ascending; all rows where absent. */
    private readonly indeks: Uint32Array | undefined,
    private readonly konteks: KonteksBaris,
  ) {
    this.panjang = Math.min(PANJANG_POTONGAN, indeks?.length ?? tabel.idBaris.length);
    this.kodeTeks = new KodeTeks(tabel.kamusTeks);
    this.tanggal = tanggalKonteks(konteks);
  }

  /** Calculates all vectors for the rows in scope number `awal` to `awal + n`. */
  jalankan(awal: number, n: number): void {
    for (const langkah of this.instruksi) langkah(awal, n);
  }

  /** The column of a variable; of yes/no variables 1 and 0. */
  kolom(id: string): VektorNilai {
    return this.nilaiSekali(`v:${id}`, (keluar) => {
      const { nilai } = this.tabel.kolom.get(id) ?? kolomKosong;
      const { indeks } = this;
      if (nilai.length === 0) keluar.isi.fill(NaN);
      else if (indeks) {
        return (awal, n) => {
          for (let i = 0; i < n; i++) keluar.isi[i] = angkaDi(nilai, indeksDi(indeks, awal + i));
        };
      } else {
        return (awal, n) => {
          keluar.isi = nilai.subarray(awal, awal + n);
        };
      }
      return undefined;
    });
  }

  nilai(s: Simpul): VektorNilai {
    return kunjungi(s, this.penyusunNilai);
  }

  syarat(s: Simpul): VektorSyarat {
    return kunjungi(s, this.penyusunSyarat);
  }

  private susunNilai(): Pengunjung<VektorNilai> {
    const lain = tidakMungkin('as a value of a row');
    return {
      angka: (s) => this.konstanta(s.nilai),
      teks: (s) => this.konstanta(this.kodeTeks.dari(s.isi)),
      tanggal: (s) => this.konstanta(this.tanggal[s.nama]),
      variabel: (s) => this.kolom(s.id),
      lawan: (s) => {
        const a = this.nilai(s.isi);
        return this.nilaiSekali(`-:${a.nomor}`, (r) => (_, n) => lawan(r.isi, a.isi, n));
      },
      hitung: (s) => {
        const [a, b] = [this.nilai(s.kiri), this.nilai(s.kanan)];
        const loop = loopHitung[s.op];
        return this.nilaiSekali(
          `${s.op}:${a.nomor},${b.nomor}`,
          (r) => (_, n) => loop(r.isi, a.isi, b.isi, n),
        );
      },
      panggil: (s) => this.panggil(s),
      jika: (s) => {
        const k = this.syarat(s.syarat);
        const [a, b] = [this.nilai(s.maka), this.nilai(s.lainnya)];
        const kunci = `jika:${k.nomor},${a.nomor},${b.nomor}`;
        return this.nilaiSekali(kunci, (r) => (_, n) => jikaNilai(r.isi, k.isi, a.isi, b.isi, n));
      },
      banding: lain,
      gabung: lain,
      bukan: lain,
      keterisian: lain,
      rujukan: lain,
      agregat: lain,
    };
  }

  private susunSyarat(): Pengunjung<VektorSyarat> {
    const lain = tidakMungkin('as a condition of a row');
    return {
      variabel: (s) => {
        const a = this.kolom(s.id);
        return this.syaratSekali(`v:${a.nomor}`, (r) => (_, n) => syaratKolom(r.isi, a.isi, n));
      },
      banding: (s) => {
        const [a, b] = [this.nilai(s.kiri), this.nilai(s.kanan)];
        const { tetap } = b;
        const kunci = `${s.op}:${a.nomor},${b.nomor}`;
        if (tetap === undefined) {
          const loop = loopBanding[s.op];
          return this.syaratSekali(kunci, (r) => (_, n) => loop(r.isi, a.isi, b.isi, n));
        }
        const loop = loopBandingTetap[s.op];
        return this.syaratSekali(kunci, (r) => (_, n) => loop(r.isi, a.isi, tetap, n));
      },
      gabung: (s) => {
        const [a, b] = [this.syarat(s.kiri), this.syarat(s.kanan)];
        const loop = loopGabung[s.op];
        return this.syaratSekali(`${s.op}:${a.nomor},${b.nomor}`, (r) => (_, n) => loop(r, a, b, n));
      },
      bukan: (s) => {
        const a = this.syarat(s.isi);
        return this.syaratSekali(`bukan:${a.nomor}`, (r) => (_, n) => bukan(r.isi, a.isi, n));
      },
      keterisian: (s) => this.keterisian(s),
      jika: (s) => {
        const [k, a, b] = [this.syarat(s.syarat), this.syarat(s.maka), this.syarat(s.lainnya)];
        const kunci = `jika:${k.nomor},${a.nomor},${b.nomor}`;
        return this.syaratSekali(kunci, (r) => (_, n) => jikaSyarat(r.isi, k.isi, a.isi, b.isi, n));
      },
      angka: lain,
      teks: lain,
      tanggal: lain,
      lawan: lain,
      hitung: lain,
      panggil: lain,
      rujukan: lain,
      agregat: lain,
    };
  }

  private konstanta(nilai: number): VektorNilai {
    return this.nilaiSekali(`k:${nilai}`, (r) => {
      r.isi.fill(nilai);
      r.tetap = nilai;
      return undefined;
    });
  }

  private panggil({ fungsi, argumen: [kiri, kanan = kiri] }: SimpulJenis<'panggil'>): VektorNilai {
    const [a, b] = [this.nilai(kiri), this.nilai(kanan)];
    const loop = fungsi.loop ?? loopPanggil(fungsi, this.konteks);
    return this.nilaiSekali(
      `${fungsi.nama}:${a.nomor},${b.nomor}`,
      (r) => (_, n) => loop(r.isi, a.isi, b.isi, n),
    );
  }

  private keterisian({ id, diminta }: SimpulJenis<'keterisian'>): VektorSyarat {
    const jawaban = jawabanKeterisian[diminta];
    const { keadaan } = this.tabel.kolom.get(id) ?? kolomKosong;
    const { indeks } = this;
    return this.syaratSekali(`${diminta}:${id}`, (r) => {
      if (keadaan.length === 0) {
        r.isi.fill(kodeDi(jawaban, kodeKeadaan.kosong));
        return undefined;
      }
      if (!indeks) return (awal, n) => keterisian(r.isi, keadaan.subarray(awal, awal + n), jawaban, n);
      return (awal, n) => {
        for (let i = 0; i < n; i++) r.isi[i] = kodeDi(jawaban, kodeDi(keadaan, indeksDi(indeks, awal + i)));
      };
    });
  }

  /** The same expression over the same rows is calculated once; `susun` gives its step, or fills a constant. */
  private nilaiSekali(kunci: string, susun: (keluar: VektorNilai) => Instruksi | undefined): VektorNilai {
    return this.sekali(
      this.tahuNilai,
      kunci,
      (nomor) => ({ nomor, isi: new Float64Array(this.panjang) }),
      susun,
    );
  }

  private syaratSekali(kunci: string, susun: (keluar: VektorSyarat) => Instruksi | undefined): VektorSyarat {
    return this.sekali(this.tahuSyarat, kunci, (nomor) => ({ nomor, ...bitaBaru(this.panjang) }), susun);
  }

  private sekali<Vektor extends VektorNilai | VektorSyarat>(
    tahu: Map<string, Vektor>,
    kunci: string,
    baru: (nomor: number) => Vektor,
    susun: (keluar: Vektor) => Instruksi | undefined,
  ): Vektor {
    const lama = tahu.get(kunci);
    if (lama) return lama;
    const keluar = baru(tahu.size);
    tahu.set(kunci, keluar);
    const langkah = susun(keluar);
    if (langkah) this.instruksi.push(langkah);
    return keluar;
  }
}
