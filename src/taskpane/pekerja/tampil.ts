import type { Catatan } from '../../application/catatan';
import type { Gagal, Hasil } from '../../application/luaran';
import type { Result } from '../../domain/umum/result';
import { bahasaDari } from '../../teks/semua';
import type { Bahasa } from '../../teks/bahasa';
import type { CatatanTampil, GagalTampil, HasilTugas, TeksDwibahasa } from './pesan-utas';

/** A text in both languages. */
export const dwibahasa = (tulis: (bahasa: Bahasa) => string): TeksDwibahasa => ({
  id: tulis(bahasaDari.id),
  en: tulis(bahasaDari.en),
});

export const tampilCatatan = (satu: Catatan): CatatanTampil => ({
  kode: satu.kode,
  tingkat: satu.tingkat,
  lokasi: satu.lokasi,
  tempat: dwibahasa((bahasa) => bahasa.lokasi(satu.lokasi)),
  teks: dwibahasa((bahasa) => bahasa.catatan(satu)),
});

export const tampilGagal = (gagal: Gagal): GagalTampil => ({
  kode: gagal.kode,
  teks: dwibahasa((bahasa) => bahasa.gagal(gagal)),
});

/** The answer of a use case as it passes to the pane: findings and failures as texts. */
export const tampilHasil = <T>(hasil: Result<Hasil<T>, Gagal>): HasilTugas<T> =>
  hasil.ok
    ? {
        catatan: hasil.value.catatan.map(tampilCatatan),
        ...(hasil.value.isi === undefined ? {} : { isi: hasil.value.isi }),
      }
    : { gagal: tampilGagal(hasil.error) };
