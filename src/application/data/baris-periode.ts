import type { BarisData } from '../../domain/data/baris-data';
import { belahNilai } from '../../domain/ketikan/belah';
import { daftarTingkatData, type TingkatData, type Variabel } from '../../domain/variabel/tipe';
import { tabelData } from '../../lembar/daftar/data';
import { kolomBaris, selBaris, uraiTabel } from '../../lembar/kodek';
import type { Catatan } from '../catatan';
import type { IsiBuku, Perubahan } from '../ports/workbook';
import { bacaIsianTabel, selIsian } from './isian-tabel';

export const idTabelData = (tingkat: TingkatData): string => `data-${tingkat}`;

/** Tables that `bacaDataPeriode` reads. */
export const tabelDataPeriode = daftarTingkatData.map(idTabelData);

/** The stored id of a row of a period. */
export const kunciBaris = (baris: Pick<BarisData, 'periode' | 'id'>): string =>
  `${baris.periode}|${baris.id}`;

/** The compiled rows of all periods. */
export function bacaDataPeriode(
  isi: IsiBuku,
  variabel: readonly Variabel[],
): { readonly baris: readonly BarisData[]; readonly catatan: readonly Catatan[] } {
  const perTingkat = daftarTingkatData.map((tingkat) => {
    const tabel = isi.tabel.get(idTabelData(tingkat));
    const milik = variabel.filter((v) => v.tingkat === tingkat);
    const { baris, catatan } = uraiTabel(tabelData(tingkat, milik), tabel);
    const isian = bacaIsianTabel(tabel, milik);
    return {
      catatan,
      baris: baris.map((b): BarisData => ({
        id: b.baris,
        tingkat,
        periode: b.periode,
        opd: b.opd,
        kodeRup: belahNilai(b.kodeRup ?? ''),
        isian: isian.get(b.id) ?? {},
        asal: { berkas: b.berkas ?? '', lembar: b.lembar ?? '', baris: b.barisAsal ?? 0 },
      })),
    };
  });
  return {
    baris: perTingkat.flatMap(({ baris }) => baris),
    catatan: perTingkat.flatMap(({ catatan }) => catatan),
  };
}

/** The changes that turn the compiled rows of some units in one period into others. */
export function perubahanDataPeriode(
  lama: readonly BarisData[],
  baru: readonly BarisData[],
  variabel: readonly Variabel[],
): readonly Perubahan[] {
  return daftarTingkatData.flatMap((tingkat): Perubahan[] => {
    const milik = variabel.filter((v) => v.tingkat === tingkat);
    const tabel = tabelData(tingkat, milik);
    const menjadi = baru.filter((b) => b.tingkat === tingkat);
    const kunciBaru = new Set(menjadi.map(kunciBaris));
    const hilang = lama
      .filter((b) => b.tingkat === tingkat)
      .map(kunciBaris)
      .filter((k) => !kunciBaru.has(k));
    return [
      ...(hilang.length > 0 ? [{ jenis: 'hapus', tabelId: tabel.id, id: hilang } as const] : []),
      ...(menjadi.length > 0
        ? [
            {
              jenis: 'simpan',
              tabelId: tabel.id,
              kolom: [...kolomBaris(tabel).map(({ id }) => id), ...milik.map(({ id }) => id)],
              baris: menjadi.map((b) => ({
                id: kunciBaris(b),
                sel: [
                  ...selBaris(tabel, {
                    periode: b.periode,
                    opd: b.opd,
                    baris: b.id,
                    kodeRup: b.kodeRup.length === 0 ? null : b.kodeRup.join(';'),
                    berkas: b.asal.berkas,
                    lembar: b.asal.lembar,
                    barisAsal: b.asal.baris,
                  }),
                  ...selIsian(b.isian, milik),
                ],
              })),
            } as const,
          ]
        : []),
    ];
  });
}
