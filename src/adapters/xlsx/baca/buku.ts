import { ok, type Result } from '../../../domain/umum/result';
import type { Visibilitas } from '../../../lembar/tipe';
import { damaged, type KegagalanPaket } from '../kegagalan';
import { bacaXml, type AtributXml } from '../xml';

/** A sheet as the workbook part lists it. */
interface LembarTerdaftar {
  readonly nama: string;
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
export function bacaDaftarBuku(xml: string, bagian: string): Result<DaftarBuku, KegagalanPaket> {
  const lembar: LembarTerdaftar[] = [];
  const prefixes = new Set<string>();
  let sistem1904 = false;
  let inSheets = false;
  let root = '';
  const read = bacaXml(xml, bagian, (henti) => ({
    buka(nama, atribut) {
      if (root === '') {
        root = nama;
        if (nama !== 'workbook') henti(damaged('not-a-workbook', bagian));
        collectPrefixes(atribut(), prefixes);
      } else if (nama === 'workbookPr') {
        sistem1904 = ['1', 'true', 'on'].includes(atribut().date1904 ?? '');
      } else if (nama === 'sheets') {
        collectPrefixes(atribut(), prefixes);
        inSheets = true;
      } else if (nama === 'sheet' && inSheets) {
        const attributes = atribut();
        collectPrefixes(attributes, prefixes);
        const relasi = relationshipId(attributes, prefixes);
        if (attributes.name === undefined || relasi === undefined) henti(damaged('sheet-incomplete', bagian));
        else {
          const tampak = visibilitas.get(attributes.state) ?? 'tampak';
          lembar.push({ nama: attributes.name, visibilitas: tampak, relasi });
        }
      }
    },
    tutup(nama) {
      if (nama === 'sheets') inSheets = false;
    },
  }));
  return read.ok ? ok({ lembar, sistem1904 }) : read;
}

/** Prefixes bound to the relationships namespace, which is usually but not always `r`. */
function collectPrefixes(atribut: AtributXml, prefixes: Set<string>): void {
  for (const [nama, nilai] of Object.entries(atribut)) {
    if (nama.startsWith('xmlns:') && nilai?.endsWith('/relationships')) prefixes.add(nama.slice(6));
  }
}

function relationshipId(atribut: AtributXml, prefixes: ReadonlySet<string>): string | undefined {
  for (const prefix of prefixes) {
    const id = atribut[`${prefix}:id`];
    if (id !== undefined) return id;
  }
  return undefined;
}
