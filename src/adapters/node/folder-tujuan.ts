import { join } from 'node:path';
import type { TujuanBerkas } from '../../application/ports/penulis-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import { buatBerkas } from './berkas';
import type { Disk } from './disk';
import { kodeGalat } from './kode-galat';

/** A folder that finished files go to. A file that is there already may hold somebody's work: nothing is written then. */
export class FolderTujuan implements TujuanBerkas {
  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
  ) {}

  async simpan(
    berkas: readonly { readonly nama: string; readonly isi: Uint8Array }[],
  ): Promise<Result<void, KegagalanBuku>> {
    try {
      await this.disk.sistem.mkdir(this.folder, { recursive: true });
    } catch (sebab) {
      return fail({
        kode: 'file-not-writable',
        berkas: this.folder,
        sebab: kodeGalat(sebab),
      });
    }
    for (const { nama } of berkas) {
      const jalur = join(this.folder, nama);
      const ada = await this.disk.sistem.stat(jalur).then(
        () => true,
        () => false,
      );
      if (ada) return fail({ kode: 'file-exists', berkas: jalur });
    }
    for (const { nama, isi } of berkas) {
      const ditulis = await buatBerkas(this.disk, join(this.folder, nama), isi);
      if (!ditulis.ok) return ditulis;
    }
    return ok(undefined);
  }
}
