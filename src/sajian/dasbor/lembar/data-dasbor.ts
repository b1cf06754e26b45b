import { tambahSemua } from '../../../domain/umum/banyak';
import { blokBagan } from '../../../lembar/bagan/blok';
import type { BaganLembar, BaganSpec } from '../../../lembar/bagan/tipe';
import type { LembarBebas, SelBebas } from '../../../lembar/bebas/tipe';

export const idDataDasbor = 'data-dasbor';

/** A chart, and the cells that it covers on the sheet Dasbor. */
export interface BaganDitempatkan {
  readonly bagan: BaganSpec;
  readonly dari: string;
  readonly sampai: string;
}

/** The charts with the cells that they refer to: a block each on the hidden sheet Data Dasbor, one below the other. */
export function susunDataDasbor(bagan: readonly BaganDitempatkan[]): {
  readonly bagan: readonly BaganLembar[];
  readonly data: LembarBebas;
} {
  let baris = 3;
  const sel: SelBebas[] = [];
  const ditempatkan = bagan.map((satu): BaganLembar => {
    const awal = `B${baris}`;
    sel.push({ alamat: `B${baris - 1}`, isi: satu.bagan.judul, gaya: 'subjudul' });
    tambahSemua(sel, blokBagan(satu.bagan, awal));
    baris += satu.bagan.kategori.length + 3;
    return { ...satu, sumber: { bebas: idDataDasbor, sel: awal } };
  });
  return {
    bagan: ditempatkan,
    data: {
      id: idDataDasbor,
      nama: 'Data Dasbor',
      visibilitas: 'tersembunyi',
      dilindungi: true,
      tempat: 'akhir',
      lebar: { A: 2, B: 24 },
      sel,
    },
  };
}
