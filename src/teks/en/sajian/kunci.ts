import type { kunci as sumber } from '../../id/sajian/kunci';

export const kunci: typeof sumber = {
  tetap: 'Locked figures',
  perbaikan: (nomor) => `Correction ${nomor}`,
  terbuka: 'Provisional figures',
  ditetapkan: (tanggal, oleh, nomor) =>
    `Locked ${tanggal} by ${oleh}${nomor === null ? '' : `, number ${nomor}`}.`,
  alasan: (alasan) => `Reason of the correction: ${alasan}.`,
  bukanYangBerlaku: 'This is not the version that holds.',
  berubah:
    'Data or plan changed since these figures were locked; the figures stay as they were presented. Calculation details names the rows that changed.',
  judulTetapkan: (sebutan, periode) => `${periode} locked: ${sebutan}.`,
  tanpaPerubahan: (sebutan, periode) =>
    `${periode} stays ${sebutan}: calculated again, all figures are the same. No correction was stored.`,
  isi: (angka, tanggal, versiRencana) =>
    `${angka} figures, data as of ${tanggal}, plan version ${versiRencana}.`,
  kodePeriksa: (hash) => `Check code of the locked figures: ${hash.slice(0, 8)}`,
  beda: (jumlah) => `${jumlah} figures differ from the version before:`,
  tanpaBeda: 'No figure differs from the version before.',
  bedaLain: (jumlah) => `and ${jumlah} more figures`,
  belumAda: 'not there',
  tidakAda: 'no longer there',
  taktampak: 'only in decimals that are not shown',
  seluruh: 'All units',
  dibuka: (periode, sebutan) => `${periode} unlocked. ${sebutan} stays stored and can be shown.`,
  dibukaRusak: (periode) => `${periode} unlocked.`,
  dibukaUsang: 'Data or plan changed since it was locked: calculate again before it is locked anew.',
  dibukaOleh: (tanggal, oleh, alasan) => `Unlocked ${tanggal} by ${oleh}: ${alasan}.`,
  belumAdaPeriode: 'No period was compiled yet.',
  tidakTerbukti: 'Its stored figures are no longer what was locked.',
  dapatDikunci: (periode) => `${periode} can be locked.`,
  tidakDapatDikunci: (periode) => `${periode} cannot be locked yet:`,
  nilaiKini: (nilai) => `From data and plan as they are now: ${nilai}`,
  tanpaNilaiKini: 'From data and plan as they are now this figure cannot be calculated.',
  barisBerubah: (jumlah) => `${jumlah} rows changed since it was locked:`,
  barisTetap: 'No row changed since it was locked.',
  barisTakTerbaca: 'Which rows changed since it was locked cannot be told.',
  barisLain: (jumlah) => `and ${jumlah} more rows`,
  jenis: { ditambah: 'added', diubah: 'changed', dihapus: 'taken away' },
  barisUnit: (dahulu, kini) => `some changed (${dahulu} rows when locked, ${kini} now)`,
  rincianKini: 'The parts of the formula below are of data and plan as they are now.',
};
