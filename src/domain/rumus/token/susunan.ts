import { batasRumus } from '../batas';
import { catatanRumus, type CatatanRumus } from '../catatan';
import { posisiToken, type Posisi, type Token } from './token';

/** Signs of a number: they may stand where an operand is expected; `bukan` stands nowhere else. */
const awalan: ReadonlySet<string> = new Set(['-', '+']);

interface KurungTerbuka {
  readonly token: Token;
  readonly panggilan: boolean;
}

export interface HasilSusunan {
  readonly catatan: readonly CatatanRumus[];
  /** The tokens are one well-formed expression. */
  readonly utuh: boolean;
}

/**
 * Checks that operands and operators alternate and that brackets pair. mathjs would take two operands side by side as a
 * product without complaint: here that is a finding. Goes on after a finding, so that all are told at once.
 */
export function periksaSusunan(teks: string, token: readonly Token[]): HasilSusunan {
  const pembaca = new PembacaSusunan(teks);
  for (const t of token) if (!pembaca.baca(t)) return pembaca.hasil();
  pembaca.selesai();
  return pembaca.hasil();
}

/** Reads the tokens in their order; between two of them it knows whether an operand must come next. */
class PembacaSusunan {
  private readonly catatan: CatatanRumus[] = [];
  private utuh = true;
  private readonly terbuka: KurungTerbuka[] = [];
  private sebelum: Token | undefined;
  /** The token before where it ends an operand; otherwise an operand must come. */
  private akhirOperan: Token | undefined;

  constructor(private readonly teks: string) {}

  hasil(): HasilSusunan {
    return { catatan: this.catatan, utuh: this.utuh };
  }

  /** False where brackets stand too deep to go on. */
  baca(t: Token): boolean {
    this.akhirOperan = this.bacaSatu(t);
    this.sebelum = t;
    return this.terbuka.length <= batasRumus.kedalaman;
  }

  selesai(): void {
    const { sebelum } = this;
    if (!sebelum) this.lapor(catatanRumus('rumus-kosong', {}, { posisi: [0, this.teks.length] }));
    else if (!this.akhirOperan) {
      const params = { sesudah: this.tulisan(sebelum), sebelum: undefined };
      this.lapor(catatanRumus('operan-hilang', params, { posisi: posisiToken(sebelum) }));
    }
    for (const { token } of this.terbuka) {
      this.lapor(catatanRumus('kurung-tidak-ditutup', {}, { posisi: posisiToken(token) }));
    }
  }

  /** The token itself where it ends an operand. */
  private bacaSatu(t: Token): Token | undefined {
    switch (t.jenis) {
      case 'angka':
      case 'teks':
      case 'nama':
        this.mintaOperator(t);
        return t;
      case 'operator':
        if (t.op === 'bukan') this.mintaOperator(t);
        else if (!awalan.has(t.op)) this.mintaOperan(t);
        return undefined;
      case 'buka':
        this.buka(t);
        return undefined;
      case 'pemisah':
        this.mintaOperan(t);
        if (!this.terbuka.at(-1)?.panggilan) this.lapor(pemisahLuar(t));
        return undefined;
      case 'tutup':
        this.tutup(t);
        return t;
    }
  }

  private buka(t: Token): void {
    const panggilan = this.sebelum?.jenis === 'nama';
    if (!panggilan) this.mintaOperator(t);
    this.terbuka.push({ token: t, panggilan });
    if (this.terbuka.length > batasRumus.kedalaman) {
      const params = { batas: batasRumus.kedalaman };
      this.lapor(catatanRumus('kurung-terlalu-dalam', params, { posisi: posisiToken(t) }));
    }
  }

  private tutup(t: Token): void {
    const pembuka = this.terbuka.pop();
    if (!pembuka) this.lapor(catatanRumus('kurung-berlebih', {}, { posisi: posisiToken(t) }));
    else if (!pembuka.panggilan || this.sebelum !== pembuka.token) this.mintaOperan(t);
  }

  /** Where `t` begins an operand, no operand may stand before it. */
  private mintaOperator(t: Token): void {
    const kiri = this.akhirOperan;
    if (!kiri) return;
    const params = { kiri: this.tulisan(kiri), kanan: this.tulisan(t) };
    this.lapor(catatanRumus('operator-hilang', params, { posisi: [kiri.awal, t.akhir] }), t);
  }

  /** Where `t` follows an operand, there must be one. */
  private mintaOperan(t: Token): void {
    if (this.akhirOperan) return;
    const params = { sesudah: this.sebelum && this.tulisan(this.sebelum), sebelum: this.tulisan(t) };
    this.lapor(catatanRumus('operan-hilang', params, { posisi: posisiToken(t) }), t);
  }

  private lapor(baru: CatatanRumus, t?: Token): void {
    this.utuh = false;
    if (!t?.sesudahSimbol) this.catatan.push(baru);
  }

  private tulisan(t: Token): string {
    return this.teks.slice(t.awal, Math.min(t.akhir, t.awal + 40));
  }
}

function pemisahLuar(t: Extract<Token, { jenis: 'pemisah' }>): CatatanRumus {
  if (!t.angkaRapat)
    return catatanRumus('pemisah-di-luar-fungsi', { tanda: t.simbol }, { posisi: posisiToken(t) });
  return komaDesimal(t.angkaRapat);
}

/** A comma that can only have been meant as a decimal comma, in a formula that does not separate arguments by `;`. */
export function komaDesimal({ posisi, teks }: { posisi: Posisi; teks: string }): CatatanRumus {
  return catatanRumus('koma-desimal', { tertulis: teks, tulis: teks.replace(',', '.') }, { posisi });
}
