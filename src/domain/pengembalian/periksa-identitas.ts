import { LOMPATAN_KIRIMAN } from './batas-kiriman';
import { catatPengembalian, type CatatanPengembalian } from './catatan';
import { SKEMA_TEMPLATE, type IdentitasTemplate } from './identitas';

/** What the workspace knows about issues and returns of one unit and period. */
export interface KeadaanTerbitan {
  readonly serialTerbit: number;
  /** Serial of the return that was taken last, if any. */
  readonly serialTerima: number | null;
  /** Version of the plan that the last issue was made from. */
  readonly versi?: number;
  /** What an issue was made from, as far as the register knows: the code of the write before. */
  asal?(serial: number): string | undefined;
}

export interface HarapanPengembalian {
  readonly ruangKerja: string;
  readonly periode: string;
  readonly versiRencana: number;
  readonly hashRencana: string;
  /** Whether a plan with that number and that hash was approved in this workspace, now or before. */
  isDisetujui?(versi: number, hash: string): boolean;
  /** The code in the period of the unit that a code speaks of: a template may have gone out under a former one. */
  kodeUnit?(opd: string): string;
  isUnit(opd: string): boolean;
  /** Codes of those that took over from a unit which the period no longer has, or not yet; `undefined` of all others. */
  tidakAda?(opd: string): { readonly penerus: readonly string[] } | undefined;
  terbitan(opd: string): KeadaanTerbitan | undefined;
  /** Whether a person said that an issue of another copy is to be taken over for this unit. */
  ambilAlih?(opd: string): boolean;
}

/**
 * Whether a returned template is the one that is waited for. Checked from the outside in: a file of another workspace
 * gets that one finding, not also all that follows from it.
 */
export function periksaIdentitas(
  identitas: IdentitasTemplate,
  harapan: HarapanPengembalian,
  didukung = SKEMA_TEMPLATE,
): readonly CatatanPengembalian[] {
  const { opd, namaOpd, skema, versiRencana, hashRencana } = identitas;
  if (identitas.ruangKerja !== harapan.ruangKerja) return [catatPengembalian('ruang-kerja-lain', {})];
  // An older template is read as it is: a column that came since is simply not in it.
  if (skema > didukung) return [catatPengembalian('skema-template-lain', { skema, didukung })];
  if (identitas.periode !== harapan.periode)
    return [catatPengembalian('periode-lain', { berkas: identitas.periode, diminta: harapan.periode })];
  const tidakAda = harapan.tidakAda?.(opd);
  if (tidakAda !== undefined)
    return [
      catatPengembalian('unit-kembali-tidak-ada', { opd, namaOpd, periode: harapan.periode, ...tidakAda }),
    ];
  if (!harapan.isUnit(opd)) return [catatPengembalian('unit-tidak-terdaftar', { opd, namaOpd })];
  const keadaan = harapan.terbitan(opd);
  const terbitan = (): readonly CatatanPengembalian[] =>
    periksaTerbitan(identitas, keadaan, harapan.ambilAlih?.(opd) === true);
  if (isRencanaBerlaku(identitas, harapan)) return terbitan();
  const versi = { versi: versiRencana, sekarang: harapan.versiRencana };
  // What it asked is compared column by column where it is read; its plan only has to be one of ours.
  if (harapan.isDisetujui?.(versiRencana, hashRencana) !== true)
    return [catatPengembalian('rencana-lama', { ...versi, sebab: 'tidak-disetujui' })];
  const catatan = terbitan();
  if (catatan.length === 0 && isVersiLain(identitas, keadaan))
    return [catatPengembalian('rencana-lama', { ...versi, sebab: 'bukan-kiriman' })];
  return [...catatan, catatPengembalian('template-versi-dahulu', versi)];
}

/** The register says that the issue with that number was made from another version of the plan. */
const isVersiLain = (
  { serial, versiRencana }: IdentitasTemplate,
  keadaan: KeadaanTerbitan | undefined,
): boolean =>
  keadaan?.versi !== undefined && serial === keadaan.serialTerbit && versiRencana !== keadaan.versi;

/** A template was made from the plan in force. */
export const isRencanaBerlaku = (
  { versiRencana, hashRencana }: Pick<IdentitasTemplate, 'versiRencana' | 'hashRencana'>,
  berlaku: Pick<HarapanPengembalian, 'versiRencana' | 'hashRencana'>,
): boolean => versiRencana === berlaku.versiRencana && hashRencana === berlaku.hashRencana;

function periksaTerbitan(
  identitas: IdentitasTemplate,
  keadaan: KeadaanTerbitan | undefined,
  ambilAlih: boolean,
): readonly CatatanPengembalian[] {
  const { serial } = identitas;
  const { serialTerbit, serialTerima } = keadaan ?? { serialTerbit: 0, serialTerima: null };
  if (serial > serialTerbit + LOMPATAN_KIRIMAN)
    return [catatPengembalian('terbitan-tak-wajar', { serial, terakhir: serialTerbit })];
  if (serialTerima !== null && serial < serialTerima)
    return [catatPengembalian('terbitan-lama', { serial, diterima: serialTerima })];
  const asing = terbitanSalinanLain(identitas, keadaan);
  if (asing !== undefined)
    return [
      ambilAlih ? catatPengembalian('terbitan-diambil-alih', { serial, ...dariRevisi(identitas) }) : asing,
    ];
  return serial < serialTerbit
    ? [catatPengembalian('terbitan-bukan-terakhir', { serial, terakhir: serialTerbit })]
    : [];
}

const dariRevisi = ({ revisi }: IdentitasTemplate) => (revisi === undefined ? {} : { revisi });

/** An issue that another copy of the workspace made: the register does not know it, or made it from another state. */
function terbitanSalinanLain(
  identitas: IdentitasTemplate,
  keadaan: KeadaanTerbitan | undefined,
): CatatanPengembalian | undefined {
  const { opd, serial, rantai } = identitas;
  const revisi = dariRevisi(identitas);
  if (keadaan === undefined) return catatPengembalian('belum-pernah-dikirim', { opd, ...revisi });
  if (serial > keadaan.serialTerbit)
    return catatPengembalian('terbitan-tidak-dikenal', { serial, terakhir: keadaan.serialTerbit, ...revisi });
  const tercatat = keadaan.asal?.(serial);
  return rantai === undefined || tercatat === undefined || rantai === tercatat
    ? undefined
    : catatPengembalian('terbitan-salinan-lain', { serial, ...revisi });
}
