import { setujui as jalankanSetujui } from '../../application/setujui';
import { tanggalDariIso } from '../../domain/umum/tanggal';
import { sajikanPersetujuan } from '../../sajian/rencana/persetujuan';
import { padaRuangKerja } from '../buka';
import { dariHasil, salahPakai } from '../luaran-perintah';
import { teksBoleh, teksWajib, type Kerja } from '../perintah/tipe';

export const setujui: Kerja = async (konteks, argumen) => {
  const [tertulis, alasan] = [teksBoleh(argumen, 'tanggal'), teksBoleh(argumen, 'alasan')];
  const tanggal = tertulis === undefined ? undefined : tanggalDariIso(tertulis);
  if (tertulis !== undefined && tanggal === undefined) return salahPakai(konteks.teks.tanggalSalah(tertulis));
  const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
    jalankanSetujui(buku, konteks.lingkungan, {
      oleh: teksWajib(argumen, 'oleh'),
      nomor: teksWajib(argumen, 'nomor'),
      ...(tanggal === undefined ? {} : { tanggal }),
      ...(alasan === undefined ? {} : { alasan }),
    }),
  );
  return dariHasil(hasil, (isi) => [sajikanPersetujuan(isi, konteks.bahasa)]);
};
