import { fail, ok, type Result } from '../../domain/umum/result';
import { awalanNamaMasukan, barisPenandaBebas } from '../../lembar/bebas/penanda';
import { kunciSel, type TempatSel } from '../../lembar/bebas/persegi';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import { NamaTerpakai } from '../../lembar/nama-bebas';
import type { Sel } from '../../lembar/tipe';
import type { LembarTerbaca } from '../ports/pembaca-buku';
import type { KegagalanBuku } from '../ports/workbook';
import type { ObjekTabel } from '../tabel/keadaan-tabel';
import { tabelBuku } from '../tabel/tabel-buku';
import { acuanBuku } from './acuan-buku';
import { bebasBuku, selAsing, type BebasTerpasang } from './cari-bebas';
import {
  masukanTerpasang,
  nilaiMasukan,
  semuaNamaMasukan,
  type MasukanTerpasang,
  type NamaBuku,
} from './nama-masukan';
import type { SusunanBebas } from './susunan';
import { susunBebas } from './susun-bebas';
import { dariPeta } from '../../domain/umum/pasti';

/** A workbook as free sheets need it: values of its sheets, at least the first rows of those that hold tables. */
export interface BukuUntukBebas {
  readonly lembar: readonly LembarTerbaca[];
  /** Names of all sheets, those without cells (charts) too. */
  readonly namaLembar: readonly string[];
  readonly nama: readonly NamaBuku[];
  objekPada(lembar: string): readonly ObjekTabel[];
  /** Values of input cells, by defined name, that were put by before their sheet was cleared. */
  readonly tersimpan?: ReadonlyMap<string, Sel>;
}

/** What is to be done for one free sheet. */
export interface RencanaBebas {
  readonly susunan: SusunanBebas;
  /** Name of its tab from now on. */
  readonly nama: string;
  /** The sheet to write over, where there is one and nothing of a person's is in the way. */
  readonly diTempat: BebasTerpasang | undefined;
  /** The sheet that becomes the person's own, and its new name. */
  readonly ditinggal: (BebasTerpasang & { readonly namaBaru: string }) | undefined;
  /** Cells of a person's on the sheet that is written over; they stay. */
  readonly asing: ReadonlyMap<string, TempatSel>;
  /** Where its input cells stood until now; a person may have moved them. */
  readonly masukanLama: readonly TempatSel[];
  /** Their defined names, those of deleted cells too. */
  readonly namaLama: readonly string[];
  /** What its input cells hold, by defined name. */
  readonly nilai: ReadonlyMap<string, Sel>;
}

/** Works out free sheets for a workbook, all of them or the first that cannot be. */
export function rencanaBebas(
  daftar: readonly LembarBebas[],
  buku: BukuUntukBebas,
): Result<readonly RencanaBebas[], KegagalanBuku> {
  const terpasang = bebasBuku(buku.lembar);
  const terpakai = new NamaTerpakai(buku.namaLembar);
  const namaOf = new Map([...terpasang].map(([id, { lembar }]) => [id, lembar.nama]));
  for (const { id, nama } of daftar) {
    if (!namaOf.has(id)) namaOf.set(id, terpakai.lembar(nama));
  }
  const acuan = acuanBuku(tabelBuku(buku), (lembar) => buku.objekPada(lembar), namaOf, buku.namaLembar);
  const hasil: RencanaBebas[] = [];
  for (const [ke, spec] of daftar.entries()) {
    if (daftar.findIndex(({ id }) => id === spec.id) !== ke)
      return fail({ kode: 'sheet-not-makeable', lembar: spec.nama, sel: 'A1', sebab: 'id-not-valid' });
    const lama = terpasang.get(spec.id);
    const masukanLama = masukanTerpasang(buku.nama, spec.id);
    const nilai = nilaiSekarang(buku, spec.id, lama);
    const tersusun = susunBebas(spec, acuan, nilai);
    if (!tersusun.ok) return fail(tersusun.error);
    const susunan = tersusun.value;
    const asing =
      lama === undefined ? new Map<string, TempatSel>() : selAsing(lama, tetapMasukan(masukanLama, susunan));
    const terhalang = halangan(susunan, asing);
    hasil.push({
      susunan,
      nama: dariPeta(namaOf, spec.id),
      diTempat: terhalang ? undefined : lama,
      ditinggal:
        lama && terhalang
          ? { ...lama, namaBaru: terpakai.lembar(namaDitinggal(lama.lembar.nama)) }
          : undefined,
      asing: terhalang ? new Map() : asing,
      masukanLama: masukanLama.filter(({ lembar }) => lembar === lama?.lembar.nama),
      namaLama: semuaNamaMasukan(buku.nama, spec.id),
      nilai,
    });
  }
  return ok(hasil);
}

/** Values of the input cells of a free sheet; of one that is not whole, those that were put by where it has none yet. */
export const nilaiSekarang = (
  { nama, lembar, tersimpan }: Pick<BukuUntukBebas, 'nama' | 'lembar' | 'tersimpan'>,
  id: string,
  terpasang: BebasTerpasang | undefined = bebasBuku(lembar).get(id),
): ReadonlyMap<string, Sel> =>
  new Map([
    ...(terpasang?.sidik === undefined
      ? [...(tersimpan ?? [])].filter(([satu]) => satu.startsWith(awalanNamaMasukan(id)))
      : []),
    ...nilaiMasukan(masukanTerpasang(nama, id), lembar),
  ]);

/** What stands in an input cell that is none any more is the person's. */
const tetapMasukan = (
  lama: readonly MasukanTerpasang[],
  { masukan }: SusunanBebas,
): readonly MasukanTerpasang[] => lama.filter(({ nama }) => masukan.some((satu) => satu.nama === nama));

/** A cell of a person's where something is to be written. */
function halangan({ sel }: SusunanBebas, asing: ReadonlyMap<string, TempatSel>): boolean {
  if (asing.size === 0) return false;
  return (
    [...asing.values()].some(({ baris }) => baris === barisPenandaBebas) ||
    sel.some(({ baris, kolom }) => asing.has(kunciSel(baris, kolom)))
  );
}

const AKHIRAN = ' (lama)';
const MAKS_NAMA = 31;

const namaDitinggal = (nama: string): string => nama.slice(0, MAKS_NAMA - AKHIRAN.length) + AKHIRAN;
