import type { Periode } from '../../domain/kalender/periode';
import { permintaanDari, type PermintaanKolom } from '../../domain/pengembalian/permintaan';
import type { RencanaAksi } from '../../domain/rencana/rencana';
import { variabelBaku } from '../../domain/variabel/daftar';
import { aksiPada } from '../kompilasi/unit-periode';
import { rencanaDariTersimpan } from '../ruang-kerja/rencana-tersimpan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { hariPeriode } from '../ruang-kerja/unit-waktu';
import { bacaVersiRencana } from '../ruang-kerja/versi-rencana';
import { variabelTemplate } from './kebutuhan-data';

/** What the templates of an approved version of the plan ask in a period. */
export interface PermintaanVersi {
  readonly kolom: PermintaanKolom;
  /** Its actions, under the codes that units have in the period. */
  readonly aksi: readonly RencanaAksi[];
}

/** An approval, as a template names it. */
export interface VersiDisetujui {
  readonly versi: number;
  readonly hash: string;
}

/**
 * Calculated from the version as it is kept, for nothing else was written down of it; `undefined` where it is not kept, or is
 * not what the approval was of.
 */
export async function bacaPermintaanVersi(
  ruang: Pick<RuangKerja, 'buku' | 'data'>,
  periode: Periode,
  { versi, hash }: VersiDisetujui,
): Promise<PermintaanVersi | undefined> {
  const dibaca = await bacaVersiRencana(ruang, versi, hash);
  if (!dibaca.ok || dibaca.value === undefined) return undefined;
  const rencana = rencanaDariTersimpan(dibaca.value);
  const { data } = ruang;
  return {
    // Names in its formulas are bound by its own codes.
    kolom: permintaanDari(
      variabelTemplate({ rencana, rujukan: new Map(), keputusan: [] }, periode, variabelBaku),
    ),
    aksi: aksiPada(rencana.aksi, data.unit, hariPeriode(data, periode)),
  };
}

/** What approved versions ask in a period; of those that templates of now name. */
export type PermintaanDahulu = (versi: VersiDisetujui) => PermintaanVersi | undefined;

/** Reads each of them once. What was never approved is not looked for. */
export async function bacaPermintaanDahulu(
  ruang: Pick<RuangKerja, 'buku' | 'data'>,
  periode: Periode,
  diminta: readonly VersiDisetujui[],
): Promise<PermintaanDahulu> {
  const kunci = ({ versi, hash }: VersiDisetujui): string => `${versi}|${hash}`;
  const dibaca = new Map<string, PermintaanVersi | undefined>();
  for (const satu of diminta) {
    const disetujui = ruang.data.persetujuan.some((p) => kunci(p) === kunci(satu));
    if (disetujui && !dibaca.has(kunci(satu)))
      dibaca.set(kunci(satu), await bacaPermintaanVersi(ruang, periode, satu));
  }
  return (satu) => dibaca.get(kunci(satu));
}
