import { sidikTeks } from '../../domain/umum/sidik';
import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

type BarisRegister = Baris<typeof tabelRegister>;

/** Hexadecimal digits of each part. */
const DIGIT = 16;

const sidik = (...bagian: readonly unknown[]): string => sidikTeks(JSON.stringify(bagian)).slice(0, DIGIT);

/** What the marks of a workspace begin with. */
export const awalTanda = ({ data: { id } }: RuangKerja): string => `${sidik(id)}-`;

/**
 * What a file that is not handed over yet is called by: its workspace and its issue, as the register has it. Two issues
 * with one serial (of a run that was cut off, and of the one after it) differ by when they were made.
 */
export const tandaTerbitan = (
  ruang: RuangKerja,
  { id, serial, dikirim, berkasKirim }: BarisRegister,
): string => awalTanda(ruang) + sidik(id, serial, dikirim, berkasKirim);
