import * as fs from 'node:fs/promises';
import { diskNode, type Disk, type SistemBerkas } from '../../src/adapters/node/disk';

/** What becomes of one request to the disk, and of those after it. */
export type Gangguan =
  /** The system refuses this one; the program goes on. */
  | 'ditolak'
  /** The program ends before it: nothing that comes later happens either. */
  | 'mati'
  /** The same in the middle of a write: half of it is on the disk. */
  | 'mati-setengah';

/** Where the program was ended: nothing may answer this in the program's place. */
export class Mati extends Error {}

type Fungsi = (...argumen: unknown[]) => Promise<unknown>;

/** The real disk, whose request number `ke` (from 0, also those to open files) is disturbed; `permintaan` names them. */
export function diskRusak(
  ke: number,
  gangguan: Gangguan,
): { readonly disk: Disk; readonly permintaan: readonly string[] } {
  const permintaan: string[] = [];
  let mati = false;
  const terbuka = new Set<fs.FileHandle>();
  const bungkus =
    (nama: string, asli: Fungsi): Fungsi =>
    async (...argumen) => {
      if (mati) throw new Mati();
      if (permintaan.push(nama) - 1 !== ke) {
        const hasil = await asli(...argumen);
        if (nama !== 'open') return hasil;
        terbuka.add(hasil as fs.FileHandle);
        return berkasRusak(hasil as fs.FileHandle);
      }
      if (gangguan === 'ditolak')
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      mati = true;
      if (gangguan === 'mati-setengah' && nama === 'writeFile') {
        const isi = Buffer.from(argumen[0] as Uint8Array);
        await asli(isi.subarray(0, isi.length / 2));
      }
      // Descriptors of a program that has ended are closed by the system.
      await Promise.all([...terbuka].map((satu) => satu.close()));
      throw new Mati();
    };
  const bungkusSemua = <T extends object>(asli: T, nama: readonly string[]): T =>
    new Proxy(asli, {
      get: (sasaran, kunci) => {
        const milik = Reflect.get(sasaran, kunci) as unknown;
        if (typeof milik !== 'function') return milik;
        const fungsi = milik.bind(sasaran) as Fungsi;
        return nama.includes(String(kunci)) ? bungkus(String(kunci), fungsi) : fungsi;
      },
    });
  const berkasRusak = (berkas: fs.FileHandle): fs.FileHandle =>
    new Proxy(bungkusSemua(berkas, ['writeFile', 'readFile', 'read', 'write', 'sync', 'chmod', 'stat']), {
      get: (sasaran, kunci) => {
        if (kunci !== 'close') return Reflect.get(sasaran, kunci) as unknown;
        return async () => {
          if (mati) throw new Mati();
          terbuka.delete(berkas);
          await berkas.close();
        };
      },
    });
  const sistem = bungkusSemua<SistemBerkas>({ ...fs }, Object.keys(fs));
  return { disk: { ...diskNode, sistem }, permintaan };
}
