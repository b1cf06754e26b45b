import type { BarisData } from '../../domain/data/baris-data';
import type { IsianBaris } from '../../domain/data/isian-baris';
import { statusTertolak } from '../../domain/pengembalian/akibat-berkas';
import { catatPengembalian } from '../../domain/pengembalian/catatan';
import type { Lokasi } from '../../domain/umum/catatan';
import { tidakSah, type Isian, type NilaiIsian } from '../../domain/umum/isian';
import { sebagian } from '../../domain/umum/batas-catatan';
import { PengumpulCatatan } from '../../domain/umum/pengumpul-catatan';
import { dariPeta } from '../../domain/umum/pasti';
import { daftarTingkatData, type TingkatData, type Variabel } from '../../domain/variabel/tipe';
import { hurufKolom } from '../../lembar/alamat';
import { tulisRentang } from '../../lembar/rentang';
import { isGalatSel, type Sel } from '../../lembar/tipe';
import { kolomIdBaris } from '../../lembar/tata-letak';
import { tabelIsi } from '../../lembar/template/isi';
import type { Catatan } from '../catatan';
import type { LembarTerbaca } from '../ports/pembaca-buku';
import { idBaris, selDariTerbaca } from '../tabel-terbaca';
import type { HasilSel, PembacaSel } from './baca-sel';
import type { TemplateTerbaca } from './baca-template';
import type { TabelKembali } from './tabel-kembali';
import { PencatatBertentangan } from './catat-bertentangan';
import { catatKeberlakuan } from './catat-keberlakuan';
import { PembandingPengenal, pengenalTingkat, type PemilikKode, type PengenalBaris } from './pengenal-baris';
import type { HarapanBaris } from './harapan-baris';
import { pilahKolom, type KolomTerpilah } from './pilah-kolom';
import { SelGabungan } from './sel-gabungan';

export interface BarisKembali {
  readonly baris: readonly BarisData[];
  readonly catatan: readonly Catatan[];
  /** Column letters by variable id and sheet, for tracing a figure to its cell. */
  readonly petaKolom: Readonly<Record<string, string>>;
}

/** The data rows of a returned template. Sheets or columns of the template that are gone send the file back. */
export function bacaBarisKembali(
  template: TemplateTerbaca,
  berkas: string,
  harapan: HarapanBaris,
): BarisKembali {
  const bagian = daftarTingkatData.flatMap((tingkat): BarisKembali[] => {
    const milik = harapan.variabel.filter((v) => v.tingkat === tingkat);
    if (milik.length === 0) return [];
    const tabel = template.tabel.get(tingkat);
    if (tabel === undefined)
      return [{ baris: [], catatan: tanpaLembar(tingkat, milik, berkas, harapan), petaKolom: {} }];
    return [new PembacaTabel(tabel, tingkat, milik, berkas, harapan).baca()];
  });
  return {
    baris: bagian.flatMap(({ baris }) => baris),
    catatan: bagian.flatMap(({ catatan }) => catatan),
    petaKolom: Object.fromEntries(bagian.flatMap(({ petaKolom }) => Object.entries(petaKolom))),
  };
}

/** A sheet that is not there: it was taken out, or the template did not ask for its level yet. */
function tanpaLembar(
  tingkat: TingkatData,
  variabel: readonly Variabel[],
  berkas: string,
  { permintaan }: HarapanBaris,
): readonly Catatan[] {
  const { nama } = tabelIsi(tingkat, variabel, []).lembar;
  const { catatan } = pilahKolom(variabel, () => false, permintaan, false);
  return catatan.map((satu) =>
    satu.kode === 'kolom-template-hilang'
      ? catatPengembalian('lembar-template-hilang', { lembar: nama }, { berkas })
      : { ...satu, lokasi: { berkas, lembar: nama } },
  );
}

type BarisLembar = LembarTerbaca['baris'][number];

/** A row of this unit, and the rows below it with its id: only where they stand is kept of them. */
interface BarisMilik {
  readonly pertama: BarisLembar;
  readonly lain: number[];
  /** Whether one of those has other values. */
  beda: boolean;
}

/** Rows that are none of this unit's: how many, of whom the first is, and codes of actions that the plan no longer has. */
interface BarisAsing {
  jumlah: number;
  unit: string | undefined;
  readonly aksi: string[];
}

/** A column of a variable: where it stands, and what reads its cells. */
interface KolomDibaca {
  readonly variabel: Variabel;
  /** Place among the variables of the level. */
  readonly ke: number;
  readonly indeks: number;
  readonly huruf: string;
  readonly baca: PembacaSel;
}

const CONTOH_BARIS_HILANG = 3;
/** What is kept of a cell that is part of a merged range, in place of its value. */
const SEL_DIGABUNG: HasilSel = { isian: tidakSah('sel digabung'), catatan: [] };

class PembacaTabel {
  private readonly catatan = new PengumpulCatatan<Catatan>();
  private readonly letak: ReadonlyMap<string, { readonly indeks: number; readonly huruf: string }>;
  /** Row ids that belong here, with what people see of those rows. */
  private readonly dikenal: ReadonlyMap<string, PengenalBaris>;
  /** Those of them whose absence is nothing to tell. */
  private readonly tidakDiminta: ReadonlySet<string>;
  private readonly pembanding: PembandingPengenal;
  private readonly gabungan: SelGabungan;
  /** Columns of the variables, as far as they are there and mean what is asked. */
  private readonly kolom: readonly KolomDibaca[];
  private readonly terpilah: KolomTerpilah;
  /** Columns that the team's data give, and those data by row id. */
  private readonly dariTim: readonly Pick<KolomDibaca, 'variabel' | 'ke'>[];
  private readonly nilaiTim: ReadonlyMap<string, IsianBaris>;
  /** Codes of the actions that the template was made with, where that is known to be another plan. */
  private readonly aksiDahulu: ReadonlyMap<string, string> | undefined;
  private readonly susunIsian: ReturnType<HarapanBaris['isian']>;

  constructor(
    private readonly tabel: TabelKembali,
    private readonly tingkat: TingkatData,
    private readonly variabel: readonly Variabel[],
    private readonly berkas: string,
    private readonly harapan: HarapanBaris,
  ) {
    const { letak, lembar } = tabel;
    this.letak = new Map(
      letak.kolom.map(({ id, indeks }) => [id, { indeks, huruf: hurufKolom(indeks + 1) }]),
    );
    const boleh = pengenalTingkat(tingkat, { ...harapan, induk: harapan.boleh ?? [], aksi: [] });
    const diminta = pengenalTingkat(tingkat, harapan);
    this.tidakDiminta = new Set([...boleh.keys()].filter((id) => !diminta.has(id)));
    this.dikenal = boleh.size === 0 ? diminta : new Map([...boleh, ...diminta]);
    const unitLain = [...harapan.namaUnit].filter(([kode]) => kode !== harapan.opd).map(([, nama]) => nama);
    this.pembanding = new PembandingPengenal(letak, this.dikenal, tingkat === 'opd' ? unitLain : []);
    this.gabungan = new SelGabungan(lembar, letak);
    this.susunIsian = harapan.isian(tingkat);
    this.terpilah = pilahKolom(variabel, (id) => this.letak.has(id), harapan.permintaan);
    this.kolom = this.terpilah.dibaca.map((satu) => ({
      variabel: satu,
      ke: variabel.indexOf(satu),
      ...dariPeta(this.letak, satu.id),
      baca: dariPeta(harapan.pembaca, satu.id),
    }));
    const { dariTim } = this.terpilah;
    this.dariTim = dariTim.map((satu) => ({ variabel: satu, ke: variabel.indexOf(satu) }));
    this.nilaiTim = dariTim.length === 0 ? new Map() : harapan.permintaan.nilaiTim(tingkat);
    this.aksiDahulu = tingkat === 'aksi' ? harapan.permintaan.aksi : undefined;
  }

  baca(): BarisKembali {
    const { catatan: catatanKolom, dibaca } = this.terpilah;
    for (const satu of catatanKolom) this.catatan.tambah({ ...satu, lokasi: this.tempat() });
    if (statusTertolak(catatanKolom) !== undefined)
      return { baris: [], catatan: this.catatan.hasil(), petaKolom: {} };
    const { milik, bertentangan, idBertentangan, asing } = this.pilah();
    const baris: BarisData[] = [];
    for (const [id, satu] of milik) {
      const hasil = this.bacaSatu(id, satu);
      if (hasil !== undefined) baris.push(hasil);
    }
    this.catatan.tambahSemua(bertentangan.hasil(baris.length, this.tempat()));
    if (asing.jumlah > milik.size && asing.unit !== undefined)
      this.catatan.tambah(
        catatPengembalian(
          'salinan-unit-lain',
          { opd: asing.unit, jumlah: asing.jumlah, dari: asing.jumlah + milik.size },
          this.tempat(),
        ),
      );
    this.catatHilang((id) => milik.has(id) || idBertentangan.has(id));
    for (const rentang of this.gabungan.rentang)
      this.catatan.tambah(
        catatPengembalian('sel-digabung', { rentang: tulisRentang(rentang) }, this.tempat(rentang.atas)),
      );
    const { induk } = this.harapan;
    const variabel = dibaca;
    const huruf = (id: string): string => dariPeta(this.letak, id).huruf;
    this.catatan.tambahSemua(catatKeberlakuan({ baris, variabel, induk, huruf, tempat: this.tempat() }));
    return {
      baris,
      catatan: this.catatan.hasil(),
      petaKolom: Object.fromEntries(this.kolom.map((satu) => [satu.variabel.id, satu.huruf])),
    };
  }

  /** Whose the rows are: of this unit by their ids, shown as others than their ids say, or of somebody else. */
  private pilah() {
    const milik = new Map<string, BarisMilik>();
    const bertentangan = new PencatatBertentangan();
    const idBertentangan = new Set<string>();
    const asing: BarisAsing = { jumlah: 0, unit: undefined, aksi: [] };
    const tanpaId: BarisLembar[] = [];
    const kolomId = this.letak.get(kolomIdBaris.id)?.indeks ?? -1;
    for (const baris of this.tabel.lembar.baris) {
      if (baris.nomor <= this.tabel.letak.barisKepala) continue;
      const { sel } = baris;
      const id = idBaris(sel[kolomId]);
      const beda = id === null ? undefined : this.pembanding.bertentangan(id, sel);
      const sebelumnya = milik.get(id ?? '');
      if (id === null) tanpaId.push(baris);
      else if (!this.dikenal.has(id)) this.catatAsing(id, baris.nomor, asing);
      else if (beda !== undefined) {
        bertentangan.tambah({ ...beda, nomor: baris.nomor });
        idBertentangan.add(id);
      } else if (sebelumnya === undefined) milik.set(id, { pertama: baris, lain: [], beda: false });
      else {
        sebelumnya.lain.push(baris.nomor);
        sebelumnya.beda ||= !this.isSama(sebelumnya.pertama, baris);
      }
    }
    this.catatTidakLagi(asing.aksi);
    if (tanpaId.length > 0) {
      const pemilik = this.pembanding.pemilikKode((id) => milik.get(id)?.pertama.nomor);
      for (const baris of tanpaId) this.catatTanpaId(baris, pemilik);
    }
    return { milik, bertentangan, idBertentangan, asing };
  }

  private catatAsing(id: string, nomor: number, asing: BarisAsing): void {
    const kodeAksi = this.aksiDahulu?.get(id);
    if (kodeAksi !== undefined) {
      asing.aksi.push(kodeAksi);
      return;
    }
    asing.jumlah += 1;
    asing.unit ??= this.harapan.pemilik(id);
    this.catatan.tambah(catatPengembalian('baris-asing', { id }, this.tempat(nomor)));
  }

  private catatTidakLagi(aksi: readonly string[]): void {
    if (aksi.length > 0)
      this.catatan.tambah(
        catatPengembalian('aksi-tidak-lagi-diminta', { kode: sebagian(aksi) }, this.tempat()),
      );
  }

  /** A row, unless it stands here twice with different values: which of them is right is the unit's to say. */
  private bacaSatu(id: string, { pertama, lain, beda }: BarisMilik): BarisData | undefined {
    const hasil = this.bacaBaris(id, pertama);
    for (const nomor of lain)
      this.catatan.tambah(
        catatPengembalian(
          beda ? 'baris-ganda-beda' : 'baris-ganda-template',
          { id, barisLain: pertama.nomor },
          this.tempat(nomor),
        ),
      );
    return beda ? undefined : hasil;
  }

  private isSama(a: BarisLembar, b: BarisLembar): boolean {
    return this.kolom.every(({ indeks }) =>
      isSelSama(selDariTerbaca(a.sel[indeks]), selDariTerbaca(b.sel[indeks])),
    );
  }

  private bacaBaris(id: string, { nomor, sel }: BarisLembar): BarisData {
    const nilai = new Array<Isian<NilaiIsian> | undefined>(this.variabel.length).fill(undefined);
    const adaGabungan = this.gabungan.rentang.length > 0;
    for (const { variabel, ke, indeks, huruf, baca } of this.kolom) {
      const hasil = adaGabungan && this.gabungan.mencakup(nomor, indeks) ? SEL_DIGABUNG : baca(sel[indeks]);
      for (const satu of hasil.catatan)
        this.catatan.tambah({
          ...satu,
          lokasi: { ...this.tempat(nomor), kolom: variabel.label, sel: `${huruf}${nomor}` },
        });
      if (hasil.isian.keadaan !== 'kosong') nilai[ke] = hasil.isian;
    }
    for (const { ke, variabel } of this.dariTim) nilai[ke] = this.nilaiTim.get(id)?.[variabel.id];
    const { opd, periode } = this.harapan;
    return {
      id,
      tingkat: this.tingkat,
      periode: periode.kode,
      opd,
      kodeRup: dariPeta(this.dikenal, id).kodeRup,
      isian: this.susunIsian(nilai),
      asal: { berkas: this.berkas, lembar: this.tabel.lembar.nama, baris: nomor },
    };
  }

  /**
   * A row without its hidden id: typed below the prepared ones, whose package must be imported before it can count; or one
   * of the prepared ones, pasted without the hidden column.
   */
  private catatTanpaId({ nomor, sel }: BarisLembar, pemilikKode: PemilikKode): void {
    const tampak = this.pembanding.kodeTampak(sel);
    const pemilik = tampak === '' ? null : pemilikKode(tampak);
    if (pemilik !== null) {
      this.catatan.tambah(
        catatPengembalian('baris-tanpa-id', { kode: tampak, ...pemilik }, this.tempat(nomor)),
      );
      return;
    }
    for (const { indeks } of this.tabel.letak.kolom) {
      const satu = sel[indeks];
      if (satu === undefined || !('nilai' in satu) || satu.nilai === '') continue;
      this.catatan.tambah(catatPengembalian('baris-baru', { kode: String(satu.nilai) }, this.tempat(nomor)));
      return;
    }
  }

  private catatHilang(ada: (id: string) => boolean): void {
    const tidakAda = [...this.dikenal.keys()].filter((id) => !ada(id) && !this.tidakDiminta.has(id));
    const isBaru = (id: string): boolean => this.aksiDahulu?.has(id) === false;
    const baru = tidakAda.filter(isBaru);
    if (baru.length > 0 && !this.harapan.permintaan.nihil) {
      const kode = sebagian(baru.map((id) => dariPeta(this.dikenal, id).kode[0]?.isi[0] ?? id));
      this.catatan.tambah(catatPengembalian('aksi-belum-ditanyakan', { kode }, this.tempat()));
    }
    const hilang = tidakAda.filter((id) => !isBaru(id));
    if (hilang.length === 0) return;
    this.catatan.tambah(
      catatPengembalian(
        'baris-hilang',
        { jumlah: hilang.length, contoh: hilang.slice(0, CONTOH_BARIS_HILANG) },
        this.tempat(),
      ),
    );
  }

  private tempat(baris?: number): Lokasi {
    const { berkas } = this;
    return { berkas, lembar: this.tabel.lembar.nama, ...(baris === undefined ? {} : { baris }) };
  }
}

const isSelSama = (a: Sel, b: Sel): boolean =>
  a === b || (isGalatSel(a) && isGalatSel(b) && a.galat === b.galat);
