import type { KegagalanProgram } from '../../application/luaran';
import { gagalProgram } from '../pekerja/gagal-program';
import type { Isi, Masukan, NamaFungsi, NamaModul } from '../pekerja/modul-tugas';
import type {
  DariPekerja,
  HasilTugas,
  KemajuanTugas,
  KePekerja,
  LayananPane,
} from '../pekerja/pesan-pekerja';
import type { KodeBahasa } from '../../teks/daftar';
import { BerkasDipegang } from './berkas-dipegang';

/** The part of a Worker that is used. */
export interface PekerjaInti {
  onmessage: ((peristiwa: MessageEvent<DariPekerja>) => unknown) | null;
  onerror: ((peristiwa: ErrorEvent) => unknown) | null;
  postMessage(pesan: KePekerja): void;
  terminate(): void;
}

export interface OpsiTugas {
  readonly kemajuan?: (kemajuan: KemajuanTugas) => void;
  /** Asks the task to stop; it answers as cancelled once it can, with the workbook as it was. */
  readonly sinyal?: AbortSignal;
  readonly menulis?: boolean;
  /** The language of the answer; Indonesian by default. */
  readonly bahasa?: KodeBahasa;
  /** Who shows the answer: it can then be told in another language, until the holder lets go of it. */
  readonly pemegang?: string;
}

interface Berjalan {
  readonly jawab: (hasil: HasilTugas<never> | undefined) => void;
  readonly kemajuan: OpsiTugas['kemajuan'];
  readonly menulis: boolean;
}

/**
 * The pane's way to its worker: asks for tasks, and answers what the worker needs of Office.js and of files. The only place
 * that knows that a thread can be lost: its tasks fail with what to do, the next one gets a new thread, and that fetches
 * what it does not know.
 */
export class KlienInti {
  readonly berkas = new BerkasDipegang();
  readonly #layanan: LayananPane;
  readonly #berjalan = new Map<number, Berjalan>();
  #pekerjaKini: PekerjaInti | undefined;
  /** Whether the thread has said anything: it could be started. */
  #terdengar = false;
  /** Whether the thread was told what this Excel can do. */
  #disapa = false;
  #nomor = 0;

  constructor(
    private readonly buatPekerja: () => PekerjaInti,
    layanan: Omit<LayananPane, 'berkas'>,
    /** The version of ExcelApi, asked once Office.js is ready: at the first task. */
    private readonly api: () => string,
  ) {
    this.#layanan = { ...layanan, berkas: (id) => Promise.resolve(this.berkas.ambil(id)) };
  }

  /** Starts the thread and loads what the first tasks need, before Office.js is ready. */
  siapkan(modul: readonly NamaModul[]): void {
    try {
      this.#pekerja.postMessage({ jenis: 'siapkan', modul });
    } catch {
      // A thread that cannot be started is told of by the first task.
    }
  }

  /** Asks for a task. Whatever happens is an answer: nothing is thrown. */
  jalankan<N extends NamaModul, F extends NamaFungsi<N>>(
    modul: N,
    fungsi: F,
    masukan: Masukan<N, F>,
    { kemajuan, sinyal, menulis = false, bahasa = 'id', pemegang }: OpsiTugas = {},
  ): Promise<HasilTugas<Isi<N, F>>> {
    const id = this.#nomor++;
    return new Promise((selesai) => {
      const jawab = (hasil: HasilTugas<never> | undefined): void => {
        if (hasil !== undefined) selesai(hasil);
      };
      this.#berjalan.set(id, { jawab, kemajuan, menulis });
      sinyal?.addEventListener('abort', () => this.#batalkan(id), { once: true });
      try {
        this.#sapa().postMessage({
          jenis: 'tugas',
          id,
          modul,
          fungsi,
          masukan,
          bahasa,
          ...(pemegang === undefined ? {} : { pemegang }),
        });
      } catch (error) {
        const mulai = this.#pekerjaKini !== undefined;
        this.#akhiri(id)?.jawab({
          gagal: mulai ? gagalProgram(error) : gagalProgram(error, { kode: 'thread-not-started' }),
        });
      }
    });
  }

  /** The last answer to that holder in another language; `undefined` where the thread that gave it is gone. */
  sajikan<H>(pemegang: string, bahasa: KodeBahasa): Promise<HasilTugas<H> | undefined> {
    const id = this.#nomor++;
    return new Promise((jawab) => {
      this.#berjalan.set(id, { jawab, kemajuan: undefined, menulis: false });
      this.#sapa().postMessage({ jenis: 'sajikan', id, pemegang, bahasa });
    });
  }

  /** The holder shows nothing any more. */
  lepas(pemegang: string): void {
    this.#pekerjaKini?.postMessage({ jenis: 'lepas', pemegang });
  }

  /** Whether a task is running that writes: what changes in the workbook meanwhile is its doing. */
  get sedangMenulis(): boolean {
    return [...this.#berjalan.values()].some(({ menulis }) => menulis);
  }

  get #pekerja(): PekerjaInti {
    return (this.#pekerjaKini ??= this.#mulai());
  }

  #mulai(): PekerjaInti {
    const pekerja = this.buatPekerja();
    pekerja.onmessage = ({ data }) => this.#terima(data, pekerja);
    pekerja.onerror = (peristiwa) => {
      peristiwa.preventDefault();
      pekerja.terminate();
      if (this.#pekerjaKini === pekerja) this.#hilang(peristiwa);
    };
    this.#disapa = false;
    this.#terdengar = false;
    return pekerja;
  }

  /** The thread is gone: out of memory, or its script could not be fetched. The next task gets a new one. */
  #hilang({ message }: Partial<ErrorEvent>): void {
    const kegagalan: KegagalanProgram = { kode: this.#terdengar ? 'thread-lost' : 'thread-not-started' };
    const gagal = gagalProgram(message ?? '', kegagalan);
    const berjalan = [...this.#berjalan.values()];
    this.#berjalan.clear();
    this.#pekerjaKini = undefined;
    for (const { jawab } of berjalan) jawab({ gagal });
  }

  #sapa(): PekerjaInti {
    const pekerja = this.#pekerja;
    if (!this.#disapa) pekerja.postMessage({ jenis: 'mulai', api: this.api() });
    this.#disapa = true;
    return pekerja;
  }

  #batalkan(id: number): void {
    if (this.#berjalan.has(id)) this.#pekerjaKini?.postMessage({ jenis: 'batal', id });
  }

  #terima(pesan: DariPekerja, pekerja: PekerjaInti): void {
    // A thread that was ended may have something under way still.
    if (pekerja !== this.#pekerjaKini) return;
    this.#terdengar = true;
    switch (pesan.jenis) {
      case 'siap':
        break;
      case 'minta':
        void this.#layani(pesan, pekerja);
        break;
      case 'kemajuan':
        this.#berjalan.get(pesan.id)?.kemajuan?.(pesan.kemajuan);
        break;
      case 'selesai':
        this.#akhiri(pesan.id)?.jawab(pesan.hasil as HasilTugas<never> | undefined);
        break;
    }
  }

  #akhiri(id: number): Berjalan | undefined {
    const satu = this.#berjalan.get(id);
    this.#berjalan.delete(id);
    return satu;
  }

  async #layani(
    { nomor, layanan, isi }: Extract<DariPekerja, { jenis: 'minta' }>,
    pekerja: PekerjaInti,
  ): Promise<void> {
    try {
      const jawaban = await (this.#layanan[layanan] as (isi: unknown) => Promise<unknown>)(isi);
      pekerja.postMessage({ jenis: 'jawab', nomor, isi: jawaban });
    } catch (error) {
      pekerja.postMessage({ jenis: 'jawab-galat', nomor, galat: String(error) });
    }
  }
}
