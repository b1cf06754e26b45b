import type { BarisInduk } from '../../domain/data/baris-data';
import { isKodeSetara } from '../../domain/pengembalian/kode-setara';
import { aksiUnit } from '../../domain/rencana/aksi-unit';
import { bentukBanding } from '../../domain/umum/teks';
import type { TingkatData } from '../../domain/variabel/tipe';
import { hurufKolom } from '../../lembar/alamat';
import type { SelTerbaca } from '../ports/pembaca-buku';
import type { LetakTabel } from '../tabel-terbaca';
import type { HarapanBaris } from './harapan-baris';

/** What people see of a row: its codes, the one that tells most first, and its name, by column id. */
export interface PengenalBaris {
  readonly kode: readonly { readonly kolom: string; readonly isi: readonly string[] }[];
  readonly nama: { readonly kolom: string; readonly isi: string };
  /** RUP codes of the package that it is, or serves. */
  readonly kodeRup: readonly string[];
}

/** What stands visibly in a row of another one: the hidden id stands for `seharusnya`. */
export interface Bertentangan {
  readonly kolom: string;
  readonly huruf: string;
  readonly tampak: string;
  readonly seharusnya: string;
}

/** Visible codes and names of the rows that belong to a sheet of a unit, by row id. */
export function pengenalTingkat(
  tingkat: TingkatData,
  { induk, opd, namaUnit, aksi }: HarapanBaris,
): ReadonlyMap<string, PengenalBaris> {
  switch (tingkat) {
    case 'opd':
      return new Map([
        [opd, { kode: [], nama: { kolom: 'nama', isi: namaUnit.get(opd) ?? '' }, kodeRup: [] }],
      ]);
    case 'aksi':
      return new Map(
        aksiUnit({ aksi }, opd).map(({ id, kode, uraian }) => [
          id,
          { kode: [{ kolom: 'kode', isi: [kode] }], nama: { kolom: 'uraian', isi: uraian }, kodeRup: [] },
        ]),
      );
    case 'rup':
    case 'transaksi':
      return new Map(
        induk.filter((b) => b.tingkat === tingkat).map((satu) => [satu.id, pengenalInduk(satu)]),
      );
  }
}

function pengenalInduk({ tingkat, kodePaket, kodeRup, nama }: BarisInduk): PengenalBaris {
  const rup = { kolom: 'kodeRup', isi: kodeRup };
  const kode =
    tingkat === 'rup' ? [rup] : [{ kolom: 'kodePaket', isi: kodePaket === null ? [] : [kodePaket] }, rup];
  return { kode, nama: { kolom: 'nama', isi: nama ?? '' }, kodeRup };
}

/** What a cell shows of a code or name; a date or an error shows nothing of it. */
const teksTampak = (sel: SelTerbaca | undefined): string =>
  sel?.jenis === 'teks' ? sel.nilai.trim() : sel?.jenis === 'angka' && !sel.tanggal ? String(sel.nilai) : '';

const bentukNama = (nama: string): string => bentukBanding(nama).replace(/[^\p{L}\p{N}\ufffd]/gu, '');

/**
 * Compares what a row shows with what its hidden id stands for. Values that were pasted or sorted without the hidden column
 * stand beside the id of another row; the codes tell. Where the first code is the row's own and no other row has it, all is
 * well, whatever name somebody retyped; where several rows share it, further codes and names decide.
 */
export class PembandingPengenal {
  readonly #letak: ReadonlyMap<string, number>;
  /** Names of rows, and of other units. */
  readonly #nama: ReadonlySet<string>;
  readonly #banyakKode = new Map<string, number>();

  constructor(
    letak: LetakTabel,
    private readonly dikenal: ReadonlyMap<string, PengenalBaris>,
    /** Names of other units: they stand for other rows too. */
    namaLain: Iterable<string> = [],
  ) {
    this.#letak = new Map(letak.kolom.map(({ id, indeks }) => [id, indeks]));
    for (const { kode } of dikenal.values()) {
      const utama = bentukBanding(kode[0]?.isi[0] ?? '');
      this.#banyakKode.set(utama, (this.#banyakKode.get(utama) ?? 0) + 1);
    }
    this.#nama = new Set([...[...dikenal.values()].map(({ nama }) => nama.isi), ...namaLain].map(bentukNama));
  }

  bertentangan(id: string, sel: readonly (SelTerbaca | undefined)[]): Bertentangan | undefined {
    const pengenal = this.dikenal.get(id);
    if (pengenal === undefined) return undefined;
    const tampak = pengenal.kode
      .map(({ kolom, isi }) => ({ kolom, isi, teks: this.#teks(kolom, sel) }))
      .filter(({ isi, teks }) => isi.length > 0 && teks !== '');
    for (const { kolom, isi, teks } of tampak) {
      const daftar = teks.split(/[;,|]/).map((satu) => satu.trim());
      const cocok = [teks, ...daftar].some((satu) => isi.some((kode) => isKodeSetara(satu, kode)));
      if (!cocok) return this.#beda(kolom, teks, isi.join(';'));
      if (kolom === pengenal.kode[0]?.kolom && this.#banyakKode.get(bentukBanding(isi[0] ?? '')) === 1)
        return undefined;
    }
    const { kolom, isi } = pengenal.nama;
    const nama = this.#teks(kolom, sel);
    if (nama === '' || isi === '' || bentukNama(nama) === bentukNama(isi)) return undefined;
    return this.#nama.has(bentukNama(nama)) || (tampak.length === 0 && pengenal.kode.length > 0)
      ? this.#beda(kolom, nama, isi)
      : undefined;
  }

  /** Ids of the rows whose first code this is. */
  pemilikKode(teks: string): readonly string[] {
    return [...this.dikenal].flatMap(([id, { kode }]) =>
      kode[0]?.isi.some((satu) => isKodeSetara(satu, teks)) === true ? [id] : [],
    );
  }

  /** What a row shows of its first code. */
  kodeTampak(sel: readonly (SelTerbaca | undefined)[]): string {
    const [pertama] = this.dikenal.values();
    const kolom = pertama?.kode[0]?.kolom;
    return kolom === undefined ? '' : this.#teks(kolom, sel);
  }

  #teks(kolom: string, sel: readonly (SelTerbaca | undefined)[]): string {
    return teksTampak(sel[this.#letak.get(kolom) ?? -1]);
  }

  #beda(kolom: string, tampak: string, seharusnya: string): Bertentangan {
    return { kolom, huruf: hurufKolom((this.#letak.get(kolom) ?? 0) + 1), tampak, seharusnya };
  }
}
