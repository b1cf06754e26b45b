import { tambahSemua } from '../../domain/umum/banyak';
import {
  barisPenandaBebas,
  catatanBagan,
  catatanSel,
  catatanSidik,
  penandaBebas,
} from '../../lembar/bebas/penanda';
import { persegi } from '../../lembar/bebas/persegi';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import { batasKolom } from '../../lembar/alamat';
import { sidikBagan } from './sidik-bagan';
import { sidikBebas } from './sidik-bebas';
import type { AturanTersusun, SelTersusun, SusunanBebas } from './susunan';

/** Longest list that may stand in a validation itself (Excel). */
const MAKS_SEBARIS = 255;

/**
 * The marker row: whose sheet this is, which cells were written, what it and its charts were made of, and the choices that do not fit into
 * a rule. They stand here rather than on a sheet of lists, so that making a sheet again leaves nothing behind.
 */
export function barisPenanda(
  spec: LembarBebas,
  sel: readonly SelTersusun[],
  aturan: readonly Omit<AturanTersusun, 'sumber'>[],
): Pick<SusunanBebas, 'penanda' | 'aturan'> | undefined {
  const catatan = catatanSel(persegi(sel));
  if (catatan === undefined) return undefined;
  const penanda: [string, string, ...string[]] = [
    penandaBebas(spec.id),
    catatan,
    catatanSidik(sidikBebas(spec)),
    ...(spec.bagan === undefined || spec.bagan.length === 0
      ? []
      : [catatanBagan(spec.bagan.map(({ bagan }) => sidikBagan(bagan)))]),
  ];
  const tersusun = aturan.map((satu): AturanTersusun => {
    const { aturan: isi } = satu.validasi;
    if (isi.jenis !== 'daftar' || muatSebaris(isi.pilihan)) return { ...satu, sumber: undefined };
    const kiri = penanda.length;
    tambahSemua(penanda, isi.pilihan);
    const baris = { atas: barisPenandaBebas, bawah: barisPenandaBebas };
    return { ...satu, sumber: { kiri, kanan: penanda.length - 1, ...baris } };
  });
  return penanda.length > batasKolom ? undefined : { penanda, aturan: tersusun };
}

const muatSebaris = (pilihan: readonly string[]): boolean =>
  pilihan.join(',').length <= MAKS_SEBARIS && pilihan.every((teks) => !/[,"]|^\s|\s$|^=/.test(teks));
