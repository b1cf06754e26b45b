import { bulatkan } from '../capaian/bulatkan';
import { hitungSkor } from '../capaian/skor';
import type { Kalender } from '../kalender/kalender';
import { barisIndikator, konteksIndikator, type IndikatorSiap } from '../perhitungan/evaluasi-indikator';
import type { Hitungan } from '../perhitungan/hitung-capaian';
import { kunciLingkup, type Lingkup } from '../perhitungan/lingkup';
import type { Indikator } from '../rencana/indikator';
import { bentukPecahan, nilai, nilaiAgregat, tidakDapatDihitung, type Hasil, type Pecahan } from '../rumus';
import { evaluasiSkalar } from '../rumus/hitung/skalar';
import type { KonteksBaris, KonteksRujukan } from '../rumus/konteks';
import { indeksDi } from '../umum/larik';
import { dariPeta, unsurKe } from '../umum/pasti';
import type { TingkatData } from '../variabel/tipe';
import { bagianUnit, type BagianUnit } from './bagian-unit';
import type { BagianSuku } from './kontribusi';
import { cariPencilan, type Pencilan } from './pencilan';

/** Which rows a value is asked of: those of one unit, or all but those. */
export interface PilihanUnit {
  readonly cara: 'hanya' | 'tanpa';
  readonly kode: string;
}

/** The rows of a level by unit. */
interface UnitTingkat {
  readonly nomor: (kode: string) => number | undefined;
  readonly kode: readonly string[];
  /** How many rows in scope each has, before the basis. */
  readonly banyak: Uint32Array;
  readonly jumlah: number;
}

/** An indicator's figure of a scope, taken apart by unit. */
export interface AngkaTerurai {
  readonly siap: IndikatorSiap;
  readonly pecahan: Pecahan | undefined;
  readonly pencilan: Pencilan;
  /** Codes of the units that have rows in it, or in what it refers to. */
  readonly unit: readonly string[];
  /** Codes of all units of the period. */
  readonly semuaUnit: readonly string[];
  readonly bagianSuku: BagianSuku;
}

interface Terurai extends AngkaTerurai {
  readonly konteks: KonteksBaris;
  readonly tingkat: ReadonlyMap<TingkatData, UnitTingkat>;
  readonly bagian: readonly BagianUnit[];
}

/**
 * What figures would be of the rows of one unit, or without them. The rows are walked through once an indicator and scope,
 * whatever the number of units; composites ask those that they refer to.
 */
export class NilaiTanpaUnit {
  private readonly terurai = new Map<string, Terurai | undefined>();

  constructor(
    private readonly hitungan: Hitungan,
    private readonly bahan: {
      readonly kalender: Kalender;
      readonly indikator: ReadonlyMap<string, Indikator>;
      /** Scores are rounded before anything refers to them. */
      readonly desimal: number;
    },
  ) {}

  /** `undefined` where the formula is wrong, stands in a circle, or its value is made of those of several periods. */
  urai(id: string, lingkup: Lingkup): AngkaTerurai | undefined {
    return this.ambil(id, lingkup);
  }

  nilai(id: string, lingkup: Lingkup, pilihan: PilihanUnit): Hasil {
    const milik = this.ambil(id, lingkup);
    if (milik === undefined) return tidakDapatDihitung({ jenis: 'siklus', jalur: [id] });
    const { siap, konteks } = milik;
    const rujukan: KonteksRujukan = {
      nilaiIndikator: (dirujuk) => this.nilai(dirujuk, lingkup, pilihan),
      skorIndikator: (dirujuk) => this.skor(dirujuk, lingkup, pilihan),
    };
    return evaluasiSkalar(siap.rumus.akar, (ke) => hasilAgregat(milik, ke, pilihan), konteks, rujukan);
  }

  private skor(id: string, lingkup: Lingkup, pilihan: PilihanUnit): Hasil {
    const hasil = this.nilai(id, lingkup, pilihan);
    const { target } = this.hitungan.hitung(id, lingkup);
    const { aturanCapaian } = dariPeta(this.bahan.indikator, id);
    const skor = hitungSkor(aturanCapaian, hasil.jenis === 'nilai' ? hasil.nilai : undefined, target);
    return skor.jenis === 'skor'
      ? nilai(bulatkan(skor.skor, this.bahan.desimal))
      : tidakDapatDihitung({ jenis: 'rujukan-tidak-dapat-dihitung', indikatorId: id, apa: 'skor' });
  }

  private ambil(id: string, lingkup: Lingkup): Terurai | undefined {
    const kunci = `${id}|${kunciLingkup(lingkup)}`;
    if (!this.terurai.has(kunci)) this.terurai.set(kunci, this.susun(id, lingkup));
    return this.terurai.get(kunci);
  }

  private susun(id: string, lingkup: Lingkup): Terurai | undefined {
    const indikator = this.bahan.indikator.get(id);
    if (indikator === undefined) return undefined;
    const siap = this.hitungan.siap(indikator);
    if (siap === undefined || isGabungan(this.hitungan, id, lingkup)) return undefined;
    const dirujuk = siap.rumus.indikator.map((satu) => this.ambil(satu, lingkup));
    if (dirujuk.includes(undefined)) return undefined;
    const { rumus, data } = siap;
    const konteks = konteksIndikator(siap, this.bahan);
    const baris = barisIndikator(siap.indikator, data, lingkup);
    const agregat = nilaiAgregat(rumus, konteks, baris);
    const tingkat = new Map(rumus.tingkat.map((satu) => [satu, unitTingkat(data, satu, baris[satu])]));
    const bagian = rumus.agregat.map(({ fungsi, tingkat: milik }, ke) =>
      bagianUnit(
        fungsi.nama,
        unsurKe(agregat, ke),
        data.kumpulan.baris[milik]?.unit ?? new Uint32Array(0),
        dariPeta(tingkat, milik).kode.length,
      ),
    );
    const pecahan = bentukPecahan(rumus);
    const unit = new Set(dirujuk.flatMap((satu) => satu?.unit ?? []));
    for (const { kode, banyak } of tingkat.values())
      for (const [ke, satu] of kode.entries()) if (indeksDi(banyak, ke) > 0) unit.add(satu);
    return {
      ...{ siap, konteks, tingkat, bagian, pecahan },
      pencilan: cariPencilan(rumus, pecahan, agregat),
      unit: [...unit],
      semuaUnit: [...new Set([...tingkat.values()].flatMap(({ kode }) => kode))],
      bagianSuku: ({ nomor, ukuran }, kode) => {
        const ke = dariPeta(tingkat, unsurKe(rumus.agregat, nomor).tingkat).nomor(kode);
        return ke === undefined ? 0 : unsurKe(bagian, nomor)[ukuran](ke);
      },
    };
  }
}

/** Made of the values of its periods: no rows of it are there to be taken apart. */
const isGabungan = (hitungan: Hitungan, id: string, lingkup: Lingkup): boolean => {
  const { rentang, indikator } = hitungan.hitung(id, lingkup);
  return rentang !== undefined && indikator.nilaiTahunan !== 'hitung-ulang';
};

function unitTingkat(
  { kumpulan }: IndikatorSiap['data'],
  tingkat: TingkatData,
  terpilih: Uint32Array | undefined,
): UnitTingkat {
  const milik = kumpulan.baris[tingkat];
  const kode = milik?.nomorUnit.kode ?? [];
  const banyak = new Uint32Array(kode.length);
  const hitung = (unit: number): void => {
    banyak[unit] = indeksDi(banyak, unit) + 1;
  };
  if (milik !== undefined) {
    if (terpilih === undefined) for (const unit of milik.unit) hitung(unit);
    else for (const i of terpilih) hitung(indeksDi(milik.unit, i));
  }
  const jumlah = terpilih?.length ?? milik?.unit.length ?? 0;
  return { nomor: (satu) => milik?.nomorUnit.nomor(satu), kode, banyak, jumlah };
}

/** As an aggregate would give it over those rows alone; nothing where there are none. */
function hasilAgregat({ siap, tingkat, bagian }: Terurai, ke: number, { cara, kode }: PilihanUnit): Hasil {
  const { tingkat: milik, posisi, syarat } = unsurKe(siap.rumus.agregat, ke);
  const unit = dariPeta(tingkat, milik);
  const nomor = unit.nomor(kode);
  const tanpaBaris = tidakDapatDihitung({ jenis: 'tidak-ada-baris', tingkat: milik, posisi });
  const sendiri = nomor === undefined ? 0 : indeksDi(unit.banyak, nomor);
  if ((cara === 'hanya' ? sendiri : unit.jumlah - sendiri) === 0) return tanpaBaris;
  const satu = unsurKe(bagian, ke);
  // A number that no unit has: of no rows of its own, and what all others give.
  const nomorAtau = nomor ?? unit.kode.length;
  if (cara === 'hanya' && syarat === undefined && satu.banyak(nomorAtau) === 0) return tanpaBaris;
  const angka = cara === 'hanya' ? satu.hanya(nomorAtau) : satu.tanpa(nomorAtau);
  return angka === undefined ? tanpaBaris : nilai(angka);
}
