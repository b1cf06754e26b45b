import type { KegagalanBuku } from '../../../application/ports/workbook';
import { ok, type Result } from '../../../domain/umum/result';
import type { Rentang } from '../../../lembar/rentang';
import type { Jalur } from '../jalur';
import { KisiHost } from './kisi-host';
import { bacaMatriks, type PermintaanSel } from './matriks';
import type { LembarHost } from './peta-buku';
import { sepertiGalat, sepertiRumus } from './sel-host';
import { dariPeta, pasangkan, unsurKe } from '../../../domain/umum/pasti';

/** Rows of a sheet to read: from 1 to `bawah`, columns from 0 to `kanan`. */
export interface Bagian {
  readonly lembar: LembarHost;
  readonly bawah: number;
  readonly kanan: number;
}

/** Cells of which the number formats are read along. */
export interface AreaFormat {
  readonly lembar: LembarHost;
  readonly area: Rentang;
}

/**
 * Reads parts of sheets, `berumus` with their formulas; number formats of `berformat` come in the same requests. A formula and what is no formula come as one property; only the
 * columns where there are some, or what looks like an error value, are asked for once more.
 */
export async function bacaIsi(
  jalur: Jalur,
  bagian: readonly Bagian[],
  berumus: boolean,
  berformat: readonly AreaFormat[] = [],
): Promise<Result<ReadonlyMap<string, KisiHost>, KegagalanBuku>> {
  const semua = await bacaMatriks(jalur, [
    ...bagian.map(({ lembar, bawah, kanan }): PermintaanSel => ({
      lembar: lembar.id,
      area: { kiri: 0, kanan, atas: 1, bawah },
      muat: berumus ? 'formulas' : 'values',
    })),
    ...berformat.map(({ lembar, area }): PermintaanSel => ({
      lembar: lembar.id,
      area,
      muat: 'numberFormat',
    })),
  ]);
  if (!semua.ok) return semua;
  const dibaca = semua.value.slice(0, bagian.length);
  const format = semua.value.slice(bagian.length);
  const meragukan = (isi: unknown): boolean => sepertiGalat(isi) || (berumus && sepertiRumus(isi));
  const terbaca = pasangkan(bagian, dibaca);
  const ragu = terbaca.flatMap(([{ lembar }, isi]) =>
    kolomRagu(isi, meragukan).map((area) => ({ lembar: lembar.id, area })),
  );
  const lagi = await bacaMatriks(
    jalur,
    ragu.flatMap((satu): PermintaanSel[] => [
      { ...satu, muat: 'values' },
      { ...satu, muat: 'valueTypes' },
    ]),
  );
  if (!lagi.ok) return lagi;
  const hasil = new Map<string, KisiHost>();
  for (const [{ lembar }, isi] of terbaca) {
    const kisi = new KisiHost();
    kisi.taruhBaris(1, isi);
    hasil.set(lembar.id, kisi);
  }
  for (const [{ lembar, area }, isi] of pasangkan(berformat, format))
    dariPeta(hasil, lembar.id).taruhFormat(area, isi);
  ragu.forEach(({ lembar, area }, k) => {
    dariPeta(hasil, lembar).taruhHasil(
      area.kiri,
      area.atas,
      unsurKe(lagi.value, 2 * k),
      unsurKe(lagi.value, 2 * k + 1),
    );
  });
  return ok(hasil);
}

/** For each column that holds such cells, the rows from the first to the last of them. */
function kolomRagu(baris: readonly (readonly unknown[])[], ragu: (isi: unknown) => boolean): Rentang[] {
  const area = new Map<number, Rentang>();
  baris.forEach((deret, i) => {
    deret.forEach((isi, kolom) => {
      if (typeof isi !== 'string' || !ragu(isi)) return;
      const atas = area.get(kolom)?.atas ?? i + 1;
      area.set(kolom, { kiri: kolom, kanan: kolom, atas, bawah: i + 1 });
    });
  });
  return [...area.values()];
}
