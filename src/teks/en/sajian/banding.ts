import type { banding as sumber } from '../../id/sajian/banding';

export const banding: typeof sumber = {
  salinan: (yang, berkas, revisi, terakhir) =>
    `${yang}: ${berkas}, revision ${revisi}${terakhir === null ? '' : `, last written ${terakhir}`}`,
  tulisan: (revisi, waktu, pekerjaan) => `revision ${revisi}, ${waktu}: ${pekerjaan}`,
  waktuTulisan: (waktu, pekerjaan) => `${waktu} (${pekerjaan})`,
  hubungan: {
    sama: 'Both files have the same history: the program wrote nothing that only one of them has.',
    'a-lebih-lama': (jumlah, bersama) => `A is older. B goes on from A: ${jumlah} writes after ${bersama}.`,
    'b-lebih-lama': (jumlah, bersama) => `B is older. A goes on from B: ${jumlah} writes after ${bersama}.`,
    menyimpang: (bersama, jumlahA, jumlahB) =>
      `The two files part after ${bersama}: since then A was written ${jumlahA} times, and B ${jumlahB} times.`,
    'tanpa-tulisan-bersama': (jumlahA, jumlahB) =>
      `No write is recorded in both files (${jumlahA} writes in A, ${jumlahB} in B): they parted at the start, or Riwayat Perubahan of one was deleted.`,
  },
  awal: 'the workbook was made',
  bersama: (revisi, waktu, pekerjaan) => `revision ${revisi} (${waktu}, ${pekerjaan})`,
  tulisanHanya: (yang) => `Writes that only ${yang} has:`,
  isiSama: 'The contents of all sheets of the program are the same.',
  isiBeda: 'Sheets whose contents differ:',
  riwayatSamaIsiBeda: 'What differs was typed directly on the sheets of one of the files.',
  tabel: (lembar, jumlah) => `${lembar}: ${jumlah}`,
  jumlahHanya: (yang, jumlah) => `${jumlah} rows only in ${yang}`,
  jumlahBerbeda: (jumlah) => `${jumlah} rows differ`,
  tanggalData: 'Data dates of periods',
  hanya: (yang, baris, sebutan) => `only ${yang}, row ${baris}: ${sebutan}`,
  berbeda: (barisA, barisB, sebutan, kolom) =>
    `differs, row ${barisA} in A and ${barisB} in B: ${sebutan} (column ${kolom})`,
  tanpaIsi: '(blank)',
  lagi: (jumlah) => `… ${jumlah} more`,
  hasilHitung: (lembar) =>
    `Calculated results differ too (${lembar}); they follow the contents above once compiled or calculated again.`,
  saran: {
    lebihLama: (yang) =>
      `Go on with ${yang}; what was typed in the other file, if anything, is listed above. Nothing was merged or changed.`,
    menyimpang:
      'Choose one file to go on with, and enter into it yourself what only the other one has. Nothing was merged or changed.',
  },
};
