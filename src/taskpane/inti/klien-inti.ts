import type { Isi, Masukan, NamaFungsi, NamaModul } from '../pekerja/modul-tugas';
import type { DariPekerja, HasilTugas, KemajuanTugas, KePekerja, LayananPane } from '../pekerja/pesan-utas';

/** The part of a Worker that is used. */
export interface UtasPekerja {
  onmessage: ((peristiwa: MessageEvent<DariPekerja>) => unknown) | null;
  onerror: ((peristiwa: ErrorEvent) => unknown) | null;
  postMessage(pesan: KePekerja, pindah: Transferable[]): void;
  terminate(): void;
}

export interface OpsiTugas {
  readonly kemajuan?: (kemajuan: KemajuanTugas) => void;
  /** Asks the task to stop; it answers as cancelled once it can, with the workbook as it was. */
  readonly sinyal?: AbortSignal;
  readonly menulis?: boolean;
  /** Buffers of `masukan` that change hands instead of being copied. */
  readonly pindah?: Transferable[];
}

/** A task did not end: a fault of the program, with what it said. */
export class TugasJatuh extends Error {}

interface Berjalan {
  readonly resolve: (hasil: HasilTugas<never>) => void;
  readonly reject: (error: Error) => void;
  readonly kemajuan: OpsiTugas['kemajuan'];
  readonly menulis: boolean;
}

/** The pane's way to its worker: asks for tasks, and answers what the worker needs of Office.js. */
export class KlienInti {
  readonly #berjalan = new Map<number, Berjalan>();
  #utasKini: UtasPekerja | undefined;
  /** Whether the thread was told what this Excel can do. */
  #disapa = false;
  #utasHilang = 0;
  #nomor = 0;

  constructor(
    private readonly buatUtas: () => UtasPekerja,
    private readonly layanan: LayananPane,
    /** The version of ExcelApi, asked once Office.js is ready: at the first task. */
    private readonly api: () => string,
  ) {}

  /** Counts the threads that were lost, and with each all that it knew. */
  get utasHilang(): number {
    return this.#utasHilang;
  }

  /** Starts the thread and loads what the first tasks need, before Office.js is ready. */
  siapkan(modul: readonly NamaModul[]): void {
    this.#utas.postMessage({ jenis: 'siapkan', modul }, []);
  }

  jalankan<N extends NamaModul, F extends NamaFungsi<N>>(
    modul: N,
    fungsi: F,
    masukan: Masukan<N, F>,
    { kemajuan, sinyal, menulis = false, pindah = [] }: OpsiTugas = {},
  ): Promise<HasilTugas<Isi<N, F>>> {
    const id = this.#nomor++;
    return new Promise((resolve, reject) => {
      this.#berjalan.set(id, { resolve, reject, kemajuan, menulis });
      sinyal?.addEventListener('abort', () => this.#utas.postMessage({ jenis: 'batal', id }, []), {
        once: true,
      });
      this.#sapa();
      this.#utas.postMessage({ jenis: 'tugas', id, modul, fungsi, masukan }, pindah);
    });
  }

  get #utas(): UtasPekerja {
    return (this.#utasKini ??= this.#mulai());
  }

  /** Whether a task is running that writes: what changes in the workbook meanwhile is its doing. */
  get sedangMenulis(): boolean {
    return [...this.#berjalan.values()].some(({ menulis }) => menulis);
  }

  #mulai(): UtasPekerja {
    const utas = this.buatUtas();
    utas.onmessage = ({ data }) => this.#terima(data);
    utas.onerror = (peristiwa) => {
      peristiwa.preventDefault();
      // The thread is gone (out of memory, or it could not be loaded): the next task gets a new one.
      utas.terminate();
      const gagal = [...this.#berjalan.values()];
      this.#berjalan.clear();
      this.#utasKini = undefined;
      this.#utasHilang++;
      for (const { reject } of gagal) reject(new TugasJatuh(peristiwa.message));
    };
    this.#disapa = false;
    return utas;
  }

  #sapa(): void {
    const utas = this.#utas;
    if (this.#disapa) return;
    this.#disapa = true;
    utas.postMessage({ jenis: 'mulai', api: this.api() }, []);
  }

  #terima(pesan: DariPekerja): void {
    switch (pesan.jenis) {
      case 'minta':
        void this.#layani(pesan);
        break;
      case 'kemajuan':
        this.#berjalan.get(pesan.id)?.kemajuan?.(pesan.kemajuan);
        break;
      case 'selesai':
        this.#akhiri(pesan.id)?.resolve(pesan.hasil as HasilTugas<never>);
        break;
      case 'jatuh':
        this.#akhiri(pesan.id)?.reject(new TugasJatuh(pesan.galat));
        break;
    }
  }

  #akhiri(id: number): Berjalan | undefined {
    const satu = this.#berjalan.get(id);
    this.#berjalan.delete(id);
    return satu;
  }

  async #layani({ nomor, layanan, isi }: Extract<DariPekerja, { jenis: 'minta' }>): Promise<void> {
    const utas = this.#utas;
    try {
      const jawaban = await (this.layanan[layanan] as (isi: unknown) => Promise<unknown>)(isi);
      utas.postMessage({ jenis: 'jawab', nomor, isi: jawaban }, []);
    } catch (error) {
      utas.postMessage({ jenis: 'jawab-galat', nomor, galat: String(error) }, []);
    }
  }
}
