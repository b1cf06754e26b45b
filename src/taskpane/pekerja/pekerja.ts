/** The pane's worker: all of the core runs here, so that nothing blocks the pane. Only Office.js stays in the pane. */
import { BukuOfficeJs } from '../../adapters/officejs/buku-office-js';
import { jalankanLintasPekerja } from '../../adapters/officejs/lintas-pekerja/perekam';
import type { JawabanSkrip } from '../../adapters/officejs/lintas-pekerja/skrip';
import { Jalur, type OpsiJalur } from '../../adapters/officejs/jalur';
import { lingkunganWeb } from '../../adapters/web/lingkungan-web';
import type { Gagal } from '../../application/luaran';
import type { PembacaBuku } from '../../application/ports/pembaca-buku';
import type { TujuanBerkas } from '../../application/ports/penulis-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { ok, type Result } from '../../domain/umum/result';
import type { KonteksTugas, Tugas } from './konteks-tugas';
import { modulTugas, type NamaModul } from './modul-tugas';
import { Panggilan } from './panggilan';
import type { BerkasKeluar, DariPekerja, KePekerja } from './pesan-utas';
import { tampilHasil } from './tampil';

/** This thread's end of the channel to the pane. */
const pane = globalThis as unknown as {
  onmessage: (peristiwa: { readonly data: KePekerja }) => void;
  postMessage(pesan: DariPekerja, pindah?: readonly ArrayBuffer[]): void;
};

/** The person sees no more than ten steps a second. */
const JEDA_KEMAJUAN = 100;

const panggilan = new Panggilan((pesan, pindah) => pane.postMessage(pesan, pindah));
const dibatalkan = new Set<number>();
let apiTertinggi = 0;

/**
 * Bytes of one request, and about as many of an answer. The client of Office.js writes and reads them in one go on the
 * pane's thread, where nothing may take 100 ms: less than Excel on the web would take.
 */
const BYTE_PER_PERMINTAAN = 800_000;

const opsiJalur: OpsiJalur = {
  byte: BYTE_PER_PERMINTAAN,
  api: (versi) => Number(versi.slice(2)) <= apiTertinggi,
  tunggu: (milidetik) => new Promise((selesai) => setTimeout(selesai, milidetik)),
  jalankan: jalankanLintasPekerja(async (skrip) => (await panggilan.minta('skrip', skrip)) as JawabanSkrip),
};
const jalur = new Jalur(opsiJalur);

let buku: BukuOfficeJs | undefined;
async function bukaBuku(): Promise<Result<BukuOfficeJs, Gagal>> {
  if (buku !== undefined) return ok(buku);
  const dibuka = await BukuOfficeJs.buka(opsiJalur);
  if (dibuka.ok) buku = dibuka.value;
  return dibuka;
}

let pembaca: Promise<PembacaBuku> | undefined;
const siapkanPembaca = (): Promise<PembacaBuku> =>
  (pembaca ??= import('./pembaca-pane').then(({ pembacaPane }) => pembacaPane()));

const konteksTugas = (id: number): KonteksTugas => ({
  buku: bukaBuku,
  excel: (antre) => jalur.minta(antre),
  pembaca: siapkanPembaca,
  lingkungan: lingkunganWeb,
  kemajuan: kemajuanTugas(id),
  serah: (cara, arsip) =>
    cara === 'unduh' ? { simpan: (berkas) => unduh(arsip, berkas) } : { simpan: bukaSebagaiBuku },
});

type BerkasJadi = Parameters<TujuanBerkas['simpan']>[0];
type HasilSerah = ReturnType<TujuanBerkas['simpan']>;

async function unduh(arsip: string, berkas: BerkasJadi): HasilSerah {
  // Zip is loaded when it is first needed.
  const { Unduhan } = await import('../../adapters/unduhan/unduhan');
  return new Unduhan({
    arsip,
    unduh: (nama, isi) => panggilan.minta('unduh', { nama, isi }),
  }).simpan(berkas);
}

async function bukaSebagaiBuku(berkas: BerkasJadi): HasilSerah {
  const salinan: BerkasKeluar[] = berkas.map(({ nama, isi }) => ({ nama, isi: new Uint8Array(isi) }));
  const jawaban = await panggilan.minta(
    'bukaBuku',
    salinan,
    salinan.map(({ isi }) => isi.buffer),
  );
  return jawaban as Result<void, KegagalanBuku>;
}

function kemajuanTugas(id: number): Kemajuan {
  let terakhir = -Infinity;
  return (selesai, dari, apa) => {
    const kini = performance.now();
    if (kini - terakhir >= JEDA_KEMAJUAN) {
      terakhir = kini;
      pane.postMessage({ jenis: 'kemajuan', id, kemajuan: { selesai, dari, apa } });
    }
    return !dibatalkan.has(id);
  };
}

async function kerjakan({ id, modul, fungsi, masukan }: Extract<KePekerja, { jenis: 'tugas' }>) {
  try {
    const isi = (await modulTugas[modul as NamaModul]()) as unknown as Record<
      string,
      Tugas<unknown, unknown>
    >;
    const hasil = tampilHasil(await isi[fungsi]!(konteksTugas(id), masukan));
    pane.postMessage({ jenis: 'selesai', id, hasil });
  } catch (error) {
    // A fault of ours: the workbook may be in any state, so it is opened anew, which undoes a change that did not end.
    buku = undefined;
    const galat = error instanceof Error ? (error.stack ?? error.message) : String(error);
    pane.postMessage({ jenis: 'jatuh', id, galat });
  } finally {
    dibatalkan.delete(id);
  }
}

pane.onmessage = ({ data }) => {
  switch (data.jenis) {
    case 'siapkan':
      // One that cannot be loaded is told of when its first task is asked for.
      for (const modul of data.modul) modulTugas[modul as NamaModul]().catch(() => undefined);
      break;
    case 'mulai':
      apiTertinggi = Number(data.api.slice(2));
      break;
    case 'tugas':
      void kerjakan(data);
      break;
    case 'batal':
      dibatalkan.add(data.id);
      break;
    case 'jawab':
      panggilan.jawab(data.nomor, data.isi);
      break;
    case 'jawab-galat':
      panggilan.tolak(data.nomor, data.galat);
      break;
  }
};
