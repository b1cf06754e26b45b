import { bacaRencanaJson } from '../../adapters/rencana-json/baca-rencana';
import { batasRencana } from '../../adapters/rencana-json/batas-rencana';
import { imporRencana as jalankanImpor } from '../../application/impor-rencana';
import { ok } from '../../domain/umum/result';
import { satuBerkasMasuk } from '../berkas-masuk';
import { padaRuangKerja } from '../buka';
import { cetakImporRencana } from '../cetak/impor-rencana';
import { dariGagal, dariHasil } from '../luaran-perintah';
import { teksWajib, type Kerja } from '../perintah/tipe';

export const imporRencana: Kerja = async (konteks, argumen) => {
  const masuk = await satuBerkasMasuk(konteks, teksWajib(argumen, 'rencana'), batasRencana.berkas);
  if (!masuk.ok) return dariGagal(masuk.error);
  const rencana = bacaRencanaJson(masuk.value);
  if (!rencana.ok) return dariHasil(ok({ catatan: rencana.error }), () => []);
  const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
    jalankanImpor(buku, konteks.lingkungan, rencana.value, { alihkan: argumen['alihkan-tahun'] === true }),
  );
  return dariHasil(hasil, (isi) => cetakImporRencana(isi, konteks.bahasa));
};
