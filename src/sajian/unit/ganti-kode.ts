import type { HasilGantiKode } from '../../application/unit/permintaan-ganti-kode';
import { isoDari } from '../../domain/umum/tanggal';
import type { Bahasa } from '../../teks/bahasa';

/** A unit's change of code as people are told of it. */
export interface GantiKodeSajian {
  readonly judul: string;
  /** What gets the new code, and what keeps the one of its time. */
  readonly butir: readonly string[];
  /** It was so already. */
  readonly tanpaPerubahan: boolean;
}

export function sajikanGantiKode(hasil: HasilGantiKode, { tulis, teks }: Bahasa): GantiKodeSajian {
  const kata = teks.sajian.gantiKode;
  const { lama, baru, nama, mulai, diganti, tetap, pratinjau, tanpaPerubahan } = hasil;
  if (tanpaPerubahan) return { judul: kata.sudah(baru, nama), butir: [], tanpaPerubahan };
  const sejak = mulai === null ? kata.sejakAwal : kata.sejak(tulis.tanggal(mulai));
  // Only the name changes: no row has anything else to be found by.
  if (lama === baru)
    return {
      judul: pratinjau ? kata.akanBernama(baru, nama, sejak) : kata.bernama(baru, nama, sejak),
      butir: [],
      tanpaPerubahan,
    };
  return {
    judul: pratinjau ? kata.akan(lama, baru, nama, sejak) : kata.diganti(lama, baru, nama, sejak),
    butir: [
      kata.baris(
        tulis.angka(diganti.target),
        tulis.angka(diganti.aksi),
        tulis.angka(diganti.paket),
        tulis.angka(diganti.transaksi),
      ),
      mulai === null
        ? kata.menunjuk(lama, tulis.angka(tetap.data), tulis.angka(tetap.register))
        : kata.tetap(tulis.angka(tetap.data), tulis.angka(tetap.register)),
    ],
    tanpaPerubahan,
  };
}

/** As lines, the first of them the headline. */
export const barisGantiKode = ({ judul, butir }: GantiKodeSajian): readonly string[] => [
  judul,
  ...butir.map((satu) => `  ${satu}`),
];

/** The machine form of `ganti-kode --json`. */
export const gantiKodeJson = (hasil: HasilGantiKode): object => ({
  ...hasil,
  mulai: hasil.mulai === null ? null : isoDari(hasil.mulai),
});
