import { BukuOfficeJs } from '../adapters/officejs/buku-office-js';
import { Jalur, type OpsiJalur } from '../adapters/officejs/jalur';
import { kegagalanProgram } from '../adapters/web/kegagalan-program';
import type { Lingkungan } from '../application/lingkungan';
import type { Bahasa } from '../teks/bahasa';
import { gagalProgram } from '../teks/id/gagal-program';
import { layanan } from '../teks/id/layanan';
import { pita } from '../teks/id/pita';
import type { Kabar, TeksJendela } from './kabar';
import type { TeksTombol, Tombol } from './perintah/tipe';

/** The world around a button. */
export interface DuniaPerintah {
  readonly opsi: OpsiJalur;
  readonly lingkungan: Lingkungan;
  /** The language of Office. */
  readonly bahasa: Promise<Bahasa>;
  /** Shows the news; done when the person has closed it. */
  tampilkan(kabar: Kabar, teks: TeksJendela): Promise<void>;
  /** Keeps what was thrown for engineers; the person is told what to do instead. */
  catatGalat(error: unknown): void;
}

/**
 * Runs a button from press to end. Whatever happens is told, a fault of ours too, and Office is told that it ended: a
 * function that does not say so is stopped after five minutes, without a word.
 */
export async function jalankan(
  tombol: Tombol,
  peristiwa: Pick<Office.AddinCommands.Event, 'completed'>,
  dunia: DuniaPerintah,
): Promise<void> {
  try {
    const bahasa = await dunia.bahasa.catch(() => undefined);
    const teks =
      bahasa === undefined ? { ...pita, layanan } : { ...bahasa.teks.pita, layanan: bahasa.teks.layanan };
    const kabar = await kabarTombol(tombol, dunia, bahasa, teks);
    if (kabar !== undefined) await dunia.tampilkan(kabar, teksJendela(teks, bahasa));
  } finally {
    peristiwa.completed();
  }
}

const teksJendela = (teks: TeksTombol, bahasa: Bahasa | undefined): TeksJendela => ({
  bahasa: bahasa?.kode ?? 'id',
  tutup: teks.tutup,
  sisa: (banyak) => tulisSisa(banyak, bahasa),
});

const tulisSisa = (banyak: number, bahasa: Bahasa | undefined): string =>
  bahasa === undefined
    ? pita.catatanLain
    : `${bahasa.teks.sajian.catatan.lagi(bahasa.tulis.angka(banyak))}. ${bahasa.teks.pita.catatanLain}`;

async function kabarTombol(
  { label, muat }: Tombol,
  dunia: DuniaPerintah,
  bahasa: Bahasa | undefined,
  teks: TeksTombol,
): Promise<Kabar | undefined> {
  const gagal = (...baris: readonly string[]): Kabar => ({
    jenis: 'gagal',
    judul: teks.gagal(label(teks)),
    baris,
  });
  // Its texts could not be fetched: told in the language that is always there.
  if (bahasa === undefined) return gagal(gagalProgram['part-not-loaded'], teks.kode('part-not-loaded'));
  try {
    const { opsi, lingkungan } = dunia;
    const perintah = await muat();
    const buku = await BukuOfficeJs.buka(opsi);
    if (!buku.ok) return gagal(bahasa.gagal(buku.error));
    const jalur = new Jalur(opsi);
    const hasil = await perintah({
      buku: buku.value,
      excel: (antre) => jalur.minta(antre),
      lingkungan,
      bahasa,
      teks,
    });
    return hasil.ok ? hasil.value : gagal(bahasa.gagal(hasil.error));
  } catch (error) {
    dunia.catatGalat(error);
    const kegagalan = kegagalanProgram(error);
    return gagal(bahasa.gagal(kegagalan), teks.kode(kegagalan.kode));
  }
}
