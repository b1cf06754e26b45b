import { susunPadanan, type Padanan } from '../../src/domain/ketikan/padanan';
import { ejaanBawaan, nilaiPadanan, type KelompokPadanan } from '../../src/domain/variabel/padanan';

/** The table of a kind as the sheet Padanan of a new workspace gives it. */
export const padananBawaan = (kelompok: KelompokPadanan): Padanan =>
  susunPadanan([
    ...nilaiPadanan[kelompok].map((nilai) => [nilai, nilai] as const),
    ...Object.entries(ejaanBawaan[kelompok]).flatMap(([nilai, ejaan]) =>
      ejaan.map((satu) => [satu, nilai] as const),
    ),
  ]);
