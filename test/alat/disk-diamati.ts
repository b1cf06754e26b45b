import type { FileHandle } from 'node:fs/promises';
import { diskNode, type Disk } from '../../src/adapters/node/disk';

/** An operation of the file system as it is asked for: `open`, `rename`, or of an open file `berkas.sync`. */
export interface Operasi {
  readonly nama: string;
  readonly jalur: string;
  /** Where it leads to, of those that take two paths. */
  readonly ke: string | undefined;
}

type Fungsi = (...isi: unknown[]) => Promise<unknown>;

/**
 * The disk, where `sebelum` sees every operation before it is done and `sesudah` after it; either makes it fail by
 * throwing, without or although it was done.
 */
export function diskDiamati(
  sebelum: (operasi: Operasi) => unknown,
  sesudah: (operasi: Operasi) => unknown = () => undefined,
  asal: Disk = diskNode,
): Disk {
  const amati =
    (benda: object, nama: string, fungsi: Fungsi, jalurTetap?: string): Fungsi =>
    async (...isi) => {
      const [satu, dua] = isi;
      const operasi: Operasi = {
        nama,
        jalur: jalurTetap ?? String(satu),
        ke: jalurTetap === undefined && typeof dua === 'string' ? dua : undefined,
      };
      try {
        await sebelum(operasi);
      } catch (galat) {
        // Refused or not, the system has let go of the file.
        if (nama === 'berkas.close') await fungsi.apply(benda, isi);
        throw galat;
      }
      const hasil = await fungsi.apply(benda, isi);
      try {
        await sesudah(operasi);
      } catch (galat) {
        if (nama === 'open') await (hasil as FileHandle).close();
        throw galat;
      }
      return nama === 'open' ? bungkus(hasil as FileHandle, 'berkas.', operasi.jalur) : hasil;
    };
  const bungkus = <T extends object>(benda: T, awalan = '', jalur?: string): T =>
    new Proxy(benda, {
      get: (target, nama) => {
        const isi: unknown = Reflect.get(target, nama, target);
        return typeof isi === 'function'
          ? amati(target, `${awalan}${String(nama)}`, isi as Fungsi, jalur)
          : isi;
      },
    });
  return { ...asal, sistem: bungkus({ ...asal.sistem }) };
}

/** What the system answers an operation that it refuses. */
export const galatSistem = (kode: string): Error => Object.assign(new Error(kode), { code: kode });
