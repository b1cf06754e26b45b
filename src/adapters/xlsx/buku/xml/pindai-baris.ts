import { gabung } from '../../gabung';
import type { BarisXml } from './baris-xml';
import { isMungkinRumus } from './potongan-rumus';

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;

/** A row of a part, as text only where that is asked for. It keeps places and no views: rows are many. */
class BarisAsal implements BarisXml {
  constructor(
    readonly nomor: number,
    readonly tanpaRumus: boolean,
    private readonly data: Uint8Array,
    /** From `awal` to `akhir`, its attributes from `sesudahNama` to its cells, these from `dari` to `tutup`. */
    private readonly awal: number,
    private readonly sesudahNama: number,
    private readonly dari: number,
    private readonly tutup: number,
    readonly akhir: number,
    private readonly bernomor: boolean,
  ) {}

  get atribut(): string {
    return teks(this.data, this.sesudahNama, this.dari)
      .replace(/\/?>$/, '')
      .replace(/\s+(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
      .trimEnd();
  }

  get isi(): string {
    return teks(this.data, this.dari, this.tutup);
  }

  get asal(): Uint8Array | undefined {
    return this.bernomor ? this.data.subarray(this.awal, this.akhir) : undefined;
  }
}

const pembaca = new TextDecoder();
const sandi = (teks: string): Uint8Array => new TextEncoder().encode(teks);

function cocok(data: Uint8Array, urutan: Uint8Array, at: number): boolean {
  for (let k = 0; k < urutan.length; k++) if (data[at + k] !== urutan[k]) return false;
  return true;
}

const teks = (data: Uint8Array, dari: number, sampai: number): string =>
  pembaca.decode(data.subarray(dari, sampai));

/** Rows by number ascending, and where their list ends: at its end tag, or at the end of all. */
export interface HasilPindai {
  readonly baris: BarisXml[];
  readonly akhir: number;
}

/**
 * Cuts what stands from `mulai` to the end tag of the rows into rows. `undefined` where comments, instructions or CDATA stand
 * in it, which could hold what looks like tags. A sheet holds millions of tags, and each is looked at once, by hand.
 */
export function pindaiBaris(data: Uint8Array, mulai: number, awalan: string): HasilPindai | undefined {
  const namaBaris = sandi(`${awalan}row`);
  const namaData = sandi(`${awalan}sheetData`);
  const hasil: BarisXml[] = [];
  let terakhir = 0;
  let urut = true;
  let at = mulai;
  for (; at < data.length; at++) {
    if (data[at] !== LT) continue;
    if (isSisipan(data[at + 1])) return undefined;
    if (data[at + 1] === SLASH && cocok(data, namaData, at + 2)) break;
    if (!cocok(data, namaBaris, at + 1)) continue;
    const baris = pindaiSatu(data, at, namaBaris, terakhir + 1);
    if (baris === undefined) return undefined;
    if (baris.nomor <= terakhir) urut = false;
    terakhir = baris.nomor;
    hasil.push(baris);
    at = baris.akhir - 1;
  }
  return { baris: urut ? hasil : satukan(hasil), akhir: at };
}

/** The row that begins at `awal`; without a number of its own it is `urutan`. */
function pindaiSatu(
  data: Uint8Array,
  awal: number,
  namaBaris: Uint8Array,
  urutan: number,
): BarisAsal | undefined {
  const sesudahNama = awal + 1 + namaBaris.length;
  const dari = data.indexOf(GT, awal) + 1;
  const kosong = data[dari - 2] === SLASH;
  let tutup = dari;
  let tanpaRumus = true;
  for (; !kosong; tutup++) {
    if (tutup >= data.length) throw new Error('A row without an end passed the reader');
    if (data[tutup] !== LT) continue;
    if (isSisipan(data[tutup + 1])) return undefined;
    if (data[tutup + 1] === SLASH) {
      if (cocok(data, namaBaris, tutup + 2)) break;
    } else if (tanpaRumus && isMungkinRumus(data, tutup + 1)) tanpaRumus = false;
  }
  const akhir = kosong ? tutup : data.indexOf(GT, tutup) + 1;
  const nomor = nomorTertulis(data, sesudahNama, dari);
  const bernomor = nomor !== undefined;
  return new BarisAsal(nomor ?? urutan, tanpaRumus, data, awal, sesudahNama, dari, tutup, akhir, bernomor);
}

/** After `<` it begins a comment, CDATA or an instruction. */
const isSisipan = (kode: number | undefined): boolean => kode === BANG || kode === QUESTION;

const ANGKA_0 = 48;
const ANGKA_9 = 57;
/** As nearly every program writes it: the number of the row first. */
const R_PERTAMA = sandi(' r="');

/** The number that a row says itself. */
function nomorTertulis(data: Uint8Array, dari: number, sampai: number): number | undefined {
  const awal = dari + R_PERTAMA.length;
  let at = awal;
  let nomor = 0;
  if (cocok(data, R_PERTAMA, dari))
    for (; isAngka(data[at]); at++) nomor = nomor * 10 + ((data[at] ?? 0) - ANGKA_0);
  if (at > awal && data[at] === QUOTE) return nomor;
  const tertulis = /\sr\s*=\s*["']\s*(\d+)/.exec(teks(data, dari, sampai))?.[1];
  return tertulis === undefined ? undefined : Number(tertulis);
}

const isAngka = (kode: number | undefined): boolean =>
  kode !== undefined && kode >= ANGKA_0 && kode <= ANGKA_9;

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
