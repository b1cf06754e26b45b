import { kunjungi, type Pengunjung, type Simpul, type SimpulJenis } from '../pohon/simpul';
import type { NamaTanggal } from '../nama-tanggal';
import type { OperatorBanding, OperatorHitung } from '../token/token';
import { tidakMungkin } from '../hitung/pohon';
import { ARGUMEN_TERBANYAK } from './batas-excel';
import { fungsiNilaiExcel } from './fungsi-nilai-excel';
import { keterisianKolom, nilaiKolom, type KolomExcel } from './kolom-excel';
import { angkaExcel, teksExcel } from './teks-excel';

/** What the leaves of a tree are called in a cell's formula. */
export interface DaunExcel {
  /** Of a row; asked for nothing outside the rows. */
  kolom(id: string): KolomExcel;
  /** Number of a text of the formula among those of its table. */
  nomorTeks(isi: string): number;
  agregat(nomor: number): string;
  rujukan(simpul: SimpulJenis<'rujukan'>): string;
  readonly tanggal: Readonly<Record<NamaTanggal, string>>;
  readonly libur: string | undefined;
}

const banding: Readonly<Record<OperatorBanding, string>> = {
  '==': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/** Operators whose left side may have the same kind without parentheses. */
const sejenis: Readonly<Record<OperatorHitung, readonly OperatorHitung[]>> = {
  '+': ['+', '-'],
  '-': ['+', '-'],
  '*': ['*', '/'],
  '/': ['*', '/'],
  '^': [],
};

/**
 * Writes a checked tree as a formula of Excel. A value that is not known is an error of Excel, which every operation hands
 * on as NaN is in our own. A condition is 1, 0 or, where it is not known, 0.5: so that `dan` is the least, `atau` the largest
 * and `bukan` what is left to 1, which is Kleene's logic, and no part has to be written twice.
 */
export class PenulisExcel {
  private readonly penulisNilai: Pengunjung<string>;
  private readonly penulisSyarat: Pengunjung<string>;
  private readonly penulisNomorTeks: Pengunjung<string>;

  constructor(private readonly daun: DaunExcel) {
    this.penulisNilai = this.susunNilai();
    this.penulisSyarat = this.susunSyarat();
    this.penulisNomorTeks = this.susunNomorTeks();
  }

  /** A number, a date as a number, or a text. */
  nilai(s: Simpul): string {
    return kunjungi(s, this.penulisNilai);
  }

  /** 1, 0 or 0.5. */
  syarat(s: Simpul): string {
    return kunjungi(s, this.penulisSyarat);
  }

  /** What can be told apart by number: of a text the number of it. */
  pembeda(s: Simpul): string {
    return this.isTeks(s) ? kunjungi(s, this.penulisNomorTeks) : this.nilai(s);
  }

  private susunNilai(): Pengunjung<string> {
    const lain = tidakMungkin('as a value in Excel');
    return {
      angka: (s) => angkaExcel(s.nilai),
      teks: (s) => teksExcel(s.isi),
      variabel: (s) => nilaiKolom(this.daun.kolom(s.id)),
      tanggal: (s) => this.daun.tanggal[s.nama],
      rujukan: (s) => this.daun.rujukan(s),
      agregat: (s) => this.daun.agregat(s.nomor),
      lawan: (s) => `(-${this.terkurung(s.isi)})`,
      hitung: (s) => this.hitung(s),
      panggil: ({ fungsi, argumen: [a, b = a] }) =>
        fungsiNilaiExcel[fungsi.nama](this.terkurung(a), this.terkurung(b), this.daun.libur),
      jika: (s) => this.pilih(s, 'NA()', (satu) => this.nilai(satu)),
      banding: lain,
      gabung: lain,
      bukan: lain,
      keterisian: lain,
    };
  }

  private susunSyarat(): Pengunjung<string> {
    const lain = tidakMungkin('as a condition in Excel');
    return {
      variabel: (s) => {
        const { sel } = this.daun.kolom(s.id);
        return `IF(ISNUMBER(${sel}),${sel},0.5)`;
      },
      banding: (s) => this.banding(s),
      gabung: (s) => this.gabung(s),
      bukan: (s) => `(1-${this.syarat(s.isi)})`,
      keterisian: (s) => keterisianKolom(this.daun.kolom(s.id), s.diminta),
      jika: (s) => this.pilih(s, '0.5', (satu) => this.syarat(satu)),
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

  private susunNomorTeks(): Pengunjung<string> {
    const lain = tidakMungkin('as a text in Excel');
    return {
      teks: (s) => angkaExcel(this.daun.nomorTeks(s.isi)),
      variabel: (s) => {
        const { nomorTeks } = this.daun.kolom(s.id);
        return nomorTeks === undefined ? lain(s) : `IF(ISNUMBER(${nomorTeks}),${nomorTeks},NA())`;
      },
      jika: (s) => this.pilih(s, 'NA()', (satu) => kunjungi(satu, this.penulisNomorTeks)),
      angka: lain,
      tanggal: lain,
      lawan: lain,
      hitung: lain,
      banding: lain,
      gabung: lain,
      bukan: lain,
      panggil: lain,
      keterisian: lain,
      rujukan: lain,
      agregat: lain,
    };
  }

  /** Looks at the branch taken only. */
  private pilih(
    { syarat, maka, lainnya }: SimpulJenis<'jika'>,
    takTentu: string,
    tulis: (s: Simpul) => string,
  ): string {
    return `CHOOSE(1+2*${this.syarat(syarat)},${tulis(lainnya)},${takTentu},${tulis(maka)})`;
  }

  private hitung({ op, kiri, kanan }: SimpulJenis<'hitung'>): string {
    const [a, b] = [this.terkurung(kiri, sejenis[op]), this.terkurung(kanan)];
    // Excel has no value of 0 ^ 0, which is 1 here as in mathjs.
    if (op === '^' && !(kanan.jenis === 'angka' && kanan.nilai !== 0))
      return `IF(AND(${a}=0,${b}=0),1,${a}^${b})`;
    return `${a}${op}${b}`;
  }

  /** An operand, in parentheses where it is a calculation of another kind than may stand there without. */
  private terkurung(s: Simpul, tanpa: readonly OperatorHitung[] = []): string {
    const tertulis = this.nilai(s);
    return s.jenis === 'hitung' && !tanpa.includes(s.op) ? `(${tertulis})` : tertulis;
  }

  private banding({ op, kiri, kanan }: SimpulJenis<'banding'>): string {
    const [a, b] = [this.terkurung(kiri), this.terkurung(kanan)];
    if (!this.isTeks(kiri)) return `IFERROR(IF(${a}${banding[op]}${b},1,0),0.5)`;
    const [bila, lainnya] = op === '==' ? [1, 0] : [0, 1];
    return `IFERROR(IF(EXACT(${a},${b}),${bila},${lainnya}),0.5)`;
  }

  private gabung({ op, kiri, kanan }: SimpulJenis<'gabung'>): string {
    const bagian: string[] = [];
    const kumpulkan = (s: Simpul): void => {
      if (s.jenis !== 'gabung' || s.op !== op) bagian.push(this.syarat(s));
      else for (const satu of [s.kiri, s.kanan]) kumpulkan(satu);
    };
    kumpulkan(kiri);
    kumpulkan(kanan);
    return berkelompok(op === 'dan' ? 'MIN' : 'MAX', bagian);
  }

  private isTeks(s: Simpul): boolean {
    if (s.jenis === 'jika') return this.isTeks(s.maka);
    return s.jenis === 'teks' || (s.jenis === 'variabel' && this.daun.kolom(s.id).tipe === 'teks');
  }
}

/** Of more arguments than a function takes the first ones are gathered first. */
function berkelompok(fungsi: string, bagian: readonly string[]): string {
  if (bagian.length <= ARGUMEN_TERBANYAK) return `${fungsi}(${bagian.join(',')})`;
  const awal = `${fungsi}(${bagian.slice(0, ARGUMEN_TERBANYAK).join(',')})`;
  return berkelompok(fungsi, [awal, ...bagian.slice(ARGUMEN_TERBANYAK)]);
}
