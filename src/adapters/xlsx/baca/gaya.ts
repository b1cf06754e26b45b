import { ok, type Result } from '../../../domain/umum/result';
import type { KegagalanPaket } from '../kegagalan';
import { bacaXml, type SumberXml } from '../xml';
import { ruangLembar } from '../xml-ruang';
import { salinTeks } from '../xml-urai';
import { bilanganBulat } from './alamat';
import { LarikTumbuh } from './padat/larik-tumbuh';
import { tampakBawaan, tampakFormat, type PembacaTampak } from '../../../lembar/format-angka';
import { jenisFormat, jenisFormatBawaan, type JenisFormat } from '../../../lembar/format-tanggal';

/** What each cell style shows of a number, by its index; one that does not exist shows plain numbers. */
export type Gaya = (indeks: number) => GayaAngka;

export interface GayaAngka {
  readonly jenis: JenisFormat;
  readonly tampak: PembacaTampak | undefined;
}

const POLOS: GayaAngka = { jenis: 'bukan', tampak: undefined };

/** A workbook without a styles part shows plain numbers. */
export const tanpaGaya: Gaya = () => POLOS;

const MAX_ID = 1e9;
/** Far above the 255 characters that Excel allows. */
const MAX_FORMAT = 1024;

/**
 * Reads `numFmts` and `cellXfs` of a styles part (ECMA-376 part 1, 18.8). A format is understood when a number first shows by
 * it: a file may list a million.
 */
export function bacaGaya(xml: SumberXml, bagian: string): Result<Gaya, KegagalanPaket> {
  const custom = new Map<number, string>();
  const formatOf = new LarikTumbuh((panjang) => new Int32Array(panjang));
  let section = '';
  const read = bacaXml(xml, bagian, ruangLembar, () => ({
    buka(nama, atribut) {
      if (nama === 'numFmts' || nama === 'cellXfs') section = nama;
      else if (section === 'numFmts' && nama === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = atribut();
        const id = bilanganBulat(numFmtId, MAX_ID);
        if (id !== undefined) custom.set(id, salinTeks(formatCode.slice(0, MAX_FORMAT)));
      } else if (section === 'cellXfs' && nama === 'xf') {
        formatOf.tambah(bilanganBulat(atribut().numFmtId ?? '0', MAX_ID) ?? 0);
      }
    },
    tutup(nama) {
      if (nama === section) section = '';
    },
  }));
  if (!read.ok) return read;
  const byStyle = formatOf.ambil();
  const dikenal = new Map<number, GayaAngka>();
  return ok((indeks) => {
    const id = byStyle[indeks];
    if (id === undefined) return POLOS;
    const ada = dikenal.get(id);
    if (ada !== undefined) return ada;
    const kode = custom.get(id);
    const gaya =
      kode === undefined
        ? { jenis: jenisFormatBawaan(id), tampak: tampakBawaan(id) }
        : { jenis: jenisFormat(kode), tampak: tampakFormat(kode) };
    dikenal.set(id, gaya);
    return gaya;
  });
}
