import { tambahSemua } from '../../../domain/umum/banyak';
import type { Rentang } from '../../../lembar/rentang';
import { nilaiSelAsli } from './nilai-sel';
import type { Operasi } from './operasi';
import { rupaBaru } from './rupa-baru';
import type { RincianTabel, RupaKolom, TabelHost } from './tabel-host';
import { unsurKe } from '../../../domain/umum/pasti';

/** What this Excel can do. */
export interface CaraTulis {
  /** Growing a table moves what stands below it (before ExcelApi 1.13). */
  readonly geserBawah: boolean;
  /** Looks can be copied in one call (from ExcelApi 1.9). */
  readonly salinRupa: boolean;
}

/** What to do before and after the cells are written, and what undoes each. */
export interface OperasiBentuk {
  readonly maju: readonly Operasi[];
  readonly mundur: readonly Operasi[];
  readonly sesudah: readonly Operasi[];
  readonly sesudahMundur: readonly Operasi[];
}

/**
 * The table's reach, its totals row, and the looks of rows that are new to it. Undoing clears the cells of our columns below
 * the old end, so that nothing else need be known of them.
 */
export function operasiBentuk(rincian: RincianTabel, { geserBawah, salinRupa }: CaraTulis): OperasiBentuk {
  const { tabel, rupa } = rincian;
  const { akhir } = rincian.ukuran;
  const { objek, host } = tabel;
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
    if (geserBawah && akhir < dasar.bawah) tambahSemua(mundur, rupaKembali(rincian, dasar));
    if (objek.barisTotal > 0) {
      const total = (tampak: boolean): Operasi => ({ jenis: 'baris-total', tabel: objek.id, tampak });
      maju.unshift(total(false));
      mundur.unshift(total(false));
      sesudah.push(total(true), isiTotal(tabel, objek.rentang, akhir + 1));
      sesudahMundur.push(total(true), isiTotal(tabel, objek.rentang, objek.rentang.bawah));
    }
  }
  if (akhir > tabel.barisAkhir) {
    const baru = { atas: tabel.barisAkhir + 1, bawah: akhir };
    const milik = areaKolom(rupa, baru);
    for (const area of milik) mundur.push({ jenis: 'bersih', lembar: host.id, area });
    if (salinRupa) {
      const pertama = { atas: tabel.barisPertama, bawah: tabel.barisPertama };
      for (const area of milik) {
        maju.push({ jenis: 'salin-rupa', lembar: host.id, dari: { ...area, ...pertama }, area });
      }
    } else tambahSemua(maju, rupaBaru(host.id, rupa, baru));
    tambahSemua(maju, validasi(rincian, akhir));
  }
  return { maju, mundur, sesudah, sesudahMundur };
}

/** Neighbouring columns of ours as one area. */
function areaKolom(rupa: ReadonlyMap<number, RupaKolom>, baris: Pick<Rentang, 'atas' | 'bawah'>): Rentang[] {
  const hasil: Rentang[] = [];
  for (const kolom of [...rupa.keys()].sort((a, b) => a - b)) {
    const terakhir = hasil.at(-1);
    if (terakhir?.kanan === kolom - 1) hasil[hasil.length - 1] = { ...terakhir, kanan: kolom };
    else hasil.push({ kiri: kolom, kanan: kolom, ...baris });
  }
  return hasil;
}

/** The rules of whole columns: a formula in a rule is meant for the first cell of its range. */
const validasi = ({ tabel: { host, barisPertama: atas }, rupa }: RincianTabel, bawah: number): Operasi[] =>
  [...rupa].flatMap(([kolom, { aturan }]): Operasi[] => {
    const area = { kiri: kolom, kanan: kolom, atas, bawah };
    return aturan === undefined ? [] : [{ jenis: 'validasi', lembar: host.id, area, aturan }];
  });

/** Rows that were deleted and come back look like those above them: without the line below the table, or validation. */
function rupaKembali(rincian: RincianTabel, area: Rentang): Operasi[] {
  const { host, letak } = rincian.tabel;
  const garisBawah = rincian.rupa.get(unsurKe(letak.kolom, 0).indeks)?.gaya.garis;
  const terakhir = { ...area, atas: area.bawah };
  return [
    ...(garisBawah === undefined
      ? []
      : [{ jenis: 'gaya', lembar: host.id, area: terakhir, gaya: { garisBawah } } as const]),
    ...validasi(rincian, area.bawah),
  ];
}

/** The totals row as it was, formulas that are bound to its columns among them. */
function isiTotal({ host, kisi }: TabelHost, { kiri, kanan, bawah }: Rentang, baris: number): Operasi {
  const isi = Array.from({ length: kanan - kiri + 1 }, (_, k) => nilaiSelAsli(kisi.sel(bawah, kiri + k)).isi);
  return { jenis: 'sel', lembar: host.id, baris, kolom: kiri, isi: [isi] };
}
