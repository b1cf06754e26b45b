import type { IdentitasTemplate } from '../../domain/pengembalian/identitas';
import type { Perubahan } from '../ports/workbook';

const awalan = 'lembarIsian.';

/** Whose sheets stand in the workspace, and for which issue they were made. */
export type LembarIsianTercatat = Pick<
  IdentitasTemplate,
  'periode' | 'opd' | 'serial' | 'versiRencana' | 'hashRencana' | 'skema'
> & {
  /** The columns that they ask for (`tulisPermintaan`); absent where a program made them that did not write it. */
  readonly permintaan?: string;
};

/** The units that were given sheets in the workspace, as the meta table says; in the order in which they were first. */
export const lembarIsianDari = (meta: ReadonlyMap<string, string>): readonly LembarIsianTercatat[] =>
  [...meta].flatMap(([kunci, nilai]) => {
    if (!kunci.startsWith(awalan)) return [];
    const milik = kunci.slice(awalan.length);
    const titik = milik.indexOf('.');
    const [serial, versiRencana, skema, hashRencana, permintaan] = nilai.split(' ');
    if (titik < 1 || hashRencana === undefined) return [];
    return [
      {
        periode: milik.slice(0, titik),
        opd: milik.slice(titik + 1),
        serial: Number(serial),
        versiRencana: Number(versiRencana),
        skema: Number(skema),
        hashRencana,
        ...(permintaan === undefined ? {} : { permintaan }),
      },
    ];
  });

/** Records the sheets of these units: together with the register, so that either both know of an issue or neither. */
export const perubahanLembarIsian = (daftar: readonly LembarIsianTercatat[]): Perubahan => ({
  jenis: 'simpan',
  tabelId: 'meta',
  kolom: ['kunci', 'nilai'],
  baris: daftar.map(({ periode, opd, serial, versiRencana, skema, hashRencana, permintaan = [] }) => {
    const kunci = `${awalan}${periode}.${opd}`;
    return {
      id: kunci,
      sel: [kunci, [serial, versiRencana, skema, hashRencana].concat(permintaan).join(' ')],
    };
  }),
});
