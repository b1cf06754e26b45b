import type { Sajian } from '../../../src/sajian/dasar';
import { bahasaIndonesia } from '../../../src/teks/bahasa-indonesia';
import { jalankanDiSini, Jalur, type OpsiJalur } from '../../../src/adapters/officejs/jalur';
import { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import type { Gagal, Jawaban } from '../../../src/application/luaran';
import { ok, type Result } from '../../../src/domain/umum/result';
import type { FilePilihan } from '../../../src/taskpane/pekerja/berkas-tertunda';
import type { KonteksTugas, Tugas } from '../../../src/taskpane/pekerja/konteks-tugas';
import { Simpanan } from '../../../src/taskpane/pekerja/simpanan';
import { openWorkbook } from '../../../workbench/host/files/read';
import { saveWorkbook } from '../../../workbench/host/files/write';
import type { WorkbookModel } from '../../../workbench/host/book/workbook';
import { copyWorkbook } from '../../../workbench/host/book/copy';
import type { Host } from '../../../workbench/host/host';
import { startExcel } from '../../../workbench/host/bridge/client';
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

const dipegang = new Map<string, Blob>();

/** A file that the person has chosen, as a page names it. */
export function pilihBerkas(nama: string, isi: Blob): FilePilihan {
  const id = `berkas-${dipegang.size + 1}`;
  dipegang.set(id, isi);
  return { id, nama };
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
      berkas: (id) => Promise.resolve(dipegang.get(id)),
      isiBuku: async () => ok((await saveWorkbook(host.workbook)).bytes),
      simpanan: new Simpanan().ambil,
      serah: () => tujuanUji(),
      lingkungan: lingkunganUji('pane'),
      kemajuan: () => lanjut,
    },
  };
}

/** Runs a task as the worker does: what goes in must be able to cross threads, and so must its view, here in Indonesian. */
export async function jalankanTugas<M, H>(
  tugas: Tugas<M, H>,
  konteks: KonteksTugas,
  masukan: M,
): Promise<Result<Jawaban<IsiTersaji<H>>, Gagal>> {
  const hasil = await tugas(konteks, structuredClone(masukan));
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  const tersaji: unknown = typeof isi === 'function' ? (isi as Sajian<unknown>)(bahasaIndonesia) : isi;
  return ok({
    catatan,
    ...(tersaji === undefined ? {} : { isi: structuredClone(tersaji) as IsiTersaji<H> }),
  });
}

type IsiTersaji<H> = H extends Sajian<infer S> ? S : H;
