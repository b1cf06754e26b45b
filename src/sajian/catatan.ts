import type { Catatan } from '../application/catatan';
import type { Gagal } from '../application/luaran';
import { urutanTingkat, type Lokasi, type Tingkat } from '../domain/umum/catatan';
import { banyakCatatan } from '../domain/umum/catatan-selebihnya';
import type { Bahasa } from '../teks/bahasa';

/** A finding as it is told. */
export interface CatatanSajian {
  readonly kode: string;
  readonly tingkat: Tingkat;
  /** `Harus diperbaiki` */
  readonly labelTingkat: string;
  readonly lokasi: Lokasi;
  /** Where it is; empty where nothing is known. */
  readonly tempat: string;
  /** What is wrong and what to do. */
  readonly teks: string;
}

export const sajikanCatatan = (satu: Catatan, bahasa: Bahasa): CatatanSajian => ({
  kode: satu.kode,
  tingkat: satu.tingkat,
  labelTingkat: bahasa.teks.sajian.catatan.tingkat[satu.tingkat],
  lokasi: satu.lokasi,
  tempat: bahasa.lokasi(satu.lokasi),
  teks: bahasa.catatan(satu),
});

/** A finding as one line. */
export const barisCatatan = ({ tempat, teks }: Pick<CatatanSajian, 'tempat' | 'teks'>): string =>
  tempat === '' ? teks : `${tempat}: ${teks}`;

/** This many findings of a level are listed where no button shows more; a file can have thousands. */
const batasTingkat: Readonly<Record<Tingkat, number>> = { galat: 50, peringatan: 20, info: 5 };

/** The findings of a level, as they are listed where no button shows more. */
export interface TingkatSajian {
  readonly label: string;
  readonly catatan: readonly CatatanSajian[];
  /** How many there are beyond those listed. */
  readonly sisa: number;
}

/** Findings as a list, the most serious level first; levels without any are absent. */
export const sajikanDaftarCatatan = (daftar: readonly Catatan[], bahasa: Bahasa): readonly TingkatSajian[] =>
  urutanTingkat.flatMap((tingkat): readonly TingkatSajian[] => {
    const milik = daftar.filter((satu) => satu.tingkat === tingkat);
    if (milik.length === 0) return [];
    const tampak = milik.slice(0, batasTingkat[tingkat]);
    return [
      {
        label: bahasa.teks.sajian.catatan.tingkat[tingkat],
        catatan: tampak.map((satu) => sajikanCatatan(satu, bahasa)),
        sisa: banyakCatatan(milik.slice(tampak.length)),
      },
    ];
  });

/** How many findings there are of each level: `2 harus diperbaiki, 1 keterangan`. */
export function cacahCatatan(daftar: readonly Catatan[], { tulis, teks: { sajian } }: Bahasa): string {
  const kata = sajian.catatan;
  const cacah = urutanTingkat.flatMap((tingkat) => {
    const banyak = banyakCatatan(daftar.filter((satu) => satu.tingkat === tingkat));
    return banyak === 0 ? [] : [kata.cacah[tingkat](tulis.angka(banyak))];
  });
  return cacah.length === 0 ? kata.tanpaCatatan : cacah.join(', ');
}

/** A failure as it is told: what happened and what to do. */
export interface GagalSajian {
  readonly kode: Gagal['kode'];
  readonly teks: string;
  /** What the host said in words of its own: for engineers, folded away. */
  readonly rincian?: string;
}

export const sajikanGagal = (gagal: Gagal, bahasa: Bahasa): GagalSajian => ({
  kode: gagal.kode,
  teks: bahasa.gagal(gagal),
  ...(gagal.kode === 'host-refused' ? { rincian: gagal.sebab } : {}),
});
