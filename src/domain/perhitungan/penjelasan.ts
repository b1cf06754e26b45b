import type { RincianRujukan, Sebab } from '../rumus';
import type { BahanPerhitungan } from './bahan';
import { tanggalPeriode } from '../unit/tanggal-periode';
import { persenCakupan } from './cakupan';
import { cariKekurangan } from './cari-kekurangan';
import type { SebabData } from './bahan-sebab';
import { cariSebab } from './cari-sebab';
import { barisIndikator } from './evaluasi-indikator';
import type { Dihitung } from './capaian-indikator';
import { areaLingkup, type Lingkup } from './lingkup';
import { hitungPemetaan } from './pemetaan';
import type { SebabCapaian } from './sebab';
import type { UnitLingkup } from './unit-lingkup';
import { urutkanSebab } from './urutan-sebab';
import { tunda } from '../umum/tunda';

/** Tells of figures why they have no value, or what they lack to be judged. Looked for when asked: most figures have one. */
export class Penjelasan {
  private pemetaan: ReturnType<typeof hitungPemetaan> | undefined;

  constructor(
    private readonly bahan: BahanPerhitungan,
    private readonly unit: UnitLingkup,
    private readonly dihitung: (id: string, lingkup: Lingkup) => Dihitung,
  ) {}

  /** The reason to begin with first; empty where there is a value that rests on enough. */
  sebab(milik: Dihitung): readonly SebabCapaian[] {
    const { capaian, hasil, indikator, lingkup } = milik.capaian;
    if (capaian.status.jenis === 'data-belum-memadai') return this.kekurangan(indikator.id, lingkup);
    return hasil.jenis === 'nilai' ? [] : this.tanpaNilai(hasil.sebab, milik);
  }

  private tanpaNilai(sebab: Sebab, milik: Dihitung): readonly SebabCapaian[] {
    const { indikator, lingkup } = milik.capaian;
    const rumus = this.bahan.rumus.rumus.get(indikator.id)?.rumus;
    if (rumus === undefined) return [{ jenis: 'rumus-tidak-sah' }];
    switch (sebab.jenis) {
      case 'siklus':
        return [{ jenis: 'siklus', jalur: jalurSiklus(this.bahan, indikator.kode) }];
      case 'melebihi-batas':
      case 'di-luar-kalender':
        return [
          {
            jenis: sebab.jenis,
            bagian: sebab.posisi === undefined ? null : rumus.teks.slice(...sebab.posisi),
          },
        ];
      case 'rujukan-tidak-dapat-dihitung':
        return urutkanSebab([sebab, ...rujukanLain(milik)].map((satu) => this.sebabRujukan(satu, lingkup)));
      case 'penyebut-nol':
      case 'tidak-ada-baris':
      case 'semua-data-kosong':
        return this.sebabData(sebab, milik);
    }
  }

  private sebabData(sebab: SebabData, { capaian, evaluasi, data }: Dihitung): readonly SebabCapaian[] {
    const { bahan } = this;
    const { indikator, lingkup } = capaian;
    const milik = bahan.rumus.rumus.get(indikator.id);
    if (milik === undefined) return [];
    const opd = lingkup.jenis === 'opd' ? lingkup.kode : null;
    const terpilih = barisIndikator(indikator, data, lingkup);
    const pemetaan = (this.pemetaan ??= hitungPemetaan(bahan.induk));
    return cariSebab(sebab, {
      indikator,
      ...milik,
      basis: milik.basis,
      variabel: bahan.variabel,
      periode: bahan.periode.kode,
      hariBatas: tanggalPeriode(bahan.periode, bahan.tanggalData),
      adaUnit: bahan.opd.length > 0,
      unit: this.unitDalam(lingkup),
      satuUnit: bahan.opd.find(({ kode }) => kode === opd),
      area: areaLingkup(indikator, lingkup),
      pemetaan: pemetaan(opd),
      pemetaanUnit: pemetaan,
      kumpulan: data.kumpulan,
      isMelaporPeriode: (kode) => bahan.posisiTerakhir(kode) === bahan.periode.kode,
      keadaanKembali: (kode) => bahan.keadaanKembali(kode),
      cakupan: evaluasi?.cakupan ?? [],
      barisLingkup: (tingkat) => terpilih[tingkat]?.length ?? data.banyak(tingkat, null),
      barisUnit: (tingkat) => data.banyak(tingkat, opd),
      agregat: tunda(() => evaluasi?.rincian(0).agregat ?? []),
    });
  }

  /** What a figure lacks, told of the one that covers least of those it refers to. */
  private kekurangan(id: string, lingkup: Lingkup): readonly SebabCapaian[] {
    const { bahan } = this;
    const terlemah = this.terlemah(id, lingkup);
    const milik = bahan.rumus.rumus.get(terlemah);
    if (milik === undefined) return [];
    const { capaian, evaluasi, data } = this.dihitung(terlemah, lingkup);
    return cariKekurangan({
      ...milik,
      basis: milik.basis,
      variabel: bahan.variabel,
      unit: this.unitDalam(lingkup),
      kumpulan: data.kumpulan,
      keadaanKembali: (opd) => bahan.keadaanKembali(opd),
      cakupan: capaian.cakupan,
      cakupanTingkat: evaluasi?.cakupan ?? [],
      rujukan: terlemah === id ? null : capaian.indikator.kode,
      pengaturan: bahan.pengaturan,
    });
  }

  /** The indicator whose coverage decides: itself, or the least of those its formula names, however far down. */
  private terlemah(id: string, lingkup: Lingkup): string {
    const sendiri = persenCakupan(this.dihitung(id, lingkup).capaian.cakupan) ?? Infinity;
    const persen = (satu: string): number => this.dihitung(satu, lingkup).persen ?? Infinity;
    const [terendah] = [...(this.bahan.rumus.rumus.get(id)?.rumus.indikator ?? [])].sort(
      (a, b) => persen(a) - persen(b),
    );
    return terendah !== undefined && persen(terendah) <= sendiri && persen(terendah) < Infinity
      ? this.terlemah(terendah, lingkup)
      : id;
  }

  private sebabRujukan(
    { indikatorId, apa }: Pick<RincianRujukan, 'indikatorId' | 'apa'>,
    lingkup: Lingkup,
  ): SebabCapaian {
    const dirujuk = this.dihitung(indikatorId, lingkup).capaian;
    const { skor } = dirujuk.capaian;
    const sebabNilai = dirujuk.sebab()[0];
    return {
      jenis: 'rujukan-tidak-dapat-dihitung',
      kode: dirujuk.indikator.kode,
      apa,
      sebab: sebabNilai ?? (skor.jenis === 'skor' ? 'realisasi-kosong' : skor.sebab),
    };
  }

  /** The units that a scope speaks of, in the order of the workspace. */
  private unitDalam(lingkup: Lingkup): BahanPerhitungan['opd'] {
    const unit = new Set(this.unit.kode(lingkup));
    return this.bahan.opd.filter(({ kode }) => unit.has(kode));
  }
}

/** What else the formula refers to and that has no value either. */
const rujukanLain = ({ evaluasi }: Dihitung): readonly RincianRujukan[] =>
  evaluasi?.rincian(0).rujukan.filter(({ hasil }) => hasil.jenis !== 'nilai') ?? [];

/** The circle that an indicator stands in, by codes. */
const jalurSiklus = ({ rumus }: BahanPerhitungan, kode: string): readonly string[] =>
  rumus.catatan
    .flatMap((satu) => (satu.kode === 'siklus' ? [satu.params.jalur] : []))
    .find((jalur) => jalur.includes(kode)) ?? [kode];
