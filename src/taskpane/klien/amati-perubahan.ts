import { amatiHasilUsang } from '../../adapters/officejs/amati-hasil-usang';
import type { KeadaanUsang, SaatLihat } from '../../application/usang/selaraskan-usang';
import { fail, ok } from '../../domain/umum/result';
import type { KlienInti } from './klien-inti';

/** Milliseconds of quiet after the last change by hand before what is shown is read again. */
const JEDA_KETIK = 1500;

/** Milliseconds until a start that did not come about, such as while a cell is typed, is tried again; and how often. */
const JEDA_ULANG = 5000;
const PERCOBAAN = 12;

const tunggu = (milidetik: number): Promise<void> => new Promise((selesai) => setTimeout(selesai, milidetik));

/**
 * Watches a workspace that is open: `berubah` is called once the person has changed cells of a table by hand, or results
 * were marked stale, and nothing more happened for a while. Changes that the pane itself makes are not told. Gives what
 * ends it.
 */
export function amatiPerubahan(inti: KlienInti, berubah: () => void): () => void {
  let waktu: ReturnType<typeof setTimeout> | undefined;
  let dihentikan = false;
  let lepas: (() => unknown) | undefined;
  const jadwalkan = (): void => {
    clearTimeout(waktu);
    if (!dihentikan) waktu = setTimeout(berubah, JEDA_KETIK);
  };
  const opsi = {
    lihat: async (saat: SaatLihat) => {
      const hasil = await inti.jalankan('usang', 'lihat', { saat });
      return hasil.gagal === undefined && hasil.isi !== undefined ? ok(hasil.isi) : fail(hasil.gagal);
    },
    diam: () => inti.sedangMenulis,
    kabar: ({ ditulis }: KeadaanUsang) => {
      if (ditulis) jadwalkan();
    },
    berubah: jadwalkan,
    tunggu,
  };
  const mulai = async (): Promise<void> => {
    const tabel = await inti.jalankan('usang', 'tabel', {});
    if (tabel.gagal !== undefined || tabel.isi === undefined) return;
    for (let ke = 0; ke < PERCOBAAN && !dihentikan; ke++) {
      const diamati = await amatiHasilUsang({ masukan: tabel.isi, ...opsi });
      if (diamati.ok) {
        lepas = diamati.value;
        break;
      }
      await tunggu(JEDA_ULANG);
    }
    if (dihentikan) void lepas?.();
  };
  // Without events the pages are read again when they are opened and by their own button; what reads results looks itself.
  mulai().catch(() => undefined);
  return () => {
    dihentikan = true;
    clearTimeout(waktu);
    void lepas?.();
  };
}
