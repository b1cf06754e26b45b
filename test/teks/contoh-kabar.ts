import type { Bukti } from '../../src/application/alur/bukti';
import type { Gagal } from '../../src/application/luaran';
import type { KeadaanBelumMelapor } from '../../src/domain/pengembalian/status';
import type { SebabCapaian } from '../../src/domain/perhitungan/sebab';
import type { Sebab } from '../../src/domain/rumus';
import { tgl } from '../bangun/tanggal';

/** One of every failure. Here and below, a kind that is missing does not compile. */
export const contohGagal: { readonly [K in Gagal['kode']]: Extract<Gagal, { kode: K }> } = {
  'file-not-found': { kode: 'file-not-found', berkas: 'a.xlsx' },
  'file-exists': { kode: 'file-exists', berkas: 'a.xlsx' },
  'file-not-writable': { kode: 'file-not-writable', berkas: 'a.xlsx', sebab: 'EACCES' },
  'file-open-elsewhere': { kode: 'file-open-elsewhere', berkas: 'a.xlsx' },
  'not-a-workbook': { kode: 'not-a-workbook', berkas: 'a.xlsx', sebab: 'zip' },
  'sheet-not-readable': { kode: 'sheet-not-readable', berkas: 'a.xlsx', lembar: 'Target' },
  'too-large': { kode: 'too-large', berkas: 'a.xlsx', batas: '50 MB' },
  'table-not-found': { kode: 'table-not-found', tabelId: 'target' },
  'duplicate-table': { kode: 'duplicate-table', tabelId: 'target', lembar: ['Target', 'Target (2)'] },
  'table-blocked': { kode: 'table-blocked', tabelId: 'target', lembar: 'Target', baris: 30 },
  'column-not-found': { kode: 'column-not-found', tabelId: 'target', kolom: 'nilai' },
  'columns-shifted': {
    kode: 'columns-shifted',
    tabelId: 'target',
    lembar: 'Target',
    sel: 'C6',
    kepala: 'Catatan',
    kolom: 'Nilai target',
  },
  'duplicate-column': {
    kode: 'duplicate-column',
    tabelId: 'target',
    lembar: 'Target',
    kolom: 'Nilai target',
    huruf: ['E', 'H'],
  },
  'duplicate-row-id': { kode: 'duplicate-row-id', tabelId: 'target', id: 'x' },
  'sheet-not-makeable': {
    kode: 'sheet-not-makeable',
    lembar: 'Daftar Isi',
    sel: 'B5',
    sebab: 'value-not-storable',
  },
  'value-not-storable': { kode: 'value-not-storable', tabelId: 'target', kolom: 'nilai', sebab: 'x' },
  'table-marker-lost': { kode: 'table-marker-lost', tabelId: 'target', lembar: 'Target' },
  conflict: { kode: 'conflict' },
  'written-over': { kode: 'written-over' },
  'cell-edit-mode': { kode: 'cell-edit-mode' },
  'read-only': { kode: 'read-only' },
  protected: { kode: 'protected' },
  'structure-protected': { kode: 'structure-protected' },
  'request-too-large': { kode: 'request-too-large' },
  'api-too-old': { kode: 'api-too-old' },
  'connection-lost': { kode: 'connection-lost' },
  'host-refused': { kode: 'host-refused', sebab: 'GeneralException' },
  empty: { kode: 'empty', berkas: 'a.xlsx' },
  encrypted: { kode: 'encrypted', berkas: 'a.xlsx' },
  'wrong-format': { kode: 'wrong-format', berkas: 'a.xlsx', format: 'xls' },
  'json-not-table': { kode: 'json-not-table', berkas: 'a.json', sebab: 'bukan-tabel' },
  damaged: { kode: 'damaged', berkas: 'a.xlsx', sebab: 'zip' },
  'timed-out': { kode: 'timed-out', berkas: 'a.xlsx', detik: 1200 },
  unreadable: { kode: 'unreadable', berkas: 'a.xlsx', sebab: 'NotReadableError' },
  'out-of-memory': { kode: 'out-of-memory' },
  'storage-full': { kode: 'storage-full' },
  'part-not-loaded': { kode: 'part-not-loaded' },
  'not-transferable': { kode: 'not-transferable' },
  'thread-not-started': { kode: 'thread-not-started' },
  'thread-lost': { kode: 'thread-lost' },
  'program-fault': { kode: 'program-fault' },
  'not-a-workspace': { kode: 'not-a-workspace' },
  'is-a-template': { kode: 'is-a-template', opd: 'DINKES', periode: '2026-TW1' },
  'schema-unreadable': { kode: 'schema-unreadable', nilai: 'satu' },
  'newer-workspace': { kode: 'newer-workspace', skema: 2, didukung: 1 },
  cancelled: { kode: 'cancelled' },
};

/** Reasons why there is no figure. */
export const contohSebab: { readonly [K in Sebab['jenis']]: Extract<Sebab, { jenis: K }> } = {
  'penyebut-nol': { jenis: 'penyebut-nol' },
  'tidak-ada-baris': { jenis: 'tidak-ada-baris', tingkat: 'rup' },
  'semua-data-kosong': { jenis: 'semua-data-kosong', tingkat: 'transaksi' },
  'rujukan-tidak-dapat-dihitung': { jenis: 'rujukan-tidak-dapat-dihitung', indikatorId: 'x', apa: 'skor' },
  'melebihi-batas': { jenis: 'melebihi-batas' },
  'di-luar-kalender': { jenis: 'di-luar-kalender' },
  siklus: { jenis: 'siklus', jalur: ['IK01', 'IK02', 'IK01'] },
};

const semuaBelumMelapor: readonly KeadaanBelumMelapor[] = [
  'dikembalikan',
  'dikirim',
  'terkirim',
  'belum-dikirim',
  'tidak-melapor',
];

/** Reasons with what to do next; amounts of five digits. */
export const contohSebabCapaian: readonly SebabCapaian[] = [
  { jenis: 'rumus-tidak-sah' },
  { jenis: 'siklus', jalur: ['IK01', 'IK02', 'IK01'] },
  { jenis: 'melebihi-batas' },
  { jenis: 'di-luar-kalender' },
  { jenis: 'unit-belum-ada' },
  ...([0, 12_344] as const).map(
    (melapor) =>
      ({
        jenis: 'unit-belum-melapor',
        unit: null,
        jumlah: 12_345,
        melapor,
        keadaan: semuaBelumMelapor.map((keadaan) => ({ keadaan, jumlah: 12_345 })),
        periode: '2026-TW1',
      }) as const,
  ),
  {
    jenis: 'unit-belum-melapor',
    unit: null,
    jumlah: 2,
    melapor: 0,
    keadaan: [{ keadaan: 'dikirim', jumlah: 2 }],
    periode: '2026-TW1',
  },
  ...semuaBelumMelapor.map(
    (keadaan) =>
      ({
        jenis: 'unit-belum-melapor',
        unit: 'Dinas X',
        jumlah: 1,
        melapor: 0,
        keadaan: [{ keadaan, jumlah: 1 }],
        periode: '2026-TW1',
      }) as const,
  ),
  { jenis: 'unit-nihil', unit: null, jumlah: 12_345, periode: '2026-TW1' },
  { jenis: 'unit-nihil', unit: null, jumlah: 1, periode: '2026-TW1' },
  { jenis: 'unit-nihil', unit: 'Dinas X', jumlah: 1, periode: '2026-TW1' },
  { jenis: 'paket-belum-diimpor', area: 'A1', unit: null },
  { jenis: 'paket-belum-dipetakan', area: 'A1', unit: null, terpetakan: 0, paket: 12_345 },
  { jenis: 'paket-belum-dipetakan', area: 'A1', unit: 'Dinas X', terpetakan: 12_345, paket: 12_346 },
  { jenis: 'area-tidak-beririsan', area: ['A1', 'A2'] },
  { jenis: 'baris-belum-ada', tingkat: 'transaksi', unit: null },
  { jenis: 'baris-belum-ada', tingkat: 'aksi', unit: 'Dinas X' },
  { jenis: 'baris-di-luar-area', tingkat: 'rup', baris: 12_345, area: ['A1'] },
  {
    jenis: 'di-luar-syarat-baris',
    tingkat: 'opd',
    baris: 12_345,
    basis: 'hps > 0',
    kolomTanggal: 'tgl_kontrak',
  },
  {
    jenis: 'data-belum-lengkap',
    tingkat: 'transaksi',
    baris: 12_345,
    variabel: [
      { id: 'a', nama: 'hps', keadaan: 'kosong', baris: 12_345, diimpor: true },
      { id: 'b', nama: 'nilai_pdn', keadaan: 'kosong', baris: 12_344, diimpor: false },
      { id: 'c', nama: 'tgl_bast', keadaan: 'tidak-sah', baris: 2, diimpor: false },
      { id: 'd', nama: 'nilai_umk', keadaan: 'tidak-berlaku', baris: 1, diimpor: false },
    ],
  },
  { jenis: 'data-belum-lengkap', tingkat: 'transaksi', baris: 12_345, variabel: [] },
  { jenis: 'syarat-tidak-terpenuhi', tingkat: 'transaksi', baris: 12_345, bagian: 'rata(hps, hps > 5)' },
  { jenis: 'penyebut-nol', bagian: 'jumlah(hps)' },
  { jenis: 'penyebut-nol', bagian: null },
  { jenis: 'rujukan-tidak-dapat-dihitung', kode: 'IK02', apa: 'nilai', sebab: { jenis: 'unit-belum-ada' } },
  { jenis: 'rujukan-tidak-dapat-dihitung', kode: 'IK02', apa: 'skor', sebab: 'target-kosong' },
];

/** Evidence of steps; amounts of five digits. */
export const contohBukti: { readonly [K in Bukti['kode']]: Extract<Bukti, { kode: K }>['params'] } = {
  'siklus-dibuka': { instansi: 'Kota X', tahun: 2026 },
  'tujuan-dan-area': { tujuan: 12_345, area: 12_345, catatan: 12_345 },
  'indikator-tersusun': { indikator: 12_345, catatan: undefined },
  'baseline-dan-target': { baseline: 12_345, target: 12_345, catatan: 0 },
  'aksi-tersusun': { aksi: 12_345, catatan: 12_345 },
  'rencana-siap': { catatan: 0 },
  'rencana-disetujui': { versi: 1, oleh: 'Kepala', tanggal: tgl('2026-01-30'), berlaku: false },
  'tanpa-persetujuan': {},
  'unit-terdaftar': { unit: 12_345 },
  'template-terbit': { periode: '2026-TW1', terkirim: 12_345, dikirim: 12_345, unit: 12_345 },
  'paket-terpetakan': { terpetakan: 12_345, paket: 12_345, tanpaPaket: 12_345 },
  'aksi-berjalan': { periode: '2026-TW1', aksi: 12_345, selesai: 12_345 },
  'template-kembali': { periode: '2026-TW1', kembali: 12_345, unit: 12_345 },
  'data-dikompilasi': { periode: '2026-TW1', tanggalData: tgl('2026-03-31') },
  'data-belum-dikompilasi': { periode: '2026-TW1' },
  'periode-ditutup': { ditutup: 12_345, periode: 12_345 },
};
