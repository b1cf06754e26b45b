import { setujui as jalankanSetujui } from '../../application/setujui';
import { sajikanPersetujuan } from '../../sajian/rencana/persetujuan';
import { padaRuangKerja } from '../buka';
import { dariHasil } from '../luaran-perintah';
import { teksWajib, type Perintah } from './tipe';

export const setujui: Perintah = {
  nama: 'setujui',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.setujui.ringkas,
  opsi: (argv, teks) =>
    argv
      .option('oleh', { type: 'string', describe: teks.opsi.oleh, demandOption: true })
      .option('nomor', { type: 'string', describe: teks.opsi.nomor, demandOption: true }),
  async jalankan(konteks, argumen) {
    const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
      jalankanSetujui(buku, konteks.lingkungan, {
        oleh: teksWajib(argumen, 'oleh'),
        nomor: teksWajib(argumen, 'nomor'),
      }),
    );
    return dariHasil(hasil, (isi) => [sajikanPersetujuan(isi, konteks.bahasa)]);
  },
};
