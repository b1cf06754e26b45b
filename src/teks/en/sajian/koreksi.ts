import type { koreksi as id } from '../../id/sajian/koreksi';

/** Koreksi UKPBJ, as every surface tells it. */
export const koreksi: typeof id = {
  dicatat: (sel) => `Correction recorded: ${sel}`,
  akanDicatat: (sel) => `Correction that would be recorded: ${sel}`,
  dibatalkan: (sel) => `Correction withdrawn: ${sel}`,
  akanDibatalkan: (sel) => `Correction that would be withdrawn: ${sel}`,
  sel: (opd, baris, kolom) => `${opd}, ${baris}, ${kolom}`,
  ubah: (lama, baru) => `${lama} → ${baru}`,
  konfirmasi: (siapa, tanggal, cara) => `confirmed by ${siapa}, ${tanggal}, ${cara.toLowerCase()}`,
  dicatatOleh: (oleh) => `recorded by ${oleh}`,
  selDikembalikan:
    "The cell of the data sheet holds the unit's value again; what was typed is kept as the correction.",
  terkunci: (periode) =>
    `The figures of ${periode} are locked and stay as they were presented. For this correction to count, correct the locked figures too, under “Correct or unlock” on their page.`,
  seluruh: 'all units',
  tanpaAkibat: 'No figure of that period changes.',
  angka: (indikator, lingkup, lama, baru) => `${indikator} ${lingkup}: ${lama} → ${baru}`,
  belumAda: 'There are no corrections yet.',
  jumlah: (n) => `Corrections: ${n}`,
  suntingan: (n) =>
    `Rows of data sheets that differ from what units returned, without a correction: ${n}; see the findings above.`,
  akibat: {
    berlaku: 'counts',
    digantikan: 'a later correction counts',
    'sudah-sama': 'the unit has returned this value since',
    'tidak-cocok': 'does not count: the unit returned another value',
    'baris-tidak-ada': 'does not count: there is no such row',
    dibatalkan: 'withdrawn',
  },
  disunting: (kolom, kini, kembali) =>
    `${kolom}: ${kini} on the data sheet, ${kembali} from the unit. The data sheet is calculated with; no correction says why.`,
  disuntingSel: (kembali, sel) => `${kembali} (${sel})`,
  dikoreksi: (kolom, kembali, baru, konfirmasi) =>
    `${kolom}: ${kembali} from the unit, ${baru} by correction (${konfirmasi}). The correction is calculated with.`,
  baris: {
    ditambah: 'This row was typed on the data sheet; no unit returned it.',
    dipindah: 'Unit, period or packages of this row were changed on the data sheet.',
    'tidak-diketahui': 'This row was changed on the data sheet; what the unit returned is not kept.',
  },
};
