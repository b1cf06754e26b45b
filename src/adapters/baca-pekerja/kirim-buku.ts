import type { BukuTerbaca, LembarTerbaca, SelTerbaca } from '../../application/ports/pembaca-buku';
import { unsurKe } from '../../domain/umum/pasti';

/**
 * A workbook as it passes from thread to thread: numbers in flat arrays that change hands without being copied, each text
 * once. Copying one object a cell takes the receiving thread half as long as reading the file took.
 */
export interface BukuTerkirim {
  readonly lembar: readonly LembarTerkirim[];
  readonly teks: readonly string[];
  readonly properti: ReadonlyMap<string, string>;
  readonly disimpan: BukuTerbaca['disimpan'];
  readonly takTerbaca: BukuTerbaca['takTerbaca'];
}

interface LembarTerkirim {
  readonly nama: string;
  readonly visibilitas: LembarTerbaca['visibilitas'];
  readonly gabungan: LembarTerbaca['gabungan'];
  readonly dibersihkan: LembarTerbaca['dibersihkan'];
  /** Number of each row. */
  readonly nomor: Int32Array<ArrayBuffer>;
  /** Number of cells of each row. */
  readonly panjang: Int32Array<ArrayBuffer>;
  /** What each cell is: a place in `JENIS`, with the marks. */
  readonly kode: Uint8Array<ArrayBuffer>;
  /** Number, logical (0, 1) or place in `teks` of each cell. */
  readonly isi: Float64Array<ArrayBuffer>;
}

const JENIS = ['kosong', 'angka', 'teks', 'logika', 'galat', 'rumus-tanpa-nilai', 'rusak'] as const;
const JENIS_MASK = 7;
const TANGGAL = 8;
const RUMUS = 16;
/** Place in `TAMPAK`, two bits from here. */
const TAMPAK_DARI = 5;
const TAMPAK = [undefined, 'persen', 'persen-tertulis', 'lain'] as const;

/** Packs a workbook; `pindah` lists the buffers to hand over. */
export function kemasBuku(buku: BukuTerbaca): { kiriman: BukuTerkirim; pindah: ArrayBuffer[] } {
  const teks: string[] = [];
  const places = new Map<string, number>();
  const place = (satu: string): number => {
    const known = places.get(satu);
    if (known !== undefined) return known;
    places.set(satu, teks.length);
    return teks.push(satu) - 1;
  };
  const lembar = buku.lembar.map((satu) => kemasLembar(satu, place));
  const pindah = lembar.flatMap(({ nomor, panjang, kode, isi }) =>
    [nomor, panjang, kode, isi].map(({ buffer }) => buffer),
  );
  const { properti, takTerbaca, disimpan } = buku;
  return { kiriman: { lembar, teks, properti, takTerbaca, disimpan }, pindah };
}

function kemasLembar(
  { nama, visibilitas, gabungan, dibersihkan, baris }: LembarTerbaca,
  place: (teks: string) => number,
): LembarTerkirim {
  const jumlah = baris.reduce((total, { sel }) => total + sel.length, 0);
  const kode = new Uint8Array(jumlah);
  const isi = new Float64Array(jumlah);
  let at = 0;
  for (const { sel: cells } of baris) {
    for (const sel of cells) {
      if (sel) {
        kode[at] = kodeSel(sel);
        isi[at] = isiSel(sel, place);
      }
      at++;
    }
  }
  const nomor = Int32Array.from(baris, (satu) => satu.nomor);
  const panjang = Int32Array.from(baris, ({ sel }) => sel.length);
  return { nama, visibilitas, gabungan, dibersihkan, nomor, panjang, kode, isi };
}

const kodeSel = (sel: SelTerbaca): number =>
  JENIS.indexOf(sel.jenis) |
  ('rumus' in sel && sel.rumus ? RUMUS : 0) |
  (sel.jenis === 'angka' && sel.tanggal ? TANGGAL : 0) |
  (sel.jenis === 'angka' ? TAMPAK.indexOf(sel.tampak) << TAMPAK_DARI : 0);

function isiSel(sel: SelTerbaca, place: (teks: string) => number): number {
  if (sel.jenis === 'rumus-tanpa-nilai') return 0;
  if (sel.jenis === 'rusak') return place(sel.teks);
  return typeof sel.nilai === 'string' ? place(sel.nilai) : Number(sel.nilai);
}

/** Unpacks what `kemasBuku` packed. */
export function bongkarBuku({ lembar, teks, properti, takTerbaca, disimpan }: BukuTerkirim): BukuTerbaca {
  const shared: SelTerbaca[] = teks.map((nilai) => ({ jenis: 'teks', nilai, rumus: false }));
  return {
    lembar: lembar.map((satu) => bongkarLembar(satu, teks, shared)),
    properti,
    takTerbaca,
    ...(disimpan === undefined ? {} : { disimpan }),
  };
}

function bongkarLembar(
  { nama, visibilitas, gabungan, dibersihkan, nomor, panjang, kode, isi }: LembarTerkirim,
  teks: readonly string[],
  shared: readonly SelTerbaca[],
): LembarTerbaca {
  let at = 0;
  const baris = Array.from(nomor, (satu, k) => {
    const sel: (SelTerbaca | undefined)[] = [];
    // Beyond the arrays there are no cells.
    for (const end = at + (panjang[k] ?? 0); at < end; at++)
      sel.push(selDari(kode[at] ?? 0, isi[at] ?? 0, teks, shared));
    return { nomor: satu, sel };
  });
  return {
    nama,
    visibilitas,
    baris,
    ...(gabungan === undefined ? {} : { gabungan }),
    ...(dibersihkan === undefined ? {} : { dibersihkan }),
  };
}

function selDari(
  kode: number,
  isi: number,
  teks: readonly string[],
  shared: readonly SelTerbaca[],
): SelTerbaca | undefined {
  const jenis = JENIS[kode & JENIS_MASK] ?? 'kosong';
  const rumus = (kode & RUMUS) !== 0;
  switch (jenis) {
    case 'kosong':
      return undefined;
    case 'angka': {
      const angka = { jenis, nilai: isi, tanggal: (kode & TANGGAL) !== 0, rumus };
      const tampak = TAMPAK[kode >> TAMPAK_DARI];
      return tampak === undefined ? angka : { ...angka, tampak };
    }
    case 'teks':
      return rumus ? { jenis, nilai: unsurKe(teks, isi), rumus } : shared[isi];
    case 'logika':
      return { jenis, nilai: isi === 1, rumus };
    case 'galat':
      return { jenis, nilai: unsurKe(teks, isi), rumus };
    case 'rumus-tanpa-nilai':
      return { jenis };
    case 'rusak':
      return { jenis, teks: unsurKe(teks, isi) };
  }
}
