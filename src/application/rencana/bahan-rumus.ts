import { labelPeriode, periodeDari, urutPeriode } from '../../domain/kalender/periode';
import type { Indikator } from '../../domain/rencana/indikator';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import type { AreaStrategis } from '../../domain/rencana/rencana';
import { ok } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { BahanDraf } from './draf-rumus';

export interface BahanRumus extends BahanDraf {
  /** Formula and basis of each indicator with the names that hold now, by indicator id: what an editor begins with. */
  readonly bernamaKini: ReadonlyMap<string, RumusTertulis>;
  readonly area: readonly Pick<AreaStrategis, 'kode' | 'nama'>[];
  /** Compiled periods, the last first. */
  readonly periode: readonly { readonly kode: string; readonly label: string }[];
}

export interface RumusTertulis {
  readonly rumus: string;
  /** Empty where every row counts. */
  readonly basis: string;
}

export const rumusTertulis = ({ rumus, basis }: Pick<Indikator, 'rumus' | 'basis'>): RumusTertulis => ({
  rumus,
  basis: basis ?? '',
});

/** Everything that writing a formula needs of the workspace. Writes nothing. */
export async function bahanRumus(buku: Workbook): Luaran<BahanRumus> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const { rencana, rujukan, tanggalData, catatan } = dimuat.value.data;
  const { indikator, area } = rencana;
  const { rumus } = periksaRumusRencana(indikator, variabelBaku, rujukan);
  const kamus = { variabel: variabelBaku, indikator };
  return ok({
    // Rows of the sheet that cannot be read are not in the list: that is told.
    catatan: catatan.filter(({ lokasi }) => lokasi.lembar === 'Indikator'),
    isi: {
      indikator,
      rujukan,
      bernamaKini: new Map(
        indikator.map((satu) => {
          const tertulis = rumusTertulis(satu);
          const sah = rumus.get(satu.id);
          return [
            satu.id,
            sah === undefined ? tertulis : { ...tertulis, rumus: sah.rumus.tulisUlang(kamus) },
          ];
        }),
      ),
      area: area.map(({ kode, nama }) => ({ kode, nama })),
      periode: [...tanggalData.keys()]
        .flatMap((kode) => periodeDari(kode) ?? [])
        .toSorted((a, b) => urutPeriode(b, a))
        .map((satu) => ({ kode: satu.kode, label: labelPeriode(satu) })),
    },
  });
}
