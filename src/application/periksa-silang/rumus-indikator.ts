import type { IndikatorSiap } from '../../domain/perhitungan/evaluasi-indikator';
import type { KonteksBaris } from '../../domain/rumus/konteks';
import { lewatBatasExcel, type LewatBatasExcel } from '../../domain/rumus/excel/batas-excel';
import {
  tulisBantu,
  type BantuTertulis,
  type KolomTertulis,
  type PeranBantu,
  type TambahKolom,
} from '../../domain/rumus/excel/kolom-bantu';
import { PenulisExcel, type DaunExcel } from '../../domain/rumus/excel/penulis-excel';
import { tanggalExcel } from '../../domain/rumus/excel/teks-excel';
import { tidakMungkin } from '../../domain/rumus/hitung/pohon';
import { variabelDalam } from '../../domain/rumus/pohon/simpul';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { TingkatData } from '../../domain/variabel/tipe';
import { unsurKe } from '../../domain/umum/pasti';
import type { GayaRumus } from '../ports/penulis-buku-rumus';
import type { LembarTingkat } from './lembar-tingkat';

/** The longest that a reference to a cell of the workbook can be: with these a formula is measured before it is written. */
const SEL_TERJAUH = '$XFD$1048576';
const kolomTerjauh: KolomTertulis = {
  sel: SEL_TERJAUH,
  rentang: `'Rencana Aksi (10)'!${SEL_TERJAUH}:${SEL_TERJAUH}`,
};

const judulPeran: Readonly<Record<PeranBantu, string>> = {
  basis: 'syarat baris',
  batas: 'dalam tanggal',
  nilai: 'nilai',
  syarat: 'syarat',
  lengkap: 'lengkap',
  lingkup: 'dalam lingkup',
};

const gayaPeran: Readonly<Record<PeranBantu, GayaRumus>> = {
  basis: 'syarat',
  batas: 'syarat',
  nilai: 'angka',
  syarat: 'syarat',
  lengkap: 'syarat',
  lingkup: 'syarat',
};

/** An indicator's formula as it is written beside the rows of its levels. */
export class RumusIndikator {
  private readonly tertulis = new Map<TingkatData, BantuTertulis>();
  private readonly tanggal: DaunExcel['tanggal'];

  constructor(
    readonly siap: IndikatorSiap,
    konteks: KonteksBaris,
    private readonly lembarTingkat: (tingkat: TingkatData) => LembarTingkat,
    private readonly libur: string | undefined,
  ) {
    this.tanggal = {
      tanggal_data: tanggalExcel(konteks.tanggalData),
      awal_periode: tanggalExcel(konteks.awalPeriode),
      akhir_periode: tanggalExcel(konteks.akhirPeriode),
    };
  }

  lembar(tingkat: TingkatData): LembarTingkat {
    return this.lembarTingkat(tingkat);
  }

  /** Asks for the columns that its parts read, so that they stand before those of formulas. */
  siapkanKolom(): void {
    for (const tingkat of this.siap.rumus.tingkat) {
      for (const satu of this.agregat(tingkat).values())
        for (const bagian of [satu.nilai, satu.syarat])
          if (bagian) for (const id of variabelDalam(bagian)) this.kolom(tingkat, id);
      const basis = this.basis(tingkat);
      if (basis) for (const id of variabelDalam(basis)) this.kolom(tingkat, id);
      this.dalamBatas(tingkat);
    }
  }

  /** What of it Excel does not take, measured before anything is written. */
  lewatBatas(): LewatBatasExcel | undefined {
    let lewat: LewatBatasExcel | undefined;
    const ukur = (rumus: string): KolomTertulis => {
      lewat ??= lewatBatasExcel(rumus);
      return kolomTerjauh;
    };
    for (const tingkat of this.siap.rumus.tingkat)
      this.tulis(tingkat, (_peran, _nomor, rumus) => ukur(rumus));
    const angka = this.skalar(
      () => SEL_TERJAUH,
      () => SEL_TERJAUH,
    );
    ukur(angka);
    return lewat;
  }

  /** Its columns beside the rows of a level; written when they are first asked for. */
  bantu(tingkat: TingkatData): BantuTertulis {
    const ada = this.tertulis.get(tingkat);
    if (ada !== undefined) return ada;
    const { penyusun } = this.lembar(tingkat);
    const baru = this.tulis(tingkat, (peran, nomor, rumus) =>
      penyusun.tambahRumus(
        {
          judul: this.judul(peran, nomor),
          atas: this.tertulisSebagai(peran, nomor),
          lebar: 14,
          gaya: gayaPeran[peran],
        },
        rumus,
      ),
    );
    this.tertulis.set(tingkat, baru);
    return baru;
  }

  /** What stands outside the rows, of the cells that hold its aggregates and the figures that it refers to. */
  skalar(agregat: DaunExcel['agregat'], rujukan: DaunExcel['rujukan']): string {
    const diBaris = tidakMungkin('outside the rows of a workbook');
    return new PenulisExcel({
      agregat,
      rujukan,
      kolom: (id) => diBaris({ jenis: 'variabel', id, posisi: [0, 0] }),
      nomorTeks: (isi) => diBaris({ jenis: 'teks', isi, posisi: [0, 0] }),
      tanggal: this.tanggal,
      libur: this.libur,
    }).nilai(this.siap.rumus.akar);
  }

  private agregat(tingkat: TingkatData) {
    return new Map([...this.siap.rumus.agregat.entries()].filter(([, satu]) => satu.tingkat === tingkat));
  }

  private basis(tingkat: TingkatData) {
    const { basis } = this.siap.milik;
    return basis?.tingkat[0] === tingkat ? basis.akar : undefined;
  }

  private kolom(tingkat: TingkatData, id: string) {
    return this.lembar(tingkat).kolom(id, this.teksDihitung(tingkat).has(id));
  }

  /** Variables whose different values are counted. */
  private teksDihitung(tingkat: TingkatData): ReadonlySet<string> {
    return new Set(
      [...this.agregat(tingkat).values()].flatMap(({ fungsi, nilai }) =>
        fungsi.nama === 'unik' && nilai !== undefined ? [...variabelDalam(nilai)] : [],
      ),
    );
  }

  /** The row is not out by its date, where the formula's rows have one; as 1 or 0. */
  private dalamBatas(tingkat: TingkatData): string | undefined {
    const { milik, periode, batas, data } = this.siap;
    const tingkatBatas = milik.batas.tingkat.find((satu) => satu.tingkat === tingkat);
    if (tingkatBatas === undefined) return undefined;
    const [awal, akhir] = batas.rentang(tingkatBatas, periode);
    const syarat = tingkatBatas.kolom.map((kolom) => {
      const tanggal = batas.tanggal(tingkat, kolom, data.kumpulan);
      const { sel } = this.lembar(tingkat).tanggalBatas(kolom, tanggal);
      const sampai = `${sel}<=${tanggalExcel(akhir as Tanggal)}`;
      const dalam = awal === -Infinity ? sampai : `AND(${sel}>=${tanggalExcel(awal as Tanggal)},${sampai})`;
      return `OR(ISBLANK(${sel}),${dalam})`;
    });
    return `IF(AND(${syarat.join(',')}),1,0)`;
  }

  private tulis(tingkat: TingkatData, tambah: TambahKolom): BantuTertulis {
    const lembar = this.lembar(tingkat);
    const diBaris = tidakMungkin('inside an aggregate');
    const kolom = (id: string) => this.kolom(tingkat, id);
    return tulisBantu(
      {
        agregat: this.agregat(tingkat),
        basis: this.basis(tingkat),
        dalamBatas: this.dalamBatas(tingkat),
        bersama: this.siap.indikator.aturanKosong !== 'per-agregat',
        penulis: new PenulisExcel({
          kolom,
          nomorTeks: (isi) => lembar.nomorTeks.dari(isi),
          agregat: (nomor) => diBaris({ jenis: 'agregat', nomor, posisi: [0, 0] }),
          rujukan: diBaris,
          tanggal: this.tanggal,
          libur: this.libur,
        }),
        kolom,
        adaTakBerlaku: (id) => lembar.adaTakBerlaku(id),
      },
      tambah,
    );
  }

  private judul(peran: PeranBantu, nomor: number | undefined): string {
    const { kode } = this.siap.indikator;
    return nomor === undefined
      ? `${kode} · ${judulPeran[peran]}`
      : `${kode} · ${nomor + 1} ${judulPeran[peran]}`;
  }

  /** The part of the formula that a column calculates, as it was typed. */
  private tertulisSebagai(peran: PeranBantu, nomor: number | undefined): string {
    const { rumus, milik } = this.siap;
    if (peran === 'basis') return milik.basis?.teks ?? '';
    if (nomor === undefined) return '';
    const satu = unsurKe(rumus.agregat, nomor);
    const bagian = peran === 'syarat' ? satu.syarat : peran === 'nilai' ? satu.nilai : satu;
    return rumus.teks.slice(...(bagian ?? satu).posisi);
  }
}
