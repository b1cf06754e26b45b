import { BukuOfficeJs } from '../adapters/officejs/buku-office-js';
import { Jalur, type OpsiJalur } from '../adapters/officejs/jalur';
import type { Lingkungan } from '../application/lingkungan';
import type { Bahasa } from '../teks/bahasa';
import type { Kabar } from './kabar';
import type { Perintah } from './perintah/tipe';

/** The world around a button. */
export interface DuniaPerintah {
  readonly opsi: OpsiJalur;
  readonly lingkungan: Lingkungan;
  /** The language of Office. */
  readonly bahasa: Promise<Bahasa>;
  /** Shows the news; done when the person has closed it. */
  tampilkan(kabar: Kabar, sisa: (banyak: number) => string): Promise<void>;
}

/**
 * Runs a button from press to end. Whatever happens is told, a fault of ours too, and Office is told that it ended: a
 * function that does not say so is stopped after five minutes, without a word.
 */
export async function jalankan(
  muat: () => Promise<Perintah>,
  peristiwa: Pick<Office.AddinCommands.Event, 'completed'>,
  dunia: DuniaPerintah,
): Promise<void> {
  try {
    const bahasa = await dunia.bahasa;
    const kabar = await kabarDariPerintah(muat, dunia, bahasa);
    if (kabar !== undefined) await dunia.tampilkan(kabar, (banyak) => tulisSisa(banyak, bahasa));
  } finally {
    peristiwa.completed();
  }
}

const tulisSisa = (banyak: number, { tulis, teks: { pita, sajian } }: Bahasa): string =>
  `${sajian.catatan.lagi(tulis.angka(banyak))}. ${pita.catatanLain}`;

async function kabarDariPerintah(
  muat: () => Promise<Perintah>,
  { opsi, lingkungan }: DuniaPerintah,
  bahasa: Bahasa,
): Promise<Kabar | undefined> {
  const teks = bahasa.teks.pita;
  let nama = '';
  try {
    const perintah = await muat();
    nama = perintah.nama(teks);
    const buku = await BukuOfficeJs.buka(opsi);
    if (!buku.ok) return { jenis: 'gagal', judul: teks.gagal(nama), baris: [bahasa.gagal(buku.error)] };
    const jalur = new Jalur(opsi);
    const hasil = await perintah.jalankan({
      buku: buku.value,
      excel: (antre) => jalur.minta(antre),
      lingkungan,
      bahasa,
      teks,
    });
    if (hasil.ok) return hasil.value;
    return { jenis: 'gagal', judul: teks.gagal(nama), baris: [bahasa.gagal(hasil.error)] };
  } catch (error) {
    const sebab = error instanceof Error ? error.message : String(error);
    return {
      jenis: 'gagal',
      judul: teks.gagal(nama === '' ? 'Kinerja PBJ' : nama),
      baris: [teks.rusak, sebab],
    };
  }
}
