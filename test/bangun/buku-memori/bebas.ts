import { kutipLembar } from '../../../src/lembar/kutip-lembar';
import type { NamaBuku } from '../../../src/application/bebas/nama-masukan';
import type { RencanaBebas } from '../../../src/application/bebas/rencana-bebas';
import { isRumusHidup } from '../../../src/lembar/bebas/tipe';
import { barisPenandaBebas } from '../../../src/lembar/bebas/penanda';
import { kunciSel } from '../../../src/lembar/bebas/persegi';
import { hurufKolom } from '../../../src/lembar/alamat';
import { LembarMemori, selMemori, type SelMemori } from './lembar-memori';

/** Writes one free sheet, over the old one or as a new one, and gives the names of its input cells. */
export function tulisBebas(
  semua: LembarMemori[],
  { susunan, nama, diTempat, ditinggal, asing }: RencanaBebas,
): readonly NamaBuku[] {
  const cari = (dicari: string): LembarMemori => semua.find((satu) => satu.nama === dicari)!;
  if (ditinggal !== undefined) {
    const lama = cari(ditinggal.lembar.nama);
    lama.gantiDeret(ditinggal.penanda.baris, new Map());
    lama.gantiNama(ditinggal.namaBaru);
  }
  const { spec } = susunan;
  const lembar =
    diTempat === undefined
      ? new LembarMemori(nama, ditinggal?.lembar.visibilitas ?? spec.visibilitas)
      : cari(diTempat.lembar.nama);
  if (diTempat === undefined) semua.splice(spec.tempat === 'awal' ? 0 : semua.length, 0, lembar);
  lembar.bersihkan(new Set(asing.keys()));
  lembar.gabungan = susunan.gabungan;
  susunan.penanda.forEach((teks, kolom) => {
    lembar.taruh(barisPenandaBebas, kolom, selMemori(teks));
  });
  for (const { baris, kolom, isi } of susunan.sel) {
    const sel = isRumusHidup(isi)
      ? ({ ...selMemori(isi.nilai), rumus: `=${isi.rumus}` } as SelMemori)
      : selMemori(isi);
    if (sel !== undefined || !asing.has(kunciSel(baris, kolom))) lembar.taruh(baris, kolom, sel);
  }
  for (const { baris, kolom, tujuan } of susunan.tautan)
    lembar.tautan.set(kunciSel(baris, kolom), 'luar' in tujuan ? tujuan.luar : tujuan.lokasi);
  return susunan.masukan.map((satu) => ({
    nama: satu.nama,
    acuan: `${kutipLembar(nama)}!$${hurufKolom(satu.kolom + 1)}$${satu.baris}`,
  }));
}
