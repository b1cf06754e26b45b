import type { HasilAlur } from '../../application/alur/tipe';
import { sajikanAlur } from '../../sajian/alur/alur';
import type { Bahasa } from '../../teks/bahasa';
import { tabelTeks } from '../tabel-teks';

const PANJANG_NAMA = 52;

/** Names of steps 7 and 18 list their choices; the table shows what comes before. */
function namaRingkas(nama: string): string {
  const [pokok = ''] = nama.split(/ untuk(?: selanjutnya)? ?:/);
  return pokok.length <= PANJANG_NAMA ? pokok : `${pokok.slice(0, PANJANG_NAMA - 1)}…`;
}

/** The 19 steps as a table, with what departs from the SOP and what comes next. `ubahMulai` tells how to set another start. */
export function cetakAlur(alur: HasilAlur, bahasa: Bahasa, ubahMulai: string): readonly string[] {
  const kata = bahasa.teks.sajian.alur;
  const { perTanggal, tahun, sop, mulai, periodeBerjalan, langkah, ...sajian } = sajikanAlur(alur, bahasa);
  const { nomor, nama, tenggat, status, selesai, oleh, bukti } = kata.kolom;
  const berikutnya = langkah.find((satu) => satu.nomor === sajian.berikutnya);
  return [
    kata.judul(tahun, perTanggal.teks),
    [
      ...(mulai === undefined ? [] : [kata.mulai(mulai.teks)]),
      kata.periode(periodeBerjalan.label),
      `${sop}.`,
    ].join(' '),
    ...(sajian.terlambatSejak === null ? [] : [sajian.terlambatSejak, ubahMulai]),
    ...tabelTeks(
      [nomor, nama, tenggat, status, selesai, oleh, bukti],
      langkah.map(({ kini, ...satu }) => [
        String(satu.nomor),
        namaRingkas(satu.nama),
        kini.tenggat?.teks ?? '–',
        kini.status,
        kini.selesai?.tanggal.teks ?? '–',
        kini.selesai?.oleh ?? '–',
        kini.bukti.join('; '),
      ]),
      new Set([0]),
    ),
    ...langkah.flatMap(({ nomor: n, kini }) =>
      kini.penyimpangan.map(({ teks, alasan }) => `${kata.penyimpangan.padaLangkah(n, teks)} ${alasan}`),
    ),
    berikutnya === undefined ? kata.tuntas : kata.berikutnya(berikutnya.nomor, namaRingkas(berikutnya.nama)),
  ];
}
