import type { TeksDibersihkan } from '../../../application/ports/pembaca-buku';
import { ok, type Result } from '../../../domain/umum/result';
import type { Visibilitas } from '../../../lembar/tipe';
import { damaged, type KegagalanPaket } from '../kegagalan';
import { bacaXml, type SumberXml } from '../xml';
import { ruangLembar } from '../xml-ruang';
import { PenamaLembar } from './nama-lembar';

/** A sheet as the workbook part lists it. */
interface LembarTerdaftar {
  readonly nama: string;
  /** What was taken out of the name. */
  readonly dibersihkan?: TeksDibersihkan;
  readonly visibilitas: Visibilitas;
  /** Id of the relationship to its part. */
  readonly relasi: string;
}

export interface DaftarBuku {
  readonly lembar: readonly LembarTerdaftar[];
  /** Dates are counted from 1904. */
  readonly sistem1904: boolean;
}

const visibilitas: ReadonlyMap<string | undefined, Visibilitas> = new Map([
  ['hidden', 'tersembunyi'],
  ['veryHidden', 'sangat-tersembunyi'],
]);

/** Reads the workbook part (ECMA-376 part 1, 18.2). */
export function bacaDaftarBuku(xml: SumberXml, bagian: string): Result<DaftarBuku, KegagalanPaket> {
  const lembar: LembarTerdaftar[] = [];
  const penama = new PenamaLembar();
  let sistem1904 = false;
  let inSheets = false;
  let root = '';
  const read = bacaXml(xml, bagian, ruangLembar, (henti) => ({
    buka(nama, atribut) {
      if (root === '') {
        root = nama;
        if (nama !== 'workbook') henti(damaged('not-a-workbook', bagian));
      } else if (nama === 'workbookPr') {
        sistem1904 = ['1', 'true', 'on'].includes(atribut().date1904 ?? '');
      } else if (nama === 'sheets') {
        inSheets = true;
      } else if (nama === 'sheet' && inSheets) {
        const attributes = atribut();
        const relasi = attributes['r:id'];
        if (attributes.name === undefined || relasi === undefined) henti(damaged('sheet-incomplete', bagian));
        else {
          const tampak = visibilitas.get(attributes.state) ?? 'tampak';
          lembar.push({ ...penama.beri(attributes.name), visibilitas: tampak, relasi });
        }
      }
    },
    tutup(nama) {
      if (nama === 'sheets') inSheets = false;
    },
  }));
  return read.ok ? ok({ lembar, sistem1904 }) : read;
}
