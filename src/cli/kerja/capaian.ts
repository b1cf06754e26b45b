import { capaian as jalankanCapaian } from '../../application/capaian/capaian';
import { barisPerintah } from '../baris-perintah';
import { padaRuangKerja } from '../buka';
import { dariHasil } from '../luaran-perintah';
import { cetakCapaian } from '../cetak/capaian';
import { capaianJson } from '../../sajian/json/capaian';
import { teksBoleh, teksWajib, type Kerja } from '../perintah/tipe';

export const capaian: Kerja = async (konteks, argumen) => {
  const berkas = teksWajib(argumen, 'berkas');
  const perbarui = barisPerintah(konteks.panggilan, 'hitung', konteks.panggilan.kutip(berkas));
  const setujui = barisPerintah(konteks.panggilan, 'setujui', konteks.panggilan.kutip(berkas));
  const hasil = await padaRuangKerja(konteks, berkas, (buku) =>
    jalankanCapaian(buku, teksBoleh(argumen, 'periode'), undefined, teksBoleh(argumen, 'versi')),
  );
  return dariHasil(hasil, (isi) => cetakCapaian(isi, konteks.bahasa, perbarui, setujui), capaianJson);
};
