import { tanggalTetap } from '../../domain/umum/tanggal';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { bacaAlur } from './baca-alur';
import { penolakanBerlaku } from './penolakan';

/** A rejection that was only typed holds whatever day it names. */
const KAPAN_PUN = tanggalTetap('9999-12-31');

/**
 * Step 7b puts distribution on hold until the plan is approved again. Templates that circulate already are taken all the
 * same: what they ask was approved.
 */
export function catatDistribusiDitahan(ruang: RuangKerja): readonly CatatanRuangKerja[] {
  const penolakan = penolakanBerlaku(ruang, bacaAlur(ruang, KAPAN_PUN).tanda);
  return penolakan === undefined ? [] : [catatRuangKerja('distribusi-ditahan', penolakan)];
}
