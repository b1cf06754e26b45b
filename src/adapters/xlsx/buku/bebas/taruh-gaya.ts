import type { RupaTersusun } from '../../../../application/bebas/susunan';
import type { IsiPaket } from '../isi-paket';
import { DaftarBagian } from '../tambah/daftar-bagian';
import { gabungGaya } from '../tambah/gaya';
import { bagianGaya, dxfXml } from './gaya-bebas';
import { suntingDengan } from '../xml/sunting-inti';
import { unsurKe, cocokPada } from '../../../../domain/umum/pasti';

/** Style numbers of a workbook for looks, and numbers of looks for conditions; both are added where they are not there. */
export interface GayaBuku {
  readonly sel: ReadonlyMap<RupaTersusun, number>;
  readonly dxf: (gaya: 'baik' | 'perhatian' | 'buruk') => number;
}

const daftarDxf = ['baik', 'perhatian', 'buruk'] as const;

export function taruhGaya(isi: IsiPaket, rupa: readonly RupaTersusun[], perluDxf: boolean): GayaBuku {
  const tambahan = bagianGaya(rupa);
  const bagian = isi.hubungan.find(({ jenis, luar }) => jenis === 'styles' && !luar)?.sasaran;
  const asal = bagian === undefined ? tambahan : isi.teks(bagian);
  const { xml, indeks } = gabungGaya(asal, tambahan);
  const dxf = perluDxf ? tambahDxf(xml) : { xml, awal: 0 };
  if (bagian === undefined) {
    const daftar = new DaftarBagian(isi);
    daftar.hubungkan(isi.bagianBuku, 'styles', daftar.tambah('styles', 'styles', dxf.xml));
  } else isi.tulis(bagian, dxf.xml);
  return {
    sel: new Map(rupa.map((satu, k) => [satu, unsurKe(indeks, k + 1)])),
    dxf: (gaya) => dxf.awal + daftarDxf.indexOf(gaya),
  };
}

/** The three looks of conditions at the end of the list, or where they are there already, as they are. */
const tambahDxf = (xml: string): DxfTertambah => suntingDengan(xml, denganDxf);

interface DxfTertambah {
  readonly xml: string;
  readonly awal: number;
}

function denganDxf(xml: string): DxfTertambah {
  const awalan = /<((?:[\w.-]+:)?)styleSheet[\s>]/.exec(xml)?.[1] ?? '';
  const baru = daftarDxf.map((satu) => dxfXml(satu, awalan)).join('');
  const cocok = new RegExp(`<${awalan}dxfs(?:\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${awalan}dxfs\\s*>)`).exec(xml);
  const lama = cocok?.[1] ?? '';
  const hitung = (teks: string): number =>
    teks.split(`<${awalan}dxf>`).length -
    1 +
    (teks.match(new RegExp(`<${awalan}dxf(?:\\s[^>]*)?/>|<${awalan}dxf\\s[^>]*[^/]>`, 'g'))?.length ?? 0);
  const ada = lama.indexOf(baru);
  if (ada !== -1) return { xml, awal: hitung(lama.slice(0, ada)) };
  const awal = hitung(lama);
  const daftar = `<${awalan}dxfs count="${awal + daftarDxf.length}">${lama}${baru}</${awalan}dxfs>`;
  if (cocok !== null) return { xml: xml.replace(cocok[0], () => daftar), awal };
  // Elements that follow it (ECMA-376 part 1, 18.8.39).
  const sesudah = cocokPada(
    new RegExp(`<${awalan}(?:tableStyles|colors|extLst)[\\s/>]|</${awalan}styleSheet\\s*>`),
    xml,
  ).index;
  return { xml: xml.slice(0, sesudah) + daftar + xml.slice(sesudah), awal };
}
