import { BukuOfficeJs } from '../../adapters/officejs/buku-office-js';
import { jalankanLintasPekerja } from '../../adapters/officejs/lintas-pekerja/perekam';
import type { JawabanSkrip } from '../../adapters/officejs/lintas-pekerja/skrip';
import { Jalur, type OpsiJalur } from '../../adapters/officejs/jalur';
import { lingkunganWeb } from '../../adapters/web/lingkungan-web';
import type { Gagal } from '../../application/luaran';
import type { PembacaBuku } from '../../application/ports/pembaca-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { ok, type Result } from '../../domain/umum/result';
import type { Sajian } from '../../sajian/dasar';
import { muatBahasa } from '../../teks/bahasa';
import { gagalProgram } from './gagal-program';
import type { KonteksTugas, Tugas } from './konteks-tugas';
import { modulTugas } from './modul-tugas';
import { Panggilan } from './panggilan';
import type { DariPekerja, HasilTugas, KePekerja } from './pesan-pekerja';
import { serah } from './serah';
import { Simpanan } from './simpanan';
import { sajikanHasil } from './sajikan-hasil';

/** The person sees no more than ten steps a second. */
const JEDA_KEMAJUAN = 100;

/**
 * Bytes of one request, and about as many of an answer. The client of Office.js writes and reads them in one go on the
 * pane's thread, where nothing may take 100 ms: less than Excel on the web would take.
 */
const BYTE_PER_PERMINTAAN = 800_000;

type PesanTugas = Extract<KePekerja, { jenis: 'tugas' }>;
type SemuaModul = Readonly<Record<string, () => Promise<object>>>;

interface Pemegang {
  jawaban: Sajian<HasilTugas<unknown>> | undefined;
}

/**
 * All that a worker knows, from its start to its end: the workbook, the reader of files, what tasks keep, and which of them
 * were cancelled. Whatever is here is gone with the thread, and a new one begins with nothing.
 */
export class Sesi {
  readonly #panggilan: Panggilan;
  readonly #jalur: Jalur;
  readonly #opsiJalur: OpsiJalur;
  readonly #simpanan = new Simpanan();
  readonly #dibatalkan = new Set<number>();
  /** Who shows an answer, which is to be told again in another language. */
  readonly #pemegang = new Map<string, Pemegang>();
  #apiTertinggi = 0;
  #buku: BukuOfficeJs | undefined;
  #pembaca: PembacaBuku | undefined;

  constructor(
    private readonly kirim: (pesan: DariPekerja, pindah?: readonly ArrayBuffer[]) => void,
    private readonly modul: SemuaModul = modulTugas,
  ) {
    this.#panggilan = new Panggilan(kirim);
    this.#opsiJalur = {
      byte: BYTE_PER_PERMINTAAN,
      api: (versi) => Number(versi.slice(2)) <= this.#apiTertinggi,
      tunggu: (milidetik) => new Promise((selesai) => setTimeout(selesai, milidetik)),
      jalankan: jalankanLintasPekerja(
        async (skrip) => (await this.#panggilan.minta('skrip', skrip)) as JawabanSkrip,
      ),
    };
    this.#jalur = new Jalur(this.#opsiJalur);
  }

  /** A message of the pane. */
  terima(pesan: KePekerja): void {
    switch (pesan.jenis) {
      case 'siapkan':
        // One that cannot be loaded is told of when its first task is asked for.
        for (const nama of pesan.modul) this.#muat(nama).catch(() => undefined);
        break;
      case 'mulai':
        this.#apiTertinggi = Number(pesan.api.slice(2));
        break;
      case 'tugas':
        void this.#kerjakan(pesan);
        break;
      case 'sajikan':
        void this.#sajikan(pesan);
        break;
      case 'lepas':
        this.#pemegang.delete(pesan.pemegang);
        break;
      case 'batal':
        this.#dibatalkan.add(pesan.id);
        break;
      case 'jawab':
        this.#panggilan.jawab(pesan.nomor, pesan.isi);
        break;
      case 'jawab-galat':
        this.#panggilan.tolak(pesan.nomor, pesan.galat);
        break;
    }
  }

  async #kerjakan({ id, modul, fungsi, masukan, bahasa, pemegang }: PesanTugas): Promise<void> {
    const penerima = this.#dipegang(pemegang);
    try {
      const isi = (await this.#muat(modul)) as Readonly<Record<string, Tugas<unknown, unknown> | undefined>>;
      const tugas = isi[fungsi];
      if (tugas === undefined) throw new Error(`No task "${modul}.${fungsi}"`);
      const jawaban = sajikanHasil(await tugas(this.#konteks(id), masukan));
      penerima.jawaban = jawaban;
      this.#selesai(id, jawaban(await muatBahasa(bahasa)));
    } catch (error) {
      // The workbook may be in any state, so it is opened anew, which undoes a change that did not end.
      this.#buku = undefined;
      this.#selesai(id, { gagal: gagalProgram(error) });
    } finally {
      this.#dibatalkan.delete(id);
    }
  }

  async #sajikan({ id, pemegang, bahasa }: Extract<KePekerja, { jenis: 'sajikan' }>): Promise<void> {
    try {
      const dalamBahasa = await muatBahasa(bahasa);
      this.#selesai(id, this.#pemegang.get(pemegang)?.jawaban?.(dalamBahasa));
    } catch (error) {
      this.#selesai(id, { gagal: gagalProgram(error) });
    }
  }

  /** The holder of that name. One that lets go while its task is under way is not known any more when the answer comes. */
  #dipegang(nama: string | undefined): Pemegang {
    const satu = (nama === undefined ? undefined : this.#pemegang.get(nama)) ?? { jawaban: undefined };
    if (nama !== undefined) this.#pemegang.set(nama, satu);
    return satu;
  }

  #selesai(id: number, hasil: HasilTugas<unknown> | undefined): void {
    this.kirim({ jenis: 'selesai', id, hasil });
  }

  async #muat(nama: string): Promise<object> {
    const muat = this.modul[nama];
    if (muat === undefined) throw new Error(`No module of tasks "${nama}"`);
    return muat();
  }

  #konteks(id: number): KonteksTugas {
    return {
      buku: () => this.#bukaBuku(),
      excel: (antre) => this.#jalur.minta(antre),
      pembaca: () => this.#siapkanPembaca(),
      berkas: async (berkas) => (await this.#panggilan.minta('berkas', berkas)) as Blob | undefined,
      isiBuku: async () =>
        (await this.#panggilan.minta('isiBuku', undefined)) as Result<Uint8Array, KegagalanBuku>,
      simpanan: this.#simpanan.ambil,
      lingkungan: lingkunganWeb,
      kemajuan: this.#kemajuan(id),
      serah: (cara, arsip) => serah(this.#panggilan, cara, arsip),
    };
  }

  async #bukaBuku(): Promise<Result<BukuOfficeJs, Gagal>> {
    if (this.#buku !== undefined) return ok(this.#buku);
    const dibuka = await BukuOfficeJs.buka(this.#opsiJalur);
    if (dibuka.ok) this.#buku = dibuka.value;
    return dibuka;
  }

  async #siapkanPembaca(): Promise<PembacaBuku> {
    const { pembacaPane } = await import('./pembaca-pane');
    return (this.#pembaca ??= pembacaPane());
  }

  #kemajuan(id: number): Kemajuan {
    let terakhir = -Infinity;
    return (selesai, dari, apa) => {
      const kini = performance.now();
      if (kini - terakhir >= JEDA_KEMAJUAN) {
        terakhir = kini;
        this.kirim({ jenis: 'kemajuan', id, kemajuan: { selesai, dari, apa } });
      }
      return !this.#dibatalkan.has(id);
    };
  }
}
