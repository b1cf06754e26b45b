import { jalankanDiSini, Jalur, type OpsiJalur } from '../../../src/adapters/officejs/jalur';
import { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import type { Gagal, Jawaban } from '../../../src/application/luaran';
import type { Result } from '../../../src/domain/umum/result';
import type { KonteksTugas, Tugas } from '../../../src/taskpane/pekerja/konteks-tugas';
import { openWorkbook } from '../../../workbench/host/berkas/masuk';
import type { WorkbookModel } from '../../../workbench/host/buku/buku';
import { copyWorkbook } from '../../../workbench/host/buku/salinan';
import type { Host } from '../../../workbench/host/host';
import { startExcel } from '../../../workbench/host/jembatan/klien';
import { lingkunganUji } from '../../bangun/lingkungan';
import { nilaiDari, pembacaUji, tujuanUji } from '../../bangun/ruang-kerja';

export interface KonteksUji {
  readonly konteks: KonteksTugas;
  readonly host: Host;
  readonly buku: BukuOfficeJs;
  /** From now on the person has cancelled. */
  readonly batalkan: () => void;
}

const terbuka = new WeakMap<Uint8Array, Promise<WorkbookModel>>();

/** The workbook of a file, which is read once; each caller has a copy of its own. */
async function bukuHost(isi: Uint8Array): Promise<WorkbookModel> {
  const dibuka = terbuka.get(isi) ?? openWorkbook(isi);
  terbuka.set(isi, dibuka);
  return copyWorkbook(await dibuka);
}

/** What a task works with in the pane, over a workbook that is open in the host. */
export async function konteksUji(isi: Uint8Array): Promise<KonteksUji> {
  const host = startExcel({ workbook: await bukuHost(isi) });
  const opsi: OpsiJalur = {
    api: () => true,
    tunggu: () => Promise.resolve(),
    jalankan: jalankanDiSini,
  };
  const jalur = new Jalur(opsi);
  const dibuka = await BukuOfficeJs.buka(opsi);
  const buku = nilaiDari(dibuka);
  let lanjut = true;
  return {
    host,
    buku,
    batalkan: () => {
      lanjut = false;
    },
    konteks: {
      buku: () => Promise.resolve(dibuka),
      excel: (antre) => jalur.minta(antre),
      pembaca: () => Promise.resolve(pembacaUji),
      serah: () => tujuanUji(),
      lingkungan: lingkunganUji('pane'),
      kemajuan: () => lanjut,
    },
  };
}

/** Runs a task as the worker does: what goes in and what comes out must be able to cross threads. */
export async function jalankanTugas<M, H>(
  tugas: Tugas<M, H>,
  konteks: KonteksTugas,
  masukan: M,
): Promise<Result<Jawaban<H>, Gagal>> {
  return structuredClone(await tugas(konteks, structuredClone(masukan)));
}
