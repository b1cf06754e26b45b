import type { RencanaBebas } from '../../../../application/bebas/rencana-bebas';
import { kunciSel } from '../../../../lembar/bebas/persegi';
import { bacaRentang } from '../../../../lembar/rentang';
import { pindaiLembar } from '../xml/pindai-lembar';
import { uraikanRumusBersama } from '../xml/rumus-bersama';
import { pindaiSel, type SelBaris } from '../xml/sel-xml';
import type { BarisAsing } from './sel-lembar';
import { cocokPada } from '../../../../domain/umum/pasti';

/** Elements of a worksheet that follow those that are written (ECMA-376 part 1, 18.3.1.99), kept as they are. */
const SETELAH_GAMBAR =
  'legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst';
const EKOR = `rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|${SETELAH_GAMBAR}`;
const NS_R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface LembarLama {
  readonly awalan: string;
  readonly akar: string;
  readonly ekor: string;
  readonly terpilih: boolean;
  /** Links on cells of a person's. */
  readonly tautanLama: readonly string[];
  readonly asing: ReadonlyMap<number, BarisAsing>;
}

/** What stays of the part of a sheet that is made again. */
export function lembarLama(xml: string, { asing }: RencanaBebas): LembarLama {
  const lembar = pindaiLembar(xml);
  uraikanRumusBersama(lembar);
  const { awalan, sebelum, sesudah, baris } = lembar;
  const milik = new Map<number, BarisAsing>();
  for (const { nomor, atribut, isi } of baris) {
    const sel: SelBaris = new Map(
      [...pindaiSel(isi, awalan)].filter(([kolom]) => asing.has(kunciSel(nomor, kolom))),
    );
    if (sel.size > 0) milik.set(nomor, { atribut, sel });
  }
  const akar = cocokPada(new RegExp(`<${awalan}worksheet[\\s>][^>]*>|<${awalan}worksheet>`), sebelum);
  const akhir = sesudah.search(new RegExp(`<${awalan}(?:${EKOR})[\\s/>]|</${awalan}worksheet\\s*>`));
  const tautan =
    sesudah.match(/<(?:[\w.-]+:)?hyperlink\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?hyperlink\s*>)/g) ?? [];
  return {
    awalan,
    akar: sebelum.slice(0, akar.index + akar[0].length),
    ekor: sesudah.slice(akhir),
    terpilih: /\stabSelected\s*=\s*["'](?:1|true)["']/.test(sebelum),
    tautanLama: tautan.filter((satu) => {
      const area = bacaRentang(/\sref\s*=\s*["']([^"']*)["']/.exec(satu)?.[1] ?? '');
      return area !== undefined && asing.has(kunciSel(area.atas, area.kiri));
    }),
    asing: milik,
  };
}

/** What follows, with the drawing of that relationship in its place, where none is named yet. */
export function denganGambar({ awalan, ekor }: Pick<LembarLama, 'awalan' | 'ekor'>, relasi: string): string {
  if (new RegExp(`<${awalan}drawing[\\s/>]`).test(ekor)) return ekor;
  const { index } = cocokPada(
    new RegExp(`<${awalan}(?:${SETELAH_GAMBAR})[\\s/>]|</${awalan}worksheet\\s*>`),
    ekor,
  );
  return `${ekor.slice(0, index)}<${awalan}drawing xmlns:r="${NS_R}" r:id="${relasi}"/>${ekor.slice(index)}`;
}
