import type { BarisTabel } from '../../../application/tabel/keadaan-tabel';
import type { UkuranBaru } from '../../../application/tabel/ukuran';
import type { Rentang } from '../../../lembar/rentang';
import { ikutiBaris } from '../../../lembar/rumus-geser';
import type { SelHost } from '../peta/sel-host';
import { isianAsli, isianDari, type Isian, type IsianBerformat } from './isian';
import type { Operasi } from './operasi';
import type { TabelHost } from './tabel-host';

/** Rows left alone between two changed ones that are sent along rather than begin a block of their own. */
const JEDA_BARIS = 8;
/** Cells of one block: a request holds several. */
const SEL_PER_BLOK = 20_000;

type SelTulis = IsianBerformat | undefined;

/** What to do to a table so that it holds these rows, and what undoes it. */
export interface RencanaTulis {
  readonly maju: readonly Operasi[];
  readonly mundur: readonly Operasi[];
}

/** Works out the blocks to write: only cells that change, but for rows that moved, which are written whole. */
export function rencanaTulis(
  tabel: TabelHost,
  baris: readonly BarisTabel[],
  ukuran: UkuranBaru,
  geserBawah: boolean,
): RencanaTulis {
  const tergeser = geserBawah && ukuran.akhir > (tabel.barisAkhirObjek ?? Infinity);
  const formatKini = pembacaFormat(tabel, tergeser);
  const selTulis = new PenyusunBaris(tabel, tergeser, formatKini);
  const perlu = new Map<number, SelTulis[]>();
  const { barisPertama } = tabel;
  baris.forEach((satu, k) => {
    const sel = selTulis.baris(barisPertama + k, satu);
    if (sel.some((isi) => isi !== undefined)) perlu.set(barisPertama + k, sel);
  });
  const bekas = barisPertama + tabel.baris.length - 1;
  for (let nomor = barisPertama + baris.length; nomor <= bekas; nomor++) perlu.set(nomor, selTulis.kosong());
  const blok = blokDari(perlu);
  const sel = blok.map((satu) => operasiSel(tabel, satu, formatKini, (isi) => isi));
  const selLama = blok.map((satu) =>
    operasiSel(tabel, satu, formatKini, (_, nomor, kolom) => isianAsli(tabel.kisi.sel(nomor, kolom))),
  );
  const bentuk = operasiBentuk(tabel, ukuran, geserBawah);
  return {
    maju: [...bentuk.maju, ...(tergeser ? sisaTergeser(tabel, ukuran) : []), ...sel, ...bentuk.sesudah],
    mundur: [...bentuk.mundur, ...selLama, ...bentuk.sesudahMundur],
  };
}

/** Cells of rows as they must be set, by place from `tabel.kiri`; `undefined` leaves one alone. */
class PenyusunBaris {
  readonly #letakOf: ReadonlyMap<number, number>;

  constructor(
    private readonly tabel: TabelHost,
    /** Rows below the table's old end have moved away: all of them are written anew. */
    private readonly bawahBergeser: boolean,
    private readonly formatKini: FormatKini,
  ) {
    this.#letakOf = new Map(tabel.letak.kolom.map(({ indeks }, letak) => [indeks, letak]));
  }

  baris(nomor: number, baris: BarisTabel): SelTulis[] {
    const { tabel } = this;
    const { asal } = baris;
    const tinggal = asal === nomor && !(this.bawahBergeser && nomor > (tabel.barisAkhirObjek ?? Infinity));
    const bekas = nomor < tabel.barisPertama + tabel.baris.length;
    const hasil: SelTulis[] = [];
    for (let kolom = tabel.kiri; kolom <= tabel.kanan; kolom++) {
      const letak = this.#letakOf.get(kolom);
      const dasar = tinggal ? undefined : this.#dasar(asal, nomor, kolom, letak !== undefined || bekas);
      const baru = letak === undefined ? undefined : this.#baru(baris, letak);
      if (baru === undefined) hasil.push(dasar);
      else hasil.push(isianDari(baru, dasar?.format ?? this.formatKini(nomor, kolom), tabel.format(kolom)));
    }
    return hasil;
  }

  /** A row that no table row stands in any more. */
  kosong(): SelTulis[] {
    const { kiri, kanan } = this.tabel;
    return Array.from({ length: kanan - kiri + 1 }, (_, k) => ({
      isi: '',
      format: this.tabel.format(kiri + k),
    }));
  }

  #dasar(asal: number | undefined, nomor: number, kolom: number, kosongkan: boolean): SelTulis {
    const { tabel } = this;
    if (asal === undefined) return kosongkan ? { isi: '', format: tabel.format(kolom) } : undefined;
    return isianAsli(
      tabel.kisi.sel(asal, kolom),
      (rumus) => '=' + ikutiBaris(rumus.slice(1), asal, nomor, tabel.lembar.nama),
    );
  }

  #baru({ asal, id, isi }: BarisTabel, letak: number): ReturnType<TabelHost['kini']> | undefined {
    const { tabel } = this;
    if (letak !== tabel.kolomId) return isi[letak];
    const lama = tabel.baris[(asal ?? 0) - tabel.barisPertama]?.id ?? null;
    return id !== null && id !== lama ? id : undefined;
  }
}

type FormatKini = (nomor: number, kolom: number) => string;

/** Number format that a cell has when its value is set: rows new to the table got that of their column. */
function pembacaFormat(tabel: TabelHost, tergeser: boolean): FormatKini {
  const { barisAkhir, barisAkhirObjek = Infinity, objek } = tabel;
  const baru = (nomor: number, kolom: number): boolean =>
    (nomor > barisAkhir && tabel.rupa.has(kolom)) || (tergeser && nomor > barisAkhirObjek && dalam(kolom));
  const dalam = (kolom: number): boolean =>
    objek !== undefined && kolom >= objek.rentang.kiri && kolom <= objek.rentang.kanan;
  return (nomor, kolom) => {
    const ada = tabel.kisi.sel(nomor, kolom)?.format;
    return ada === undefined || baru(nomor, kolom) ? tabel.format(kolom) : ada;
  };
}

/** Rows typed right below the table went down when it grew; they are written anew where they stood. */
function sisaTergeser(
  { objek, host, barisAkhir, barisAkhirObjek }: TabelHost,
  { akhir }: UkuranBaru,
): Operasi[] {
  const tinggi = barisAkhir - (barisAkhirObjek ?? barisAkhir);
  if (objek === undefined || tinggi <= 0) return [];
  const { kiri, kanan } = objek.rentang;
  const deret = new Array<Isian>(kanan - kiri + 1).fill('');
  const isi = Array.from({ length: tinggi }, () => deret);
  return [{ jenis: 'sel', lembar: host.id, baris: akhir + 1, kolom: kiri, isi }];
}

interface Blok {
  readonly baris: number;
  readonly awal: number;
  readonly isi: readonly (readonly SelTulis[])[];
}

/** Rows that stand close together as blocks, each as wide as its changed cells. */
function blokDari(perlu: ReadonlyMap<number, readonly SelTulis[]>): Blok[] {
  const hasil: Blok[] = [];
  let kelompok: number[] = [];
  const tutup = (): void => {
    if (kelompok.length > 0) hasil.push(satuBlok(kelompok, perlu));
    kelompok = [];
  };
  for (const nomor of [...perlu.keys()].sort((a, b) => a - b)) {
    const lebar = perlu.get(nomor)!.length;
    const terakhir = kelompok.at(-1);
    if (terakhir !== undefined) {
      const penuh = (nomor - kelompok[0]! + 1) * lebar > SEL_PER_BLOK;
      if (penuh || nomor - terakhir > JEDA_BARIS) tutup();
    }
    kelompok.push(nomor);
  }
  tutup();
  return hasil;
}

function satuBlok(kelompok: readonly number[], perlu: ReadonlyMap<number, readonly SelTulis[]>): Blok {
  const atas = kelompok[0]!;
  let awal = Infinity;
  let akhir = -1;
  for (const nomor of kelompok) {
    const sel = perlu.get(nomor)!;
    awal = Math.min(
      awal,
      sel.findIndex((isi) => isi !== undefined),
    );
    akhir = Math.max(
      akhir,
      sel.findLastIndex((isi) => isi !== undefined),
    );
  }
  const kosong = new Array<SelTulis>(akhir - awal + 1).fill(undefined);
  const isi = Array.from({ length: kelompok.at(-1)! - atas + 1 }, (_, k) => {
    const sel = perlu.get(atas + k);
    return sel === undefined ? kosong : sel.slice(awal, akhir + 1);
  });
  return { baris: atas, awal, isi };
}

/** A block as an operation; `ubah` gives what is set where the block sets something. */
function operasiSel(
  tabel: TabelHost,
  { baris, awal, isi }: Blok,
  formatKini: FormatKini,
  ubah: (isi: IsianBerformat, nomor: number, kolom: number) => IsianBerformat,
): Operasi {
  const kolomAwal = tabel.kiri + awal;
  const format: (string | null)[][] = [];
  const nilai = isi.map((deret, i): Isian[] => {
    const formatBaris: (string | null)[] = [];
    const hasil = deret.map((sel, j): Isian => {
      if (sel === undefined) {
        formatBaris.push(null);
        return null;
      }
      const kini = formatKini(baris + i, kolomAwal + j);
      const jadi = ubah(sel, baris + i, kolomAwal + j);
      // Where this block changes a format, undoing it changes it back.
      const berubah = sel.format !== kini;
      formatBaris.push(berubah ? jadi.format : null);
      return jadi.isi;
    });
    format.push(formatBaris);
    return hasil;
  });
  return {
    jenis: 'sel',
    lembar: tabel.host.id,
    baris,
    kolom: kolomAwal,
    isi: nilai,
    ...(format.some((satu) => satu.some((isi) => isi !== null)) ? { format } : {}),
  };
}

interface OperasiBentuk extends RencanaTulis {
  readonly sesudah: readonly Operasi[];
  readonly sesudahMundur: readonly Operasi[];
}

/** The table's reach, its totals row, and the looks of rows that are new to it. */
function operasiBentuk(tabel: TabelHost, { akhir }: UkuranBaru, geserBawah: boolean): OperasiBentuk {
  const { objek, host } = tabel;
  const tumbuh = akhir > tabel.barisAkhir;
  const maju: Operasi[] = [];
  const mundur: Operasi[] = [];
  const sesudah: Operasi[] = [];
  const sesudahMundur: Operasi[] = [];
  if (objek !== undefined && akhir !== objek.rentang.bawah - objek.barisTotal) {
    const dasar = { ...objek.rentang, bawah: objek.rentang.bawah - objek.barisTotal };
    const ke = { ...dasar, bawah: akhir };
    const umum = { jenis: 'rentang-tabel', lembar: host.id, tabel: objek.id } as const;
    maju.push({ ...umum, dari: dasar, ke });
    mundur.push({ ...umum, dari: ke, ke: dasar });
    if (geserBawah && akhir < dasar.bawah) mundur.push(...rupaKembali(tabel, dasar));
    if (objek.barisTotal > 0) {
      const total = (tampak: boolean): Operasi => ({ jenis: 'baris-total', tabel: objek.id, tampak });
      maju.unshift(total(false));
      mundur.unshift(total(false));
      sesudah.push(total(true), isiTotal(tabel, akhir + 1));
      sesudahMundur.push(total(true), isiTotal(tabel, objek.rentang.bawah));
    }
  }
  if (tumbuh) {
    const atas = tabel.barisAkhir + 1;
    for (const { indeks } of tabel.letak.kolom) {
      const kolom = { kiri: indeks, kanan: indeks };
      const { gaya, aturan } = tabel.rupa.get(indeks) ?? {};
      mundur.push({ jenis: 'bersih', lembar: host.id, area: { ...kolom, atas, bawah: akhir } });
      if (gaya) maju.push({ jenis: 'gaya', lembar: host.id, area: { ...kolom, atas, bawah: akhir }, gaya });
      if (aturan === undefined) continue;
      // The whole column: a formula in a rule is meant for the first cell of its range.
      const area = { ...kolom, atas: tabel.barisPertama, bawah: akhir };
      maju.push({ jenis: 'validasi', lembar: host.id, area, aturan });
    }
  }
  return { maju, mundur, sesudah, sesudahMundur };
}

/** Rows that were deleted and come back look like those above them: without the line below the table, or validation. */
function rupaKembali({ host, letak, rupa, barisPertama }: TabelHost, area: Rentang): Operasi[] {
  const garisBawah = rupa.get(letak.kolom[0]!.indeks)?.gaya?.garis;
  const terakhir = { ...area, atas: area.bawah };
  return [
    ...(garisBawah === undefined
      ? []
      : [{ jenis: 'gaya', lembar: host.id, area: terakhir, gaya: { garisBawah } } as const]),
    ...letak.kolom.flatMap(({ indeks }): Operasi[] => {
      const aturan = rupa.get(indeks)?.aturan;
      const kolom = { kiri: indeks, kanan: indeks, atas: barisPertama, bawah: area.bawah };
      return aturan === undefined ? [] : [{ jenis: 'validasi', lembar: host.id, area: kolom, aturan }];
    }),
  ];
}

/** The totals row as it was, formulas that are bound to its columns among them. */
function isiTotal(tabel: TabelHost, baris: number): Operasi {
  const { kiri, kanan, bawah } = tabel.objek!.rentang;
  const sel = (k: number): SelHost | undefined => tabel.kisi.sel(bawah, kiri + k);
  const isi = Array.from({ length: kanan - kiri + 1 }, (_, k) => isianAsli(sel(k)).isi);
  return { jenis: 'sel', lembar: tabel.host.id, baris, kolom: kiri, isi: [isi] };
}
