import type { BerkasTerbaca } from '../../application/pengembalian/baca-kembali';
import { periodeDari } from '../../domain/kalender/periode';
import { statusTertolak } from '../../domain/pengembalian/akibat-berkas';
import { isTerhenti } from '../../domain/umum/catatan';
import type { Bahasa } from '../../teks/bahasa';
import { barisCatatan } from '../catatan';

/** What a return says of itself, before anything is compared with the workspace. */
export interface BerkasTerbacaSajian {
  readonly nama: string;
  readonly unit: string | null;
  /** It could be read, and is a template. */
  readonly dapatDipakai: boolean;
  /** Period, rows and file; or why it cannot be used. */
  readonly keterangan: string;
}

export function sajikanBerkasTerbaca(
  { berkas, template, catatan }: BerkasTerbaca,
  bahasa: Bahasa,
): BerkasTerbacaSajian {
  const penolak = catatan.find((satu) => statusTertolak([satu]) !== undefined || isTerhenti([satu]));
  const unit = template?.identitas.namaOpd ?? null;
  const { tulis, teks } = bahasa;
  const periode = template && periodeDari(template.identitas.periode);
  const jumlahBaris = [...(template?.tabel.values() ?? [])].reduce(
    (jumlah, { letak, lembar }) =>
      jumlah + lembar.baris.filter(({ nomor }) => nomor > letak.barisKepala).length,
    0,
  );
  return {
    nama: berkas,
    unit,
    dapatDipakai: penolak === undefined,
    keterangan:
      penolak === undefined
        ? [
            ...(periode === undefined ? [] : [tulis.periode(periode)]),
            teks.sajian.kompilasi.jumlahBaris(tulis.angka(jumlahBaris)),
            berkas,
          ].join(' · ')
        : barisCatatan({ tempat: unit === null ? '' : berkas, teks: bahasa.catatan(penolak) }),
  };
}
