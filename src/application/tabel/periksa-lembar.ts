import type { KegagalanBuku, LembarBaru } from '../ports/workbook';
import { batasBaris } from '../../lembar/alamat';
import { barisTerakhir, kolomIdBaris } from '../../lembar/tata-letak';
import type { Sel } from '../../lembar/tipe';
import { alasanTakTersimpan } from '../../lembar/nilai-tersimpan';
import { sebutId } from './terap';
import { batasTulis, type BatasTulis } from './batas-tulis';

/** Why sheets cannot be written, found before a byte is made: the file writer itself would lose such values silently. */
export function periksaLembar(
  lembar: readonly LembarBaru[],
  { barisTabel }: Pick<BatasTulis, 'barisTabel'> = batasTulis,
): KegagalanBuku | undefined {
  for (const { spec, baris } of lembar) {
    const { id: tabelId, kolom } = spec.tabel;
    const maksimum = Math.min(barisTabel, batasBaris - barisTerakhir(spec, 0));
    if (baris.length > maksimum)
      return {
        kode: 'write-too-large',
        tempat: spec.nama,
        batas: 'jumlah-baris',
        jumlah: baris.length,
        maksimum,
      };
    const gagal = (kolomId: string, idBaris: string, sel: Sel): KegagalanBuku | undefined => {
      const sebab = alasanTakTersimpan(sel);
      return sebab === undefined
        ? undefined
        : { kode: 'value-not-storable', tabelId, kolom: kolomId, baris: sebutId(idBaris), sebab };
    };
    const ids = new Set<string>();
    for (const { id, sel } of baris) {
      if (ids.has(id)) return { kode: 'duplicate-row-id', tabelId, id };
      ids.add(id);
      let kegagalan = gagal(kolomIdBaris.id, id, id);
      for (const [k, { id: kolomId }] of kolom.entries()) {
        kegagalan ??= gagal(kolomId, id, sel[k] ?? null);
      }
      if (kegagalan !== undefined) return kegagalan;
    }
  }
  return undefined;
}
