import type { PenulisLembar } from '../../src/application/kompilasi/penulis-lembar';
import { penulisLembar } from '../../src/sajian/penulis-lembar';

/** Findings and reasons by their code, so that tests name what was found and not how it is told. */
export const tulisKode: PenulisLembar = {
  ...penulisLembar,
  catatan: ({ kode }) => kode,
  sebab: (daftar) => daftar.map(({ jenis }) => jenis).join(' '),
};
