import type { IsiTabel } from '../../lembar/isi';
import { TEKS_TIDAK_BERLAKU } from '../../lembar/kodek-isian';
import { barisTemplate, type BarisTemplate } from './baris-template';
import { daftarKesalahan, type ContohKesalahan } from './kesalahan';
import type { Ketikan } from './ketikan';

/** A mistake that was typed, with its place in the returned file. */
export interface KesalahanKetik extends ContohKesalahan {
  readonly lembar: string;
  readonly sel: string;
}

/** Puts each mistake of the list into a row of its own, in place of what stands there or was to be typed there. */
export function salahKetik(tabel: IsiTabel, ketikan: Ketikan[]): readonly KesalahanKetik[] {
  const daftar = barisTemplate(tabel);
  const terpakai = new Set<BarisTemplate>();
  return daftarKesalahan.flatMap((salah): KesalahanKetik[] => {
    const kolom = tabel.kolom.find(({ id }) => id === salah.variabel);
    if (salah.tabelId !== tabel.tabelId || kolom === undefined) return [];
    const ketikanUntuk = (id: string): Ketikan | undefined =>
      ketikan.find((satu) => satu.kolom === kolom.id && satu.baris.id === id);
    const korban = daftar.find((baris) => {
      const sel = ketikanUntuk(baris.id)?.sel ?? baris.sel[kolom.id] ?? null;
      return sel !== null && sel !== TEKS_TIDAK_BERLAKU && !terpakai.has(baris);
    });
    if (korban === undefined) return [];
    terpakai.add(korban);
    const ada = ketikanUntuk(korban.id);
    if (ada === undefined) ketikan.push({ baris: korban, kolom: kolom.id, sel: salah.teks });
    else ada.sel = salah.teks;
    return [{ ...salah, lembar: tabel.lembar, sel: `${kolom.huruf}${korban.nomor}` }];
  });
}
