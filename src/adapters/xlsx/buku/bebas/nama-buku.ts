import type { NamaBuku } from '../../../../application/bebas/nama-masukan';
import { dekode } from '../../xml-entitas';
import { hanyaInti, suntingInti } from '../xml/sunting-inti';

const NAMA = /<((?:[\w.-]+:)?)definedName(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/\1definedName\s*>)/g;
const atribut = (tag: string, nama: string): string | undefined =>
  new RegExp(`\\s${nama}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

/** Defined names of the whole workbook with what they stand for. */
export const namaBuku = (buku: string): NamaBuku[] =>
  [...hanyaInti(buku).matchAll(NAMA)].flatMap(([, , tag = '', isi]) =>
    atribut(tag, 'localSheetId') === undefined
      ? [{ nama: dekode(atribut(tag, 'name') ?? ''), acuan: dekode(isi ?? '') }]
      : [],
  );

export interface NamaTerdefinisi {
  readonly nama: string;
  /** Place of the sheet it belongs to, from 0. */
  readonly lembar: number | undefined;
}

/** The workbook part without the names that `hapus` tells; an empty list goes with them. */
export const tanpaNama = (buku: string, hapus: (nama: NamaTerdefinisi) => boolean): string =>
  suntingInti(buku, (inti) => saringNama(inti, hapus));

const saringNama = (buku: string, hapus: (nama: NamaTerdefinisi) => boolean): string =>
  buku
    .replace(NAMA, (elemen, _, tag: string) => {
      const lembar = atribut(tag, 'localSheetId');
      const nama = dekode(atribut(tag, 'name') ?? '');
      return hapus({ nama, lembar: lembar === undefined ? undefined : Number(lembar) }) ? '' : elemen;
    })
    .replace(/<((?:[\w.-]+:)?)definedNames(?:\s[^>]*)?>\s*<\/\1definedNames\s*>/, '');
