import type { RekomendasiTerbaca } from '../../application/analisis/baca-rekomendasi';
import type { HasilRekomendasi } from '../../application/analisis/rekomendasi';
import type { Bahasa } from '../../teks/bahasa';

export interface RekomendasiSajian {
  readonly dicatat: string | null;
  readonly jumlah: string;
  readonly rekomendasi: readonly { readonly judul: string; readonly rincian: string }[];
}

/** A recommendation as a line: code, what, how far it is, and its date where it is over. */
export function sajikanRekomendasi(
  { baris, lewatTenggat, selesai, pemilikKini }: RekomendasiTerbaca,
  { teks, tulis }: Bahasa,
): string {
  const kata = teks.sajian.analisis;
  const tanggal = baris.tenggat === null ? null : tulis.tanggal(baris.tenggat);
  const tenggat =
    tanggal === null || selesai ? '' : lewatTenggat ? kata.lewatTenggat(tanggal) : kata.tenggat(tanggal);
  const pemilik = pemilikKini === null || selesai ? '' : kata.pemilikKini(pemilikKini);
  return kata.rekomendasi(baris.kode, baris.uraian, kata.status[baris.status ?? 'belum'], tenggat) + pemilik;
}

export function sajikanDaftarRekomendasi(hasil: HasilRekomendasi, bahasa: Bahasa): RekomendasiSajian {
  const kata = bahasa.teks.sajian.analisis;
  const { ditambahkan, rekomendasi } = hasil;
  return {
    dicatat: ditambahkan === undefined ? null : kata.rekomendasiDicatat(ditambahkan.kode),
    jumlah:
      rekomendasi.length === 0
        ? kata.belumAdaRekomendasi
        : kata.daftarRekomendasi(bahasa.tulis.angka(rekomendasi.length)),
    rekomendasi: rekomendasi.map((satu) => ({
      judul: sajikanRekomendasi(satu, bahasa),
      rincian: kata.rincianRekomendasi(satu.baris.penanggungJawab, satu.opd ?? '', satu.baris.hasil ?? ''),
    })),
  };
}

/** The view as lines, its headline first. */
export const barisRekomendasi = ({ dicatat, jumlah, rekomendasi }: RekomendasiSajian): readonly string[] =>
  dicatat === null
    ? [jumlah, ...rekomendasi.flatMap(({ judul, rincian }) => [`  ${judul}`, `    ${rincian}`])]
    : [dicatat];
