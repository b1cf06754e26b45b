import { Zip, ZipPassThrough } from 'fflate';
import { namaAman } from './nama-aman';
import { pasangkan } from '../../domain/umum/pasti';

export interface BerkasArsip {
  readonly nama: string;
  readonly isi: Uint8Array;
}

/**
 * One zip of finished files as pieces of bytes. Workbooks are packed already, so they are stored; the thread is given free
 * between files. `lepas` gives it free.
 */
export async function arsipZip(
  berkas: readonly BerkasArsip[],
  lepas: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const potongan: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((galat, isi) => {
    if (galat) throw galat;
    potongan.push(new Uint8Array(isi));
  });
  const nama = namaAman(berkas.map((satu) => satu.nama));
  for (const [{ isi }, namaEntri] of pasangkan(berkas, nama)) {
    const entri = new ZipPassThrough(namaEntri);
    zip.add(entri);
    entri.push(isi, true);
    await lepas();
  }
  zip.end();
  return potongan;
}
