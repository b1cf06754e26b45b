import { konteksIndikator, type IndikatorSiap } from '../../domain/perhitungan/evaluasi-indikator';
import { areaLingkup } from '../../domain/perhitungan/lingkup';
import { berarea } from '../../domain/perhitungan/baris-lingkup';
import type { Kalender } from '../../domain/kalender/kalender';
import type { HariLibur } from '../../domain/kalender/tipe';
import { labelAturanTidakMelapor } from '../../domain/rencana/atribut-indikator';
import type { TabelKolom } from '../../domain/rumus';
import { nilaiAtauGalat } from '../../domain/rumus/excel/total-excel';
import { pasti } from '../../domain/umum/pasti';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { TingkatData, Variabel } from '../../domain/variabel/tipe';
import type { LembarRumus } from '../ports/penulis-buku-rumus';
import { kunciAngka, type AngkaDiperiksa } from './angka-diperiksa';
import { LembarHitungan } from './lembar-hitungan';
import { lembarSelisih, selAngka, type BarisSelisih } from './lembar-selisih';
import { lembarLibur, lembarUnit, rentangLibur } from './lembar-tetap';
import { LembarTingkat } from './lembar-tingkat';
import { RumusIndikator } from './rumus-indikator';
import type { SebabTidakDiperiksa } from './tidak-diperiksa';

const namaTingkat: Readonly<Record<TingkatData, string>> = {
  rup: 'Paket',
  transaksi: 'Transaksi',
  opd: 'Data OPD',
  aksi: 'Rencana Aksi',
};

export interface BahanBuku {
  readonly angka: ReadonlyMap<string, AngkaDiperiksa>;
  readonly variabel: readonly Variabel[];
  readonly unit: readonly { readonly kode: string; readonly nama: string }[];
  readonly area: readonly { readonly kode: string; readonly nama: string }[];
  readonly libur: readonly HariLibur[];
  readonly kalender: Kalender;
  readonly tanggalData: Tanggal;
  readonly desimal: number;
  /** Only rows of this unit. */
  readonly opd: string | undefined;
}

/** The workbook without its first page. */
export interface BukuSilang {
  readonly lembar: readonly LembarRumus[];
  readonly data: readonly LembarTingkat[];
  readonly baris: readonly BarisSelisih[];
}

export const susunBuku = (bahan: BahanBuku): BukuSilang => new PenyusunBuku(bahan).susun();

class PenyusunBuku {
  private readonly tingkat = new Map<TabelKolom, LembarTingkat>();
  private readonly rumus = new Map<string, RumusIndikator>();
  /** By key of the figure; `undefined` where nothing is in the way. */
  private readonly sebab = new Map<string, SebabTidakDiperiksa | undefined>();
  /** Place of each figure on the sheet Selisih. */
  private readonly tempat: ReadonlyMap<string, number>;
  private readonly unit: ReadonlyMap<string, number>;
  private readonly variabel: ReadonlyMap<string, Variabel>;
  private readonly libur: string | undefined;

  constructor(private readonly bahan: BahanBuku) {
    this.tempat = new Map([...bahan.angka.keys()].map((kunci, ke) => [kunci, ke]));
    this.unit = new Map(bahan.unit.map(({ kode }, ke) => [kode, ke + 1]));
    this.variabel = new Map(bahan.variabel.map((satu) => [satu.id, satu]));
    this.libur = rentangLibur(bahan.libur);
  }

  susun(): BukuSilang {
    const { angka, libur, unit, desimal } = this.bahan;
    for (const satu of angka.values()) this.siapkan(satu);
    const hitungan = new LembarHitungan();
    const baris = [...angka].map(([kunci, satu]): BarisSelisih => ({
      angka: satu,
      namaLingkup: this.namaLingkup(satu),
      hasil: this.sebabDari(kunci, satu) ?? { rumus: this.tulis(satu, hitungan) },
    }));
    const data = [...this.tingkat.values()];
    return {
      lembar: [
        lembarSelisih(baris, desimal),
        hitungan.lembar(),
        ...data.map((satu) => satu.lembar()),
        lembarLibur(libur),
        lembarUnit(unit),
      ],
      data,
      baris,
    };
  }

  /** Variables and areas first, so that the columns of formulas stand behind them. */
  private siapkan({ siap, capaian }: AngkaDiperiksa): void {
    if (siap === undefined) return;
    const { indikator } = siap;
    if (!this.rumus.has(indikator.id)) {
      const konteks = konteksIndikator(siap, this.bahan);
      const baru = new RumusIndikator(
        siap,
        konteks,
        (tingkat) => this.lembarTingkat(siap, tingkat),
        this.libur,
      );
      this.rumus.set(indikator.id, baru);
      baru.siapkanKolom();
    }
    for (const tingkat of siap.rumus.tingkat)
      if (berarea.has(tingkat))
        for (const area of areaLingkup(indikator, capaian.lingkup))
          this.lembarTingkat(siap, tingkat).area(area);
  }

  private lembarTingkat({ data, indikator }: IndikatorSiap, tingkat: TingkatData): LembarTingkat {
    const tabel = pasti(data.kumpulan.tabel[tingkat], tingkat);
    const ada = this.tingkat.get(tabel);
    if (ada !== undefined) return ada;
    const sejenis = [...this.tingkat.values()].filter((satu) => satu.bahan.tingkat === tingkat).length;
    const baru = new LembarTingkat({
      nama: sejenis === 0 ? namaTingkat[tingkat] : `${namaTingkat[tingkat]} (${sejenis + 1})`,
      keterangan: `Baris yang dihitung; unit yang belum melapor: ${labelAturanTidakMelapor[indikator.aturanTidakMelapor].toLowerCase()}. TB = tidak berlaku, TB* = tidak berlaku menurut keadaan barisnya.`,
      tingkat,
      tabel,
      baris: pasti(data.kumpulan.baris[tingkat], tingkat),
      data,
      variabel: this.variabel,
      opd: this.bahan.opd,
    });
    this.tingkat.set(tabel, baru);
    return baru;
  }

  private sebabDari(kunci: string, satu: AngkaDiperiksa): SebabTidakDiperiksa | undefined {
    if (!this.sebab.has(kunci)) this.sebab.set(kunci, this.cariSebab(satu));
    return this.sebab.get(kunci);
  }

  private cariSebab({ siap, adaDiRencana, capaian: { indikator, lingkup } }: AngkaDiperiksa) {
    if (!adaDiRencana) return { jenis: 'tanpa-indikator' } as const;
    if (siap === undefined) return { jenis: 'rumus' } as const;
    if (lingkup.jenis === 'opd' && !this.unit.has(lingkup.kode)) return { jenis: 'tanpa-unit' } as const;
    const lewat = this.rumus.get(indikator.id)?.lewatBatas();
    if (lewat !== undefined) return lewat;
    for (const id of siap.rumus.indikator) {
      const kunci = kunciAngka(id, lingkup);
      const dirujuk = this.bahan.angka.get(kunci);
      if (dirujuk !== undefined && this.sebabDari(kunci, dirujuk) !== undefined)
        return { jenis: 'rujukan', kode: dirujuk.capaian.indikator.kode } as const;
    }
    return undefined;
  }

  private tulis({ siap, capaian: { indikator, lingkup } }: AngkaDiperiksa, hitungan: LembarHitungan): string {
    const rumus = pasti(this.rumus.get(pasti(siap, indikator.kode).indikator.id), indikator.kode);
    return hitungan.tulis(rumus, lingkup, this.unit, ({ indikatorId, apa }) => {
      const ke = pasti(this.tempat.get(kunciAngka(indikatorId, lingkup)), indikatorId);
      return nilaiAtauGalat(selAngka(ke, apa));
    });
  }

  private namaLingkup({ capaian: { lingkup } }: AngkaDiperiksa): string {
    const { unit, area } = this.bahan;
    if (lingkup.jenis === 'seluruh') return '';
    const daftar = lingkup.jenis === 'opd' ? unit : area;
    return daftar.find(({ kode }) => kode === lingkup.kode)?.nama ?? '';
  }
}
