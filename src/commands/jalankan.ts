import { BukuOfficeJs } from '../adapters/officejs/buku-office-js';
import { Jalur, type OpsiJalur } from '../adapters/officejs/jalur';
import type { Lingkungan } from '../application/lingkungan';
import type { Bahasa } from '../pesan/bahasa';
import type { Kabar } from './kabar';
import type { Perintah } from './perintah/tipe';
import { teksPerintah } from './teks';

/** The world around a button. */
export interface DuniaPerintah {
  readonly opsi: OpsiJalur;
  readonly lingkungan: Lingkungan;
  readonly bahasa: Bahasa;
  /** Shows the news; done when the person has closed it. */
  tampilkan(kabar: Kabar): Promise<void>;
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
    const kabar = await kabarDariPerintah(muat, dunia);
    if (kabar !== undefined) await dunia.tampilkan(kabar);
  } finally {
    peristiwa.completed();
  }
}

async function kabarDariPerintah(
  muat: () => Promise<Perintah>,
  dunia: DuniaPerintah,
): Promise<Kabar | undefined> {
  const { bahasa, opsi, lingkungan } = dunia;
  const teks = teksPerintah[bahasa.kode];
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
