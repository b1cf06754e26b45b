import { variabelBaku } from '../../../domain/variabel/daftar';
import { daftarTabel } from '../../../lembar/daftar';
import type { Perubahan } from '../../ports/workbook';

/** Cells of all tables that hold a word of an earlier version. */
export const perubahanLabel = (): readonly Perubahan[] =>
  daftarTabel(variabelBaku).flatMap(({ id: tabelId, lembar }): Perubahan[] => {
    const kolom = lembar.tabel.kolom.flatMap(({ id, isiLama: lama }) =>
      lama === undefined ? [] : [{ id, lama }],
    );
    return kolom.length === 0 ? [] : [{ jenis: 'perbarui-isi', tabelId, kolom }];
  });
