import type { distribusi as sumber } from '../../id/sajian/distribusi';

export const distribusi: typeof sumber = {
  berkas: (periode, jumlah, tempat) => `Templates ${periode}: ${jumlah} files were made in ${tempat}.`,
  tanpaKirimanBaru: (periode) => `Templates ${periode}: every unit asked for has its file.`,
  lembar: (periode, jumlah) =>
    `Templates ${periode}: entry sheets of ${jumlah} units were made in the performance workbook.`,
  pilihanPeriode: (label, dibuat, unit) => `${label} (made: ${dibuat}/${unit})`,
  sudahDibuat: (jumlah, dari, periode, dikirim) =>
    `Made for ${jumlah} of ${dari} units (${periode}); sent: ${dikirim}`,
  sudahDikirim: 'Sent',
  ditandaiDikirim: (periode, jumlah, tanggal) =>
    `Templates ${periode}: ${jumlah} marked as sent on ${tanggal}.`,
  dikirimDihapus: (periode, jumlah) => `Templates ${periode}: ${jumlah} are no longer marked as sent.`,
  dikirimTetap: (periode) => `Templates ${periode}: nothing changed; they were marked so before.`,
  belumDibuat: (periode) => `No template for ${periode} has been made yet.`,
  tenggat: (tanggalData, tenggat) => `Data as of ${tanggalData}. To be returned by ${tenggat}.`,
  tingkat: { rup: 'RUP packages', transaksi: 'Transactions', opd: 'Unit data', aksi: 'Actions' },
  baris: {
    rup: (jumlah) => `${jumlah} packages`,
    transaksi: (jumlah) => `${jumlah} transactions`,
    aksi: (jumlah) => `${jumlah} actions`,
  },
  lanjutan: (jumlah) => `${jumlah} rows hold what was returned last`,
  kiriman: (serial) => `issue ${serial}`,
  dibuat: (waktu) => `made ${waktu}`,
  dikirim: (tanggal) => `sent ${tanggal}`,
  palingLambat: (tanggal) => `due ${tanggal}`,
  kolom: (kolom) => `Columns that units fill in or check: ${kolom}.`,
};
