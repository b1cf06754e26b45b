import type { capaian as sumber } from '../../id/panel/capaian';
import { angka } from '../angka';
import { kepala } from '../sajian/rincian';

export const capaian: typeof sumber = {
  judul: 'Results',
  membaca: 'Calculating results …',
  periode: 'Period',
  lingkup: 'Scope',
  labelLingkup: { seluruh: 'All units', opd: 'Per unit', area: 'Per strategic area' },
  dataPer: (tanggal) => `Data as of ${tanggal}`,
  skorGabungan: 'Overall result by weight',
  skorArea: (skor) => `area result ${skor}`,
  tanpaIndikator: 'No indicator is calculated in this scope.',
  target: kepala.target,
  capaian: 'Score',
  kelengkapan: kepala.kelengkapan,
  keadaan: kepala.keadaan,
  mengapa: kepala.mengapa,
  langkah: kepala.langkah,
  sebabLain: kepala.sebabLain,
  rincian: 'Calculation details',
  rincianDari: (kode) => `Calculation details of ${kode}`,
  kembali: 'Back to the results',
  kosong: {
    judul: 'No data have been compiled yet',
    isi: 'Results are calculated from the data that units return. Compile their files first.',
    tombol: 'To Compile',
  },
  kunci: {
    judul: 'Lock figures',
    ubah: 'Correct or unlock',
    akibat: 'Locked figures stay as they were presented, though data, plan or formulas may change later.',
    akibatPerbaikan:
      'Compiling or calculating again does not change locked figures. A correction calculates them from data and plan as they are now; the old ones stay stored beside the new.',
    akibatBuka:
      'Where the figures are not to be final yet: once unlocked, they can change again until they are locked anew. Who and why is recorded.',
    memeriksa: 'Looking for what is missing …',
    menyimpan: 'Saving …',
    oleh: 'Locked by',
    dibukaOleh: 'Unlocked by',
    contohOleh: 'Name, office',
    nomor: 'Number of the report or letter',
    contohNomor: '900/123/2026',
    alasan: 'Reason of the correction',
    alasanBuka: 'Reason for unlocking',
    judulPerbaikan: 'Correction',
    riwayat: 'History of locks',
    wajib: 'Must be filled in.',
    perbaikan: 'Lock the correction',
    buka: 'Unlock',
  },
  silang: {
    judul: 'Second opinion',
    tombol: { unduh: 'Download the second opinion', 'buka-buku': 'Open the second opinion' },
    penjelasan:
      'Another workbook, which calculates each of these figures once more in plain Excel formulas, from the rows of data.',
    persempit:
      'One unit: choose it as the scope. One indicator: open its calculation details, which have this button too.',
    menyusun: 'Making the second opinion',
    selesai: {
      unduh: (nama) => `Downloaded: ${nama}.`,
      'buka-buku': (nama) =>
        `Excel opens it in another window. Save it there (File > Save As) under the name "${nama}".`,
    },
    isi: (diperiksa, baris) =>
      `${angka(diperiksa)} figures are calculated from ${angka(baris)} rows of data. See its second sheet, which tells differences at its top and in each row.`,
  },
  bukaLembar: 'Open the sheet Capaian',
  membacaRincian: 'Working out the details …',
  rumus: kepala.rumus,
  definisi: 'Definition',
  basis: kepala.basis,
  rujukan: 'Indicators it refers to',
  bagian: 'Parts of the formula',
  barisDipakai: (tampak, semua) => `Rows used (${tampak} of ${semua})`,
  barisSesudah: (tampak, semua) => `Rows after the data date (${tampak} of ${semua})`,
  barisKeluar: (tampak, semua) => `Rows left out (${tampak} of ${semua})`,
  lebihBanyak: 'Show more rows',
  bukaBaris: 'Open its row on the data sheet',
};
