import { fail, ok, type Result } from '../../domain/umum/result';
import type { BukuTerbaca, LembarTerbaca } from '../ports/pembaca-buku';
import type { KegagalanBuku } from '../ports/workbook';
import { cariTabel, type LetakTabel } from '../tabel-terbaca';

/** A table found in a workbook. */
export interface TabelBuku {
  readonly lembar: LembarTerbaca;
  readonly letak: LetakTabel;
}

/** The tables of a workbook by id; more than one place where a sheet was copied. */
export function tabelBuku(buku: Pick<BukuTerbaca, 'lembar'>): ReadonlyMap<string, readonly TabelBuku[]> {
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
