import type { keputusan as sumber } from '../../id/panel/keputusan';

/** The page of decisions (SOP step 18). */
export const keputusan: typeof sumber = {
  judul: 'Decisions',
  membaca: 'Reading the decisions …',
  menyimpan: 'Saving …',
  periode: 'Period',
  kosong: {
    judul: 'Nothing to decide on yet',
    isi: 'Compile the data of a period first, then lock its figures.',
    tombol: 'Open the compilation',
  },
  kunciDahulu: 'Lock the figures on the page of achievement',
  catatHasil: 'Write down what was decided',
  rapat: 'Meeting',
  belumDipilih: 'Not chosen',
  keputusanDari: (kode) => `Decision on ${kode}`,
  statusDari: (kode) => `Final state of ${kode}`,
  catatanDari: (kode) => `Note on ${kode}`,
  pilihan: {
    a: 'a. Recommendation approved',
    b: 'b. Goes on without mending',
    c: 'c. Closed',
  },
  status: { tercapai: 'Reached', 'waktu-terlampaui': 'Time is over' },
  tanpaRekomendasi: 'No recommendation waits. Record one first on the page of the analysis.',
  isian: {
    keputusan: 'Decision',
    oleh: 'Decided by',
    dicatat: 'Written down by',
    nomor: 'Number of the minutes',
    tanggal: 'Day of the meeting',
    alasan: 'Reason for taking it back',
  },
  sisanya: {
    isi: 'In the last period the indicators that are open can be closed at once, as ones whose time is over, with the minutes above.',
    tombol: 'Close the rest',
  },
  batalkan: 'Take back',
  batalkanDari: (kode) => `Take the decision on ${kode} back`,
  tidakJadi: 'Leave it',
  susunLembar: 'Make the sheet for the meeting',
  susunLaporan: 'Make the final report',
};
