import { resolve } from 'node:path';
import { FolderTujuan } from '../../adapters/node/folder-tujuan';
import { tulisBuku } from '../../adapters/xlsx/tulis/tulis-buku';
import { distribusi as jalankanDistribusi } from '../../application/distribusi/distribusi';
import { distribusiLembar } from '../../application/lembar-isian/distribusi-lembar';
import { padaRuangKerja } from '../buka';
import { kodeKeluar } from '../konteks';
import { laporkanHasil } from '../laporkan';
import { daftarTeks, teksBoleh, teksWajib, type Perintah } from './tipe';

export const distribusi: Perintah = {
  pola: 'distribusi <berkas>',
  ringkas: (teks) => teks.perintah.distribusi.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('berkas', { type: 'string', describe: teks.opsi.berkas, demandOption: true })
      .option('periode', { type: 'string', describe: teks.opsi.periode, demandOption: true })
      .option('keluar', { type: 'string', describe: teks.opsi.keluar })
      .option('lembar', { type: 'boolean', describe: teks.opsi.lembar, default: false })
      .option('unit', { type: 'string', array: true, describe: teks.opsi.unit }),
  async jalankan(konteks, argumen) {
    const keluar = teksBoleh(argumen, 'keluar');
    const unit = daftarTeks(argumen, 'unit');
    const permintaan = { periode: teksWajib(argumen, 'periode'), ...(unit.length === 0 ? {} : { unit }) };
    const berkas = teksWajib(argumen, 'berkas');
    const { lingkungan, kemajuan } = konteks;
    if ((keluar === undefined) !== (argumen['lembar'] === true)) {
      konteks.lapor(konteks.teks.keluarAtauLembar);
      return kodeKeluar.pemakaian;
    }
    if (keluar === undefined) {
      const hasil = await padaRuangKerja(konteks, berkas, (buku) =>
        distribusiLembar(buku, lingkungan, permintaan, kemajuan),
      );
      return laporkanHasil(konteks, hasil, konteks.teks.hasilDistribusiLembar);
    }
    const tujuan = new FolderTujuan(resolve(konteks.cwd, keluar));
    const hasil = await padaRuangKerja(konteks, berkas, (buku) =>
      jalankanDistribusi(buku, lingkungan, tulisBuku, tujuan, permintaan, kemajuan),
    );
    return laporkanHasil(konteks, hasil, (isi) => konteks.teks.hasilDistribusi(isi, keluar));
  },
};
