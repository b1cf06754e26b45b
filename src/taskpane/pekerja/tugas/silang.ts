import type { CaraSerah } from '../../../adapters/officejs/cara-serah';
import { penulisBukuRumus } from '../../../adapters/xlsx/tulis/rumus/tulis-buku-rumus';
import { pemadatPustaka, type Pemadat } from '../../../adapters/xlsx/zip/pemadat';
import type { Luaran } from '../../../application/luaran';
import { periksaSilang } from '../../../application/periksa-silang/periksa-silang';
import type { PermintaanPeriksaSilang } from '../../../application/periksa-silang/tipe';
import { fail, ok } from '../../../domain/umum/result';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku } from '../pada-buku';

export interface PermintaanUnduhSilang extends PermintaanPeriksaSilang {
  readonly periode: string;
  readonly cara: CaraSerah;
}

export interface HasilUnduhSilang {
  readonly nama: string;
  readonly cara: CaraSerah;
  /** Figures that the workbook calculates again. */
  readonly diperiksa: number;
  /** Rows that it calculates them from. */
  readonly baris: number;
}

/** A word to stop is heard only when this thread is free for a moment: it is after each step that was deflated. */
const pemadatBergiliran: Pemadat = (sekaligus) => {
  const bagian = pemadatPustaka(sekaligus);
  return {
    async tambah(isi, akhir) {
      const padat = await bagian.tambah(isi, akhir);
      await new Promise((selesai) => setTimeout(selesai));
      return padat;
    },
    crc: () => bagian.crc(),
  };
};

/** `Periksa Silang 2026-TW1 IK01 DINKES.xlsx`: the period, and what it was narrowed to. */
const namaBerkas = ({ periode, indikator, opd }: PermintaanUnduhSilang): string =>
  `${['Periksa Silang', periode, indikator, opd].filter((satu) => satu !== undefined).join(' ')}.xlsx`;

/** Makes the second opinion in plain Excel formulas and hands it out; nothing is written into the workbook. */
export const unduh = (konteks: KonteksTugas, permintaan: PermintaanUnduhSilang): Luaran<HasilUnduhSilang> =>
  padaBuku(konteks, async (buku) => {
    const { cara, ...diminta } = permintaan;
    const tulis = penulisBukuRumus(pemadatBergiliran);
    const luaran = await periksaSilang(buku, diminta, tulis, konteks.kemajuan);
    if (!luaran.ok) return luaran;
    const { catatan, isi: hasil } = luaran.value;
    if (hasil === undefined) return ok({ catatan });
    const nama = namaBerkas(permintaan);
    const siap = await konteks.serah(cara, nama).siapkan([{ nama, isi: hasil.isi, tanda: '' }]);
    if (!siap.ok) return siap;
    const diserahkan = await siap.value.serahkan();
    if (!diserahkan.ok) return fail(diserahkan.error.gagal);
    const baris = hasil.lembar.reduce((jumlah, satu) => jumlah + satu.baris, 0);
    return ok({ catatan, isi: { nama, cara, diperiksa: hasil.diperiksa, baris } });
  });
