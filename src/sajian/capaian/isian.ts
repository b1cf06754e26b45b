import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import type { Variabel } from '../../domain/variabel/tipe';
import type { Bahasa } from '../../teks/bahasa';

/** What a cell of data says. Choices and texts are the workbook's own words. */
export function sajikanIsian(
  isian: Isian<NilaiIsian> | undefined,
  { tipe }: Variabel,
  { tulis, teks }: Bahasa,
): string {
  const kata = teks.sajian.rincian.isian;
  switch (isian?.keadaan) {
    case undefined:
    case 'kosong':
      return kata.kosong;
    case 'tidak-berlaku':
      return kata.tidakBerlaku;
    case 'tidak-sah':
      return `"${isian.teks}"`;
    case 'ada': {
      const { nilai } = isian;
      if (typeof nilai === 'boolean') return nilai ? kata.ya : kata.tidak;
      if (typeof nilai === 'string') return nilai;
      return tipe === 'tanggal' ? tulis.tanggal(nilai) : tulis.angka(nilai);
    }
  }
}
