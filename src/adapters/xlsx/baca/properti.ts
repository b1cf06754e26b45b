import { ok, type Result } from '../../../domain/umum/result';
import { damaged, type KegagalanPaket } from '../kegagalan';
import { bacaXml, type SumberXml } from '../xml';
import { ruangProperti } from '../xml-ruang';
import { KumpulTeks, tanpaEscape } from './teks-kaya';

/** Reads the custom document properties (ECMA-376 part 1, 22.3) as text, whatever their type. */
export function bacaProperti(
  xml: SumberXml,
  bagian: string,
): Result<ReadonlyMap<string, string>, KegagalanPaket> {
  const properti = new Map<string, string>();
  let nama: string | undefined;
  const nilai = new KumpulTeks();
  let inValue = false; // inside the element of the value's type; white space around it is layout
  const read = bacaXml(xml, bagian, ruangProperti, (henti) => ({
    buka(elemen, atribut) {
      inValue = nama !== undefined;
      if (elemen !== 'property') return;
      nama = atribut().name;
      nilai.ambil();
      if (nama !== undefined && properti.has(nama)) henti(damaged('property-twice', bagian));
    },
    tutup(elemen) {
      inValue = false;
      if (elemen !== 'property' || nama === undefined) return;
      properti.set(nama, tanpaEscape(nilai.ambil()));
      nama = undefined;
    },
    teks(teks) {
      if (inValue) nilai.tambah(teks);
    },
    perluTeks: () => inValue && !nilai.penuh,
  }));
  return read.ok ? ok(properti) : read;
}
