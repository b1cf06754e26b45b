import { bentukBanding } from '../../umum/teks';
import { batasRumus } from '../batas';
import { catatanRumus, type CatatanRumus } from '../catatan';
import { bacaAngka } from './angka';
import {
  kataKeliru,
  kataOperator,
  operatorKeliru,
  operatorSah,
  simbolDitolak,
  type SimbolDitolak,
} from './simbol';
import type { AngkaRapat, Operator, Token } from './token';
import { unsurKe } from '../../umum/pasti';

// `y`: each pattern is tried at one place only, so the pass is linear in the text.
const pola = {
  spasi: /[\t \u00a0\u2000-\u200a\u202f\u3000]+/y,
  barisBaru: /(?:\r\n?|[\n\v\f\u0085\u2028\u2029])+/y,
  teks: /["“”„]([^"“”„\r\n]*)(["“”„]?)/y,
  kutipTunggal: /['‘’]([^'‘’"\r\n]*)['‘’]/y,
  angka: /(?:\d+(?:\.\d+)*|\.\d+)(?:[eE][+-]?\d+)?/y,
  angkaBerkoma: /(?:\d+(?:\.\d+)*(?:,\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y,
  ribuanBerkoma: /\d{1,3}(?:,\d{3}){2,}(?![\d,.])/y,
  nama: /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy,
  anggota: /\.\s*[\p{L}_][\p{L}\p{M}\p{N}_]*/uy,
  asing: /[^\s\p{L}\d_"“”„'‘’()[\]{}+\-*/^<>=!,;.?#%&|:≤≥≠×÷−–]+/uy,
} as const;

type IsiToken<T = Token> = T extends Token ? Omit<T, 'awal' | 'akhir' | 'sesudahSimbol'> : never;

/** Reads one formula from left to right; every step moves on, so the work is linear in the text. */
export class Pemindai {
  readonly token: Token[] = [];
  readonly catatan: CatatanRumus[] = [];
  private i = 0;
  private sesudahSimbol = false;

  constructor(
    private readonly teks: string,
    /** `;` separates arguments, so that a comma between digits is a decimal comma. */
    private readonly titikKoma: boolean,
  ) {}

  /** False where the formula has too many parts. */
  jalankan(): boolean {
    while (this.i < this.teks.length) {
      if (this.token.length >= batasRumus.unsur) {
        const posisi = [this.i, this.teks.length] as const;
        this.catatan.push(
          catatanRumus('rumus-terlalu-banyak-unsur', { batas: batasRumus.unsur }, { posisi }),
        );
        return false;
      }
      this.satu();
    }
    return true;
  }

  private satu(): void {
    if (this.cocok(pola.spasi)) return;
    if (this.barisBaru() || this.kutip() || this.bilangan() || this.nama() || this.simbol()) return;
    this.asing();
  }

  private cocok(regex: RegExp): RegExpExecArray | null {
    regex.lastIndex = this.i;
    const found = regex.exec(this.teks);
    if (found) this.i = regex.lastIndex;
    return found;
  }

  private taruh(awal: number, isi: IsiToken): void {
    // Most have no mark: a second spread for it costs more than all else of a token.
    const token = { awal, akhir: this.i, ...isi };
    this.token.push(this.sesudahSimbol ? { ...token, sesudahSimbol: true } : token);
    this.sesudahSimbol = false;
  }

  private barisBaru(): boolean {
    const awal = this.i;
    if (!this.cocok(pola.barisBaru)) return false;
    this.tolak('baris-baru', awal);
    return true;
  }

  private tolak(simbol: SimbolDitolak, awal: number): void {
    this.catatan.push(catatanRumus('tanda-ditolak', { simbol }, { posisi: [awal, this.i] }));
  }

  private kutip(): boolean {
    const awal = this.i;
    const ganda = this.cocok(pola.teks);
    if (ganda) {
      if (ganda[2] === '') {
        this.catatan.push(catatanRumus('teks-tidak-ditutup', {}, { posisi: [awal, this.i] }));
      }
      this.taruh(awal, { jenis: 'teks', isi: unsurKe(ganda, 1) });
      return true;
    }
    const tunggal = this.cocok(pola.kutipTunggal);
    if (!tunggal) return false;
    this.tolak('kutip-tunggal', awal);
    this.taruh(awal, { jenis: 'teks', isi: unsurKe(tunggal, 1) });
    return true;
  }

  private bilangan(): boolean {
    const awal = this.i;
    const sesudahOperan = this.token.at(-1)?.akhir === awal && this.diAkhirOperan();
    if (this.teks[awal] === '.' && sesudahOperan) return false;
    const found =
      this.cocok(pola.ribuanBerkoma) ?? this.cocok(this.titikKoma ? pola.angkaBerkoma : pola.angka);
    if (!found) return false;
    const { nilai, catatan } = bacaAngka(found[0], [awal, this.i]);
    if (catatan) this.catatan.push(catatan);
    this.taruh(awal, { jenis: 'angka', nilai });
    return true;
  }

  private diAkhirOperan(): boolean {
    const jenis = this.token.at(-1)?.jenis;
    return jenis === 'nama' || jenis === 'angka' || jenis === 'teks' || jenis === 'tutup';
  }

  private nama(): boolean {
    const awal = this.i;
    const found = this.cocok(pola.nama);
    if (!found) return false;
    const kunci = bentukBanding(found[0]);
    const keliru = kataKeliru.get(kunci);
    if (keliru) this.keliru(found[0], keliru, awal);
    const op = keliru ?? kataOperator.get(kunci);
    this.taruh(awal, op ? { jenis: 'operator', op } : { jenis: 'nama', kunci });
    return true;
  }

  private keliru(tertulis: string, tulis: Operator, awal: number): void {
    this.catatan.push(catatanRumus('operator-keliru', { tertulis, tulis }, { posisi: [awal, this.i] }));
  }

  private simbol(): boolean {
    const awal = this.i;
    const simbol = this.teks.charAt(awal);
    if (simbol === '(' || simbol === ')') {
      this.i += 1;
      this.taruh(awal, { jenis: simbol === '(' ? 'buka' : 'tutup' });
      return true;
    }
    if (simbol === ',' || simbol === ';') {
      this.i += 1;
      const angkaRapat = simbol === ',' ? this.angkaRapat(awal) : undefined;
      this.taruh(awal, { jenis: 'pemisah', simbol, ...(angkaRapat && { angkaRapat }) });
      return true;
    }
    return this.operator(awal) || this.ditolak(awal);
  }

  /** The number that a comma without spaces around it would be part of, were it a decimal comma. */
  private angkaRapat(koma: number): AngkaRapat | undefined {
    const kiri = this.token.at(-1);
    if (kiri?.jenis !== 'angka' || kiri.akhir !== koma) return undefined;
    const kanan = /^\d+/.exec(this.teks.slice(koma + 1, koma + 40))?.[0];
    if (kanan === undefined) return undefined;
    const akhir = koma + 1 + kanan.length;
    return { posisi: [kiri.awal, akhir], teks: this.teks.slice(kiri.awal, akhir) };
  }

  private operator(awal: number): boolean {
    const keliru = operatorKeliru.find(([tertulis]) => this.teks.startsWith(tertulis, awal));
    const sah = operatorSah.find((tertulis) => this.teks.startsWith(tertulis, awal));
    if (keliru && keliru[0].length > (sah?.length ?? 0)) {
      this.i += keliru[0].length;
      if (this.token.length === 0 && keliru[0] === '=') {
        this.catatan.push(catatanRumus('sama-dengan-di-awal', {}, { posisi: [awal, this.i] }));
        return true;
      }
      this.keliru(keliru[0], keliru[1], awal);
      this.taruh(awal, { jenis: 'operator', op: keliru[1] });
      return true;
    }
    if (!sah) return false;
    this.i += sah.length;
    this.taruh(awal, { jenis: 'operator', op: sah });
    return true;
  }

  private ditolak(awal: number): boolean {
    const anggota = this.diAkhirOperan() ? this.cocok(pola.anggota) : null;
    if (anggota) {
      const posisi = [awal, this.i] as const;
      this.catatan.push(catatanRumus('akses-anggota', { tertulis: anggota[0] }, { posisi }));
      this.sesudahSimbol = true;
      return true;
    }
    const tanda = simbolDitolak.get(this.teks.charAt(awal));
    if (!tanda) return false;
    this.i += 1;
    this.tolak(tanda, awal);
    this.sesudahSimbol = true;
    return true;
  }

  private asing(): void {
    const awal = this.i;
    if (!this.cocok(pola.asing)) this.i += 1;
    const karakter = this.teks.slice(awal, Math.min(this.i, awal + 20));
    this.catatan.push(catatanRumus('karakter-tidak-dikenal', { karakter }, { posisi: [awal, this.i] }));
    this.sesudahSimbol = true;
  }
}
