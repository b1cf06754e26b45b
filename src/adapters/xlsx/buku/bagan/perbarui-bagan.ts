import { sidikPotongan, sidikSumbu } from '../../../../application/bebas/sidik-bagan';
import type { BaganTersusun } from '../../../../application/bebas/susunan';
import type { SumbuBagan } from '../../../../lembar/bagan/tipe';
import type { CatatanBagan } from '../../../../lembar/bebas/penanda';
import { acuanDeret, langkahXml, skalaXml } from '../../../ooxml/bagan';
import { escapeIsi } from '../xml/escape';
import {
  pohonXml,
  simpulBernama,
  simpulPada,
  sunting,
  teksSimpul,
  type SimpulXml,
  type Suntingan,
} from './pohon-xml';

/**
 * A chart part with the ranges and figures of the description. Looks, kind, series that a person took away or added, and
 * words and limits that are no more those of `catatan` stay byte for byte. `undefined` where it cannot be read as a chart.
 */
export function perbaruiBagan(
  xml: string,
  tersusun: BaganTersusun,
  catatan: CatatanBagan,
): string | undefined {
  const akar = pohonXml(xml);
  const bagan = simpulPada(akar, 'chart');
  const plot = simpulPada(bagan, 'plotArea');
  if (akar?.nama !== 'chartSpace' || bagan === undefined || plot === undefined) return undefined;
  return sunting(xml, [
    ...deretBaru(plot, tersusun),
    ...judulBaru(xml, bagan, tersusun, catatan),
    ...sumbuBaru(plot, tersusun, catatan),
  ]);
}

/** Text of ours with the prefix of the part: what stands in it is escaped, so that every `<c:` is a tag. */
const denganAwalan = (xml: string, { awalan }: SimpulXml): string =>
  awalan === 'c:' ? xml : xml.replace(/<(\/?)c:/g, `<$1${awalan}`);

/** A series is known by its number, which programs keep when series are put in another order. */
function deretBaru(plot: SimpulXml, { bagan, isi }: BaganTersusun): Suntingan[] {
  return [...simpulBernama(plot, 'ser')].flatMap((ser) => {
    const deret = isi.deret[Number(simpulPada(ser, 'idx')?.atribut.get('val'))];
    if (deret === undefined) return [];
    const acuan = acuanDeret(bagan, isi, deret);
    const ganti = (simpul: SimpulXml | undefined, teks: string): Suntingan[] =>
      simpul === undefined
        ? []
        : [{ awal: simpul.awal, akhir: simpul.akhir, teks: denganAwalan(teks, simpul) }];
    const nama = simpulPada(ser, 'tx');
    return [
      // A name that was typed is a person's.
      ...ganti(simpulPada(nama, 'strRef') === undefined ? undefined : nama, acuan.tx),
      ...ganti(simpulPada(ser, 'cat'), acuan.cat),
      ...ganti(simpulPada(ser, 'val'), acuan.val),
    ];
  });
}

function judulBaru(
  xml: string,
  chart: SimpulXml,
  { bagan }: BaganTersusun,
  catatan: CatatanBagan,
): Suntingan[] {
  const judul = simpulPada(chart, 'title', 'tx', 'rich');
  if (judul === undefined) return [];
  const potongan = [...simpulBernama(judul, 't')];
  const kini = potongan.map((satu) => teksSimpul(xml, satu)).join('');
  if (kini === bagan.judul || sidikPotongan(kini) !== catatan.judul) return [];
  return potongan.map(({ akhirTag, awalTutup }, k) => ({
    awal: akhirTag,
    akhir: awalTutup,
    teks: k === 0 ? escapeIsi(bagan.judul) : '',
  }));
}

function sumbuBaru(plot: SimpulXml, { bagan }: BaganTersusun, catatan: CatatanBagan): Suntingan[] {
  const sumbu = simpulPada(plot, 'valAx');
  const skala = simpulPada(sumbu, 'scaling');
  if (sumbu === undefined || skala === undefined) return [];
  const baru: SumbuBagan = bagan.sumbu ?? {};
  const kini = sidikSumbu(sumbuKini(sumbu, skala));
  if (kini !== catatan.sumbu || kini === sidikSumbu(baru)) return [];
  const langkah = simpulPada(sumbu, 'majorUnit');
  const sesudah = langkah ?? simpulPada(sumbu, 'crossBetween');
  const balik = simpulPada(skala, 'orientation')?.atribut.get('val') === 'maxMin';
  return [
    { awal: skala.awal, akhir: skala.akhir, teks: denganAwalan(skalaXml(baru, balik), skala) },
    ...(sesudah === undefined
      ? []
      : [
          {
            awal: langkah?.awal ?? sesudah.akhir,
            akhir: sesudah.akhir,
            teks: denganAwalan(langkahXml(baru), sumbu),
          },
        ]),
  ];
}

function sumbuKini(sumbu: SimpulXml, skala: SimpulXml): SumbuBagan {
  const angka = (simpul: SimpulXml | undefined): number | undefined => {
    const teks = simpul?.atribut.get('val');
    return teks === undefined ? undefined : Number(teks);
  };
  const [min, maks, langkah] = [
    angka(simpulPada(skala, 'min')),
    angka(simpulPada(skala, 'max')),
    angka(simpulPada(sumbu, 'majorUnit')),
  ];
  return {
    ...(min === undefined ? {} : { min }),
    ...(maks === undefined ? {} : { maks }),
    ...(langkah === undefined ? {} : { langkah }),
  };
}
