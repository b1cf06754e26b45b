import type { Perubahan } from '../ports/workbook';
import { perubahanMeta } from '../ruang-kerja/perubahan';

const awalan = 'arsip.';

/** A period whose compiled rows are in an archive file beside the workbook. */
export interface ArsipTercatat {
  /** Name of the file, without a folder. */
  readonly berkas: string;
  /** SHA-256 of its bytes, hex. */
  readonly hash: string;
  /** Plan or data were already otherwise than locked when the rows were put away. */
  readonly berubah: boolean;
}

/** Written as `<hash> tetap|berubah <name>`; what is not written so says nothing. */
const POLA = /^([0-9a-f]{64}) (tetap|berubah) ([^/\\]+)$/;

/** The archives as the meta table says, by period code; what holds whatever happens to the sheet Arsip Data. */
export const arsipDari = (meta: ReadonlyMap<string, string | null>): ReadonlyMap<string, ArsipTercatat> =>
  new Map(
    [...meta].flatMap(([kunci, nilai]): [string, ArsipTercatat][] => {
      const cocok = kunci.startsWith(awalan) ? POLA.exec(nilai ?? '') : null;
      if (cocok === null) return [];
      const [, hash = '', keadaan, berkas = ''] = cocok;
      return [[kunci.slice(awalan.length), { hash, berkas, berubah: keadaan === 'berubah' }]];
    }),
  );

/** The key of the meta table that says it. */
export const kunciArsip = (periode: string): string => awalan + periode;

export const perubahanArsip = (periode: string, { hash, berubah, berkas }: ArsipTercatat): Perubahan =>
  perubahanMeta([[kunciArsip(periode), [hash, berubah ? 'berubah' : 'tetap', berkas].join(' ')]]);
