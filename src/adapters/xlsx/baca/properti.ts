import { ok, type Result } from '../../../domain/umum/result';
import { bersihkanAksara, potongTeks } from '../../../domain/umum/aksara';
import { BATAS_TEKS_SEL } from '../../../domain/umum/batas-teks';
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
      if (nama !== undefined && properti.has(bersihkanAksara(nama).teks))
        henti(damaged('property-twice', bagian));
    },
    tutup(elemen) {
      inValue = false;
      if (elemen !== 'property' || nama === undefined) return;
      // Nothing but identity is looked for here: what was changed identifies nothing any more.
      properti.set(
        bersihkanAksara(nama).teks,
        potongTeks(bersihkanAksara(tanpaEscape(nilai.ambil())).teks, BATAS_TEKS_SEL),
      );
      nama = undefined;
    },
    teks(teks) {
      if (inValue) nilai.tambah(teks);
    },
    perluTeks: () => inValue && !nilai.penuh,
  }));
  return read.ok ? ok(properti) : read;
}
