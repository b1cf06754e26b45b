import type { KodeBahasa } from '../../../pesan/bahasa';

interface TeksData {
  readonly judul: string;
  readonly memuat: string;
  readonly kosong: { readonly judul: string; readonly isi: string };
  readonly penjelasan: string;
  readonly pilih: string;
  readonly membaca: string;
  readonly dibatalkan: string;
  readonly ikhtisar: string;
  readonly jenis: Readonly<Record<'paket' | 'transaksi' | 'opd', string>>;
  readonly bukaLembar: (nama: string) => string;
  readonly lembarHilang: (nama: string) => string;
  readonly tanpaPaket: (jumlah: string) => string;
  readonly sementara: (jumlah: string) => string;
  readonly caraGanti: string;
  readonly gantiKode: (kode: string, nama: string) => string;
  readonly imporTerakhir: string;
  readonly belumImpor: string;
  readonly pratinjau: TeksPratinjau;
  readonly impor: TeksImpor;
}

interface TeksPratinjau {
  readonly judul: string;
  readonly berkas: (nama: string) => string;
  readonly tataLetak: (nama: string, tabel: 'rup' | 'transaksi') => string;
  readonly enkode: (nama: string) => string;
  readonly pemisah: (tanda: string) => string;
  readonly namaPemisah: Readonly<Record<string, string>>;
  readonly jumlah: Readonly<
    Record<'dibaca' | 'ditahan' | 'baru' | 'diperbarui' | 'tidakAdaDiBerkas', string>
  >;
  readonly tetapAda: string;
  readonly kolom: (jumlah: string) => string;
  readonly menjadi: string;
  readonly medan: Readonly<Record<string, string>>;
  readonly kolomTidakDipakai: (jumlah: string) => string;
  readonly unit: (jumlah: string) => string;
  readonly cara: Readonly<Record<'kode' | 'nama' | 'baru' | 'sementara', string>>;
  readonly jumlahCara: Readonly<Record<'kode' | 'nama' | 'baru' | 'sementara', (jumlah: string) => string>>;
  readonly baris: (jumlah: string) => string;
  readonly catatan: (jumlah: string) => string;
  readonly ditampilkan: (tampil: string, dari: string) => string;
}

interface TeksImpor {
  readonly impor: string;
  readonly berkasLain: string;
  readonly sebagian: (jumlah: string) => string;
  readonly adaDitahan: (jumlah: string) => string;
  readonly tidakAdaBaris: string;
  readonly akanDitulis: (jumlah: string, lembar: string) => string;
  readonly menulis: string;
  readonly selesai: (berkas: string, baru: string, diperbarui: string) => string;
  readonly ditahan: (jumlah: string) => string;
  readonly unitBaru: (jumlah: string) => string;
}

export const teksData: Readonly<Record<KodeBahasa, TeksData>> = {
  id: {
    judul: 'Data pengadaan',
    memuat: 'Membaca data …',
    kosong: {
      judul: 'Belum ada data pengadaan',
      isi: 'Impor dahulu rencana pengadaan (RUP) dari SIRUP atau INAPROC, lalu realisasinya dari INAPROC atau SPSE. Template data kinerja diisi lebih dahulu dari data ini, sehingga OPD tinggal melengkapi.',
    },
    penjelasan:
      'Unduh data sebagai CSV dari SIRUP, INAPROC, atau SPSE, lalu pilih di sini. Isinya ditunjukkan lebih dahulu; tidak ada yang ditulis sebelum Anda menekan Impor.',
    pilih: 'Pilih berkas CSV',
    membaca: 'Membaca dan mencocokkan berkas',
    dibatalkan: 'Dibatalkan. Tidak ada yang ditulis.',
    ikhtisar: 'Data di ruang kerja',
    jenis: { paket: 'Paket RUP', transaksi: 'Transaksi', opd: 'Unit (OPD)' },
    bukaLembar: (nama) => `Buka lembar ${nama}`,
    lembarHilang: (nama) => `Lembar ${nama} tidak ada. Kembalikan dari salinan buku kerja sebelumnya.`,
    tanpaPaket: (jumlah) => `${jumlah} tanpa paket`,
    sementara: (jumlah) => `${jumlah} unit memakai kode sementara.`,
    caraGanti:
      'Ketik kode sebenarnya di lembar OPD dan isi kolom Kode sementara dengan Tidak. Lalu impor lagi berkasnya supaya baris unit itu memakai kode yang baru.',
    gantiKode: (kode, nama) => `${kode} ${nama}: buka selnya di lembar OPD`,
    imporTerakhir: 'Impor terakhir',
    belumImpor: 'Belum ada impor yang tercatat.',
    pratinjau: {
      judul: 'Yang akan diimpor',
      berkas: (nama) => `Berkas: ${nama}`,
      tataLetak: (nama, tabel) =>
        `Dikenali sebagai ${nama}: satu baris satu ${tabel === 'rup' ? 'paket RUP' : 'transaksi'}.`,
      enkode: (nama) => `Dibaca sebagai ${nama}, bukan UTF-8.`,
      pemisah: (tanda) => `Kolom dipisahkan ${tanda}.`,
      namaPemisah: { ',': 'koma', ';': 'titik koma', '\t': 'tab', '|': 'garis tegak' },
      jumlah: {
        dibaca: 'Baris dibaca',
        baru: 'Baris baru',
        diperbarui: 'Sudah ada, diperbarui',
        ditahan: 'Ditahan, tidak dapat dipakai',
        tidakAdaDiBerkas: 'Tidak ada di berkas ini',
      },
      tetapAda: 'Baris yang tidak ada di berkas ini tetap disimpan; impor tidak pernah menghapus.',
      kolom: (jumlah) => `Kolom yang dikenali (${jumlah})`,
      menjadi: 'menjadi',
      medan: {
        unit: 'Nama unit',
        kode_unit: 'Kode unit',
        kode_paket: 'Kode paket',
        kode_rup: 'Kode RUP',
        nama_paket: 'Nama paket',
        tahun: 'Tahun anggaran (diperiksa)',
        instansi: 'Instansi (tidak disimpan)',
        sumber_dana: 'Sumber dana (tidak disimpan)',
        penyedia: 'Penyedia (tidak disimpan)',
      },
      kolomTidakDipakai: (jumlah) => `Kolom tidak dipakai (${jumlah})`,
      unit: (jumlah) => `Unit pemilik baris (${jumlah})`,
      cara: {
        kode: 'Menurut kode',
        nama: 'Menurut nama',
        baru: 'Unit baru',
        sementara: 'Baru, kode sementara',
      },
      jumlahCara: {
        kode: (jumlah) => `${jumlah} menurut kode`,
        nama: (jumlah) => `${jumlah} menurut nama`,
        baru: (jumlah) => `${jumlah} baru`,
        sementara: (jumlah) => `${jumlah} baru berkode sementara`,
      },
      baris: (jumlah) => `${jumlah} baris`,
      catatan: (jumlah) => `Catatan Pemeriksaan (${jumlah})`,
      ditampilkan: (tampil, dari) =>
        `${tampil} dari ${dari} catatan ditampilkan, yang terberat lebih dahulu. Perbaiki itu dahulu, lalu pilih lagi berkasnya.`,
    },
    impor: {
      impor: 'Impor',
      berkasLain: 'Pilih berkas lain',
      sebagian: (jumlah) => `Impor baris yang dapat dipakai saja (${jumlah} baris ditahan, tidak ditulis)`,
      adaDitahan: (jumlah) =>
        `${jumlah} baris tidak dapat dipakai. Perbaiki di berkasnya lalu pilih lagi, atau centang pilihan ini.`,
      tidakAdaBaris: 'Tidak ada baris yang dapat diimpor.',
      akanDitulis: (jumlah, lembar) => `${jumlah} baris akan ditulis ke lembar ${lembar}.`,
      menulis: 'Menulis data',
      selesai: (berkas, baru, diperbarui) =>
        `${berkas} diimpor: ${baru} baris baru, ${diperbarui} diperbarui.`,
      ditahan: (jumlah) => `${jumlah} baris ditahan dan tidak ditulis.`,
      unitBaru: (jumlah) => `${jumlah} unit baru ditambahkan ke lembar OPD:`,
    },
  },
  en: {
    judul: 'Procurement data',
    memuat: 'Reading the data …',
    kosong: {
      judul: 'No procurement data yet',
      isi: 'Import the procurement plan (RUP) from SIRUP or INAPROC first, then its realisation from INAPROC or SPSE. The data templates are prefilled from it, so that units only complete them.',
    },
    penjelasan:
      'Download the data as CSV from SIRUP, INAPROC or SPSE and choose the file here. What is in it is shown first; nothing is written before you press Import.',
    pilih: 'Choose a CSV file',
    membaca: 'Reading and matching the file',
    dibatalkan: 'Cancelled. Nothing was written.',
    ikhtisar: 'Data in the workspace',
    jenis: { paket: 'RUP packages', transaksi: 'Transactions', opd: 'Units (OPD)' },
    bukaLembar: (nama) => `Open the sheet of ${nama}`,
    lembarHilang: (nama) =>
      `The sheet of ${nama} is gone. Bring it back from an earlier copy of the workbook.`,
    tanpaPaket: (jumlah) => `${jumlah} without packages`,
    sementara: (jumlah) => `${jumlah} units have provisional codes.`,
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
      tidakAdaBaris: 'There is no row that can be imported.',
      akanDitulis: (jumlah, lembar) => `${jumlah} rows will be written to the sheet ${lembar}.`,
      menulis: 'Writing the data',
      selesai: (berkas, baru, diperbarui) =>
        `${berkas} was imported: ${baru} new rows, ${diperbarui} updated.`,
      ditahan: (jumlah) => `${jumlah} rows were held and not written.`,
      unitBaru: (jumlah) => `${jumlah} new units were added to the sheet OPD:`,
    },
  },
};
