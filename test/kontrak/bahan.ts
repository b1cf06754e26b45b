import type {
  BarisBaru,
  KegagalanBuku,
  LembarBaru,
  Perubahan,
  Workbook,
} from '../../src/application/ports/workbook';
import type { IsiTabel } from '../../src/lembar/isi';
import type { KolomSpec, Sel } from '../../src/lembar/tipe';

/** What an adapter of the workbook port gives, so that its promises can be checked. `B` may be altered or given anew. */
export interface PenyediaBuku<B extends Workbook> {
  /** A workbook with these sheets. */
  buat(lembar: readonly LembarBaru[]): Promise<B>;
  /** What a person types into a sheet, by address. */
  ketik(buku: B, lembar: string, sel: Readonly<Record<string, Sel>>): Promise<B>;
  /** What a cell holds. */
  lihat(buku: B, lembar: string, alamat: string): Promise<Sel>;
  /** Formulas that a person types, by address, with their leading `=`. */
  ketikRumus(buku: B, lembar: string, rumus: Readonly<Record<string, string>>): Promise<B>;
  /** Cells that a person merges. */
  gabung(buku: B, lembar: string, area: string): Promise<B>;
  /** Everything that stands on a sheet by address: formulas with their leading `=`, else values; blank cells left out. */
  potret(buku: B, lembar: string): Promise<Readonly<Record<string, Sel>>>;
  /** Growing and shrinking moves what stands below the table in its columns, as in Excel before ExcelApi 1.13. */
  readonly geserBawah?: boolean;
  /** Renaming a column leaves references to it by the table's name as they are: the emulated Excel, unlike Excel itself. */
  readonly acuanTabelTetap?: boolean;
  /** Runs of the random tests; an adapter that needs a host may want fewer. */
  readonly kaliAcak?: number;
}

export const KOLOM = ['kode', 'nilai', 'ket'] as const;
export const LEMBAR = 'Lembar Uji';
/** Rows of the sheets here: title 1, hidden ids 2, headers 3, data from 4; columns: A `_id`, B kode, C nilai, D ket. */
export const DATA = 4;

const kolom = (id: string, tipe: KolomSpec['tipe']): KolomSpec => ({
  id,
  label: `Kolom ${id}`,
  tipe,
  lebar: 14,
});

export const lembar = (baris: readonly BarisBaru[], id = 'uji', nama = LEMBAR): LembarBaru => ({
  spec: {
    nama,
    judul: 'Uji',
    petunjuk: [],
    visibilitas: 'tampak',
    dilindungi: false,
    tabel: {
      id,
      nama: `KPBJ_${id}`,
      kolom: [kolom('kode', 'teks'), kolom('nilai', 'angka'), kolom('ket', 'teks')],
    },
  },
  baris,
});

export const baris = (id: string, ...sel: Sel[]): BarisBaru => ({ id, sel });
export const tigaBaris = [baris('a', 'A', 1, 'satu'), baris('b', 'B', 2, 'dua'), baris('c', 'C', 3, 'tiga')];

export const simpan = (
  isi: readonly BarisBaru[],
  kolomIsi: readonly string[] = KOLOM,
  tabelId = 'uji',
): Perubahan => ({
  jenis: 'simpan',
  tabelId,
  kolom: kolomIsi,
  baris: isi,
});
export const ganti = (isi: readonly BarisBaru[], kolomIsi: readonly string[] = KOLOM): Perubahan => ({
  jenis: 'ganti',
  tabelId: 'uji',
  kolom: kolomIsi,
  baris: isi,
});
export const hapus = (...id: string[]): Perubahan => ({ jenis: 'hapus', tabelId: 'uji', id });

export const gagal = (kegagalan: Partial<KegagalanBuku>): unknown => ({
  ok: false,
  error: expect.objectContaining(kegagalan) as unknown,
});

export async function isi(buku: Workbook, tabelId = 'uji'): Promise<IsiTabel> {
  const hasil = await buku.baca([tabelId]);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  const tabel = hasil.value.tabel.get(tabelId);
  if (tabel === undefined) throw new Error(`tabel ${tabelId} tidak ada`);
  return tabel;
}

/** Rows of a table as `[id, …cells]`. */
export const sel = async (buku: Workbook, tabelId = 'uji'): Promise<Sel[][]> =>
  (await isi(buku, tabelId)).baris.map((satu) => [...satu.sel]);
