import type { TujuanBerkas } from '../../application/ports/penulis-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import { arsipZip, type BerkasArsip } from './arsip-zip';
import { namaAman } from './nama-aman';

const JENIS_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const JENIS_ZIP = 'application/zip';

export interface OpsiUnduhan {
  /** Name of the archive, e.g. `Template 2026-TW1.zip`. */
  readonly arsip: string;
  /** Hands one file to the person, in this thread or another. */
  readonly unduh: (nama: string, isi: Blob) => unknown;
}

/** Finished files as one download: a file as it is, several as a zip, because a browser asks about each further download. */
export class Unduhan implements TujuanBerkas {
  constructor(private readonly opsi: OpsiUnduhan) {}

  async simpan(berkas: readonly BerkasArsip[]): Promise<Result<void, KegagalanBuku>> {
    const [pertama, ...lain] = berkas;
    if (pertama === undefined) return ok(undefined);
    const [nama] = namaAman([lain.length === 0 ? pertama.nama : this.opsi.arsip]) as [string];
    const isi =
      lain.length === 0
        ? new Blob([new Uint8Array(pertama.isi)], { type: JENIS_XLSX })
        : new Blob(await arsipZip(berkas, giliranLain), { type: JENIS_ZIP });
    try {
      await this.opsi.unduh(nama, isi);
      return ok(undefined);
    } catch (error) {
      return fail({
        kode: 'file-not-writable',
        berkas: nama,
        sebab: error instanceof Error ? error.name : '',
      });
    }
  }
}

const giliranLain = (): Promise<void> => new Promise((selesai) => setTimeout(selesai));
