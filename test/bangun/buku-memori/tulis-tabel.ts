import type { BarisTabel, KeadaanTabel } from '../../../src/application/tabel/keadaan-tabel';
import { ukuranBaru } from '../../../src/application/tabel/ukuran';
import { ikutiBaris } from '../../../src/lembar/rumus-geser';
import { selMemori, type DeretMemori, type LembarMemori, type SelMemori } from './lembar-memori';

/** Puts the rows that a table is to have on its sheet; that nothing is in their way was found before. */
export function tulisTabel(lembar: LembarMemori, tabel: KeadaanTabel, baris: readonly BarisTabel[]): void {
  const { barisPertama, barisAkhir, objek } = tabel;
  const { akhir } = ukuranBaru(tabel, baris);
  const baru = new Map<number, DeretMemori>();
  baris.forEach((satu, k) => baru.set(barisPertama + k, deretTabel(lembar, tabel, barisPertama + k, satu)));
  const dulu = Math.max(barisAkhir, barisPertama + tabel.semuaBaris().length - 1);
  for (let nomor = barisPertama + baris.length; nomor <= dulu; nomor++)
    baru.set(nomor, deretKosong(lembar, tabel, nomor));
  for (const [nomor, deret] of baru) lembar.gantiDeret(nomor, deret);
  lembar.objek = lembar.objek.map((satu) =>
    satu === objek ? { ...satu, rentang: { ...satu.rentang, bawah: akhir } } : satu,
  );
}

/** The worksheet row with the table row that now stands there. */
function deretTabel(
  lembar: LembarMemori,
  tabel: KeadaanTabel,
  nomor: number,
  baris: BarisTabel,
): DeretMemori {
  const { asal, id } = baris;
  const deret = new Map(
    [...lembar.deret(nomor)].filter(
      ([kolom]) =>
        !diBlok(tabel, kolom) ||
        asal === nomor ||
        (asal === undefined ? !pernahTerisi(tabel, nomor) : tabel.tetap(nomor, kolom)),
    ),
  );
  if (asal !== undefined && asal !== nomor)
    for (const [kolom, sel] of lembar.deret(asal))
      if (diBlok(tabel, kolom) && !deret.has(kolom) && pernahTerisi(tabel, asal))
        deret.set(kolom, pindah(sel, asal, nomor, lembar.nama));
  const taruh = (letak: number, sel: SelMemori | undefined): void => {
    const kolom = tabel.letak.kolom[letak]!.indeks;
    if (sel === undefined) deret.delete(kolom);
    else deret.set(kolom, sel);
  };
  if (id !== null) taruh(tabel.kolomId, selMemori(id));
  baris.isi.forEach((nilai, letak) => {
    if (nilai !== undefined) taruh(letak, selMemori(nilai));
  });
  return deret;
}

/** The worksheet row where no table row stands any more: what a person typed beside a blank row stays. */
const deretKosong = (lembar: LembarMemori, tabel: KeadaanTabel, nomor: number): DeretMemori =>
  new Map(
    [...lembar.deret(nomor)].filter(
      ([kolom]) =>
        !diBlok(tabel, kolom) ||
        !(pernahTerisi(tabel, nomor) || tabel.letak.kolom.some(({ indeks }) => indeks === kolom)),
    ),
  );

const diBlok = ({ kiri, kanan }: KeadaanTabel, kolom: number): boolean => kolom >= kiri && kolom <= kanan;

const pernahTerisi = (tabel: KeadaanTabel, nomor: number): boolean =>
  nomor >= tabel.barisPertama && nomor < tabel.barisPertama + tabel.semuaBaris().length;

const pindah = ({ isi, rumus }: SelMemori, dari: number, ke: number, lembar: string): SelMemori =>
  rumus === undefined ? { isi } : { isi, rumus: `=${ikutiBaris(rumus.slice(1), dari, ke, lembar)}` };
