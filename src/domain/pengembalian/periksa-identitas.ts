import { catatPengembalian, type CatatanPengembalian } from './catatan';
import { SKEMA_TEMPLATE, type IdentitasTemplate } from './identitas';

/** What the workspace knows about issues and returns of one unit and period. */
export interface KeadaanTerbitan {
  readonly serialTerbit: number;
  /** Serial of the return that was taken last, if any. */
  readonly serialTerima: number | null;
}

export interface HarapanPengembalian {
  readonly ruangKerja: string;
  readonly periode: string;
  readonly versiRencana: number;
  readonly hashRencana: string;
  isUnit(opd: string): boolean;
  terbitan(opd: string): KeadaanTerbitan | undefined;
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
  const { opd, namaOpd, serial, skema, versiRencana } = identitas;
  if (identitas.ruangKerja !== harapan.ruangKerja) return [catatPengembalian('ruang-kerja-lain', {})];
  // An older template is read as it is: a column that came since is simply not in it.
  if (skema > didukung) return [catatPengembalian('skema-template-lain', { skema, didukung })];
  if (identitas.periode !== harapan.periode)
    return [catatPengembalian('periode-lain', { berkas: identitas.periode, diminta: harapan.periode })];
  if (!harapan.isUnit(opd)) return [catatPengembalian('unit-tidak-terdaftar', { opd, namaOpd })];
  if (versiRencana !== harapan.versiRencana || identitas.hashRencana !== harapan.hashRencana)
    return [catatPengembalian('rencana-lama', { versi: versiRencana, sekarang: harapan.versiRencana })];
  return periksaTerbitan(opd, serial, harapan.terbitan(opd));
}

function periksaTerbitan(
  opd: string,
  serial: number,
  keadaan: KeadaanTerbitan | undefined,
): readonly CatatanPengembalian[] {
  if (keadaan === undefined) return [catatPengembalian('belum-pernah-dikirim', { opd })];
  const { serialTerbit, serialTerima } = keadaan;
  if (serial > serialTerbit)
    return [catatPengembalian('terbitan-tidak-dikenal', { serial, terakhir: serialTerbit })];
  if (serialTerima !== null && serial < serialTerima)
    return [catatPengembalian('terbitan-lama', { serial, diterima: serialTerima })];
  return serial < serialTerbit
    ? [catatPengembalian('terbitan-bukan-terakhir', { serial, terakhir: serialTerbit })]
    : [];
}
