import type { layanan as sumber } from '../id/layanan';

export const layanan: typeof sumber = {
  hitung: {
    nama: 'Recalculate',
    ringkas: 'Calculate the sheet Capaian again from data and plan as they are now',
    opsi: { periode: 'Period code: 2026, 2026-S1, 2026-TW1 or 2026-B01' },
    tombol:
      'Calculates all compiled periods again from the plan and the data in this performance workbook and writes the sheet Capaian. The outcome is shown in a window.',
  },
  koreksi: {
    nama: 'UKPBJ corrections',
    ringkas: 'Record, withdraw or list corrections of values that units returned',
    opsi: {
      periode: 'Code of a period: 2026, 2026-S1, 2026-TW1 or 2026-B01',
      baris: 'Row id or code of its package; without it the corrections there are get listed',
      variabel: 'The column to correct: its header, or its name in formulas, such as nilai_kontrak',
      nilai:
        'The true value as a person types it: "Rp 550.000.000", "31 Maret 2026", TB, (kosong) for a blank',
      konfirmasi: 'Name and office of who confirmed the value',
      tanggal: 'The day on which it was confirmed',
      cara: 'How: telepon, whatsapp, surat, rapat or lainnya',
      dasar: 'Ground or note, such as the number of a letter',
      oleh: 'Name of who records or withdraws it',
      batal: 'Withdraw the correction of that cell, for this reason',
      pratinjau: 'Only show what would come of it, and store nothing',
    },
  },
  rincian: {
    nama: 'Calculation details',
    ringkas: 'Explain one figure down to the rows it came from',
    opsi: {
      indikator: 'Indicator code, e.g. IK01',
      opd: 'Unit code; all units without it',
      periode: 'Period code: 2026, 2026-S1, 2026-TW1 or 2026-B01',
      versi: 'Version of locked figures: 0 as first locked, 1 the first correction',
      batas: 'Rows shown for each part of the formula',
    },
  },
  paket: {
    nama: 'Package changes',
    ringkas:
      'Record packages that were withdrawn, replaced, moved or given another ceiling; confirm proposals',
    opsi: {
      kode: 'RUP code of the package; with --konfirmasi also "semua" (all)',
      tarik: 'The package was withdrawn from the plan',
      ganti: 'RUP code of its successor (kaji ulang), which gets the areas of the old package',
      pindah: 'Code of the unit that the package belongs to now',
      pagu: 'Its new budget ceiling, in rupiah',
      kembali: 'A withdrawn package is there again',
      konfirmasi: 'Confirm the proposals about this package, such as those of an import',
      mulai: 'First day on which the change holds, such as 2026-05-01; today by default',
      oleh: 'Who decided it: name and position',
      dasar: 'What it rests on, such as the number of a letter or the revised budget',
      'tanpa-area': 'The areas of the old package are not passed on to its successor',
      pratinjau: 'Only show what would happen, without saving',
    },
  },
  'ganti-kode': {
    nama: 'Change a unit code',
    ringkas: 'Give a unit (OPD) another code from a day on; data of past periods keep the old one',
    opsi: {
      lama: 'The present code of the unit',
      baru: 'Its new code',
      mulai:
        'First day of the new code, such as 2026-04-01; without it the old code counts as wrong or provisional',
      nama: 'New name of the unit, if that changes too',
      oleh: 'Who records it',
      dasar: 'What the change rests on, such as a regulation',
      pratinjau: 'Only show what would change',
    },
  },
  tetapkan: {
    nama: 'Lock figures',
    ringkas: 'Lock the figures of a period as they were presented, or lock a correction of them',
    opsi: {
      periode: 'Period code: 2026, 2026-S1, 2026-TW1 or 2026-B01',
      oleh: 'Who locks: name and office',
      nomor: 'Number of the report or letter that has the figures',
      perbaikan: 'Why locked figures are calculated again; the old ones stay stored',
    },
  },
  'buka-kunci': {
    nama: 'Unlock',
    ringkas: 'Unlock the figures of a period; who and why is recorded',
    opsi: {
      periode: 'Period code: 2026, 2026-S1, 2026-TW1 or 2026-B01',
      oleh: 'Who unlocks: name and office',
      alasan: 'Why it is unlocked',
    },
  },
  kunci: {
    nama: 'Locked figures',
    ringkas: 'Periods whose figures are locked, by whom, and all their corrections',
    opsi: { periode: 'Look also whether this period can be locked, and what it lacks' },
  },
  putuskan: {
    nama: 'Write down what the meeting decided',
    ringkas: 'Write down, take back or show what the meeting decided of each indicator (step 18)',
    opsi: {
      indikator: 'Code of the indicator, several with commas between; without it the state is shown',
      periode: 'Code of a period that is locked: 2026, 2026-S1, 2026-TW1 or 2026-B01',
      cabang: 'a (recommendation approved), b (goes on without mending) or c (closed)',
      status: 'Final status for c: tercapai or waktu-terlampaui',
      oleh: 'Who decided: name and office; without it the leadership that the sheet Pengaturan names',
      dicatat: 'Who writes it down',
      nomor: 'Number of the minutes',
      tanggal: 'Day of the meeting, such as 2026-04-20; today by default',
      catatan: 'Note; needed where the data of the indicator do not suffice',
      rekomendasi: 'Code of the recommendation that a approves, such as "REK-001"; without it the only one',
      batal: 'Take the decision of that indicator back, for this reason',
      lembar: 'Make the sheet for the meeting: to be printed, boxes a, b and c empty',
      laporan: 'Make the report of the final status of every indicator',
      sisanya: 'Close every indicator that is open as one whose time is over, in the last period',
    },
  },
  'tindak-lanjut': {
    nama: 'Follow-up',
    ringkas: 'Follow-up of approved recommendations, overdue ones first; record evidence and who checked it',
    opsi: {
      kode: 'Code of the recommendation, such as REK-001; all of them without it',
      status: 'State, in the words of its sheet; said by somebody else than its owner',
      bukti: 'Link or name of the file of evidence',
      tanggal: 'Day of the follow-up; by default today where evidence is given',
      diperiksa: 'Who checked it',
      nip: 'NIP of who checked it',
      'tanggal-periksa': 'Day of the check; by default today',
      alasan: 'Reason; required where it is not as recommended, or cannot be done',
    },
  },
  'banding-rencana': {
    nama: 'Compare versions of the plan',
    ringkas: 'Compare two approved versions of the plan, or one with the plan as it is now',
    opsi: {
      lama: 'Number of the older version; without it the last that was approved',
      baru: 'Number of the newer version, or kini for the plan as it is now (the default)',
    },
  },
  analisis: {
    nama: 'Analysis',
    ringkas: 'Analyse a period: gaps, what each unit adds, proposed recommendations; record causes',
    opsi: {
      periode: 'Period code: 2026, 2026-S1, 2026-TW1 or 2026-B01; the last compiled one by default',
      catat: 'Code of the indicator whose analysis is recorded',
      metode: 'The method of the analysis',
      sebab: 'The cause, as the team sees it',
      tanya: 'A question that is not answered yet; "-" once it is',
      pemilik: 'Who is to answer; the person in charge of the indicator by default',
      oleh: 'Who records it',
      tulis: 'Make the sheet Analisis Capaian for the meeting',
    },
  },
  dasbor: {
    nama: 'Dashboard',
    ringkas:
      'Make the sheet Dasbor for the head of the unit: achievement, who has not reported, what to decide',
    opsi: { periode: 'Code of the period; the last compiled one by default' },
    tombol:
      'Makes the sheet Dasbor of the last period, or renews it, and shows it: achievement, who has not reported, what to decide.',
  },
  rekomendasi: {
    nama: 'Recommendations',
    ringkas: 'Record a recommendation, or list those there are with their follow-up',
    opsi: {
      periode: 'Period code: 2026, 2026-S1, 2026-TW1 or 2026-B01; the last compiled one by default',
      indikator: 'Indicator code; without it recommendations are listed',
      'dari-usulan': 'Number of a proposal of the analysis; other options replace parts of it',
      uraian: 'What is recommended',
      'penanggung-jawab': 'Name of who is to do it',
      nip: 'Their staff number (NIP)',
      opd: 'Code of the unit that is to do it',
      tenggat: 'By when, such as 2026-06-30',
      hasil: 'The expected effect',
      oleh: 'Who records it',
    },
  },
};
