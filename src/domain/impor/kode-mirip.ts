import { bedahKode, type JenisKode } from '../ketikan/kode-diubah';
import { sebagian } from '../umum/batas-catatan';
import type { Lokasi } from '../umum/catatan';
import { kelompokkan } from '../umum/kelompok';
import { catatImpor, type CatatanImpor } from './catatan';

/** A code of a file, where it first stands. */
export interface KodeBerkas {
  readonly jenis: JenisKode;
  readonly kode: string;
  readonly lokasi: Lokasi;
}

export type KodeTersimpan = Readonly<Record<JenisKode, ReadonlySet<string>>>;

/**
 * Codes that are told apart only by what a spreadsheet takes off a number: zeros in front (`97865` beside `097865`, `1.02`
 * beside `01.02`), a last zero (`1.1` beside `1.10`), or what it adds (`61706511.0` that was stored once). They are not
 * joined, because nothing proves that they are one; nor left unsaid, because they would count twice.
 */
export function periksaKodeMirip(
  berkas: readonly KodeBerkas[],
  tersimpan: KodeTersimpan,
): readonly CatatanImpor[] {
  return [...kelompokkan(berkas, ({ jenis }) => jenis)].flatMap(([jenis, milik]) => {
    const diBerkas = new Map(milik.toReversed().map((satu) => [satu.kode, satu.lokasi]));
    const semua = [...new Set([...diBerkas.keys(), ...tersimpan[jenis]])];
    return [...kelompokkan(semua, (kode) => bentukTanpaNol(kode, jenis)).values()].flatMap((mirip) => {
      // The shortest that the file has is the one that lost something.
      const [kode] = mirip.filter((satu) => diBerkas.has(satu)).sort((a, b) => a.length - b.length);
      if (mirip.length < 2 || kode === undefined) return [];
      const lain = mirip.filter((satu) => satu !== kode).sort();
      const diBukuKerja = lain.some((satu) => tersimpan[jenis].has(satu));
      return [
        catatImpor('kode-mirip', { jenis, kode, lain: sebagian(lain), diBukuKerja }, diBerkas.get(kode)),
      ];
    });
  });
}

/** The form in which a number and the text that it was are the same. Codes with letters are what they are. */
function bentukTanpaNol(kode: string, jenis: JenisKode): string {
  const bedah = bedahKode(kode, jenis);
  const utuh = bedah.keadaan === 'pulih' || bedah.keadaan === 'utuh' ? bedah.kode : kode;
  if (!/^\d+(?:\.\d+)*$/.test(utuh)) return utuh;
  const [depan = '', ...sisa] = utuh.split('.');
  // With one dot it is a number, whose last zeros a spreadsheet drops; with more it is text, whatever else stands in front.
  const belakang = sisa.length === 1 ? sisa.map((satu) => satu.replace(/0+$/, '')) : sisa;
  return [depan.replace(/^0+(?=\d)/, ''), ...belakang].join('.');
}
