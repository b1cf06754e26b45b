import { capaian as jalankanCapaian } from '../../application/capaian/capaian';
import { padaRuangKerja } from '../buka';
import { laporkanHasil } from '../laporkan';
import { capaianJson, tabelCapaianTeks } from '../tulis-capaian';
import { teksBoleh, teksWajib, type Perintah } from './tipe';

export const capaian: Perintah = {
  pola: 'capaian <berkas>',
  ringkas: (teks) => teks.perintah.capaian.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('berkas', { type: 'string', describe: teks.opsi.berkas, demandOption: true })
      .option('periode', { type: 'string', describe: teks.opsi.periode }),
  async jalankan(konteks, argumen) {
    const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
      jalankanCapaian(buku, teksBoleh(argumen, 'periode')),
    );
    return laporkanHasil(konteks, hasil, (isi) => tabelCapaianTeks(isi, konteks), capaianJson);
  },
};
