import { bersihkanAksara } from '../../domain/umum/aksara';

/**
 * Why a package could not be read, without the file's name (the caller knows it): the technical part of
 * `KegagalanBerkas`. `sebab` is a kebab-case name, with the part it concerns after a colon.
 */
export type KegagalanPaket =
  | { readonly kode: 'encrypted' }
  | { readonly kode: 'damaged'; readonly sebab: string }
  | { readonly kode: 'too-large'; readonly batas: NamaBatas };

/** Which limit was passed. */
export type NamaBatas =
  | 'ukuran-berkas'
  | 'ukuran-bagian'
  | 'ukuran-isi'
  | 'jumlah-bagian'
  | 'jumlah-lembar'
  | 'jumlah-sel'
  | 'teks-bersama'
  | 'jumlah-teks'
  | 'sel-gabungan'
  | 'relasi'
  | 'memori';

export const damaged = (sebab: string, bagian?: string): KegagalanPaket => ({
  kode: 'damaged',
  sebab: bagian === undefined ? sebab : `${sebab}: ${bersihkanAksara(bagian.slice(0, 120)).teks}`,
});

export const tooLarge = (batas: NamaBatas): KegagalanPaket => ({ kode: 'too-large', batas });
