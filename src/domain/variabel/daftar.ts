import { variabelAksi } from './daftar-aksi';
import { variabelOpd } from './daftar-opd';
import { variabelRup } from './daftar-rup';
import { variabelTransaksi } from './daftar-transaksi';
import type { Variabel } from './tipe';

/**
 * The standard variables: everything the indicator library reads. A name is unique over all levels, because formulas name
 * variables without their level. Menus are named as SiRUP, SPSE 4.5 and the catalogue (INAPROC) name them.
 */
export const variabelBaku: readonly Variabel[] = [
  ...variabelRup,
  ...variabelTransaksi,
  ...variabelOpd,
  ...variabelAksi,
];
