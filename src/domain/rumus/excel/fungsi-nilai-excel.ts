import type { FungsiNilai } from '../fungsi/daftar';

/** Functions of values as Excel has them. `libur` is the range of the holidays; absent where there are none. */
export const fungsiNilaiExcel: Readonly<
  Record<FungsiNilai['nama'], (a: string, b: string, libur: string | undefined) => string>
> = {
  hari: (dari, sampai) => `(${sampai}-${dari})`,
  // NETWORKDAYS counts both ends: the days after the earlier one are meant, negative where the second comes first.
  harikerja: (dari, sampai, libur) => {
    const antara = (a: string, b: string): string =>
      `NETWORKDAYS(${a}+1,${b}${libur === undefined ? '' : `,${libur}`})`;
    return `IF(${sampai}>${dari},${antara(dari, sampai)},IF(${sampai}<${dari},-${antara(sampai, dari)},0))`;
  },
  bulan: (tanggal) => `MONTH(${tanggal})`,
};
