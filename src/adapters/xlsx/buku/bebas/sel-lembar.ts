import type { SelTersusun, SusunanBebas } from '../../../../application/bebas/susunan';
import { barisPenandaBebas } from '../../../../lembar/bebas/penanda';
import { isRumusHidup } from '../../../../lembar/bebas/tipe';
import { hurufKolom } from '../../../../lembar/alamat';
import { isGalatSel } from '../../../../lembar/tipe';
import { lindungiTeks } from '../../nilai-sel';
import { escapeIsi } from '../xml/escape';
import { gabungSel, selBaru, type SelBaris } from '../xml/sel-xml';

const DAYS_1900_TO_1904 = 1462;

export interface KonteksSelBebas {
  readonly awalan: string;
  readonly gaya: (sel: SelTersusun) => number;
  readonly sistem1904: boolean;
}

/** Cells of a person's that stay, by row; and the attributes of their rows. */
export interface BarisAsing {
  readonly atribut: string;
  readonly sel: SelBaris;
}

/** The rows of a free sheet, its marker row first. */
export function barisBebas(
  { sel, penanda, spec }: SusunanBebas,
  asing: ReadonlyMap<number, BarisAsing>,
  konteks: KonteksSelBebas,
): string {
  const { awalan } = konteks;
  const perBaris = new Map<number, SelBaris>();
  const taruh = (baris: number, kolom: number, xml: string | undefined): void => {
    if (xml === undefined) return;
    const ada = perBaris.get(baris) ?? new Map<number, string>();
    perBaris.set(baris, ada.set(kolom, xml));
  };
  penanda.forEach((teks, kolom) => {
    taruh(barisPenandaBebas, kolom, selBaru(awalan, kolom, barisPenandaBebas, undefined, teks));
  });
  for (const satu of sel) taruh(satu.baris, satu.kolom, selXml(satu, konteks));
  for (const [baris, { sel: milik }] of asing) {
    for (const [kolom, xml] of milik) taruh(baris, kolom, xml);
  }
  return [...perBaris]
    .sort(([a], [b]) => a - b)
    .map(([baris, isi]) => {
      const tinggi = spec.tinggi?.[baris];
      const atribut =
        baris === barisPenandaBebas
          ? ' hidden="1"'
          : tinggi === undefined
            ? sel.some((satu) => satu.baris === baris)
              ? ''
              : (asing.get(baris)?.atribut ?? '')
            : ` ht="${tinggi}" customHeight="1"`;
      return `<${awalan}row r="${baris}"${atribut}>${gabungSel(isi)}</${awalan}row>`;
    })
    .join('');
}

function selXml(satu: SelTersusun, { awalan, gaya, sistem1904 }: KonteksSelBebas): string | undefined {
  const { baris, kolom, isi, rupa } = satu;
  const s = String(gaya(satu));
  const geser = (nilai: number): number => (sistem1904 && rupa.tanggal ? nilai - DAYS_1900_TO_1904 : nilai);
  if (typeof isi === 'number') return selBaru(awalan, kolom, baris, s, geser(isi));
  if (!isRumusHidup(isi)) return selBaru(awalan, kolom, baris, s, isi);
  const { rumus, nilai } = isi;
  const [tipe, teks] = isGalatSel(nilai)
    ? (['e', nilai.galat] as const)
    : typeof nilai === 'string'
      ? (['str', escapeIsi(lindungiTeks(nilai))] as const)
      : typeof nilai === 'boolean'
        ? (['b', nilai ? '1' : '0'] as const)
        : (['n', String(geser(nilai))] as const);
  return (
    `<${awalan}c r="${hurufKolom(kolom + 1)}${baris}" s="${s}"${tipe === 'n' ? '' : ` t="${tipe}"`}>` +
    `<${awalan}f>${escapeIsi(rumus)}</${awalan}f><${awalan}v>${teks}</${awalan}v></${awalan}c>`
  );
}
