import type { KoreksiDinilai } from '../../application/koreksi/terapkan-semua';
import type { HasilKoreksi, KoreksiDilakukan } from '../../application/koreksi/tipe';
import type { NilaiKembali, UbahanBaris } from '../../domain/data/ubahan-baris';
import type { Koreksi } from '../../domain/koreksi/koreksi';
import type { BarisHitung } from '../../domain/perhitungan/baris-hitung';
import { isoDari } from '../../domain/umum/tanggal';
import { satuCapaianJson } from './capaian';

/** A correction for machines: values as they are kept, the day as ISO. */
const satuKoreksiJson = ({ tanggal, ...koreksi }: Koreksi): object => ({
  ...koreksi,
  tanggal: isoDari(tanggal),
});

const kembaliJson = ({ kembali }: NilaiKembali): object => ({ kembali: kembali ?? null });

const menurutVariabel = <T>(
  isi: Readonly<Record<string, T>>,
  tulis: (satu: T, id: string) => object,
): object => Object.fromEntries(Object.entries(isi).map(([id, satu]) => [id, tulis(satu, id)]));

/** How a row differs from what its unit returned, by variable id; nothing where it does not. */
export const ubahanJson = (baris: BarisHitung | undefined): object =>
  baris?.ubahan === undefined ? {} : { ubahan: satuUbahanJson(baris.ubahan, baris) };

const satuUbahanJson = ({ disunting, dikoreksi, baris }: UbahanBaris, { isian }: BarisHitung): object => ({
  baris: baris ?? null,
  disunting: menurutVariabel(disunting, (satu, id) => ({ kini: isian[id] ?? null, ...kembaliJson(satu) })),
  dikoreksi: menurutVariabel(dikoreksi, (satu) => ({
    ...kembaliJson(satu),
    koreksi: satuKoreksiJson(satu.koreksi),
  })),
});

const dinilaiJson = ({ koreksi, akibat, kembali, baris }: KoreksiDinilai): object => ({
  ...satuKoreksiJson(koreksi),
  nama: baris.nama,
  akibat,
  kembali: kembali ?? null,
});

const dilakukanJson = ({ koreksi, capaian, ...lain }: KoreksiDilakukan): object => ({
  ...lain,
  koreksi: satuKoreksiJson(koreksi),
  capaian: capaian.map(({ lama, baru }) => ({ lama: satuCapaianJson(lama), baru: satuCapaianJson(baru) })),
});

/** The machine form of `koreksi --json`. */
export const koreksiJson = ({ dilakukan, koreksi, suntingan }: HasilKoreksi): object => ({
  dilakukan: dilakukan === undefined ? null : dilakukanJson(dilakukan),
  koreksi: koreksi.map(dinilaiJson),
  suntingan: suntingan.length,
});
