import type { BarisDihapus } from '../data/baris-data';
import type { Indikator } from '../rencana/indikator';
import type { TingkatData } from '../variabel/tipe';
import type { BahanPerhitungan } from './bahan';
import {
  barisBerubah,
  denganSumberTurunan,
  indeksBerubah,
  type BarisBerubah,
  type IndeksBerubah,
} from './baris-berubah';
import type { Dihitung } from './capaian-indikator';
import type { DataAturan } from './data-aturan';
import { berarea } from './baris-lingkup';
import { barisIndikator } from './evaluasi-indikator';
import { areaLingkup, type Lingkup } from './lingkup';
import type { PetaPaket } from './peta-paket';
import { isPeriodeIkut } from './pilih-baris';

interface Dibaca {
  readonly variabel: ReadonlySet<string>;
  readonly tingkat: ReadonlySet<TingkatData>;
}

export const tanpaUbahan: BarisBerubah = { disunting: new Set(), dikoreksi: new Set(), dihapus: new Set() };

/** Finds the rows that are not as their units returned them among those that figures read. */
export class UbahanAngka {
  private readonly indeks = new WeakMap<DataAturan, IndeksBerubah>();
  private readonly dibaca = new Map<string, Dibaca>();

  constructor(
    private readonly bahan: Pick<
      BahanPerhitungan,
      'rumus' | 'variabel' | 'dihapus' | 'periode' | 'rentang' | 'posisiTerakhir'
    >,
    private readonly paket: Pick<PetaPaket, 'isDiArea'>,
  ) {}

  /** Those of an indicator's own rows in a scope, and of the figures that it refers to. */
  dari(
    indikator: Indikator,
    data: DataAturan,
    lingkup: Lingkup,
    rujukan: readonly Pick<Dihitung, 'berubah'>[],
  ): BarisBerubah {
    const indeks = this.indeks.get(data) ?? indeksBerubah(data.kumpulan);
    this.indeks.set(data, indeks);
    const { dihapus = [] } = this.bahan;
    const lain = rujukan.flatMap(({ berubah }) => (berubah === tanpaUbahan ? [] : [berubah]));
    if (lain.length + dihapus.length === 0 && Object.keys(indeks).length === 0) return tanpaUbahan;
    const dibaca = this.dibacaOleh(indikator);
    return barisBerubah(
      indeks,
      { ...dibaca, terpilih: barisIndikator(indikator, data, lingkup) },
      dihapus.filter((satu) => dibaca.tingkat.has(satu.tingkat) && this.isMilik(satu, indikator, lingkup)),
      lain,
    );
  }

  /** Whether a deleted row would be one of a figure's: of its period or the last position it takes, unit, and areas. */
  private isMilik(
    { tingkat, periode, opd, kodeRup }: BarisDihapus,
    indikator: Indikator,
    lingkup: Lingkup,
  ): boolean {
    const { periode: kini, posisiTerakhir } = this.bahan;
    const ikut =
      periode === kini.kode ||
      (isPeriodeIkut(this.bahan, indikator.aturanTidakMelapor, periode) && posisiTerakhir(opd) === periode);
    if (!ikut || (lingkup.jenis === 'opd' && lingkup.kode !== opd)) return false;
    return (
      !berarea.has(tingkat) ||
      areaLingkup(indikator, lingkup).every((area) => this.paket.isDiArea(kodeRup, area))
    );
  }

  private dibacaOleh({ id }: Indikator): Dibaca {
    const ada = this.dibaca.get(id);
    if (ada !== undefined) return ada;
    const milik = this.bahan.rumus.rumus.get(id);
    const terbaca =
      milik === undefined ? [] : [milik.rumus, ...(milik.basis === undefined ? [] : [milik.basis])];
    const variabel = denganSumberTurunan([
      ...terbaca.flatMap((satu) => [...satu.variabel]),
      ...(milik?.batas.tingkat ?? []).flatMap(({ kolom }) => kolom),
    ]);
    const tingkat = new Set([
      ...terbaca.flatMap((satu) => [...satu.tingkat]),
      ...this.bahan.variabel.flatMap((satu) => (variabel.has(satu.id) ? [satu.tingkat] : [])),
    ]);
    const baru = { variabel, tingkat };
    this.dibaca.set(id, baru);
    return baru;
  }
}
