import { fail, ok, type Result } from '../../domain/umum/result';
import { kolomBergeser } from '../kolom-bergeser';
import { kolomGanda } from '../kolom-ganda';
import type { KegagalanBuku } from '../ports/workbook';
import { keadaanTabel, type KeadaanTabel, type ObjekTabel } from './keadaan-tabel';
import type { TabelBuku } from './tabel-buku';

/**
 * A table as it stands on its sheet, for reading and for writing: a failure where its ids are not above their columns, or one
 * of them is above two.
 */
export function bukaTabel<O extends ObjekTabel>(
  { lembar, letak }: TabelBuku,
  objek: readonly O[],
): Result<KeadaanTabel<O>, KegagalanBuku> {
  const [ganda] = kolomGanda(letak);
  if (ganda !== undefined)
    return fail({ kode: 'duplicate-column', tabelId: letak.tabelId, lembar: lembar.nama, ...ganda });
  const keadaan = keadaanTabel(lembar, letak, objek);
  const bergeser = kolomBergeser(lembar, keadaan.letak, keadaan.objek?.rentang);
  return bergeser === undefined
    ? ok(keadaan)
    : fail({ kode: 'columns-shifted', tabelId: letak.tabelId, lembar: lembar.nama, ...bergeser });
}
