import { resolve } from 'node:path';
import { FolderTujuan } from '../../adapters/node/folder-tujuan';
import { tulisBuku } from '../../adapters/xlsx/tulis/tulis-buku';
import { distribusi as jalankanDistribusi } from '../../application/distribusi/distribusi';
import { padaRuangKerja } from '../buka';
import { laporkanHasil } from '../laporkan';
import { daftarTeks, teksWajib, type Perintah } from './tipe';

export const distribusi: Perintah = {
  pola: 'distribusi <berkas>',
  ringkas: (teks) => teks.perintah.distribusi.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('berkas', { type: 'string', describe: teks.opsi.berkas, demandOption: true })
      .option('periode', { type: 'string', describe: teks.opsi.periode, demandOption: true })
      .option('keluar', { type: 'string', describe: teks.opsi.keluar, demandOption: true })
      .option('unit', { type: 'string', array: true, describe: teks.opsi.unit }),
  async jalankan(konteks, argumen) {
    const keluar = teksWajib(argumen, 'keluar');
    const unit = daftarTeks(argumen, 'unit');
    const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
      jalankanDistribusi(
        buku,
        konteks.lingkungan,
        tulisBuku,
        new FolderTujuan(resolve(konteks.cwd, keluar)),
        { periode: teksWajib(argumen, 'periode'), ...(unit.length === 0 ? {} : { unit }) },
        konteks.kemajuan,
      ),
    );
    return laporkanHasil(konteks, hasil, (isi) => konteks.teks.hasilDistribusi(isi, keluar));
  },
};
