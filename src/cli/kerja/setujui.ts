import { setujui as jalankanSetujui } from '../../application/setujui';
import { sajikanPersetujuan } from '../../sajian/rencana/persetujuan';
import { padaRuangKerja } from '../buka';
import { dariHasil } from '../luaran-perintah';
import { teksWajib, type Kerja } from '../perintah/tipe';

export const setujui: Kerja = async (konteks, argumen) => {
  const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
    jalankanSetujui(buku, konteks.lingkungan, {
      oleh: teksWajib(argumen, 'oleh'),
      nomor: teksWajib(argumen, 'nomor'),
    }),
  );
  return dariHasil(hasil, (isi) => [sajikanPersetujuan(isi, konteks.bahasa)]);
};
