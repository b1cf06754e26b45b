import type { LembarBaru } from '../../../src/application/ports/workbook';

export const LEMBAR = 'Lembar Uji';

/** A sheet with title, hidden ids and headers in rows 1 to 3; columns A `_id`, B kode, C nilai, D ket; data from row 4. */
export const lembarUji = (jumlah: number, id = 'uji', nama = LEMBAR, dilindungi = false): LembarBaru => ({
  spec: {
    nama,
    judul: 'Uji',
    petunjuk: [],
    visibilitas: 'tampak',
    dilindungi,
    tabel: {
      id,
      nama: `KPBJ_${id}`,
      kolom: [
        { id: 'kode', label: 'Kode', tipe: 'teks', lebar: 12 },
        { id: 'nilai', label: 'Nilai', tipe: 'angka', lebar: 12, isian: true },
        { id: 'ket', label: 'Ket', tipe: 'teks', lebar: 12 },
      ],
    },
  },
  baris: Array.from({ length: jumlah }, (_, k) => ({ id: `r${k}`, sel: [`00${k}`, k, `ke-${k}`] })),
});
