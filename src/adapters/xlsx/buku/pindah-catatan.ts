import { relasi } from '../relasi';
import type { IsiPaket } from './isi-paket';
import { pindahkanKotak, pindahkanRef, type Perpindahan } from './xml/pindah-acuan';

type Pemindah = (xml: string, pindah: Perpindahan) => string;

/** Parts of a sheet that name cells, by the type of their relationship. */
const pemindah: Readonly<Record<string, Pemindah>> = {
  comments: (xml, pindah) => pindahkanRef(xml, 'comment', pindah),
  threadedComment: (xml, pindah) => pindahkanRef(xml, 'threadedComment', pindah),
  vmlDrawing: pindahkanKotak,
};

/** Notes and comments go where the rows of their cells went. */
export function pindahkanCatatan(isi: IsiPaket, bagianLembar: string, pindah: Perpindahan): void {
  if (pindah.baris.size === 0) return;
  const hubungan = relasi(isi.paket, bagianLembar);
  for (const { jenis, luar, sasaran } of hubungan.ok ? hubungan.value : []) {
    const ubah = pemindah[jenis];
    if (ubah === undefined || luar) continue;
    const lama = isi.teks(sasaran);
    const baru = ubah(lama, pindah);
    if (baru !== lama) isi.tulis(sasaran, baru);
  }
}
