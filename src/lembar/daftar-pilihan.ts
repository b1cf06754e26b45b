import { terbesar } from '../domain/umum/banyak';
import { hurufKolom } from './alamat';

/** Longest list that may stand in a validation itself (Excel). */
const MAX_INLINE = 255;
const NAMA_LEMBAR = '_daftar';

/** Where the choices of a validation come from: the texts themselves, or a defined name. */
export type SumberDaftar = { readonly nilai: readonly string[] } | { readonly nama: string };

/** The very hidden sheet of the lists: its cells, and the defined names with what they stand for. */
export interface LembarDaftar {
  readonly lembar: string;
  readonly baris: readonly (readonly (string | null)[])[];
  readonly nama: readonly { readonly nama: string; readonly acuan: string }[];
}

/**
 * The long or awkward lists of choices of a workbook: they stand on a very hidden sheet, each under a defined name, because
 * a list inside a validation takes at most 255 characters and cannot hold commas, quotes or spaces at its ends.
 */
export class DaftarPilihan {
  readonly #namaOf = new Map<string, string>();
  readonly #daftar: { readonly nama: string; readonly pilihan: readonly string[] }[] = [];
  readonly #lembar: string;
  readonly #terpakai: Set<string>;

  /** `terpakai` are names of sheets and defined names that the workbook already has, in lower case. */
  constructor(terpakai: ReadonlySet<string> = new Set()) {
    this.#terpakai = new Set(terpakai);
    this.#lembar = this.#namaBaru(NAMA_LEMBAR);
  }

  sumber(pilihan: readonly string[], untuk: string): SumberDaftar {
    if (muatSebaris(pilihan)) return { nilai: pilihan };
    const kunci = JSON.stringify(pilihan);
    const ada = this.#namaOf.get(kunci);
    if (ada !== undefined) return { nama: ada };
    const nama = this.#namaBaru(`KPBJ_daftar_${untuk.replace(/[^A-Za-z0-9_]/g, '_')}`);
    this.#namaOf.set(kunci, nama);
    this.#daftar.push({ nama, pilihan });
    return { nama };
  }

  /** The sheet and the names, or `undefined` where every list stands in its validation. */
  lembar(): LembarDaftar | undefined {
    if (this.#daftar.length === 0) return undefined;
    const tinggi = terbesar(this.#daftar.map(({ pilihan }) => pilihan.length));
    const rows = Array.from({ length: tinggi + 1 }, (_, baris) =>
      this.#daftar.map(({ nama, pilihan }) => (baris === 0 ? nama : (pilihan[baris - 1] ?? null))),
    );
    const nama = this.#daftar.map((daftar, k) => {
      const huruf = hurufKolom(k + 1);
      return {
        nama: daftar.nama,
        acuan: `'${this.#lembar}'!$${huruf}$2:$${huruf}$${daftar.pilihan.length + 1}`,
      };
    });
    return { lembar: this.#lembar, baris: rows, nama };
  }

  #namaBaru(dasar: string): string {
    let nama = dasar;
    for (let ke = 2; this.#terpakai.has(nama.toLowerCase()); ke++) nama = `${dasar}_${ke}`;
    this.#terpakai.add(nama.toLowerCase());
    return nama;
  }
}

const muatSebaris = (pilihan: readonly string[]): boolean =>
  pilihan.join(',').length <= MAX_INLINE && pilihan.every((teks) => !/[,"]|^\s|\s$|^=/.test(teks));
