import type { kompilasi as sumber } from '../../id/sajian/kompilasi';

const rows = (n: string): string => (n === '1' ? 'row' : 'rows');

export const kompilasi: typeof sumber = {
  judul: (periode, tanggal, berkas) =>
    `Compilation of ${periode}, data as of ${tanggal}: ${berkas} ${berkas === '1' ? 'file' : 'files'}`,
  diterima: (diterima, dari) => `${diterima} of ${dari} files accepted`,
  ditolak: (n) => `${n} ${n === '1' ? 'file' : 'files'} not accepted; their data are not changed`,
  baris: {
    baru: (n) => `${n} new data ${rows(n)}`,
    berubah: (n) => `${n} data ${rows(n)} with other contents`,
    hilang: (n) => `${n} data ${rows(n)} deleted, as the files no longer have them`,
    dikosongkan: (n) => `${n} ${n === '1' ? 'cell' : 'cells'} that held a value and are now empty`,
    tetap: (n) => `${n} data ${rows(n)} unchanged`,
  },
  tanpaBaris: 'No data row changes',
  capaianBerubah: 'Achievement over all units that changes',
  capaianTerkunci:
    'Locked figures do not change. If a correction is locked, achievement over all units becomes',
  capaianTetap: 'No achievement over all units changes.',
  capaianLain: (n) => `Also ${n} of single units or areas.`,
  nilaiBelumAda: 'none yet',
  nilaiBerstatus: (nilai, status) => `${nilai} (${status})`,
  pratinjau: 'Nothing has been written to the performance workbook yet.',
  tanpaPerubahan: 'The same files were compiled before; nothing changes.',
  selesai: (diterima, dari, periode) =>
    `Done: ${diterima} of ${dari} files accepted for ${periode}, and its achievement is calculated.`,
  tanggalDiterima: 'The day each file came in, as none was given:',
  diterimaPada: (berkas, tanggal, asal, ketepatan) =>
    `${berkas}: ${tanggal} (${asal})${ketepatan === '' ? '' : `: ${ketepatan}`}`,
  asalDiterima: {
    pengguna: 'set by a person',
    dokumen: 'last saved, by the document itself',
    berkas: 'date of the file',
    'hari-ini': 'day of the compilation; the file names none',
  },
  jumlahBaris: (n) => `${n} ${rows(n)}`,
};
