import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatArsip, type CatatanArsip } from './catatan';

/** Why what needs all rows of a period cannot be done: they are in an archive, and are to be put back first. */
export function catatPeriodeDiarsipkan(
  { arsip }: Pick<DataRuangKerja, 'arsip'>,
  periode: string | undefined,
): readonly CatatanArsip[] {
  const milik = periode === undefined ? undefined : arsip.get(periode);
  return periode === undefined || milik === undefined
    ? []
    : [catatArsip('arsip-periode', { periode, berkas: milik.berkas })];
}
