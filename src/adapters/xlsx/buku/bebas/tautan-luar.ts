import { bagianRelasi } from '../../relasi';
import type { IsiPaket } from '../isi-paket';
import { tambahRelasi } from '../tambah/tambah-relasi';

const RELASI = /<(?:[\w.-]+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?Relationship\s*>)/g;

/**
 * Relationships of the links that lead outside: those of links that are gone are taken away, and each address gets one
 * when it is first asked for.
 */
export function tautanLuar(
  isi: IsiPaket,
  bagian: string,
  tetap: readonly string[],
): (alamat: string) => string {
  const rels = bagianRelasi(bagian);
  const dipakai = tetap.flatMap((satu) => /\s(?:[\w.-]+:)?id\s*=\s*["']([^"']*)["']/.exec(satu)?.[1] ?? []);
  const lama = isi.teks(rels);
  const bersih = lama.replace(RELASI, (elemen) =>
    /\/hyperlink["']/.test(elemen) &&
    !dipakai.some((id) => new RegExp(`\\sId\\s*=\\s*["']${id.replace(/[^\w]/g, '\\$&')}["']`).test(elemen))
      ? ''
      : elemen,
  );
  if (bersih !== lama) isi.tulis(rels, bersih);
  const idOf = new Map<string, string>();
  return (alamat) => {
    const ada = idOf.get(alamat);
    if (ada !== undefined) return ada;
    const id = tambahRelasi(isi, bagian, { jenis: 'hyperlink', ke: alamat, luar: true });
    idOf.set(alamat, id);
    return id;
  };
}
