import type { data as sumber } from '../../id/panel/data';

export const data: typeof sumber = {
  judul: 'Procurement data',
  memuat: 'Reading the data …',
  kosong: {
    judul: 'No procurement data yet',
    isi: 'Import the procurement plan (RUP) from SiRUP or INAPROC first, then its realisation from INAPROC or SPSE. The data templates are prefilled from it, so that units only complete them.',
  },
  penjelasan:
    'Download the data as CSV from SiRUP, INAPROC or SPSE and choose the file here. What is in it is shown first; nothing is written before you press Import.',
  pilih: 'Choose a CSV file',
  membaca: 'Reading and matching the file',
  dibatalkan: 'Cancelled. Nothing was written.',
  ikhtisar: 'Data in the performance workbook',
  jenis: { paket: 'RUP packages', transaksi: 'Transactions', opd: 'Units (OPD)' },
  bukaLembar: (nama) => `Open the sheet of ${nama}`,
  lembarHilang: (nama) => `The sheet of ${nama} is gone. Bring it back from an earlier copy of the workbook.`,
  caraGanti:
    'Type the real code on the sheet OPD and set its column Kode sementara to Tidak. Then import the file again, so that the rows of the unit get the new code.',
  gantiKode: (kode, nama) => `${kode} ${nama}: open its cell on the sheet OPD`,
  imporTerakhir: 'Last imports',
  belumImpor: 'No import is on record.',
  pratinjau: {
    judul: 'What will be imported',
    berkas: (nama) => `File: ${nama}`,
    tataLetak: (nama, tabel) =>
      `Recognised as ${nama}: one row a ${tabel === 'rup' ? 'RUP package' : 'transaction'}.`,
    enkode: (nama) => `Read as ${nama}, not UTF-8.`,
    pemisah: (tanda) => `Columns are separated by ${tanda}.`,
    namaPemisah: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' },
    jumlah: {
      dibaca: 'Rows read',
      baru: 'New rows',
      diperbarui: 'Known, updated',
      ditahan: 'Held, cannot be used',
      tidakAdaDiBerkas: 'Not in this file',
    },
    tetapAda: 'Rows that are not in this file stay; an import never deletes.',
    kosong: (jumlah) => `Blank in the file, with a value in the workbook (${jumlah} cells)`,
    diganti: (jumlah) => `Values that will change (${jumlah} cells)`,
    selKolom: (jumlah, contoh) => `${jumlah} cells; ${contoh}`,
    barisKode: (baris, kode) => `line ${baris} (${kode})`,
    kolom: (jumlah) => `Recognised columns (${jumlah})`,
    menjadi: 'becomes',
    medan: {
      unit: 'Name of the unit',
      kode_unit: 'Code of the unit',
      kode_paket: 'Package code',
      kode_rup: 'RUP code',
      nama_paket: 'Package name',
      tahun: 'Fiscal year (checked)',
      instansi: 'Institution (not stored)',
      sumber_dana: 'Source of funds (not stored)',
      penyedia: 'Provider (not stored)',
    },
    kolomTidakDipakai: (jumlah) => `Columns not used (${jumlah})`,
    unit: (jumlah) => `Units that own the rows (${jumlah})`,
    cara: { kode: 'By code', nama: 'By name', baru: 'New unit', sementara: 'New, provisional code' },
    jumlahCara: {
      kode: (jumlah) => `${jumlah} by code`,
      nama: (jumlah) => `${jumlah} by name`,
      baru: (jumlah) => `${jumlah} new`,
      sementara: (jumlah) => `${jumlah} new with a provisional code`,
    },
    baris: (jumlah) => `${jumlah} rows`,
    catatan: (jumlah) => `Check findings (${jumlah})`,
    ditampilkan: (tampil, dari) =>
      `${tampil} of ${dari} findings are shown, the most serious first. Correct these first, then choose the file again.`,
  },
  impor: {
    impor: 'Import',
    berkasLain: 'Choose another file',
    sebagian: (jumlah) => `Import the usable rows only (${jumlah} rows are held and not written)`,
    adaDitahan: (jumlah) =>
      `${jumlah} rows cannot be used. Correct them in the file and choose it again, or tick this box.`,
    kosongkan: (jumlah) =>
      `Also blank the ${jumlah} cells that are blank in the file (unticked, what is there is kept)`,
    tidakAdaBaris: 'There is no row that can be imported.',
    akanDitulis: (jumlah, lembar) => `${jumlah} rows will be written to the sheet ${lembar}.`,
    menulis: 'Writing the data',
  },
};
