import { ok, type Result } from '../../../domain/umum/result';
import type { KegagalanPaket } from '../kegagalan';
import { bacaXml, type SumberXml } from '../xml';
import { ruangLembar } from '../xml-ruang';
import { bilanganBulat } from './alamat';
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

/** Reads `numFmts` and `cellXfs` of a styles part (ECMA-376 part 1, 18.8). */
export function bacaGaya(xml: SumberXml, bagian: string): Result<Gaya, KegagalanPaket> {
  const custom = new Map<number, GayaAngka>();
  const formatOf: number[] = [];
  let section = '';
  const read = bacaXml(xml, bagian, ruangLembar, () => ({
    buka(nama, atribut) {
      if (nama === 'numFmts' || nama === 'cellXfs') section = nama;
      else if (section === 'numFmts' && nama === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = atribut();
        const id = bilanganBulat(numFmtId, MAX_ID);
        if (id !== undefined)
          custom.set(id, { jenis: jenisFormat(formatCode), tampak: tampakFormat(formatCode) });
      } else if (section === 'cellXfs' && nama === 'xf') {
        formatOf.push(bilanganBulat(atribut().numFmtId ?? '0', MAX_ID) ?? 0);
      }
    },
    tutup(nama) {
      if (nama === section) section = '';
    },
  }));
  if (!read.ok) return read;
  const byStyle = formatOf.map(
    (id) => custom.get(id) ?? { jenis: jenisFormatBawaan(id), tampak: tampakBawaan(id) },
  );
  return ok((indeks) => byStyle[indeks] ?? POLOS);
}
