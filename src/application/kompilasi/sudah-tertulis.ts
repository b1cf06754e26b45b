import type { IsiTabel } from '../../lembar/isi';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { Sel } from '../../lembar/tipe';
import type { IsiBuku, Perubahan } from '../ports/workbook';

/** True where the workbook, as it was read, already holds everything that these changes would write. */
export const isSudahTertulis = (isi: IsiBuku, perubahan: readonly Perubahan[]): boolean =>
  perubahan.every((satu) => {
    if (satu.jenis !== 'simpan' && satu.jenis !== 'hapus') return false;
    const { letak, baris } = menurutId(isi.tabel.get(satu.tabelId));
    if (satu.jenis === 'hapus') return !satu.id.some((id) => baris.has(id));
    const indeks = satu.kolom.map((kolom) => letak.get(kolom) ?? -1);
    return satu.baris.every(({ id, sel }) => {
      const ada = baris.get(id);
      return ada !== undefined && indeks.every((k, i) => isSelSama(ada[k], sel[i]));
    });
  });

/** An empty text is an empty cell. */
const isSelSama = (a: Sel | undefined, b: Sel | undefined): boolean => (a ?? '') === (b ?? '');

function menurutId(isi: IsiTabel | undefined) {
  const letak = new Map(isi?.kolom.map(({ id }, i) => [id, i]));
  const kolomId = letak.get(kolomIdBaris.id) ?? -1;
  const baris = new Map<Sel | undefined, readonly Sel[]>(isi?.baris.map(({ sel }) => [sel[kolomId], sel]));
  return { letak, baris };
}
