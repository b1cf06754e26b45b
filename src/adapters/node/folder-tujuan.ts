import { dirname, join } from 'node:path';
import type { Catatan } from '../../application/catatan';
import type {
  BerkasJadi,
  BerkasSiap,
  GagalSerah,
  KenaliTerbitan,
  TujuanBerkas,
} from '../../application/ports/penulis-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Disk } from './disk';
import { kodeGalat } from './kode-galat';
import { denganKunci } from './kunci-berkas';

/** A file that is ready and that nobody sees yet: `.NAME.MARK.siap`; while it is written `.NAME.MARK.siap-baru`. */
const SIAP = /^\.(.+)\.([0-9a-f]+-[0-9a-f]+)\.siap(-baru)?$/;
/** What file systems without links answer. */
const TANPA_TAUTAN = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EXDEV', 'EMLINK']);

type Hasil<T> = Promise<Result<T, KegagalanBuku>>;

/** Runs `kerja` on a folder that finished files go to, while no other of our programs does. One that stays empty is not left. */
export async function padaFolderTujuan<T extends { readonly catatan: readonly Catatan[] }, G>(
  disk: Disk,
  folder: string,
  kerja: (tujuan: FolderTujuan) => Promise<Result<T, G>>,
): Promise<Result<T, G | KegagalanBuku>> {
  const { sistem } = disk;
  let dibuat: string | undefined;
  try {
    dibuat = await sistem.mkdir(folder, { recursive: true });
  } catch (galat) {
    return takTertulis(folder, galat);
  }
  const jalan = { mulai: false };
  try {
    const terlaksana = await denganKunci(disk, join(folder, 'distribusi'), () => {
      jalan.mulai = true;
      return kerja(new FolderTujuan(disk, folder));
    });
    if (!terlaksana.ok) return terlaksana;
    const { hasil, catatan } = terlaksana.value;
    return hasil.ok ? ok({ ...hasil.value, catatan: [...hasil.value.catatan, ...catatan] }) : hasil;
  } catch (galat) {
    // What the work throws is its own.
    if (jalan.mulai) throw galat;
    return takTertulis(folder, galat);
  } finally {
    await hapusKosong(disk, folder, dibuat);
  }
}

/** Takes away folders that were made for nothing: from the last one up to the first that was made. */
async function hapusKosong({ sistem }: Disk, folder: string, pertama: string | undefined): Promise<void> {
  if (pertama === undefined) return;
  for (let satu = folder; satu.length >= pertama.length; satu = dirname(satu)) {
    const terhapus = await sistem.rmdir(satu).then(
      () => true,
      // Something is in it: what it was made for.
      () => false,
    );
    if (!terhapus) return;
  }
}

const takTertulis = (berkas: string, galat: unknown): Result<never, KegagalanBuku> =>
  fail({ kode: 'file-not-writable', berkas, sebab: kodeGalat(galat) });

/** A folder that finished files go to. A file that is there already may hold somebody's work: it is never written over. */
export class FolderTujuan implements TujuanBerkas {
  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
  ) {}

  async siapkan(berkas: readonly BerkasJadi[]): Hasil<BerkasSiap> {
    const samping: { readonly nama: string; readonly siap: string }[] = [];
    const buang = async (): Promise<void> => {
      for (const { siap } of samping) await this.hapus(siap);
    };
    try {
      const baru: BerkasJadi[] = [];
      for (const satu of berkas) {
        const tempat = join(this.folder, satu.nama);
        const ada = await this.banding(tempat, satu.isi);
        // The very same bytes are the very same issue: it was put here and its record was lost.
        if (ada === 'lain') return fail({ kode: 'file-exists', berkas: tempat });
        if (ada === 'tidak-ada') baru.push(satu);
      }
      for (const { nama, isi, tanda } of baru) {
        const siap = join(this.folder, `.${nama}.${tanda}.siap`);
        samping.push({ nama, siap });
        await this.tulis(siap, isi);
      }
      await this.mantapkan();
    } catch (galat) {
      await buang();
      return takTertulis(this.folder, galat);
    }
    return ok({ buang, serahkan: () => this.serahkan(samping) });
  }

  async pulihkan(kenali: KenaliTerbitan): Hasil<readonly string[]> {
    const tercatat: { nama: string; siap: string }[] = [];
    try {
      for (const isi of (await this.disk.sistem.readdir(this.folder)).sort()) {
        const [, nama = '', tanda = '', belumUtuh] = SIAP.exec(isi) ?? [];
        if (nama === '') continue;
        const siap = join(this.folder, isi);
        const apa = kenali(nama, tanda);
        if (apa === 'tercatat' && belumUtuh === undefined) tercatat.push({ nama, siap });
        else if (apa !== 'asing') await this.hapus(siap);
      }
    } catch (galat) {
      return takTertulis(this.folder, galat);
    }
    const diserahkan = await this.serahkan(tercatat);
    return diserahkan.ok ? ok(tercatat.map(({ nama }) => nama)) : fail(diserahkan.error.gagal);
  }

  /** Puts files that are ready in their places; goes on after one that cannot be, and tells of the first. */
  private async serahkan(
    samping: readonly { readonly nama: string; readonly siap: string }[],
  ): Promise<Result<void, GagalSerah>> {
    let belum = 0;
    let pertama: { readonly berkas: string; readonly sebab: string } | undefined;
    for (const { nama, siap } of samping) {
      const tempat = join(this.folder, nama);
      const sebab = await this.letakkan(siap, tempat).catch(kodeGalat);
      if (sebab === undefined) continue;
      belum += 1;
      pertama ??= { berkas: tempat, sebab };
    }
    if (pertama === undefined) {
      await this.mantapkan();
      return ok(undefined);
    }
    return fail({ gagal: { kode: 'files-not-placed', ...pertama, belum }, hilang: [] });
  }

  /** Puts one in its place, where nothing may be: a link is refused there, a new name would replace it. */
  private async letakkan(siap: string, tempat: string): Promise<string | undefined> {
    const { sistem } = this.disk;
    const sebab = await sistem.link(siap, tempat).then(() => undefined, kodeGalat);
    if (sebab !== undefined) {
      if (sebab !== 'EEXIST' && !TANPA_TAUTAN.has(sebab)) return sebab;
      const ada = await this.banding(tempat, await this.isiDari(siap));
      if (ada === 'lain') return 'EEXIST';
      if (ada === 'tidak-ada') {
        await sistem.rename(siap, tempat);
        return undefined;
      }
    }
    await this.hapus(siap);
    return undefined;
  }

  private async tulis(siap: string, isi: Uint8Array): Promise<void> {
    const { sistem } = this.disk;
    const samping = `${siap}-baru`;
    try {
      const berkas = await sistem.open(samping, 'w');
      try {
        await berkas.writeFile(isi);
        await berkas.sync();
      } finally {
        await berkas.close();
      }
      await sistem.rename(samping, siap);
    } catch (galat) {
      await this.hapus(samping);
      throw galat;
    }
  }

  /** Names, too, are to outlast a loss of power. Windows keeps them without being asked, and refuses to be. */
  private async mantapkan(): Promise<void> {
    try {
      const folder = await this.disk.sistem.open(this.folder);
      await folder.sync().finally(() => folder.close());
    } catch {
      // The files themselves are on the disk.
    }
  }

  /** What is in a place: nothing, these bytes, or something else. */
  private async banding(tempat: string, isi: Uint8Array): Promise<'tidak-ada' | 'sama' | 'lain'> {
    let ukuran: number;
    try {
      const info = await this.disk.sistem.lstat(tempat);
      ukuran = info.isFile() ? info.size : -1;
    } catch (galat) {
      if (kodeGalat(galat) === 'ENOENT') return 'tidak-ada';
      throw galat;
    }
    // Anything may be there, of any size.
    if (ukuran !== isi.length) return 'lain';
    return Buffer.compare(await this.isiDari(tempat), isi) === 0 ? 'sama' : 'lain';
  }

  private async isiDari(jalur: string): Promise<Uint8Array> {
    const berkas = await this.disk.sistem.open(jalur);
    try {
      return await berkas.readFile();
    } finally {
      await berkas.close();
    }
  }

  /** What cannot be taken away now is taken away by the next run. */
  private async hapus(jalur: string): Promise<void> {
    await this.disk.sistem.unlink(jalur).catch(() => undefined);
  }
}
