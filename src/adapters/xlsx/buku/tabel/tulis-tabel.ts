import type { BarisXml } from '../xml/baris-xml';
import { gabungan, type LembarXml } from '../xml/pindai-lembar';
import { bacaRentang, tulisRentang } from '../../../../lembar/rentang';
import { uraikanRumusBersama } from '../xml/rumus-bersama';
import { panjangkanAturan } from '../xml/sqref';
import type { BarisTabel } from '../../../../application/tabel/keadaan-tabel';
import type { KeadaanXlsx } from './bagian-tabel';
import type { KonteksTulis } from './konteks-tulis';
import { PenulisBaris } from './tulis-baris';
import { penghalang, ukuranBaru } from '../../../../application/tabel/ukuran';

export interface HasilTulis {
  /** To be joined piece by piece: rows that changed are made as they are asked for. */
  readonly lembar: LembarXml;
  /** Last row of the table object without totals. */
  readonly akhir: number;
  /** Where each row that moved stands now, by where it stood; `null`: gone. Empty where none moved. */
  readonly pindah: ReadonlyMap<number, number | null>;
}

/** The sheet with the rows of a table as they are now, or the worksheet row that is in the way. */
export function tulisTabel(
  lembar: LembarXml,
  tabel: KeadaanXlsx,
  baris: readonly BarisTabel[],
  konteks: KonteksTulis,
): HasilTulis | { readonly terhalang: number } {
  const ukuran = ukuranBaru(tabel, baris);
  const terhalang = penghalang(tabel, baris, ukuran, gabungan(lembar));
  if (terhalang !== undefined) return { terhalang };

  uraikanRumusBersama(lembar);
  const penulis = new PenulisBaris(lembar, tabel, konteks);
  const baru = new Map<number, BarisXml>();
  const { barisPertama } = tabel;
  const tempati = (nomor: number, satu: BarisTabel): unknown => baru.set(nomor, penulis.isi(nomor, satu));
  baris.forEach((satu, k) => tempati(barisPertama + k, satu));
  barisTotal(tabel).forEach((satu, k) => {
    if (ukuran.akhir !== tabel.barisAkhir) tempati(ukuran.akhir + 1 + k, satu);
  });
  const total = tabel.objek?.barisTotal ?? 0;
  const dulu =
    ukuran.akhir < tabel.barisAkhir ? tabel.barisAkhir + total : barisPertama + tabel.semuaBaris().length - 1;
  for (let nomor = barisPertama + baris.length; nomor <= dulu; nomor++) {
    if (!baru.has(nomor)) baru.set(nomor, penulis.kosong(nomor, nomor <= ukuran.akhir));
  }

  const sisa = lembar.baris.filter(({ nomor }) => !baru.has(nomor));
  const tumbuh = {
    kiri: tabel.kiri,
    kanan: tabel.kanan,
    atas: barisPertama,
    bawahLama: tabel.barisAkhir,
    bawahBaru: ukuran.akhir,
  };
  const hasil = {
    ...lembar,
    sebelum: panjangkanDimensi(lembar.sebelum, tabel.kanan, ukuran.akhir + total),
    sesudah: panjangkanAturan(lembar.sesudah, tumbuh),
    baris: [...sisa, ...baru.values()].sort((a, b) => a.nomor - b.nomor),
  };
  return {
    lembar: hasil,
    akhir: ukuran.akhir,
    pindah: ukuran.bergeser ? perpindahan(tabel, baris) : new Map(),
  };
}

const barisTotal = (tabel: KeadaanXlsx): BarisTabel[] =>
  Array.from({ length: tabel.objek?.barisTotal ?? 0 }, (_, k) => ({
    asal: tabel.barisAkhir + 1 + k,
    id: null,
    isi: [],
  }));

function perpindahan(tabel: KeadaanXlsx, baris: readonly BarisTabel[]): Map<number, number | null> {
  const hasil = new Map<number, number | null>(
    tabel.semuaBaris().flatMap(({ asal }) => (asal === undefined ? [] : [[asal, null]])),
  );
  baris.forEach(({ asal }, k) => {
    if (asal !== undefined) hasil.set(asal, tabel.barisPertama + k);
  });
  for (const [asal, ke] of hasil) if (asal === ke) hasil.delete(asal);
  return hasil;
}

/** The used range that the sheet declares. */
const panjangkanDimensi = (xml: string, kanan: number, bawah: number): string =>
  xml.replace(/(<(?:[\w.-]+:)?dimension\s+ref\s*=\s*["'])([^"']*)/, (utuh, awal: string, ref: string) => {
    const rentang = bacaRentang(ref);
    if (rentang === undefined) return utuh;
    const baru = { ...rentang, kanan: Math.max(rentang.kanan, kanan), bawah: Math.max(rentang.bawah, bawah) };
    return awal + tulisRentang(baru);
  });
