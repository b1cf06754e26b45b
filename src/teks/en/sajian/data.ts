import type { data as sumber } from '../../id/sajian/data';

export const data: typeof sumber = {
  ikhtisar: {
    tanpaPaket: (jumlah) => `${jumlah} without packages`,
    sementara: (jumlah) => `${jumlah} units have a provisional code.`,
    usulan: (jumlah) =>
      `${jumlah} proposed changes of packages wait to be confirmed; no figure has changed by them.`,
  },
  impor: {
    selesai: (berkas, tataLetak, { dibaca, baru, diperbarui, ditahan }) =>
      `${berkas} imported (${tataLetak}): ${dibaca} rows read, ${baru} new, ${diperbarui} updated, ${ditahan} held.`,
    dibiarkan: (jumlah, contoh) =>
      `${jumlah} rows that were there are not in this file (such as ${contoh}); they stay, and still count. If a package was withdrawn, do not delete its row: record it with Package changes on the page Data, or on the sheet Perubahan Paket.`,
    kosong: (jumlah, kolom) =>
      `${jumlah} cells that this file leaves blank have a value in the workbook; it was kept: ${kolom}.`,
    dikosongkan: (jumlah, kolom) => `${jumlah} cells were blanked, as they are blank in this file: ${kolom}.`,
    diganti: (jumlah, kolom) => `${jumlah} cells changed their value: ${kolom}.`,
    selKolom: (kolom, jumlah, baris, kode) => `${kolom} ${jumlah} (such as line ${baris}, ${kode})`,
    pratinjau: 'Preview, nothing is written. Without --pratinjau:',
    caraKosongkan: 'To blank them too, import again with --kosongkan.',
    perubahanPaket: (mulai: string, bagian: readonly string[]) =>
      `Packages changed from ${mulai} on: ${bagian.join('; ')}. Figures of earlier periods stay. The sheet Perubahan Paket lists them.`,
    bagianPaket: {
      ditambahkan: (jumlah: string, contoh: string) => `${jumlah} added (${contoh})`,
      'pindah-unit': (jumlah: string, contoh: string) => `${jumlah} moved to another unit (${contoh})`,
      pagu: (jumlah: string, contoh: string) => `${jumlah} with another ceiling (${contoh})`,
      ditarik: (jumlah: string, contoh: string) => `${jumlah} withdrawn (${contoh})`,
      diganti: (jumlah: string, contoh: string) => `${jumlah} replaced (${contoh})`,
    },
    usulanPaket: (jumlah: string) =>
      `${jumlah} of these are proposals and change no figure yet; confirm them on the page Data, or fill in Dikonfirmasi oleh on that sheet.`,
    unitBaru: (jumlah, sementara) =>
      `${jumlah} new units on the sheet OPD${sementara ? ', some with a provisional code' : ''}.`,
  },
};
