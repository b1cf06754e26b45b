import { ok, type Result } from '../../domain/umum/result';
import type { KegagalanPaket } from './kegagalan';
import type { Paket } from './paket';
import { bacaXml } from './xml';

const BAGIAN = '[Content_Types].xml';

/** Tells the content type of each part (ECMA-376 part 2, 10.1.2): its own entry, else that of its extension. */
export function jenisIsi(paket: Paket): Result<(bagian: string) => string | undefined, KegagalanPaket> {
  const teks = paket.teks(BAGIAN);
  if (!teks.ok) return teks;
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  const read = bacaXml(teks.value ?? '<Types/>', BAGIAN, () => ({
    buka(nama, atribut) {
      const { PartName: part, Extension: extension, ContentType: type = '' } = atribut();
      if (nama === 'Override' && part !== undefined) byPart.set(part.replace(/^\//, '').toLowerCase(), type);
      if (nama === 'Default' && extension !== undefined) byExtension.set(extension.toLowerCase(), type);
    },
  }));
  if (!read.ok) return read;
  return ok((bagian) => {
    const name = bagian.toLowerCase();
    return byPart.get(name) ?? byExtension.get(name.slice(name.lastIndexOf('.') + 1));
  });
}
