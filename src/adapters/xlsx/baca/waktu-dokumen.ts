import { ok, type Result } from '../../../domain/umum/result';
import type { KegagalanPaket } from '../kegagalan';
import { bacaXml, type SumberXml } from '../xml';
import { ruangInti } from '../xml-ruang';

/** W3CDTF with a time and its zone, as `dcterms:W3CDTF` is written by spreadsheet programs. */
const STEMPEL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Longer than any stamp, white space around it too. */
const MAX_STEMPEL = 1000;

/**
 * When a workbook was last saved (`dcterms:modified` of the core properties, ECMA-376 part 2, 11), in ms since 1970;
 * `undefined` where it does not say, or was not saved since it was made.
 */
export function bacaWaktuDokumen(xml: SumberXml, bagian: string): Result<number | undefined, KegagalanPaket> {
  const teks = new Map<string, string>();
  let kini: string | undefined;
  const read = bacaXml(xml, bagian, ruangInti, () => ({
    buka(elemen) {
      kini = elemen === 'created' || elemen === 'modified' ? elemen : undefined;
    },
    tutup() {
      kini = undefined;
    },
    perluTeks: () => kini !== undefined && (teks.get(kini)?.length ?? 0) < MAX_STEMPEL,
    teks(isi) {
      if (kini !== undefined) teks.set(kini, ((teks.get(kini) ?? '') + isi).slice(0, MAX_STEMPEL));
    },
  }));
  if (!read.ok) return read;
  const [dibuat, diubah] = [teks.get('created')?.trim(), teks.get('modified')?.trim() ?? ''];
  const waktu = STEMPEL.test(diubah) ? Date.parse(diubah) : NaN;
  return ok(Number.isNaN(waktu) || dibuat === diubah ? undefined : waktu);
}
