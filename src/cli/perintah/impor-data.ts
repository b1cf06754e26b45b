import { bacaCsv } from '../../adapters/csv/baca-csv';
import { imporData as jalankanImpor } from '../../application/impor-data/impor-data';
import { bacaMasuk, padaRuangKerja } from '../buka';
import { kodeKeluar, type KodeKeluar } from '../konteks';
import { laporkanGagal, laporkanHasil } from '../laporkan';
import { daftarTeks, teksWajib, type Perintah } from './tipe';

export const imporData: Perintah = {
  pola: 'impor-data <berkas> <data..>',
  ringkas: (teks) => teks.perintah.imporData.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('berkas', { type: 'string', describe: teks.opsi.berkas, demandOption: true })
      .positional('data', { type: 'string', array: true, describe: teks.opsi.data, demandOption: true })
      .option('sebagian', { type: 'boolean', describe: teks.opsi.sebagian, default: false }),
  async jalankan(konteks, argumen) {
    const masuk = await bacaMasuk(konteks, daftarTeks(argumen, 'data'));
    if (!masuk.ok) return laporkanGagal(konteks, masuk.error);
    let terburuk: KodeKeluar = kodeKeluar.selesai;
    for (const [i, berkas] of masuk.value.entries()) {
      konteks.kemajuan(i, masuk.value.length, berkas.nama);
      const tabel = bacaCsv(berkas);
      const hasil = tabel.ok
        ? await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
            jalankanImpor(
              buku,
              konteks.lingkungan,
              { nama: berkas.nama, tabel: tabel.value },
              { sebagian: argumen['sebagian'] === true },
            ),
          )
        : tabel;
      const kode = laporkanHasil(konteks, hasil, konteks.teks.hasilImpor);
      if (kode > terburuk) terburuk = kode;
    }
    return terburuk;
  },
};
