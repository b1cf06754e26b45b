import { bacaRentang } from '../../../lembar/rentang';
import { JENIS_KOMENTAR, relasi } from '../relasi';
import type { IsiPaket } from './isi-paket';
import { ubahTerkait } from './ubah-terkait';
import { pindahkanKotak, pindahkanRef, type Perpindahan } from './xml/pindah-acuan';

type Pemindah = (xml: string, pindah: Perpindahan) => string;

/** Parts of a sheet that name cells, by the type of their relationship. */
const pemindah: Readonly<Record<string, Pemindah>> = {
  comments: (xml, pindah) => pindahkanRef(xml, 'comment', pindah),
  [JENIS_KOMENTAR]: (xml, pindah) => pindahkanRef(xml, 'threadedComment', pindah),
  vmlDrawing: pindahkanKotak,
};

/**
 * The first row where a note that goes with its row would meet another that stays: a cell holds one, and a file with two of
 * them is broken for Excel.
 */
export function catatanBertemu(isi: IsiPaket, bagianLembar: string, pindah: Perpindahan): number | undefined {
  if (pindah.baris.size === 0) return undefined;
  const hubungan = relasi(isi.paket, bagianLembar);
  const bagian = (hubungan.ok ? hubungan.value : []).find(({ jenis, luar }) => jenis === 'comments' && !luar);
  if (bagian === undefined) return undefined;
  const seen = new Set<string>();
  let bertemu: number | undefined;
  for (const [, ref = ''] of pindahkanRef(isi.teks(bagian.sasaran), 'comment', pindah).matchAll(REF)) {
    const baris = bacaRentang(ref)?.atas;
    if (seen.has(ref) && baris !== undefined) bertemu = Math.min(bertemu ?? baris, baris);
    seen.add(ref);
  }
  return bertemu;
}

const REF = /<(?:[\w.-]+:)?comment\s[^>]*?ref\s*=\s*["']([^"']*)["']/g;

/** Notes and comments go where the rows of their cells went. */
export function pindahkanCatatan(isi: IsiPaket, bagianLembar: string, pindah: Perpindahan): void {
  if (pindah.baris.size === 0) return;
  ubahTerkait(isi, bagianLembar, pemindah, pindah);
}
