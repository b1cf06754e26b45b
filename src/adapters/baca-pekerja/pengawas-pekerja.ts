import type { KegagalanBerkas } from '../../application/ports/pembaca-buku';
import { fail, ok } from '../../domain/umum/result';
import { bukuTerbaca } from '../xlsx/baca/padat/lembar-padat';
import { batasUtas } from './batas-utas';
import { READY, type BuatPekerja, type PekerjaBaca, type PendengarPekerja, type PesanHasil } from './pekerja';
import type { PemberiTugas, TugasBaca } from './tugas-baca';

type Sebab<T> = T extends unknown ? Omit<T, 'berkas'> : never;

/** A file in the hands of the thread. */
interface Titipan {
  readonly nomor: number;
  readonly tugas: TugasBaca;
  /** It was given to another thread meanwhile: what comes of it here counts for nothing. */
  ditarik: boolean;
}

/**
 * One thread at a time, replaced after it had to be ended. It is given some files ahead, which it reads in order, so that it
 * goes on while nobody here has time for its results; whatever goes wrong is the first one's, the others are read again.
 */
export class PengawasPekerja {
  #pekerja: PekerjaBaca | undefined;
  #ready = false;
  #mengakhiri = false;
  #titipan: Titipan[] = [];
  #nomor = 0;
  #tersendat = false;
  readonly #jam: ReturnType<typeof setTimeout>[] = [];

  constructor(
    private readonly buat: BuatPekerja,
    private readonly pemberi: PemberiTugas,
  ) {}

  /** The file that is read takes its time: those behind it are better read elsewhere. */
  get tersendat(): boolean {
    return this.#tersendat;
  }

  /** Whether a file of so many bytes can be given. */
  muat(ukuran: number): boolean {
    if (this.#mengakhiri || this.#tersendat) return false;
    const dipegang = this.#titipan.reduce((jumlah, { tugas }) => jumlah + tugas.berkas.isi.length, 0);
    return this.#titipan.length === 0 || dipegang + ukuran <= batasUtas.byteDiMuka;
  }

  /** Starts the thread, which does not keep the process alive while it has nothing to do. */
  siaga(): void {
    const pekerja = this.#pekerja ?? this.#mulai();
    if (this.#titipan.length === 0) pekerja.dibutuhkan(false);
  }

  terima(tugas: TugasBaca): void {
    const { nama, isi } = tugas.berkas;
    const pekerja = this.#pekerja ?? this.#mulai();
    const nomor = ++this.#nomor;
    if (this.#titipan.push({ nomor, tugas, ditarik: false }) === 1) {
      pekerja.dibutuhkan(true);
      this.#hitung();
    }
    // A copy, so that the caller keeps its bytes; and of the view only, not of a pool that it may be part of.
    pekerja.kirim({ nomor, nama, isi: isi.slice() });
  }

  /** Ends the thread; a file that it is reading is given up. Gives those that it has not begun. */
  async akhiri(): Promise<readonly TugasBaca[]> {
    return this.#gagal({ kode: 'damaged', sebab: 'reader-ended' });
  }

  #mulai(): PekerjaBaca {
    this.#ready = false;
    /** What a thread that was ended still reports concerns no file any more. */
    const kini =
      <A extends unknown[]>(terima: (...isi: A) => void) =>
      (...isi: A): void => {
        if (this.#pekerja === pekerja) terima(...isi);
      };
    /** Its end may be told before the results that it has sent: those come first. */
    const akhir = <A extends unknown[]>(terima: (...isi: A) => void) =>
      kini((...isi: A) => void setTimeout(() => kini(terima)(...isi), 0));
    const pendengar: PendengarPekerja = {
      pesan: kini((isi) => this.#terima(isi)),
      habisMemori: akhir(() => this.#ganti({ kode: 'too-large', batas: 'memori' })),
      jatuh: akhir((error: Error) => this.#jatuh(error)),
      hilang: akhir((sebab) => this.#ganti({ kode: 'damaged', sebab })),
    };
    const pekerja = this.buat(pendengar);
    this.#pekerja = pekerja;
    return pekerja;
  }

  #terima(pesan: unknown): void {
    if (pesan === READY) {
      this.#ready = true;
      return;
    }
    const { nomor, hasil } = pesan as PesanHasil;
    // Not always the first one's: of a file at which the thread threw there is none, and it may go on.
    const ke = this.#titipan.findIndex((satu) => satu.nomor === nomor);
    const [selesai] = ke === -1 ? [] : this.#titipan.splice(ke, 1);
    if (ke === 0) this.#hitung();
    if (this.#titipan.length === 0) this.#pekerja?.dibutuhkan(false);
    if (selesai?.ditarik === false) selesai.tugas.resolve(hasil.ok ? ok(bukuTerbaca(hasil.value)) : hasil);
    // What others read by now would only keep it busy.
    if (this.#titipan[0]?.ditarik === true) this.#ganti({ kode: 'damaged', sebab: 'reader-ended' });
    else this.pemberi.lanjut([]);
  }

  #jatuh(error: Error): void {
    if (this.#ready) this.#ganti({ kode: 'damaged', sebab: `reader-crashed: ${error.name}` });
    else {
      this.#pekerja = undefined;
      const titipan = this.#lepas();
      for (const { reject } of titipan)
        reject(new Error('The reader thread does not start', { cause: error }));
    }
  }

  #ganti(sebab: Sebab<KegagalanBerkas>): void {
    void this.#gagal(sebab).then((sisa) => this.pemberi.lanjut(sisa));
  }

  /** Ends the thread before it reports, so that the next file finds the memory free. */
  async #gagal(sebab: Sebab<KegagalanBerkas>): Promise<readonly TugasBaca[]> {
    const [pertama] = this.#titipan;
    const sisa = this.#lepas();
    const pekerja = this.#pekerja;
    this.#pekerja = undefined;
    this.#mengakhiri = true;
    await pekerja?.akhiri();
    this.#mengakhiri = false;
    if (pertama?.ditarik !== false) return sisa;
    const { berkas, resolve } = pertama.tugas;
    resolve(fail({ berkas: berkas.nama, ...sebab }));
    return sisa.slice(1);
  }

  /** The files in the thread's hands that are nobody else's; it has none then. */
  #lepas(): TugasBaca[] {
    const milik = this.#titipan.filter(({ ditarik }) => !ditarik);
    this.#titipan = [];
    this.#hitung();
    return milik.map(({ tugas }) => tugas);
  }

  /** Starts the clocks of the file that is read now. */
  #hitung(): void {
    for (const jam of this.#jam.splice(0)) clearTimeout(jam);
    this.#tersendat = false;
    const [kini] = this.#titipan;
    if (kini === undefined) return;
    /** Who was busy beyond the time may have results before it that are not taken yet: those come first. */
    const bila = (detik: number, lakukan: () => void): void => {
      const jam = setTimeout(() => {
        setTimeout(() => {
          if (this.#titipan[0] === kini) lakukan();
        }, 0);
      }, detik * 1000);
      this.#jam.push(jam);
    };
    const detik = this.pemberi.detik();
    if (detik > batasUtas.detikSabar) bila(batasUtas.detikSabar, () => this.#tarik());
    bila(detik, () => {
      this.pemberi.terlambat();
      this.#ganti({ kode: 'timed-out', detik });
    });
  }

  /** Takes back what waits behind the file that is read. */
  #tarik(): void {
    this.#tersendat = true;
    const menunggu = this.#titipan.slice(1).filter(({ ditarik }) => !ditarik);
    for (const satu of menunggu) satu.ditarik = true;
    this.pemberi.lanjut(menunggu.map(({ tugas }) => tugas));
  }
}
