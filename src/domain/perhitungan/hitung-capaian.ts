import { gabungkanKeadaan, type KeadaanAngka } from '../capaian/keadaan-angka';
import { awalPeriode, type Periode } from '../kalender/periode';
import type { Frekuensi } from '../rencana/atribut-indikator';
import { aturanData, rumusDihitung, type AturanData } from '../rencana/aturan-nol';
import type { Indikator } from '../rencana/indikator';
import { periodePeserta } from '../rencana/periode-peserta';
import { nilai, tidakDapatDihitung, type Evaluasi, type Hasil, type KonteksRujukan } from '../rumus';
import type { BahanPerhitungan } from './bahan';
import type { CapaianIndikator, Dihitung } from './capaian-indikator';
import { keadaanBerubah } from './baris-berubah';
import { BatasData } from './batas-data';
import { cakupanBaris, jumlahBagian, persenCakupan, sesudahTanggal, terendah, type Cakupan } from './cakupan';
import { DataAturan } from './data-aturan';
import { evaluasiIndikator, type IndikatorSiap } from './evaluasi-indikator';
import { keadaanHitungan } from './keadaan-hitungan';
import { keadaanTerdahulu } from './keadaan-terdahulu';
import { IndukUrut } from './induk-urut';
import { aturanSetara, susunKumpulan, type BahanKumpulan } from './kumpulan-data';
import { areaLingkup, daftarLingkup, PetaLingkup, type Lingkup } from './lingkup';
import { jenisLingkupDiminta } from './lingkup-diminta';
import { nilaiTerhadapTarget } from './nilai-terhadap-target';
import { Penjelasan } from './penjelasan';
import { petaPaketPeriode, type PetaPaket } from './peta-paket';
import { PilihanPeriode, type BarisTertinggal } from './pilih-baris';
import {
  asalData,
  gabungkanBagian,
  keadaanRentang,
  periodeMilik,
  type HasilGabungan,
  type Rentang,
} from './rentang';
import { TingkatBersama } from './tingkat-bersama';
import { tanpaUbahan, UbahanAngka } from './ubahan-angka';
import { UnitLingkup } from './unit-lingkup';
import { dariPeta } from '../umum/pasti';
import { tunda } from '../umum/tunda';

export type { CapaianIndikator } from './capaian-indikator';

/** What an indicator is calculated from, and its figure, also in a scope in which it is not shown. */
export type Hitungan = Pick<Perhitungan, 'siap' | 'hitung'>;

/** Calculates indicators of one period in any scope, each once; composites through those they refer to. */
export class Perhitungan {
  /** By indicator id. */
  private readonly hasil = new Map<string, PetaLingkup<Dihitung>>();
  private readonly rujukan = new PetaLingkup<KonteksRujukan>();
  private readonly data = new Map<AturanData, DataAturan>();
  private readonly evaluasi = new Map<string, ReturnType<typeof evaluasiIndikator>>();
  /** The period in which indicators of a frequency are looked at; calendars are slow, and figures many. */
  private readonly periodeFrekuensi = new Map<Frekuensi, Periode>();
  private readonly indikator: ReadonlyMap<string, Indikator>;
  private readonly jenisLingkup;
  private readonly batas: BatasData;
  private readonly pilihan: PilihanPeriode;
  private readonly paket: PetaPaket;
  private readonly bahanKumpulan: BahanKumpulan;
  private readonly ubahan: UbahanAngka;
  private readonly unit: UnitLingkup;
  private readonly penjelasan: Penjelasan;

  constructor(private readonly bahan: BahanPerhitungan) {
    const { rencana, rumus } = bahan;
    this.indikator = new Map(rencana.indikator.map((satu) => [satu.id, satu]));
    this.jenisLingkup = jenisLingkupDiminta(rencana.indikator, rumus);
    this.pilihan = new PilihanPeriode(bahan);
    this.paket = petaPaketPeriode(bahan, this.pilihan);
    this.bahanKumpulan = {
      bahan,
      tingkat: new TingkatBersama(bahan, new IndukUrut(bahan.induk), this.paket),
      paket: this.paket,
      pilihan: this.pilihan,
    };
    this.batas = new BatasData(bahan);
    this.ubahan = new UbahanAngka(bahan, this.paket);
    this.unit = new UnitLingkup(bahan, this.paket);
    this.penjelasan = new Penjelasan(bahan, this.unit, (id, lingkup) => this.dihitung(id, lingkup));
  }

  /** Every indicator that takes part in the period, in the order of the plan, in each scope it declares (and `pilih` takes). */
  semua(pilih?: (lingkup: Lingkup) => boolean): readonly CapaianIndikator[] {
    const { rencana, periode } = this.bahan;
    return rencana.indikator
      .filter(({ frekuensi }) => periodePeserta(frekuensi, periode) !== undefined)
      .flatMap((satu) => this.milik(satu, pilih));
  }

  /** An indicator of the plan in each scope it declares (and `pilih` takes). */
  milik(
    indikator: Indikator,
    pilih: (lingkup: Lingkup) => boolean = () => true,
  ): readonly CapaianIndikator[] {
    const { rencana, opd } = this.bahan;
    return daftarLingkup(indikator, opd, rencana.area)
      .filter(pilih)
      .map((lingkup) => this.hitung(indikator.id, lingkup));
  }

  /** Rows that moved between two returns, so that neither unit gave them, where figures count such rows. */
  tertinggal(): readonly BarisTertinggal[] {
    const isPosisi = this.bahan.rencana.indikator.some(
      ({ aturanTidakMelapor }) => aturanTidakMelapor === 'posisi-terakhir',
    );
    return isPosisi ? this.pilihan.untuk('posisi-terakhir').tertinggal : [];
  }

  /** One indicator in one scope. The id must be of an indicator of the plan. */
  hitung(id: string, lingkup: Lingkup): CapaianIndikator {
    return this.dihitung(id, lingkup).capaian;
  }

  private dihitung(id: string, lingkup: Lingkup): Dihitung {
    const perLingkup = this.hasil.get(id) ?? new PetaLingkup<Dihitung>();
    const ada = perLingkup.get(lingkup);
    if (ada) return ada;
    const baru = this.hitungBaru(dariPeta(this.indikator, id), lingkup);
    this.hasil.set(id, perLingkup);
    perLingkup.set(lingkup, baru);
    return baru;
  }

  /** What formulas of a scope refer to. */
  private rujukanDi(lingkup: Lingkup): KonteksRujukan {
    const ada = this.rujukan.get(lingkup);
    if (ada !== undefined) return ada;
    const baru: KonteksRujukan = {
      nilaiIndikator: (id) => this.hitung(id, lingkup).hasil,
      skorIndikator: (id) => this.skor(id, lingkup),
    };
    this.rujukan.set(lingkup, baru);
    return baru;
  }

  private hitungBaru(indikator: Indikator, lingkup: Lingkup): Dihitung {
    const rentang = this.rentang(indikator);
    const { nilaiTahunan } = indikator;
    return rentang === undefined || nilaiTahunan === 'hitung-ulang'
      ? this.hitungData(indikator, lingkup, rentang)
      : this.gabung(indikator, lingkup, gabungkanBagian(nilaiTahunan, rentang.bagian(indikator, lingkup)));
  }

  private hitungData(indikator: Indikator, lingkup: Lingkup, rentang: Rentang | undefined): Dihitung {
    const periode = this.periode(indikator);
    const data = this.dataUntuk(this.aturan(indikator));
    const evaluasi = this.evaluasiUntuk(indikator)?.(lingkup, this.rujukanDi(lingkup));
    const hasil = evaluasi?.hasil ?? tidakDapatDihitung({ jenis: 'siklus', jalur: [indikator.kode] });
    const dirujuk = evaluasi === undefined ? [] : this.dirujuk(indikator.id);
    const rujukan = dirujuk.map((id) => this.dihitung(id, lingkup));
    const cakupan = this.cakupan(indikator, lingkup, data, evaluasi, rujukan);
    // A composite rests on no more than the least of what it is made of, however much the others cover.
    const persen = rujukan.reduce((rendah, satu) => terendah(rendah, satu.persen), persenCakupan(cakupan));
    const berubah = this.ubahan.dari(indikator, data, lingkup, rujukan);
    const asal =
      rentang && asalData(periodeMilik(indikator.frekuensi, rentang.awal, periode), this.bahan.periode);
    const dinilai = nilaiTerhadapTarget(this.bahan, indikator, periode, lingkup, { hasil, cakupan: persen });
    const capaian: CapaianIndikator = {
      indikator,
      periode,
      ...(asal === undefined ? {} : { rentang: asal }),
      lingkup,
      hasil,
      cakupan,
      target: dinilai.target,
      capaian: dinilai.capaian,
      batas: this.bahan.rumus.rumus.get(indikator.id)?.batas.tingkat ?? [],
      keadaan: gabungkanKeadaan(
        this.keadaan(indikator, cakupan, rujukan),
        keadaanBerubah(berubah),
        dinilai.keadaan,
        asal === undefined ? [] : keadaanRentang(asal),
        asal === undefined ? [] : keadaanTerdahulu(this.bahan, indikator, this.unit.kode(lingkup)),
      ),
      sebab: tunda(() => this.penjelasan.sebab(dihitung)),
      rincian: (batas) => evaluasi?.rincian(batas) ?? { agregat: [], rujukan: [] },
      baris: data.baris,
    };
    const dihitung: Dihitung = { capaian, persen, evaluasi, data, berubah };
    return dihitung;
  }

  /** A figure that is made of those of an indicator's periods: it has no rows of its own. */
  private gabung(indikator: Indikator, lingkup: Lingkup, gabungan: HasilGabungan): Dihitung {
    const { hasil, cakupan, persen, asal } = gabungan;
    const periode = this.periode(indikator);
    const { target, capaian, keadaan } = nilaiTerhadapTarget(this.bahan, indikator, periode, lingkup, {
      hasil,
      cakupan: persen,
    });
    const data = (): DataAturan => this.dataUntuk(this.aturan(indikator));
    return {
      capaian: {
        indikator,
        periode,
        rentang: asal,
        lingkup,
        hasil,
        cakupan,
        target,
        capaian,
        batas: [],
        keadaan: gabungkanKeadaan(keadaan, gabungan.keadaan, keadaanRentang(asal)),
        sebab: () => gabungan.sebab(),
        rincian: () => ({ agregat: [], rujukan: [] }),
        baris: () => undefined,
      },
      persen,
      evaluasi: undefined,
      // Asked for only where something is to be explained: to arrange rows takes long.
      get data() {
        return data();
      },
      berubah: tanpaUbahan,
    };
  }

  /** What an indicator is told of as one; `undefined` of one that is told of its own period. */
  private rentang({ frekuensi }: Indikator): Rentang | undefined {
    const { rentang } = this.bahan;
    return rentang?.frekuensi.has(frekuensi) === true ? rentang : undefined;
  }

  private periode(indikator: Indikator): Periode {
    const { frekuensi } = indikator;
    const periode =
      this.periodeFrekuensi.get(frekuensi) ??
      this.rentang(indikator)?.periode ??
      periodePeserta(frekuensi, this.bahan.periode) ??
      this.bahan.periode;
    this.periodeFrekuensi.set(frekuensi, periode);
    return periode;
  }

  /** Ids of the indicators that a formula names. */
  private dirujuk(id: string): readonly string[] {
    return this.bahan.rumus.rumus.get(id)?.rumus.indikator ?? [];
  }

  private evaluasiUntuk(indikator: Indikator): ReturnType<typeof evaluasiIndikator> | undefined {
    const { id } = indikator;
    const ada = this.evaluasi.get(id);
    const siap = ada === undefined ? this.siap(indikator) : undefined;
    if (siap === undefined) return ada;
    const baru = evaluasiIndikator(siap, this.bahan);
    this.evaluasi.set(id, baru);
    return baru;
  }

  /** What an indicator is calculated from; `undefined` where its formula is wrong or stands in a circle. */
  siap(indikator: Indikator): IndikatorSiap | undefined {
    const { id } = indikator;
    const milik = this.bahan.rumus.rumus.get(id);
    if (milik === undefined || !this.bahan.rumus.urutan.includes(id)) return undefined;
    return {
      indikator,
      milik,
      rumus: rumusDihitung(indikator, milik),
      periode: this.periode(indikator),
      awal: this.rentang(indikator)?.awal ?? awalPeriode(this.periode(indikator)),
      tanggalData: this.bahan.tanggalData,
      jenis: dariPeta(this.jenisLingkup, id),
      data: this.dataUntuk(this.aturan(indikator)),
      batas: this.batas,
    };
  }

  private keadaan(
    indikator: Indikator,
    cakupan: Cakupan,
    rujukan: readonly Dihitung[],
  ): readonly KeadaanAngka[] {
    return keadaanHitungan(
      {
        cakupan,
        indikator,
        rumus: this.bahan.rumus.rumus.get(indikator.id),
        rujukan: rujukan.map(({ capaian, persen }) => ({
          kode: capaian.indikator.kode,
          cakupan: persen,
          keadaan: capaian.keadaan,
        })),
      },
      this.bahan.pengaturan,
    );
  }

  private skor(id: string, lingkup: Lingkup): Hasil {
    const { capaian } = this.hitung(id, lingkup);
    return capaian.skor.jenis === 'skor'
      ? nilai(capaian.skor.skor)
      : tidakDapatDihitung({ jenis: 'rujukan-tidak-dapat-dihitung', indikatorId: id, apa: 'skor' });
  }

  private aturan(indikator: Indikator): AturanData {
    return aturanData(indikator, this.bahan.rumus.rumus.get(indikator.id)?.nol);
  }

  private dataUntuk(aturan: AturanData): DataAturan {
    const ada = this.data.get(aturan);
    if (ada !== undefined) return ada;
    const setara = aturanSetara(this.bahan, aturan, this.pilihan);
    const baru = this.data.get(setara) ?? new DataAturan(susunKumpulan(this.bahanKumpulan, setara));
    this.data.set(setara, baru);
    this.data.set(aturan, baru);
    return baru;
  }

  /** A composite covers the rows and ceilings of what it refers to, beside its own. */
  private cakupan(
    indikator: Indikator,
    lingkup: Lingkup,
    { kumpulan: { melapor }, paket }: DataAturan,
    evaluasi: Evaluasi | undefined,
    rujukan: readonly Dihitung[],
  ): Cakupan {
    const tingkat = evaluasi?.cakupan ?? [];
    const pagu =
      areaLingkup(indikator, lingkup).length > 0
        ? paket.cakupan(tingkat)
        : paket.cakupanUnit(tingkat, lingkup.kode);
    const lain = rujukan.map(({ capaian }) => capaian.cakupan);
    return {
      opd: this.unit.melapor(lingkup, melapor),
      baris: jumlahBagian([cakupanBaris(tingkat), ...lain.map(({ baris }) => baris)]),
      pagu: jumlahBagian([pagu, ...lain.map((satu) => satu.pagu)]),
      ...sesudahTanggal([...tingkat, ...lain]),
    };
  }
}
