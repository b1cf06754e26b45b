import type { AkibatKoreksi } from '../../../domain/koreksi/koreksi';

/** Koreksi UKPBJ, as every surface tells it. */
export const koreksi = {
  dicatat: (sel: string) => `Koreksi UKPBJ dicatat: ${sel}`,
  akanDicatat: (sel: string) => `Koreksi UKPBJ yang akan dicatat: ${sel}`,
  dibatalkan: (sel: string) => `Koreksi UKPBJ dibatalkan: ${sel}`,
  akanDibatalkan: (sel: string) => `Koreksi UKPBJ yang akan dibatalkan: ${sel}`,
  /** A cell: its unit, row and column. */
  sel: (opd: string, baris: string, kolom: string) => `${opd}, ${baris}, ${kolom}`,
  ubah: (lama: string, baru: string) => `${lama} → ${baru}`,
  konfirmasi: (siapa: string, tanggal: string, cara: string) =>
    `dikonfirmasi ${siapa}, ${tanggal}, ${cara.toLowerCase()}`,
  dicatatOleh: (oleh: string) => `dicatat ${oleh}`,
  selDikembalikan:
    'Sel pada lembar data kembali berisi nilai dari unit; nilai yang diketik tersimpan sebagai koreksi.',
  terkunci: (periode: string) =>
    `Angka ${periode} dikunci dan tetap seperti yang disajikan. Supaya koreksi ini ikut terhitung, tetapkan perbaikan (halaman Capaian, atau tetapkan --perbaikan).`,
  seluruh: 'seluruh OPD',
  tanpaAkibat: 'Tidak ada angka periode itu yang berubah.',
  angka: (indikator: string, lingkup: string, lama: string, baru: string) =>
    `${indikator} ${lingkup}: ${lama} → ${baru}`,
  belumAda: 'Belum ada Koreksi UKPBJ.',
  jumlah: (n: string) => `${n} Koreksi UKPBJ`,
  suntingan: (n: string) =>
    `${n} baris pada lembar data berbeda dari yang dikembalikan unit tanpa Koreksi UKPBJ; lihat catatan di atas.`,
  akibat: {
    berlaku: 'berlaku',
    digantikan: 'digantikan koreksi sesudahnya',
    'sudah-sama': 'unit sudah mengembalikan nilai ini',
    'tidak-cocok': 'tidak berlaku: unit mengembalikan nilai lain',
    'baris-tidak-ada': 'tidak berlaku: barisnya tidak ada',
    dibatalkan: 'dibatalkan',
  } satisfies Readonly<Record<AkibatKoreksi, string>>,
  /** At a row of Rincian Perhitungan. */
  disunting: (kolom: string, kini: string, kembali: string) =>
    `${kolom}: di lembar data ${kini}, dari unit ${kembali}. Yang dihitung isi lembar data; belum ada Koreksi UKPBJ.`,
  disuntingSel: (kembali: string, sel: string) => `${kembali} (${sel})`,
  dikoreksi: (kolom: string, kembali: string, baru: string, konfirmasi: string) =>
    `${kolom}: dari unit ${kembali}, Koreksi UKPBJ ${baru} (${konfirmasi}). Yang dihitung koreksinya.`,
  baris: {
    ditambah: 'Baris ini diketik pada lembar data; unit tidak mengembalikannya.',
    dipindah: 'Unit, periode, atau paket baris ini diubah pada lembar data.',
    'tidak-diketahui': 'Baris ini diubah pada lembar data; isi yang dikembalikan unit tidak tersimpan.',
  },
};
