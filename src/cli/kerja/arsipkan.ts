import { arsipkan as jalankanArsip, type HasilArsip } from '../../application/arsip/arsipkan';
import { kembalikanArsip } from '../../application/arsip/kembalikan';
import { arsipDiSamping } from '../arsip-di-samping';
import { padaRuangKerja } from '../buka';
import type { Konteks } from '../konteks';
import { dariHasil } from '../luaran-perintah';
import { teksWajib, type Kerja } from '../perintah/tipe';

export const arsipkan: Kerja = async (konteks, argumen) => {
  const berkas = teksWajib(argumen, 'berkas');
  const kembalikan = argumen['kembalikan'] === true;
  const permintaan = { periode: teksWajib(argumen, 'periode'), oleh: teksWajib(argumen, 'oleh') };
  const tempat = arsipDiSamping(konteks, berkas);
  const hasil = await padaRuangKerja(konteks, berkas, async (buku, berkasnya) => {
    if (kembalikan) return kembalikanArsip(buku, konteks.lingkungan, permintaan, tempat);
    // An archive that cannot be registered is better not written.
    const dapat = await berkasnya.periksa();
    return dapat.ok ? jalankanArsip(buku, konteks.lingkungan, permintaan, tempat) : dapat;
  });
  return dariHasil(
    hasil,
    (isi) => cetak(konteks, isi, kembalikan),
    (isi) => ({ ...isi, dikembalikan: kembalikan }),
  );
};

function cetak(
  { teks, bahasa: { tulis } }: Konteks,
  isi: HasilArsip,
  kembalikan: boolean,
): readonly string[] {
  const { rup, transaksi, opd, aksi } = isi.baris;
  const baris = tulis.angka(rup + transaksi + opd + aksi);
  const periode = tulis.periode(isi.periode);
  if (kembalikan) return [teks.arsipDikembalikan(baris, periode, isi.berkas)];
  return [
    teks.diarsipkan(baris, periode, isi.berkas, isi.hash),
    ...(isi.tinggal === 0 ? [] : [teks.arsipTinggal(tulis.angka(isi.tinggal))]),
  ];
}
