import { basename, resolve } from 'node:path';
import { bacaBerkas, type BerkasDisk } from '../adapters/node/baca-berkas';
import { periksaDapatDisimpan, simpanBerkas } from '../adapters/node/berkas';
import { adaCadangan, jalurCadangan, simpanCadangan } from '../adapters/node/cadangan-berkas';
import { pemadatNode } from '../adapters/node/pemadat-node';
import { batasRuangKerja } from '../adapters/xlsx/baca/batas-baca';
import { batasPaketRuangKerja } from '../adapters/xlsx/batas';
import { BukuXlsx } from '../adapters/xlsx/buku/buku-xlsx';
import type { Catatan } from '../application/catatan';
import type { Gagal, Jawaban } from '../application/luaran';
import type { KegagalanBerkas } from '../application/ports/pembaca-buku';
import type { Penetap } from '../application/ports/penulis-buku';
import type { KegagalanBuku } from '../application/ports/workbook';
import { catatSalinanBuku } from '../application/salinan/catatan';
import { tambahSemua } from '../domain/umum/banyak';
import { fail, ok, type Result } from '../domain/umum/result';
import type { Dunia, Konteks } from './konteks';

/** Where paths begin, and the files there. */
export type Tempat = Pick<Dunia, 'cwd' | 'disk'>;

type Luaran<T> = Result<Jawaban<T>, Gagal>;

/** Opens a workspace file, runs a use case on it, and saves the file if the use case changed it: whole or not at all. */
export async function padaRuangKerja<T>(
  dunia: Tempat & Pick<Konteks, 'cadangan'>,
  berkas: string,
  pakai: (buku: BukuXlsx, berkasnya: BerkasTerbuka) => Promise<Luaran<T>>,
): Promise<Luaran<T>> {
  // Of a command of several parts, those that have not begun do not begin any more.
  if (dunia.disk.isyarat.diterima() !== undefined) return fail({ kode: 'interrupted', berkas });
  const dibaca = await bacaRuangKerja(dunia, berkas);
  if (!dibaca.ok) return dibaca;
  const buku = bukaBuku(dibaca.value);
  if (!buku.ok) return fail(await sebutCadangan(dunia, dibaca.value, buku.error));
  const catatan: Catatan[] = [];
  let diDisk = dibaca.value;
  const tetapkan: Penetap['tetapkan'] = async () => {
    const isi = buku.value.bytes();
    if (isi === diDisk.isi) return ok(undefined);
    const pertama = diDisk === dibaca.value;
    const disimpan = await simpanBerkas(dunia.disk, diDisk, isi);
    if (!disimpan.ok) return disimpan;
    diDisk = disimpan.value;
    tambahSemua(catatan, disimpan.value.catatan);
    if (pertama && dunia.cadangan) tambahSemua(catatan, await cadangkan(dunia, dibaca.value));
    return ok(undefined);
  };
  const hasil = await pakai(buku.value, {
    periksa: () => periksaDapatDisimpan(dunia.disk, diDisk),
    tetapkan,
  });
  if (!hasil.ok) return fail(await sebutCadangan(dunia, dibaca.value, hasil.error));
  const disimpan = await tetapkan();
  if (!disimpan.ok) return disimpan;
  return ok({ ...hasil.value, catatan: [...hasil.value.catatan, ...catatan] });
}

/**
 * Keeps what the file held before this command wrote it, once. Only after the write, so that one that is refused leaves the
 * older copy alone; and no reason to undo it: the work is done, and that there is no copy is told.
 */
async function cadangkan({ disk }: Tempat, semula: BerkasDisk): Promise<readonly Catatan[]> {
  const sebab = await simpanCadangan(disk, semula);
  return sebab === undefined
    ? []
    : [catatSalinanBuku('cadangan-gagal', { sebab }, { berkas: basename(jalurCadangan(semula.jalur)) })];
}

/** Failures of a workspace that is not what it was: a copy of before helps. */
const RUSAK: ReadonlySet<string> = new Set<Gagal['kode']>([
  'not-a-workbook',
  'not-a-workspace',
  'sheet-not-readable',
  'schema-unreadable',
  'table-not-found',
  'table-marker-lost',
  'column-not-found',
  'columns-shifted',
]);

async function sebutCadangan(
  { disk }: Tempat,
  { jalur }: BerkasDisk,
  gagal: Gagal,
): Promise<Gagal & { readonly cadangan?: string }> {
  return RUSAK.has(gagal.kode) && (await adaCadangan(disk, jalur))
    ? { ...gagal, cadangan: basename(jalurCadangan(jalur)) }
    : gagal;
}

/** The workspace's file, for a use case that also leaves something elsewhere: the two must agree. */
export interface BerkasTerbuka extends Penetap {
  /** Whether it can be saved, as far as it can be told. */
  readonly periksa: () => Promise<Result<void, KegagalanBuku | KegagalanBerkas>>;
}

/** Reads the bytes of a workspace, within its limit. */
export const bacaRuangKerja = ({ cwd, disk }: Tempat, berkas: string): Promise<Result<BerkasDisk, Gagal>> =>
  bacaBerkas(disk, resolve(cwd, berkas), batasPaketRuangKerja.berkas);

/** Workspaces are large and written often: Node deflates them. */
const bukaBuku = ({ jalur, isi }: BerkasDisk): ReturnType<typeof BukuXlsx.buka> =>
  BukuXlsx.buka(basename(jalur), isi, batasRuangKerja, pemadatNode);

/** Runs a use case on a workspace. */
export type PadaRuangKerja = <T>(pakai: (buku: BukuXlsx) => Promise<Luaran<T>>) => Promise<Luaran<T>>;

/** Opens a workspace file for use cases that are only tried: each sees what the ones before did, and nothing is saved. */
export async function padaSalinan(dunia: Tempat, berkas: string): Promise<Result<PadaRuangKerja, Gagal>> {
  const dibaca = await bacaRuangKerja(dunia, berkas);
  if (!dibaca.ok) return dibaca;
  const buku = bukaBuku(dibaca.value);
  return buku.ok
    ? ok((pakai) => pakai(buku.value))
    : fail(await sebutCadangan(dunia, dibaca.value, buku.error));
}
