import { bulatkan } from '../capaian/bulatkan';
import type { PengaturanCapaian } from '../capaian/penilaian';
import type { CakupanTingkat } from '../rumus';
import { persenCakupan, type Bagian, type Cakupan } from './cakupan';
import type { BahanSebab } from './bahan-sebab';
import { hitungKeadaan, variabelKurang } from './cari-sebab';
import type { SebabCapaian } from './sebab';

/** How many variables are named: what to ask for first, not all of it. */
const PALING_BANYAK = 3;

/** The figure that covers least, of those that a figure rests on. */
export interface BahanKekurangan extends Pick<
  BahanSebab,
  'basis' | 'variabel' | 'unit' | 'kumpulan' | 'keadaanKembali'
> {
  readonly rumus: BahanSebab['rumus'];
  readonly cakupan: Cakupan;
  readonly cakupanTingkat: readonly CakupanTingkat[];
  readonly rujukan: string | null;
  readonly pengaturan: PengaturanCapaian;
}

/** What a figure lacks to be judged (docs/aturan.md#aturan-4): units, or rows and the variables that leave them out. */
export function cariKekurangan(bahan: BahanKekurangan): readonly SebabCapaian[] {
  const { cakupan, cakupanTingkat, kumpulan, unit, rujukan, pengaturan } = bahan;
  const { desimal, ambangCakupan: batas } = pengaturan;
  const persen = persenCakupan(cakupan);
  if (persen === undefined) return [];
  const isKurang = ([n, dari]: Bagian): boolean => dari > 0 && (n / dari) * 100 < batas;
  const { opd, baris, pagu } = cakupan;
  const variabel = cakupanTingkat
    .flatMap((satu) => variabelKurang(satu, bahan))
    // Of a row that lacks something else: there is nothing to ask for.
    .filter(({ keadaan }) => keadaan !== 'tidak-berlaku')
    .toSorted((a, b) => b.baris - a.baris);
  return [
    {
      jenis: 'data-belum-memadai',
      kelengkapan: bulatkan(persen, desimal),
      batas,
      rujukan,
      opd: isKurang(opd)
        ? {
            bagian: opd,
            keadaan: hitungKeadaan(
              unit.filter(({ kode }) => !kumpulan.melapor.has(kode)),
              bahan,
            ),
          }
        : null,
      baris: isKurang(baris) ? baris : null,
      pagu: isKurang(pagu) ? bulatkan((pagu[0] / pagu[1]) * 100, desimal) : null,
      variabel: isKurang(baris) || isKurang(pagu) ? variabel.slice(0, PALING_BANYAK) : [],
    },
  ];
}
