import type { BukuTerbaca, LembarTerbaca } from '../../../application/ports/pembaca-buku';
import type { KegagalanBuku } from '../../../application/ports/workbook';
import { cariTabel, type LetakTabel } from '../../../application/tabel-terbaca';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { KegagalanPaket } from '../kegagalan';
import type { IsiPaket } from './isi-paket';
import { bacaObjekTabel } from './tabel/bagian-tabel';
import { keadaanTabel, type KeadaanTabel } from './tabel/keadaan-tabel';

/** A table found in a workbook. */
export interface TabelBuku {
  readonly lembar: LembarTerbaca;
  readonly letak: LetakTabel;
}

/** The tables of a workbook by id; more than one place where a sheet was copied. */
export function tabelBuku(buku: BukuTerbaca): ReadonlyMap<string, readonly TabelBuku[]> {
  const hasil = new Map<string, TabelBuku[]>();
  for (const lembar of buku.lembar) {
    const letak = cariTabel(lembar);
    if (letak === undefined) continue;
    hasil.set(letak.tabelId, [...(hasil.get(letak.tabelId) ?? []), { lembar, letak }]);
  }
  return hasil;
}

/** The one table of that id: `undefined` where there is none, a failure where there are two. */
export function satuTabel(
  semua: ReadonlyMap<string, readonly TabelBuku[]>,
  tabelId: string,
): Result<TabelBuku | undefined, KegagalanBuku> {
  const ketemu = semua.get(tabelId) ?? [];
  return ketemu.length > 1
    ? fail({ kode: 'duplicate-table', tabelId, lembar: ketemu.map(({ lembar }) => lembar.nama) })
    : ok(ketemu[0]);
}

/** How far that table reaches. */
export function keadaan(
  isi: IsiPaket,
  { lembar, letak }: TabelBuku,
): Result<KeadaanTabel & { readonly bagian: string }, KegagalanPaket> {
  const bagian = isi.bagianLembar.get(lembar.nama)!;
  const objek = bacaObjekTabel(isi.paket, bagian);
  return objek.ok ? ok({ ...keadaanTabel(lembar, letak, objek.value), bagian }) : objek;
}
