import { ok, type Result } from '../../../domain/umum/result';
import type { KegagalanPaket } from '../kegagalan';
import { bacaXml, type SumberXml } from '../xml';
import { ruangLembar } from '../xml-ruang';
import { salinTeks } from '../xml-urai';
import { TeksBersamaBorong } from './borong/teks-bersama-borong';
import { TeksKaya } from './teks-kaya';

/** The shared strings in order (ECMA-376 part 1, 18.4); an empty `<si/>` counts as one. */
export function bacaTeksBersama(xml: SumberXml, bagian: string): Result<readonly string[], KegagalanPaket> {
  const daftar: string[] = [];
  const kaya = new TeksKaya();
  const borong = new TeksBersamaBorong();
  const tambah = (teks: string): void => {
    daftar.push(salinTeks(teks));
  };
  let inItem = false;
  const read = bacaXml(xml, bagian, ruangLembar, () => ({
    buka(nama) {
      if (nama === 'si') {
        inItem = true;
        kaya.mulai();
      } else kaya.buka(nama);
    },
    tutup(nama) {
      if (nama === 'si') {
        inItem = false;
        tambah(kaya.hasil());
      } else kaya.tutup(nama);
    },
    teks(teks) {
      kaya.tambah(teks);
    },
    perluTeks: () => kaya.perlu,
    borong: (xml, awal, induk) => (induk === 'sst' && !inItem ? borong.ambil(xml, awal, tambah) : awal),
  }));
  return read.ok ? ok(daftar) : read;
}
