import { kegunaanLembar } from '../../application/daftar-isi/kegunaan';
import type { LembarTerdaftar } from '../../application/ports/lembar-bebas';
import type { Bahasa } from '../../teks/bahasa';

/** A sheet that a person may open. */
export interface LembarSajian {
  readonly nama: string;
  readonly tersembunyi: boolean;
  /** What it is for. */
  readonly kegunaan: string;
}

export const sajikanLembar = (satu: LembarTerdaftar, bahasa: Bahasa): LembarSajian => ({
  nama: satu.nama,
  tersembunyi: satu.visibilitas !== 'tampak',
  kegunaan: tulisKegunaan(satu, bahasa),
});

function tulisKegunaan(satu: LembarTerdaftar, { tulis, teks }: Bahasa): string {
  const kata = teks.sajian.lembar;
  const { apa, kegunaan } = kegunaanLembar(satu);
  switch (apa.jenis) {
    case 'bawaan':
      return kata.kegunaan(apa.id, kegunaan);
    case 'isian':
      return kata.isian(apa.opd, tulis.periode(apa.periode));
    case 'tambahan':
      return kata.tambahan;
  }
}
