import { rincian as jalankanRincian } from '../../application/capaian/rincian';
import { padaRuangKerja } from '../buka';
import { dariHasil, salahPakai } from '../luaran-perintah';
import { cetakRincian } from '../cetak/rincian';
import { rincianJson } from '../json/rincian';
import { teksBoleh, teksWajib, type Perintah } from './tipe';

export const rincian: Perintah = {
  nama: 'rincian',
  ruangKerja: true,
  posisi: '<indikator>',
  ringkas: (teks) => teks.perintah.rincian.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('indikator', { type: 'string', describe: teks.opsi.indikator, demandOption: true })
      .option('opd', { type: 'string', describe: teks.opsi.opd })
      .option('periode', { type: 'string', describe: teks.opsi.periode })
      .option('batas', { type: 'string', describe: teks.opsi.batas, default: '10' }),
  async jalankan(konteks, argumen) {
    const opd = teksBoleh(argumen, 'opd');
    const periode = teksBoleh(argumen, 'periode');
    const batas = teksWajib(argumen, 'batas');
    if (!/^\d{1,9}$/.test(batas)) return salahPakai(konteks.teks.bilanganSalah('batas', batas));
    const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
      jalankanRincian(buku, {
        indikator: teksWajib(argumen, 'indikator'),
        ...(opd === undefined ? {} : { opd }),
        ...(periode === undefined ? {} : { periode }),
        batas: Number(batas),
      }),
    );
    return dariHasil(hasil, (isi) => cetakRincian(isi, konteks.bahasa), rincianJson);
  },
};
