import { fail, ok, type Result } from '../../domain/umum/result';
import { daftarTingkatData } from '../../domain/variabel/tipe';
import { idTabelIsi } from '../../lembar/template/isi';
import { idLembarIsian } from '../../lembar/template/lembar-isian';
import { tabelPernyataan } from '../../lembar/template/pernyataan';
import type { Gagal } from '../luaran';
import type { IsiBuku, KegagalanBuku, Workbook } from '../ports/workbook';
import type { LembarIsianTercatat } from '../ruang-kerja/lembar-isian-tercatat';

/** Failures that are of one unit's sheets: what is wrong with them is told of that unit, and the others still count. */
const kegagalanLembar = ['columns-shifted', 'duplicate-table', 'duplicate-column'] as const;
export type KegagalanLembar = Extract<KegagalanBuku, { kode: (typeof kegagalanLembar)[number] }>;
const isKegagalanLembar = (gagal: Gagal): gagal is KegagalanLembar =>
  kegagalanLembar.some((kode) => kode === gagal.kode);

/** The tables of a unit's sheets, or why none of them can be read. */
export interface TabelUnit {
  readonly milik: LembarIsianTercatat;
  readonly isi: Result<IsiBuku, KegagalanLembar>;
}

const tabelTemplate = [...daftarTingkatData.map(idTabelIsi), tabelPernyataan.id];

/** Ids of the tables that the sheets of a unit and period can have. */
export const idTabelUnit = (milik: LembarIsianTercatat): readonly string[] =>
  tabelTemplate.map((id) => idLembarIsian(id, milik));

/** Of the units whose sheets were recorded, those whose sheets still stand in the workbook: people may delete them. */
export async function bacaTabelUnit(
  buku: Workbook,
  tercatat: readonly LembarIsianTercatat[],
): Promise<Result<readonly TabelUnit[], Gagal>> {
  if (tercatat.length === 0) return ok([]);
  const sekaligus = await buku.baca(tercatat.flatMap(idTabelUnit));
  if (sekaligus.ok) return ok(tercatat.map((milik) => ({ milik, isi: sekaligus })).filter(isAda));
  // Something is wrong with a table of one of them: unit by unit, so that it is told of that one.
  const hasil: TabelUnit[] = [];
  for (const milik of tercatat) {
    const isi = await buku.baca(idTabelUnit(milik));
    if (isi.ok) hasil.push({ milik, isi });
    else if (isKegagalanLembar(isi.error)) hasil.push({ milik, isi: fail(isi.error) });
    else return fail(isi.error);
  }
  return ok(hasil.filter(isAda));
}

/** Tables of a few rows: what is enough to see that sheets are there. */
const tabelKecil = [idTabelIsi('opd'), tabelPernyataan.id];

/** As above, without reading what is filled in. */
export async function unitBerlembar(
  buku: Workbook,
  tercatat: readonly LembarIsianTercatat[],
): Promise<Result<readonly LembarIsianTercatat[], Gagal>> {
  if (tercatat.length === 0) return ok([]);
  const id = (milik: LembarIsianTercatat): readonly string[] =>
    tabelKecil.map((satu) => idLembarIsian(satu, milik));
  const dibaca = await buku.baca(tercatat.flatMap(id));
  if (dibaca.ok)
    return ok(tercatat.filter((milik) => id(milik).some((satu) => dibaca.value.tabel.has(satu))));
  // A table that cannot be read is there; what is wrong with it is told when it is compiled.
  return isKegagalanLembar(dibaca.error) ? ok(tercatat) : dibaca;
}

const isAda = ({ milik, isi }: TabelUnit): boolean =>
  !isi.ok || idTabelUnit(milik).some((id) => isi.value.tabel.has(id));
