import type { BarisBaru, LembarBaru } from '../../../src/application/ports/workbook';
import type { KolomSpec, LembarSpec, Sel } from '../../../src/lembar/tipe';

/** A column for tests. */
export const kolomUji = (id: string, sisa: Partial<KolomSpec> = {}): KolomSpec => ({
  id,
  label: id,
  tipe: 'teks',
  lebar: 16,
  ...sisa,
});

/** A sheet with one table for tests; `kolom` are ids of text columns or whole columns. */
export function lembarUji(
  id: string,
  kolom: readonly (string | KolomSpec)[],
  sisa: Partial<Omit<LembarSpec, 'tabel'>> = {},
): LembarSpec {
  return {
    nama: `Lembar ${id}`,
    judul: `Judul ${id}`,
    petunjuk: [],
    visibilitas: 'tampak',
    dilindungi: false,
    ...sisa,
    tabel: {
      id,
      nama: `KPBJ_${id}`,
      kolom: kolom.map((satu) => (typeof satu === 'string' ? kolomUji(satu) : satu)),
    },
  };
}

export const barisUji = (id: string, ...sel: readonly Sel[]): BarisBaru => ({ id, sel });

/** A template as an OPD gets it: every type of column, hints, protection, spare rows, a list too long for a validation. */
export const templatUji = (baris: readonly BarisBaru[]): LembarBaru => ({
  spec: {
    nama: 'Data Paket',
    judul: 'Data Kinerja Paket: Dinas Pekerjaan Umum dan Penataan Ruang, Triwulan I 2026',
    petunjuk: [
      'Data per 31 Maret 2026 (kumulatif sejak 1 Januari). Kosong = belum ada data; 0 = memang nol; TB = tidak berlaku. Jangan menghapus baris.',
      'Isi hanya sel berwarna kuning muda. Kembalikan berkas ini paling lambat 7 April 2026 kepada Bagian Pengadaan Barang/Jasa, Sekretariat Daerah Kota Salatiga.',
    ],
    visibilitas: 'tampak',
    dilindungi: true,
    barisCadangan: 5,
    tabel: {
      id: 'paket',
      nama: 'KPBJ_Paket',
      kolom: [
        kolomUji('kode_rup', { label: 'Kode RUP', lebar: 12 }),
        kolomUji('nama', { label: 'Nama paket', lebar: 36, bungkus: true }),
        kolomUji('pagu', { label: 'Pagu (Rp)', tipe: 'rupiah', lebar: 18 }),
        kolomUji('hps', {
          label: 'HPS (Rp)',
          tipe: 'rupiah',
          lebar: 18,
          isian: true,
          bolehTb: true,
          petunjuk: { satuan: 'Rupiah', contoh: '150000000', menu: 'SPSE › Informasi Tender › Nilai HPS' },
        }),
        kolomUji('tgl_kontrak', {
          label: 'Tanggal kontrak',
          tipe: 'tanggal',
          lebar: 12,
          isian: true,
          petunjuk: { satuan: 'tanggal', contoh: '31/03/2026', menu: 'SPSE › e-Kontrak' },
        }),
        kolomUji('penawar', {
          label: 'Jumlah penawar',
          tipe: 'angka',
          bulat: true,
          lebar: 10,
          isian: true,
          petunjuk: { satuan: 'penyedia', contoh: '3', menu: 'SPSE › Hasil Evaluasi' },
        }),
        kolomUji('nilai_indeks', {
          label: 'Indeks mutu',
          tipe: 'angka',
          lebar: 10,
          isian: true,
          bolehTb: true,
        }),
        kolomUji('progres', { label: 'Kemajuan fisik', tipe: 'persen', lebar: 11, isian: true }),
        kolomUji('pdn', { label: 'PDN', tipe: 'ya-tidak', lebar: 8, isian: true }),
        kolomUji('metode', {
          label: 'Metode pemilihan',
          tipe: 'pilihan',
          lebar: 18,
          isian: true,
          pilihan: ['Tender', 'Seleksi', 'Tender Cepat', 'E-Purchasing', 'Pengadaan Langsung'],
        }),
        kolomUji('alasan', {
          label: 'Alasan tidak tepat waktu',
          tipe: 'pilihan',
          lebar: 24,
          isian: true,
          bungkus: true,
          pilihan: ['Cuaca, bencana, atau keadaan kahar', 'Penyedia "wanprestasi"', 'Lain-lain'],
        }),
        kolomUji('catatan', { label: 'Catatan', lebar: 30, isian: true, bungkus: true }),
      ],
    },
  },
  baris,
});
