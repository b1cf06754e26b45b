import { fail, ok, type Result } from '../../domain/umum/result';
import type { KegagalanBuku, Perubahan, SyaratSel } from '../ports/workbook';
import type { BarisTabel, KeadaanTabel } from './keadaan-tabel';
import { batasTulis, type BatasTulis } from './batas-tulis';
import { syaratTerpenuhi, terapPerubahan } from './terap';
import { dariPeta, pasangkan } from '../../domain/umum/pasti';

/** A table as it was read, and the rows it is to have. */
export interface RencanaPerubahan<T extends KeadaanTabel> {
  readonly tabel: T;
  readonly baris: readonly BarisTabel[];
}

/** What a list of changes makes of the tables it names; every adapter of the workbook port starts from this. */
export function rencanaPerubahan<T extends KeadaanTabel>(
  dibuka: ReadonlyMap<string, T>,
  perubahan: readonly Perubahan[],
  syarat: SyaratSel | undefined,
  { barisTabel }: Pick<BatasTulis, 'barisTabel'> = batasTulis,
): Result<RencanaPerubahan<T>[], KegagalanBuku> {
  if (syarat !== undefined) {
    const terpenuhi = syaratTerpenuhi(dariPeta(dibuka, syarat.tabelId), syarat);
    if (!terpenuhi.ok) return terpenuhi;
  }
  const hasil: RencanaPerubahan<T>[] = [];
  for (const [tabelId, tabel] of dibuka) {
    const milik = perubahan.filter((satu) => satu.tabelId === tabelId);
    const baris = terapPerubahan(tabel, milik);
    if (!baris.ok) return baris;
    const jumlah = baris.value.length;
    // A table that is larger already may still be changed, and made smaller.
    if (jumlah > barisTabel && jumlah > tabel.semuaBaris().length)
      return fail({
        kode: 'write-too-large',
        tempat: tabel.lembar.nama,
        batas: 'jumlah-baris',
        jumlah,
        maksimum: barisTabel,
      });
    hasil.push({ tabel, baris: baris.value });
  }
  return ok(hasil);
}

/** False where the table already is as it is to be, so that nothing of it needs to be written. */
export const isBerubah = ({ tabel, baris }: RencanaPerubahan<KeadaanTabel>): boolean =>
  baris.length !== tabel.semuaBaris().length ||
  pasangkan(baris, tabel.semuaBaris()).some(
    ([satu, lama]) =>
      satu.asal !== lama.asal || satu.id !== lama.id || satu.isi.some((nilai) => nilai !== undefined),
  );
