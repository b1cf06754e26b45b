import { terbesar, terkecil } from '../../../domain/umum/banyak';
import type { SyaratSel } from '../../../application/ports/workbook';
import type { RencanaPerubahan } from '../../../application/tabel/rencana-perubahan';
import type { Rentang } from '../../../lembar/rentang';
import type { Jalur } from '../jalur';
import { rentangHost } from '../rentang-host';
import { areaSamping, areaTulis } from './area-sentuh';
import { byteNilai } from './kirim';
import type { RincianTabel, TabelHost } from './tabel-host';
import { unsurKe } from '../../../domain/umum/pasti';
import { indeksKolom } from '../../../application/tabel-terbaca';

/** What asking for one more range costs. */
const BYTE_PER_RENTANG = 1000;

export const indeksId = ({ letak, kolomId }: TabelHost): number => unsurKe(letak.kolom, kolomId).indeks;

/**
 * Whether all is as it was read, for a second person may be at work: markers, row ids and the cell of the condition; the
 * cells that are about to be overwritten, unless they are too many for one answer; and nothing where a table grows.
 */
export function periksa(
  jalur: Jalur,
  { workbook }: Excel.RequestContext,
  rencana: readonly RencanaPerubahan<TabelHost>[],
  rincian: readonly RincianTabel[],
  syarat: SyaratSel | undefined,
): () => boolean {
  const samaDengan = (tabel: TabelHost, area: Rentang): (() => boolean) => {
    const range = rentangHost(workbook.worksheets.getItem(tabel.host.id), area);
    range.load('formulas');
    return () =>
      (range.formulas as unknown[][]).every((baris, i) =>
        baris.every((isi, j) => isi === (tabel.kisi.sel(area.atas + i, area.kiri + j)?.rumus ?? '')),
      );
  };
  const kosong = (tabel: TabelHost, area: Rentang): (() => boolean) => {
    const range = rentangHost(workbook.worksheets.getItem(tabel.host.id), area).getUsedRangeOrNullObject(
      true,
    );
    range.load('address');
    return () => range.isNullObject;
  };
  const ditulis = rincian.flatMap((satu) =>
    [...areaTulis(satu), ...areaSamping(satu)].map((area) => ({ tabel: satu.tabel, area })),
  );
  const semua = [
    ...rencana.flatMap(({ tabel }) => areaKunci(tabel, syarat).map((area) => samaDengan(tabel, area))),
    ...(muat(ditulis, jalur.byte / 2) ? ditulis.map(({ tabel, area }) => samaDengan(tabel, area)) : []),
    ...rincian.flatMap(({ tabel, rupa, ukuran: { akhir } }) =>
      akhir <= tabel.barisAkhir
        ? []
        : [...rupa.keys()].map((kolom) =>
            kosong(tabel, {
              kiri: kolom,
              kanan: kolom,
              atas: tabel.barisAkhir + (tabel.objek?.barisTotal ?? 0) + 1,
              bawah: akhir + (tabel.objek?.barisTotal ?? 0),
            }),
          ),
    ),
  ];
  return () => semua.every((sama) => sama());
}

/** Whether what these cells hold fits into an answer. */
function muat(
  daftar: readonly { readonly tabel: TabelHost; readonly area: Rentang }[],
  batas: number,
): boolean {
  let byte = 0;
  for (const { tabel, area } of daftar) {
    byte += BYTE_PER_RENTANG;
    for (let nomor = area.atas; nomor <= area.bawah && byte <= batas; nomor++) {
      const deret = [];
      for (let k = area.kiri; k <= area.kanan; k++) deret.push(tabel.kisi.sel(nomor, k)?.rumus);
      byte += byteNilai([deret]);
    }
  }
  return byte <= batas;
}

/** The columns of row ids and of the condition, from the marker down. */
function areaKunci(tabel: TabelHost, syarat: SyaratSel | undefined): Rentang[] {
  const { letak, barisPertama } = tabel;
  const kolom = [indeksId(tabel)];
  if (syarat?.tabelId === letak.tabelId) {
    kolom.push(indeksKolom(letak, syarat.kolom));
  }
  const atas = letak.barisPenanda;
  const semua = letak.kolom.map(({ indeks }) => indeks);
  return [
    // The ids of the columns: one may have been inserted among them.
    { kiri: terkecil(semua), kanan: terbesar(semua), atas, bawah: atas },
    ...kolom.map((indeks) => ({
      kiri: indeks,
      kanan: indeks,
      atas,
      bawah: Math.max(atas, barisPertama + tabel.semuaBaris().length - 1),
    })),
  ];
}
