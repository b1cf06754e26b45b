import type { keputusan as sumber } from '../../id/sajian/keputusan';

/** Decisions of step 18, as every surface tells them. */
export const keputusan: typeof sumber = {
  judul: (periode, diputuskan, semua) =>
    `Decisions of ${periode}: ${diputuskan} of ${semua} indicators have been decided on.`,
  dasar: (sebutan, tanggal) => `On ${sebutan.toLowerCase()}, data as of ${tanggal}.`,
  belumDikunci: 'The figures are not locked.',
  keputusan: (huruf, label, kode, tanggal, nomor) =>
    `${huruf}. ${label} (${kode}, ${tanggal}, minutes ${nomor})`,
  dicatat: (indikator, keputusan) => `Written down: ${indikator}, ${keputusan}.`,
  dibatalkan: (indikator, kode, alasan) => `Taken back: ${kode} (${indikator}). ${alasan}`,
  aksi: (kode, uraian) => `Action ${kode}: ${uraian}`,
  versiRencana: (versi) => `Version ${versi} of the plan was approved by this meeting.`,
  sama: (indikator, keputusan) => `Written down already: ${indikator}, ${keputusan}.`,
  bertentangan: (kode) => `Contradicting: ${kode}`,
  dipantau: (periode, keputusan) => `Watched; closed in ${periode}: ${keputusan}`,
  belum: 'Not decided on yet',
  tanpaAngka: 'No locked figure',
  banyakLingkup: (jumlah) => `${jumlah} figures by unit or area`,
  disusun: (nama) => `The sheet ${nama} was made; open it from the contents or the pane.`,
  lembar: {
    judul: (periode) => `Decisions of ${periode}`,
    petunjuk:
      'a: recommendation approved. b: goes on without mending. c: closed, write "Tercapai" or "Waktu terlampaui" beside it. The signed minutes decide.',
    kepala: [
      ...['Code', 'Indicator', 'Value', 'Asked for', 'State', 'Coverage', 'Recommendations'],
      ...['a', 'b', 'c', 'Note'],
    ],
    tandaTangan: (pimpinan) => [
      'Number of the minutes: ……………………………   Day of the meeting: ……………………………',
      `Decided by: ${pimpinan}   Signature: ……………………………`,
      'Written down by: ……………………………',
    ],
  },
  dapatDitandai: 'Every indicator of this period has been decided on: step 18 can be marked.',
  terbuka: (jumlah) => `${jumlah} indicators of the plan have no final status.`,
  semuaDitutup: 'Every indicator has a final status: step 19 can be marked.',
};
