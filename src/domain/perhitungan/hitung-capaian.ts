import { terkecil } from '../umum/banyak';
import type { SkorBerbobot } from '../capaian/gabungan';
import type { KeadaanAngka } from '../capaian/keadaan-angka';
import { nilaiCapaian, type Capaian } from '../capaian/penilaian';
import { akhirPeriode, awalKumulatif, awalPeriode, type Periode } from '../kalender/periode';
import type { AturanTidakMelapor } from '../rencana/atribut-indikator';
import type { NilaiTarget } from '../rencana/aturan-capaian';
import type { BatasTingkat } from '../rencana/batas-tanggal';
import type { Indikator } from '../rencana/indikator';
import { periodePeserta } from '../rencana/periode-peserta';
import {
  evaluasiRumus,
  nilai,
  tidakDapatDihitung,
  type Hasil,
  type Evaluasi,
  type RincianRumus,
  type Sebab,
} from '../rumus';
import type { TingkatData } from '../variabel/tipe';
import type { AngkaDisetujui } from './angka-disetujui';
import type { BahanPerhitungan } from './bahan';
import { cariKekurangan } from './cari-kekurangan';
import { cariSebab } from './cari-sebab';
import { BatasData, hariBatas } from './batas-data';
import {
  cakupanBaris,
  jumlahBagian,
  persenCakupan,
  sesudahTanggal,
  type Bagian,
  type Cakupan,
} from './cakupan';
import type { BarisHitung } from './baris-hitung';
import { keadaanHitungan } from './keadaan-hitungan';
import { BarisLingkup, type BarisTerpilih } from './baris-lingkup';
import { susunKumpulan, type KumpulanData } from './kumpulan-data';
import { daftarLingkup, kunciLingkup, type Lingkup } from './lingkup';
import { hitungPemetaan } from './pemetaan';
import { petaPaketPeriode } from './peta-paket';
import type { SebabCapaian } from './sebab';
import { targetLingkup } from './warisan-target';
import { dariPeta } from '../umum/pasti';

/** An indicator's achievement in one period and scope (SOP step 14, "Kompilasi pencapaian kinerja per indikator"). */
export interface CapaianIndikator {
  readonly indikator: Indikator;
  /** The indicator's own period. */
  readonly periode: Periode;
  readonly lingkup: Lingkup;
  readonly hasil: Hasil;
  readonly cakupan: Cakupan;
  readonly target: NilaiTarget | undefined;
  readonly capaian: Capaian;
  /** Of a plan that is not the approved one: what stands beside it. */
  readonly disetujui?: AngkaDisetujui<CapaianIndikator>;
  /** What bounds its own rows by the data date; of a figure that is only shown again, absent. */
  readonly batas?: readonly BatasTingkat[];
  /** What is to be known beside the figure, in the order in which it is told: as far as plan and data of the period say it. */
  readonly keadaan: readonly KeadaanAngka[];
  /** Why there is no value, the reason to begin with first, or what one lacks to be judged; empty where neither. */
  sebab(): readonly SebabCapaian[];
  /** Explains the figure; at most `batas` rows of each kind per aggregate. */
  rincian(batas: number): RincianRumus;
  /** The row behind a row id of the explanation. */
  baris(tingkat: TingkatData, id: string): BarisHitung | undefined;
}

/** What is at hand where a figure was calculated. */
interface Dihitung {
  readonly kumpulan: KumpulanData;
  readonly terpilih: BarisTerpilih;
  readonly evaluasi: Evaluasi | undefined;
}

/** Areas that a package must have to be looked at; none where every package is. */
const areaLingkup = ({ cakupanData, area }: Indikator, lingkup: Lingkup): readonly string[] => [
  ...new Set([
    ...(cakupanData === 'paket-terpilih' ? [area] : []),
    ...(lingkup.jenis === 'area' ? [lingkup.kode] : []),
  ]),
];

/** The circle that an indicator stands in, by codes. */
const jalurSiklus = ({ rumus }: BahanPerhitungan, kode: string): readonly string[] =>
  rumus.catatan
    .flatMap((satu) => (satu.kode === 'siklus' ? [satu.params.jalur] : []))
    .find((jalur) => jalur.includes(kode)) ?? [kode];
const kunciHitung = (id: string, lingkup: Lingkup): string => `${id}|${kunciLingkup(lingkup)}`;

/** A figure as the combined score of an area or of the whole sees it. */
export const berbobot = ({
  indikator: { kode, bobot },
  capaian: { skor, status },
}: CapaianIndikator): SkorBerbobot => ({
  kode,
  bobot,
  skor,
  status: status.jenis,
});

/** Calculates indicators of one period in any scope, each once; composites through those they refer to. */
export class Perhitungan {
  private readonly kumpulan = new Map<AturanTidakMelapor, KumpulanData>();
  private readonly hasil = new Map<string, CapaianIndikator>();
  /** The least coverage in percent that each figure rests on, also through what it refers to. */
  private readonly persen = new Map<string, number | undefined>();
  private readonly evaluasi = new Map<string, Evaluasi | undefined>();
  private readonly baris = new Map<AturanTidakMelapor, BarisLingkup>();
  private readonly unitArea = new Map<string, readonly string[]>();
  private readonly indikator: ReadonlyMap<string, Indikator>;
  private readonly batas: BatasData;
  private readonly paket;
  private readonly pemetaan;

  constructor(private readonly bahan: BahanPerhitungan) {
    this.indikator = new Map(bahan.rencana.indikator.map((satu) => [satu.id, satu]));
    this.paket = petaPaketPeriode(bahan);
    this.pemetaan = hitungPemetaan(bahan.induk);
    this.batas = new BatasData(bahan);
  }

  /** Every indicator that takes part in the period, in the order of the plan, in each scope it declares (and `pilih` takes). */
  semua(pilih: (lingkup: Lingkup) => boolean = () => true): readonly CapaianIndikator[] {
    const { rencana, periode, opd } = this.bahan;
    return rencana.indikator
      .filter(({ frekuensi }) => periodePeserta(frekuensi, periode) !== undefined)
      .flatMap((satu) =>
        daftarLingkup(satu, opd, rencana.area)
          .filter(pilih)
          .map((lingkup) => this.hitung(satu.id, lingkup)),
      );
  }

  /** One indicator in one scope. The id must be of an indicator of the plan. */
  hitung(id: string, lingkup: Lingkup): CapaianIndikator {
    const kunci = kunciHitung(id, lingkup);
    const ada = this.hasil.get(kunci);
    if (ada) return ada;
    const baru = this.hitungBaru(dariPeta(this.indikator, id), lingkup);
    this.hasil.set(kunci, baru);
    return baru;
  }

  private hitungBaru(indikator: Indikator, lingkup: Lingkup): CapaianIndikator {
    const { bahan } = this;
    const periode = periodePeserta(indikator.frekuensi, bahan.periode) ?? bahan.periode;
    const kumpulan = this.kumpulanUntuk(indikator.aturanTidakMelapor);
    const milik = bahan.rumus.rumus.get(indikator.id);
    const diLuarSiklus = bahan.rumus.urutan.includes(indikator.id);
    const terpilih = this.lingkupBaris(indikator, lingkup);
    const evaluasi =
      milik === undefined || !diLuarSiklus
        ? undefined
        : evaluasiRumus(milik.rumus, {
            tabel: kumpulan.tabel,
            lingkup: terpilih,
            ...(milik.basis === undefined ? {} : { basis: milik.basis }),
            batas: this.batas.untuk(milik.batas, periode, kumpulan),
            aturanKosong: indikator.aturanKosong,
            tanggalData: bahan.tanggalData,
            awalPeriode: indikator.sifat === 'kumulatif' ? awalKumulatif(periode) : awalPeriode(periode),
            akhirPeriode: akhirPeriode(periode),
            hariKerja: (a, b) => bahan.kalender.hariKerjaAntara(a, b),
            nilaiIndikator: (id) => this.hitung(id, lingkup).hasil,
            skorIndikator: (id) => this.skor(id, lingkup),
          });
    const hasil = evaluasi?.hasil ?? tidakDapatDihitung({ jenis: 'siklus', jalur: [indikator.kode] });
    const rujukan = (milik?.rumus.indikator ?? []).filter(() => diLuarSiklus);
    const cakupan = this.cakupan(lingkup, kumpulan, [
      cakupanBaris(evaluasi?.cakupan ?? [], kumpulan, this.paket),
      ...rujukan.map((id) => this.hitung(id, lingkup).cakupan),
    ]);
    const persen = this.persenTerendah(persenCakupan(cakupan), rujukan, lingkup);
    this.persen.set(kunciHitung(indikator.id, lingkup), persen);
    const { target, tidakDiturunkan } = targetLingkup(bahan, indikator, periode.kode, lingkup);
    const realisasi = hasil.jenis === 'nilai' ? hasil.nilai : undefined;
    const capaian = nilaiCapaian(
      indikator,
      { realisasi, target, targetTidakDiturunkan: tidakDiturunkan, cakupan: persen },
      bahan.pengaturan,
    );
    this.evaluasi.set(kunciHitung(indikator.id, lingkup), evaluasi);
    return {
      indikator,
      periode,
      lingkup,
      hasil,
      cakupan,
      target,
      capaian,
      batas: this.batasMilik(indikator.id),
      keadaan: this.keadaan(cakupan, rujukan, lingkup),
      sebab: () =>
        capaian.status.jenis === 'data-belum-memadai'
          ? this.kekurangan(indikator.id, lingkup)
          : this.sebab(hasil, indikator, lingkup, { kumpulan, terpilih, evaluasi }),
      rincian: (batas) => evaluasi?.rincian(batas) ?? { agregat: [], rujukan: [] },
      baris: (tingkat, id) => kumpulan.baris[tingkat]?.find((baris) => baris.id === id),
    };
  }

  private batasMilik(id: string): readonly BatasTingkat[] {
    return this.bahan.rumus.rumus.get(id)?.batas.tingkat ?? [];
  }

  private sebab(
    hasil: Hasil,
    indikator: Indikator,
    lingkup: Lingkup,
    { kumpulan, terpilih, evaluasi }: Dihitung,
  ): readonly SebabCapaian[] {
    if (hasil.jenis === 'nilai') return [];
    const { bahan } = this;
    const { sebab } = hasil;
    const milik = bahan.rumus.rumus.get(indikator.id);
    if (milik === undefined) return [{ jenis: 'rumus-tidak-sah' }];
    switch (sebab.jenis) {
      case 'siklus':
        return [{ jenis: 'siklus', jalur: jalurSiklus(bahan, indikator.kode) }];
      case 'melebihi-batas':
      case 'di-luar-kalender':
        return [{ jenis: sebab.jenis }];
      case 'rujukan-tidak-dapat-dihitung':
        return [this.sebabRujukan(sebab, lingkup)];
      case 'penyebut-nol':
      case 'tidak-ada-baris':
      case 'semua-data-kosong': {
        const opd = lingkup.jenis === 'opd' ? lingkup.kode : null;
        const unit = new Set(this.unit(lingkup));
        return cariSebab(sebab, {
          indikator,
          ...milik,
          basis: milik.basis,
          variabel: bahan.variabel,
          periode: bahan.periode.kode,
          hariBatas: hariBatas(bahan.periode, bahan.tanggalData),
          adaUnit: bahan.opd.length > 0,
          unit: bahan.opd.filter(({ kode }) => unit.has(kode)),
          satuUnit: bahan.opd.find(({ kode }) => kode === opd),
          area: areaLingkup(indikator, lingkup),
          pemetaan: this.pemetaan(opd),
          kumpulan,
          isMelaporPeriode: (milik) => bahan.posisiTerakhir(milik) === bahan.periode.kode,
          keadaanKembali: (milik) => bahan.keadaanKembali(milik),
          cakupan: evaluasi?.cakupan ?? [],
          barisLingkup: (tingkat) => terpilih[tingkat]?.length ?? kumpulan.baris[tingkat]?.length ?? 0,
          barisUnit: (tingkat) =>
            opd === null
              ? (kumpulan.baris[tingkat]?.length ?? 0)
              : this.barisUntuk(indikator.aturanTidakMelapor).milik(tingkat, opd).length,
        });
      }
    }
  }

  private keadaan(cakupan: Cakupan, rujukan: readonly string[], lingkup: Lingkup): readonly KeadaanAngka[] {
    return keadaanHitungan(
      {
        cakupan,
        rujukan: rujukan.map((id) => ({
          kode: dariPeta(this.indikator, id).kode,
          cakupan: this.persen.get(kunciHitung(id, lingkup)),
        })),
      },
      this.bahan.pengaturan,
    );
  }

  /** What a figure lacks, told of the one that covers least of those it refers to. */
  private kekurangan(id: string, lingkup: Lingkup): readonly SebabCapaian[] {
    const { bahan } = this;
    const terlemah = this.terlemah(id, lingkup);
    const milik = bahan.rumus.rumus.get(terlemah);
    if (milik === undefined) return [];
    const { indikator, cakupan } = this.hitung(terlemah, lingkup);
    const unit = new Set(this.unit(lingkup));
    return cariKekurangan({
      ...milik,
      basis: milik.basis,
      variabel: bahan.variabel,
      unit: bahan.opd.filter(({ kode }) => unit.has(kode)),
      kumpulan: this.kumpulanUntuk(indikator.aturanTidakMelapor),
      keadaanKembali: (opd) => bahan.keadaanKembali(opd),
      cakupan,
      cakupanTingkat: this.evaluasi.get(kunciHitung(terlemah, lingkup))?.cakupan ?? [],
      rujukan: terlemah === id ? null : indikator.kode,
      pengaturan: bahan.pengaturan,
    });
  }

  /** The indicator whose coverage decides: itself, or the least of those its formula names, however far down. */
  private terlemah(id: string, lingkup: Lingkup): string {
    const sendiri = persenCakupan(this.hitung(id, lingkup).cakupan) ?? Infinity;
    const persen = (satu: string): number => this.persen.get(kunciHitung(satu, lingkup)) ?? Infinity;
    const [terendah] = [...(this.bahan.rumus.rumus.get(id)?.rumus.indikator ?? [])].sort(
      (a, b) => persen(a) - persen(b),
    );
    return terendah !== undefined && persen(terendah) <= sendiri && persen(terendah) < Infinity
      ? this.terlemah(terendah, lingkup)
      : id;
  }

  private sebabRujukan(
    { indikatorId, apa }: Extract<Sebab, { jenis: 'rujukan-tidak-dapat-dihitung' }>,
    lingkup: Lingkup,
  ): SebabCapaian {
    const dirujuk = this.hitung(indikatorId, lingkup);
    const { skor } = dirujuk.capaian;
    const sebabNilai = dirujuk.sebab()[0];
    return {
      jenis: 'rujukan-tidak-dapat-dihitung',
      kode: dirujuk.indikator.kode,
      apa,
      sebab: sebabNilai ?? (skor.jenis === 'skor' ? 'realisasi-kosong' : skor.sebab),
    };
  }

  /** A composite rests on no more than the least of what it is made of, however much the others cover. */
  private persenTerendah(
    sendiri: number | undefined,
    rujukan: readonly string[],
    lingkup: Lingkup,
  ): number | undefined {
    const semua = [sendiri, ...rujukan.map((id) => this.persen.get(kunciHitung(id, lingkup)))];
    const ada = semua.flatMap((satu) => satu ?? []);
    return ada.length === 0 ? undefined : terkecil(ada);
  }

  private skor(id: string, lingkup: Lingkup): Hasil {
    const { capaian } = this.hitung(id, lingkup);
    return capaian.skor.jenis === 'skor'
      ? nilai(capaian.skor.skor)
      : tidakDapatDihitung({ jenis: 'rujukan-tidak-dapat-dihitung', indikatorId: id, apa: 'skor' });
  }

  private kumpulanUntuk(aturan: AturanTidakMelapor): KumpulanData {
    const kumpulan = this.kumpulan.get(aturan) ?? susunKumpulan(this.bahan, aturan, this.paket);
    this.kumpulan.set(aturan, kumpulan);
    return kumpulan;
  }

  private lingkupBaris(indikator: Indikator, lingkup: Lingkup): BarisTerpilih {
    const opd = lingkup.jenis === 'opd' ? lingkup.kode : null;
    return this.barisUntuk(indikator.aturanTidakMelapor).dari(opd, areaLingkup(indikator, lingkup));
  }

  private barisUntuk(aturan: AturanTidakMelapor): BarisLingkup {
    const baris = this.baris.get(aturan) ?? new BarisLingkup(this.kumpulanUntuk(aturan), this.paket);
    this.baris.set(aturan, baris);
    return baris;
  }

  private cakupan(
    lingkup: Lingkup,
    { melapor }: KumpulanData,
    bagian: readonly Pick<Cakupan, 'baris' | 'pagu' | 'sesudah'>[],
  ): Cakupan {
    const unit = this.unit(lingkup);
    const opd: Bagian = [unit.filter((kode) => melapor.has(kode)).length, unit.length];
    return {
      opd,
      baris: jumlahBagian(bagian.map(({ baris }) => baris)),
      pagu: jumlahBagian(bagian.map(({ pagu }) => pagu)),
      ...sesudahTanggal(bagian),
    };
  }

  /** Codes of the units in scope. */
  private unit(lingkup: Lingkup): readonly string[] {
    if (lingkup.jenis === 'opd') return [lingkup.kode];
    return lingkup.jenis === 'area' ? this.unitDiArea(lingkup.kode) : this.bahan.opd.map(({ kode }) => kode);
  }

  private unitDiArea(area: string): readonly string[] {
    const ada = this.unitArea.get(area);
    if (ada !== undefined) return ada;
    const unit = this.bahan.induk
      .filter(({ kodeRup }) => this.paket.isDiArea(kodeRup, area))
      .map(({ opd }) => opd);
    const baru = [...new Set(unit)];
    this.unitArea.set(area, baru);
    return baru;
  }
}
