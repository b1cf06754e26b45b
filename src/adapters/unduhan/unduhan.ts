import type { BerkasJadi, BerkasSiap, TujuanBerkas } from '../../application/ports/penulis-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import { arsipZip } from './arsip-zip';
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

  /** The download is made whole before anything is recorded; handing it over is all that is left then. */
  async siapkan(berkas: readonly BerkasJadi[]): Promise<Result<BerkasSiap, KegagalanBuku>> {
    const [pertama, ...lain] = berkas;
    if (pertama === undefined) return ok({ serahkan: () => Promise.resolve(ok(undefined)), buang });
    const [nama] = namaAman([lain.length === 0 ? pertama.nama : this.opsi.arsip]) as [string];
    const isi =
      lain.length === 0
        ? new Blob([new Uint8Array(pertama.isi)], { type: JENIS_XLSX })
        : new Blob(await arsipZip(berkas, giliranLain), { type: JENIS_ZIP });
    return ok({
      buang,
      serahkan: async () => {
        try {
          await this.opsi.unduh(nama, isi);
          return ok(undefined);
        } catch (error) {
          const sebab = error instanceof Error ? error.name : '';
          return fail({
            gagal: { kode: 'file-not-writable', berkas: nama, sebab },
            hilang: berkas.map((satu) => satu.nama),
          });
        }
      },
    });
  }
}

/** It was in memory only. */
const buang = (): Promise<void> => Promise.resolve();

const giliranLain = (): Promise<void> => new Promise((selesai) => setTimeout(selesai));
