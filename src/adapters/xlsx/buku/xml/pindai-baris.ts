import { gabung } from '../../gabung';
import type { BarisXml } from './baris-xml';
import { isMungkinRumus } from './potongan-rumus';

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/** A row of a part, as text only where that is asked for. It keeps places and no views: rows are many. */
class BarisAsal implements BarisXml {
  constructor(
    readonly nomor: number,
    readonly tanpaRumus: boolean,
    private readonly data: Uint8Array,
    private readonly letak: LetakBaris,
  ) {}

  get atribut(): string {
    return teksAtribut(this.data, this.letak)
      .replace(/\s+(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
      .trimEnd();
  }

  get isi(): string {
    return pembaca.decode(this.data.subarray(this.letak.isi, this.letak.tutup));
  }

  get asal(): Uint8Array | undefined {
    const { bernomor, awal, akhir } = this.letak;
    return bernomor ? this.data.subarray(awal, akhir) : undefined;
  }
}

/** Where a row stands: from `awal` to `akhir`, its attributes and its cells within. */
interface LetakBaris {
  readonly awal: number;
  readonly atribut: number;
  readonly atributSampai: number;
  readonly isi: number;
  readonly tutup: number;
  readonly akhir: number;
  /** It says its number itself. */
  readonly bernomor: boolean;
}

const teksAtribut = (data: Uint8Array, { atribut, atributSampai }: Omit<LetakBaris, 'bernomor'>): string =>
  pembaca.decode(data.subarray(atribut, atributSampai));

const pembaca = new TextDecoder();

/** Cuts what stands between `<sheetData>` and its end into rows, by number ascending. A `<` in it starts a tag. */
export function pindaiBaris(data: Uint8Array, awalan: string): BarisXml[] {
  const buka = sandi(`<${awalan}row`);
  const akhirBaris = sandi(`</${awalan}row`);
  const hasil: BarisXml[] = [];
  let terakhir = 0;
  let urut = true;
  for (let at = berikut(data, buka, 0); at < data.length;) {
    const akhirTag = data.indexOf(GT, at);
    const kosong = data[akhirTag - 1] === SLASH;
    let tutup = akhirTag + 1;
    let berumus = false;
    // A row holds many tags: the loop over them is by hand.
    for (; !kosong; tutup++) {
      if (tutup >= data.length) throw new Error('A row without an end passed the reader');
      if (data[tutup] !== LT) continue;
      if (data[tutup + 1] === SLASH) {
        if (cocok(data, akhirBaris, tutup)) break;
      } else if (!berumus && isMungkinRumus(data, tutup + 1)) berumus = true;
    }
    const letak = {
      awal: at,
      atribut: at + buka.length,
      atributSampai: kosong ? akhirTag - 1 : akhirTag,
      isi: akhirTag + 1,
      tutup,
      akhir: kosong ? tutup : data.indexOf(GT, tutup) + 1,
    };
    const tertulis = /\sr\s*=\s*["']\s*(\d+)/.exec(teksAtribut(data, letak))?.[1];
    const nomor = Number(tertulis ?? terakhir + 1);
    if (nomor <= terakhir) urut = false;
    terakhir = nomor;
    hasil.push(new BarisAsal(nomor, !berumus, data, { ...letak, bernomor: tertulis !== undefined }));
    at = berikut(data, buka, letak.akhir);
  }
  return urut ? hasil : satukan(hasil);
}

const sandi = (teks: string): Uint8Array => new TextEncoder().encode(teks);

function cocok(data: Uint8Array, urutan: Uint8Array, at: number): boolean {
  for (let k = 0; k < urutan.length; k++) if (data[at + k] !== urutan[k]) return false;
  return true;
}

function berikut(data: Uint8Array, urutan: Uint8Array, dari: number): number {
  for (let at = data.indexOf(LT, dari); at !== -1; at = data.indexOf(LT, at + 1))
    if (cocok(data, urutan, at)) return at;
  return data.length;
}

/** Rows in order; pieces of one row become one. */
function satukan(baris: readonly BarisXml[]): BarisXml[] {
  const hasil = new Map<number, BarisXml>();
  for (const satu of [...baris].sort((a, b) => a.nomor - b.nomor)) {
    const ada = hasil.get(satu.nomor);
    const { nomor } = satu;
    hasil.set(nomor, ada === undefined ? satu : { nomor, atribut: ada.atribut, isi: ada.isi + satu.isi });
  }
  return [...hasil.values()];
}

/** Comments, instructions or CDATA stand in it, which could hold what looks like tags. */
export function adaSisipan(data: Uint8Array): boolean {
  for (let at = data.indexOf(LT); at !== -1; at = data.indexOf(LT, at + 1))
    if (data[at + 1] === BANG || data[at + 1] === QUESTION) return true;
  return false;
}

const CDATA = '<![CDATA[';
/** How each begins and ends. */
const sisipan = [
  ['<!--', '-->'],
  ['<?', '?>'],
  [CDATA, ']]>'],
].map(([awal = '', akhir = '']) => ({ awal: sandi(awal), akhir: sandi(akhir), cdata: awal === CDATA }));

/** The same without them; what CDATA holds becomes character data. After this a `<` always starts a tag. */
export function tanpaSisipan(data: Uint8Array): Uint8Array {
  const potongan: Uint8Array[] = [];
  let sampai = 0;
  for (let at = data.indexOf(LT); at !== -1; at = data.indexOf(LT, Math.max(at + 1, sampai))) {
    const jenis = sisipan.find(({ awal }) => cocok(data, awal, at));
    if (jenis === undefined) continue;
    const { awal, akhir, cdata } = jenis;
    const isi = at + awal.length;
    let tutup = isi;
    while (tutup < data.length && !cocok(data, akhir, tutup)) tutup++;
    potongan.push(data.subarray(sampai, at));
    if (cdata) potongan.push(lolos(data.subarray(isi, tutup)));
    sampai = tutup + akhir.length;
  }
  potongan.push(data.subarray(sampai));
  return gabung(potongan);
}

const lolos = (isi: Uint8Array): Uint8Array =>
  sandi(pembaca.decode(isi).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
