import { fail, ok, type Result } from '../../domain/umum/result';
import { RELASI_TERBANYAK } from './batas';
import { damaged, tooLarge, type KegagalanPaket } from './kegagalan';
import type { Paket } from './paket';
import { bacaXml } from './xml';
import { ruangRelasi } from './xml-ruang';

/** Comments in threads are an extension of Excel's. */
export const JENIS_KOMENTAR = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

/** A relationship of a part to another one (ECMA-376 part 2, 9.3). */
export interface Relasi {
  readonly id: string;
  /**
   * Last segment of the type's address where the standard gives it, which the strict and the transitional form share, e.g.
   * `worksheet`; else the whole address: others use the same words for other things.
   */
  readonly jenis: string;
  /** Name of the part pointed to (resolved, without leading slash); the address itself where `luar`. */
  readonly sasaran: string;
  /** Points outside of the package. */
  readonly luar: boolean;
}

/** Relationships of a part (`''`: of the package), in file order; none where it has no relationships part. */
export function relasi(paket: Paket, bagian: string): Result<readonly Relasi[], KegagalanPaket> {
  const namaRels = bagianRelasi(bagian);
  const teks = paket.teks(namaRels);
  if (!teks.ok) return teks;
  if (teks.value === undefined) return ok([]);
  const found: Relasi[] = [];
  const read = bacaXml(teks.value, namaRels, ruangRelasi, (henti) => ({
    buka(nama, atribut) {
      if (nama !== 'Relationship') return;
      const { Id: id, Type: type, Target: target, TargetMode: mode } = atribut();
      if (id === undefined || type === undefined || target === undefined) {
        henti(damaged('relationship-incomplete', namaRels));
        return;
      }
      const luar = mode === 'External';
      const sasaran = luar ? target : resolved(bagian, target);
      if (found.push({ id, jenis: jenisRelasi(type), sasaran, luar }) > RELASI_TERBANYAK)
        henti(tooLarge('relasi'));
    },
  }));
  return read.ok ? ok(found) : fail(read.error);
}

const BAKU = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org)\/.*\/([^/]+)$/;

const jenisRelasi = (type: string): string => BAKU.exec(type.trim())?.[1] ?? type;

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function bagianRelasi(bagian: string): string {
  const slash = bagian.lastIndexOf('/') + 1;
  return `${bagian.slice(0, slash)}_rels/${bagian.slice(slash)}.rels`;
}

/** A target relative to its source's folder, or absolute with a leading slash; steps above the root stay at the root. */
function resolved(bagian: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  const steps = path.startsWith('/') ? [] : bagian.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
