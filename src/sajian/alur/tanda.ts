import type { HasilTanda, RiwayatTanda, TandaSelesai } from '../../application/alur/tipe';
import { labelCabang } from '../../domain/sop/cabang';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanTanggal, type TanggalSajian } from '../dasar';

/** That a step is done: who, when, with which decision. */
export interface TandaSajian {
  readonly oleh: string;
  readonly tanggal: TanggalSajian;
  /** `Selesai 5 Januari 2026 oleh Ani.` */
  readonly teks: string;
  /** `Keputusan: Kembalikan untuk Perbaikan, menuju langkah 4.` */
  readonly keputusan: string | null;
  /** `Catatan: …` */
  readonly catatan: string | null;
}

/** The decision in the SOP's own words, in every language. */
const sebutKeputusan = ({ cabang, ke }: TandaSelesai, { teks }: Bahasa): string | null =>
  cabang === undefined ? null : teks.sajian.alur.keputusan(labelCabang[cabang], ke ?? null);

export function sajikanTanda(tanda: TandaSelesai, bahasa: Bahasa): TandaSajian {
  const kata = bahasa.teks.sajian.alur;
  const tanggal = sajikanTanggal(tanda.tanggal, bahasa);
  return {
    oleh: tanda.oleh,
    tanggal,
    teks: kata.selesaiOleh(tanggal.teks, tanda.oleh),
    keputusan: sebutKeputusan(tanda, bahasa),
    catatan: tanda.catatan === undefined ? null : kata.catatan(tanda.catatan),
  };
}

/** A mark that no longer holds, in a line. */
export function sajikanRiwayat(tanda: RiwayatTanda, bahasa: Bahasa): string {
  const { dibatalkan } = tanda;
  const { teks, keputusan } = sajikanTanda(tanda, bahasa);
  return [
    teks,
    ...(keputusan === null ? [] : [keputusan]),
    ...(dibatalkan === undefined
      ? []
      : [
          bahasa.teks.sajian.alur.dibatalkan(
            bahasa.tulis.tanggal(dibatalkan.tanggal),
            dibatalkan.oleh,
            dibatalkan.alasan,
          ),
        ]),
  ].join(' ');
}

const labelPeriode = ({ keadaan: { periode } }: HasilTanda, { tulis }: Bahasa): string | null =>
  periode === undefined ? null : tulis.periode(periode);

/** What marking a step did. A step that was sent back is open again: then the decision stands in its history. */
export function sajikanDitandai(hasil: HasilTanda, bahasa: Bahasa): readonly string[] {
  const { langkah, keadaan } = hasil;
  const tanda = keadaan.selesai ?? keadaan.riwayat.at(-1);
  if (tanda === undefined) return [];
  const keputusan = sebutKeputusan(tanda, bahasa);
  return [
    bahasa.teks.sajian.alur.ditandai(
      langkah.nomor,
      labelPeriode(hasil, bahasa),
      bahasa.tulis.tanggal(tanda.tanggal),
      tanda.oleh,
    ),
    ...(keputusan === null ? [] : [keputusan]),
  ];
}

/** What undoing a mark did. */
export const sajikanDibatalkan = (hasil: HasilTanda, bahasa: Bahasa): string =>
  bahasa.teks.sajian.alur.tandaDibatalkan(hasil.langkah.nomor, labelPeriode(hasil, bahasa));

/** That the reason for a deviation was recorded. */
export const sajikanDijelaskan = (hasil: HasilTanda, bahasa: Bahasa): string =>
  bahasa.teks.sajian.alur.dijelaskan(hasil.langkah.nomor, labelPeriode(hasil, bahasa));
