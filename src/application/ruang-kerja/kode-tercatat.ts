import { tabelOpd } from '../../lembar/daftar/opd';
import type { Perubahan } from '../ports/workbook';
import type { RuangKerja } from './ruang-kerja';

const KOLOM = 'kodeTercatat';

/**
 * Remembers the code of every unit whose code no program knew yet, so that one that is typed over later still leads to the
 * unit. A code that was typed over stays as it was remembered until `ganti-kode` settles it.
 */
export function perubahanKodeTercatat({ tabel }: Pick<RuangKerja, 'tabel'>): readonly Perubahan[] {
  const kolom = tabel.kolom(tabelOpd.id);
  const baris = kolom.baris.flatMap((satu) => {
    const id = kolom.id(satu);
    const kode = kolom.sel(satu, 'kode');
    const tercatat = kolom.ada(KOLOM) ? (kolom.sel(satu, KOLOM) ?? '') : '';
    return id === undefined || tercatat !== '' || typeof kode !== 'string' || kode.trim() === ''
      ? []
      : [{ id, sel: [kode] }];
  });
  return baris.length === 0 ? [] : [{ jenis: 'simpan', tabelId: tabelOpd.id, kolom: [KOLOM], baris }];
}
