import { hitungUlang } from '../../application/capaian/hitung-ulang';
import { penulisLembar } from '../../sajian/penulis-lembar';
import { padaRuangKerja } from '../buka';
import { cetakHitungUlang } from '../cetak/hitung-ulang';
import { hitungUlangJson } from '../json/hitung-ulang';
import { dariHasil } from '../luaran-perintah';
import { teksBoleh, teksWajib, type Perintah } from './tipe';

export const hitung: Perintah = {
  nama: 'hitung',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.hitung.ringkas,
  opsi: (argv, teks) => argv.option('periode', { type: 'string', describe: teks.opsi.periode }),
  async jalankan(konteks, argumen) {
    const periode = teksBoleh(argumen, 'periode');
    const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
      hitungUlang(
        buku,
        konteks.lingkungan,
        // What is written into the workbook is Indonesian, whatever the language of the terminal.
        { ...(periode === undefined ? {} : { periode }), tulis: penulisLembar },
        konteks.kemajuan,
      ),
    );
    return dariHasil(hasil, (isi) => cetakHitungUlang(isi, konteks.bahasa), hitungUlangJson);
  },
};
