import { writeXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import { bacaBuku } from '../../src/adapters/xlsx/baca/baca-buku';
import { kolomBerformat } from '../../src/lembar/kolom-berformat';

export type IsiSel = string | number | boolean | null | { readonly rumus: string };

const isPenanda = (isi: IsiSel): boolean => typeof isi === 'string' && isi.startsWith('#tabel:');

/** Columns of a sheet of ours that hold dates: programs keep the format of their cells. */
function kolomTanggal(baris: readonly IsiSel[][]): ReadonlySet<number> {
  const penanda = baris.find((sel) => sel.some(isPenanda)) ?? [];
  const tanda = penanda.find(isPenanda);
  const berformat = kolomBerformat(typeof tanda === 'string' ? tanda.slice('#tabel:'.length) : '');
  return new Set(
    penanda.flatMap((id, k) => (typeof id === 'string' && berformat.get(id)?.tipe === 'tanggal' ? [k] : [])),
  );
}

interface LembarKembali {
  nama: string;
  readonly tersembunyi: boolean;
  readonly baris: IsiSel[][];
  /** Merged ranges; rows and columns from 0. */
  gabungan?: readonly { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

/**
 * A returned template as another spreadsheet program would save it: values only, written by another writer than ours.
 * Tests change it the way people do.
 */
export class BerkasKembali {
  private constructor(
    readonly lembar: LembarKembali[],
    readonly properti: Map<string, string>,
  ) {}

  static dari(isi: Uint8Array): BerkasKembali {
    const buku = bacaBuku({ nama: 'template.xlsx', isi });
    if (!buku.ok) throw new Error(buku.error.kode);
    return new BerkasKembali(
      buku.value.lembar.map(({ nama, visibilitas, baris }) => {
        const kisi: (IsiSel[] | undefined)[] = [];
        for (const { nomor, sel } of baris)
          kisi[nomor - 1] = Array.from(sel, (satu) => (satu && 'nilai' in satu ? satu.nilai : null));
        return { nama, tersembunyi: visibilitas !== 'tampak', baris: Array.from(kisi, (satu) => satu ?? []) };
      }),
      new Map(buku.value.properti),
    );
  }

  pada(nama: string): LembarKembali {
    const ketemu = this.lembar.find((satu) => satu.nama === nama);
    if (!ketemu) throw new Error(`lembar ${nama} tidak ada`);
    return ketemu;
  }

  /** Index of the row of hidden ids. */
  barisId(nama: string): number {
    return this.pada(nama).baris.findIndex((sel) => sel.some(isPenanda));
  }

  kolom(nama: string, id: string): number {
    const ketemu = this.pada(nama).baris[this.barisId(nama)]!.indexOf(id);
    if (ketemu < 0) throw new Error(`kolom ${id} tidak ada pada ${nama}`);
    return ketemu;
  }

  /** Index of a data row by its row id. */
  letak(nama: string, idBaris: string): number {
    const penanda = this.pada(nama).baris[this.barisId(nama)]!;
    const kolom = penanda.findIndex(isPenanda);
    const ketemu = this.pada(nama).baris.findIndex((sel) => sel[kolom] === idBaris);
    if (ketemu < 0) throw new Error(`baris ${idBaris} tidak ada pada ${nama}`);
    return ketemu;
  }

  isi(nama: string, idBaris: string, kolom: string): IsiSel {
    return this.pada(nama).baris[this.letak(nama, idBaris)]![this.kolom(nama, kolom)] ?? null;
  }

  tulis(nama: string, idBaris: string, kolom: string, nilai: IsiSel): this {
    const baris = this.pada(nama).baris[this.letak(nama, idBaris)]!;
    const indeks = this.kolom(nama, kolom);
    while (baris.length <= indeks) baris.push(null);
    baris[indeks] = nilai;
    return this;
  }

  /** The statement as a unit fills it in. */
  nyatakan(): this {
    return this.tulis('Pernyataan', 'nihil', 'isi', 'Ada data')
      .tulis('Pernyataan', 'diisiOleh', 'isi', 'Siti')
      .tulis('Pernyataan', 'disetujuiOleh', 'isi', 'Budi');
  }

  ubah(ubah: (berkas: this) => void): this {
    ubah(this);
    return this;
  }

  async bytes(): Promise<Uint8Array> {
    return writeXlsx({
      sheets: this.lembar.map(({ nama, tersembunyi, baris, gabungan = [] }) => {
        const cells = new Map<string, Partial<Cell>>();
        const tanggal = kolomTanggal(baris);
        const rows = baris.map((sel, r) =>
          sel.map((isi, c): CellValue => {
            if (typeof isi === 'number' && tanggal.has(c))
              cells.set(`${r},${c}`, { style: { numFmt: 'd mmm yyyy' } });
            if (isi === null || typeof isi !== 'object') return isi;
            cells.set(`${r},${c}`, { formula: isi.rumus });
            return null;
          }),
        );
        return { name: nama, rows, cells, hidden: tersembunyi, merges: [...gabungan] };
      }),
      properties: { custom: Object.fromEntries(this.properti) },
    });
  }
}

/** A template whose statement is filled in, and nothing else. */
export const dinyatakan = (isi: Uint8Array): Promise<Uint8Array> =>
  BerkasKembali.dari(isi).nyatakan().bytes();
