import type { KegagalanBuku } from '../../../application/ports/workbook';
import { ok, type Result } from '../../../domain/umum/result';
import type { Rentang } from '../../../lembar/rentang';
import type { Antrean, Jalur } from '../jalur';
import { rentangHost } from '../rentang-host';
import { pasangkan, unsurKe } from '../../../domain/umum/pasti';

/** What a cell takes in an answer, unless texts are long: then fewer are asked for at a time. */
const BYTE_PER_SEL = 20;
const SEL_PALING_SEDIKIT = 50;
/** What asking for one more range costs, in cells: scattered rows must not make a request too large. */
const SEL_PER_RENTANG = 50;

/** What cells are asked for. */
export type Muatan = 'values' | 'formulas' | 'numberFormat' | 'valueTypes';

/** One property of the cells of an area, of the sheet with that id. */
export interface PermintaanSel {
  readonly lembar: string;
  readonly area: Rentang;
  readonly muat: Muatan;
}

type Matriks = readonly (readonly unknown[])[];

interface Potongan {
  readonly ke: number;
  readonly isi: PermintaanSel;
}

/** The rows of every area, in as few syncs as the size of answers allows; `serta` goes along with the first of them. */
export async function bacaMatriks(
  jalur: Jalur,
  permintaan: readonly PermintaanSel[],
  serta: Antrean<void> = () => () => undefined,
  perJawaban = jalur.byte / BYTE_PER_SEL,
): Promise<Result<readonly Matriks[], KegagalanBuku>> {
  const hasil: unknown[][][] = permintaan.map(() => []);
  for (const [urutan, kelompok] of kelompokkan(permintaan, perJawaban).entries()) {
    const dibaca = await jalur.minta((context) => {
      const ambilSerta = urutan === 0 ? serta(context) : undefined;
      const ambil = mintaKelompok(context, kelompok);
      return () => {
        ambilSerta?.();
        return ambil();
      };
    });
    if (!dibaca.ok) {
      const kecil = Math.floor(perJawaban / 2);
      if (dibaca.error.kode !== 'request-too-large' || kecil < SEL_PALING_SEDIKIT) return dibaca;
      return bacaMatriks(jalur, permintaan, serta, kecil);
    }
    for (const [{ ke }, isi] of pasangkan(kelompok, dibaca.value)) {
      const milik = unsurKe(hasil, ke);
      for (const baris of isi) milik.push(baris);
    }
  }
  return ok(hasil);
}

function mintaKelompok(
  context: Excel.RequestContext,
  kelompok: readonly Potongan[],
): () => readonly unknown[][][] {
  const dibaca = kelompok.map(({ isi: { lembar, area, muat } }) => {
    const range = rentangHost(context.workbook.worksheets.getItem(lembar), area);
    range.load(muat);
    return { range, muat };
  });
  return () => dibaca.map(({ range, muat }) => range[muat] as unknown[][]);
}

/** Pieces that one request asks for; areas of more rows than fit are cut. */
function kelompokkan(permintaan: readonly PermintaanSel[], perJawaban: number): Potongan[][] {
  const hasil: Potongan[][] = [];
  let kini: Potongan[] = [];
  let terisi = Infinity;
  permintaan.forEach((satu, ke) => {
    const lebar = satu.area.kanan - satu.area.kiri + 1;
    const tinggi = Math.max(1, Math.floor(perJawaban / Math.max(1, lebar)));
    for (let { atas } = satu.area; atas <= satu.area.bawah && lebar > 0; atas += tinggi) {
      const bawah = Math.min(satu.area.bawah, atas + tinggi - 1);
      const banyak = (bawah - atas + 1) * lebar + SEL_PER_RENTANG;
      if (terisi + banyak > perJawaban) {
        hasil.push((kini = []));
        terisi = 0;
      }
      terisi += banyak;
      kini.push({ ke, isi: { ...satu, area: { ...satu.area, atas, bawah } } });
    }
  });
  return hasil;
}
