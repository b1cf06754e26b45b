import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import type { DaftarPadanan } from '../../domain/impor/baris/baca-variabel';
import { catatPengembalian } from '../../domain/pengembalian/catatan';
import { aksiUnit } from '../../domain/rencana/aksi-unit';
import type { RencanaAksi } from '../../domain/rencana/rencana';
import type { Lokasi } from '../../domain/umum/catatan';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import { daftarTingkatData, type TingkatData, type Variabel } from '../../domain/variabel/tipe';
import { kolomIdBaris } from '../../lembar/tata-letak';
import { tabelIsi } from '../../lembar/template/isi';
import type { Catatan } from '../catatan';
import { hurufKolom } from '../../lembar/alamat';
import type { LembarTerbaca } from '../ports/pembaca-buku';
import { idBaris } from '../tabel-terbaca';
import type { TabelKembali, TemplateTerbaca } from './baca-template';
import { bacaSelData } from './baca-sel';
import { catatKeberlakuan } from './catat-keberlakuan';
import { dariPeta } from '../../domain/umum/pasti';

/** What a return of a unit is read against. */
export interface HarapanBaris {
  readonly variabel: readonly Variabel[];
  readonly padanan: DaftarPadanan;
  readonly opd: string;
  readonly periode: string;
  /** The unit's imported rows, packages and transactions. */
  readonly induk: readonly BarisInduk[];
  /** Row ids of other units → their unit. */
  pemilik(id: string): string | undefined;
  readonly aksi: readonly RencanaAksi[];
}

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
    if (tabel === undefined) {
      const { nama } = tabelIsi(tingkat, milik, []).lembar;
      return [
        {
          baris: [],
          catatan: [catatPengembalian('lembar-template-hilang', { lembar: nama }, { berkas })],
          petaKolom: {},
        },
      ];
    }
    return [new PembacaTabel(tabel, tingkat, milik, berkas, harapan).baca()];
  });
  return {
    baris: bagian.flatMap(({ baris }) => baris),
    catatan: bagian.flatMap(({ catatan }) => catatan),
    petaKolom: Object.assign({}, ...bagian.map(({ petaKolom }) => petaKolom)) as Record<string, string>,
  };
}

type BarisLembar = LembarTerbaca['baris'][number];

const CONTOH_BARIS_HILANG = 3;

class PembacaTabel {
  private readonly catatan: Catatan[] = [];
  private readonly letak: ReadonlyMap<string, { readonly indeks: number; readonly huruf: string }>;
  /** Row ids that belong here, with what their packages are. */
  private readonly dikenal: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly tabel: TabelKembali,
    private readonly tingkat: TingkatData,
    private readonly variabel: readonly Variabel[],
    private readonly berkas: string,
    private readonly harapan: HarapanBaris,
  ) {
    this.letak = new Map(
      tabel.letak.kolom.map(({ id, indeks }) => [id, { indeks, huruf: hurufKolom(indeks + 1) }]),
    );
    this.dikenal = barisDikenal(tingkat, harapan);
  }

  baca(): BarisKembali {
    const hilang = this.variabel.filter(({ id }) => !this.letak.has(id));
    if (hilang.length > 0) {
      const daftar = hilang.map(({ label }) => label);
      this.catatan.push(catatPengembalian('kolom-template-hilang', { daftar }, this.tempat()));
      return { baris: [], catatan: this.catatan, petaKolom: {} };
    }
    const terbaca = new Map<string, BarisData>();
    let asing = 0;
    let unitLain: string | undefined;
    for (const baris of this.tabel.lembar.baris) {
      if (baris.nomor <= this.tabel.letak.barisKepala) continue;
      const id = idBaris(baris.sel[this.letak.get(kolomIdBaris.id)?.indeks ?? -1]);
      if (id === null) this.catatBarisBaru(baris);
      else if (!this.dikenal.has(id)) {
        asing += 1;
        unitLain ??= this.harapan.pemilik(id);
        this.catatan.push(catatPengembalian('baris-asing', { id }, this.tempat(baris.nomor)));
      } else {
        const barisLain = terbaca.get(id)?.asal.baris;
        if (barisLain === undefined) terbaca.set(id, this.bacaBaris(id, baris));
        else
          this.catatan.push(
            catatPengembalian('baris-ganda-template', { id, barisLain }, this.tempat(baris.nomor)),
          );
      }
    }
    if (asing > terbaca.size && unitLain !== undefined)
      this.catatan.push(
        catatPengembalian(
          'salinan-unit-lain',
          { opd: unitLain, jumlah: asing, dari: asing + terbaca.size },
          this.tempat(),
        ),
      );
    this.catatHilang(terbaca);
    const baris = [...terbaca.values()];
    const { variabel } = this;
    const { induk } = this.harapan;
    const huruf = (id: string): string => dariPeta(this.letak, id).huruf;
    this.catatan.push(...catatKeberlakuan({ baris, variabel, induk, huruf, tempat: this.tempat() }));
    return {
      baris,
      catatan: this.catatan,
      petaKolom: Object.fromEntries(variabel.map(({ id }) => [id, huruf(id)])),
    };
  }

  private bacaBaris(id: string, { nomor, sel }: BarisLembar): BarisData {
    const isian: Record<string, Isian<NilaiIsian>> = {};
    for (const variabel of this.variabel) {
      const { indeks, huruf } = dariPeta(this.letak, variabel.id);
      const hasil = bacaSelData(sel[indeks], variabel, this.harapan.padanan);
      for (const satu of hasil.catatan)
        this.catatan.push({
          ...satu,
          lokasi: { ...this.tempat(nomor), kolom: variabel.label, sel: `${huruf}${nomor}` },
        });
      if (hasil.isian.keadaan !== 'kosong') isian[variabel.id] = hasil.isian;
    }
    const { opd, periode } = this.harapan;
    return {
      id,
      tingkat: this.tingkat,
      periode,
      opd,
      kodeRup: dariPeta(this.dikenal, id),
      isian,
      asal: { berkas: this.berkas, lembar: this.tabel.lembar.nama, baris: nomor },
    };
  }

  /** A row that was typed below the prepared ones: told, because its package must be imported before it can count. */
  private catatBarisBaru({ nomor, sel }: BarisLembar): void {
    const [kode] = this.tabel.letak.kolom.flatMap(({ indeks }) => {
      const satu = sel[indeks];
      return satu === undefined || !('nilai' in satu) || satu.nilai === '' ? [] : [String(satu.nilai)];
    });
    if (kode !== undefined) this.catatan.push(catatPengembalian('baris-baru', { kode }, this.tempat(nomor)));
  }

  private catatHilang(terbaca: ReadonlyMap<string, BarisData>): void {
    const hilang = [...this.dikenal.keys()].filter((id) => !terbaca.has(id));
    if (hilang.length === 0) return;
    this.catatan.push(
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

function barisDikenal(
  tingkat: TingkatData,
  { induk, opd, aksi }: HarapanBaris,
): ReadonlyMap<string, readonly string[]> {
  if (tingkat === 'opd') return new Map([[opd, []]]);
  if (tingkat === 'aksi') return new Map(aksiUnit({ aksi }, opd).map(({ id }) => [id, []]));
  return new Map(induk.filter((b) => b.tingkat === tingkat).map(({ id, kodeRup }) => [id, kodeRup]));
}
