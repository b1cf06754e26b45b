import { basename } from 'node:path';
import { bandingkan } from '../../application/salinan/bandingkan';
import { muatSalinan, type Salinan } from '../../application/salinan/muat-salinan';
import type { Gagal } from '../../application/luaran';
import { fail, ok, type Result } from '../../domain/umum/result';
import { barisBanding, sajikanBanding } from '../../sajian/ruang-kerja/banding';
import { padaSalinan, type Tempat } from '../buka';
import { dariGagal, dariHasil, salahPakai } from '../luaran-perintah';
import { teksWajib, type Kerja } from '../perintah/tipe';

export const banding: Kerja = async (konteks, argumen) => {
  const batas = teksWajib(argumen, 'batas');
  if (!/^\d{1,9}$/.test(batas)) return salahPakai(konteks.teks.bilanganSalah('batas', batas));
  const daftar = [teksWajib(argumen, 'berkas'), teksWajib(argumen, 'lain')] as const;
  // Two files of one name in two folders are told apart by their paths.
  const samaNama = basename(daftar[0]) === basename(daftar[1]);
  const salinan: Salinan[] = [];
  // One after the other: the workbook of the first is let go before the second is read.
  for (const berkas of daftar) {
    const satu = await bacaSalinan(konteks, berkas, samaNama ? berkas : basename(berkas));
    if (!satu.ok) return dariGagal(satu.error, berkas);
    salinan.push(satu.value);
  }
  const [a, b] = salinan;
  if (a === undefined || b === undefined) throw new Error('both copies were read');
  return dariHasil(ok(bandingkan(a, b, Number(batas))), (isi) =>
    barisBanding(sajikanBanding(isi, konteks.bahasa)),
  );
};

/** Only read: neither file is changed. */
async function bacaSalinan(tempat: Tempat, berkas: string, nama: string): Promise<Result<Salinan, Gagal>> {
  const pada = await padaSalinan(tempat, berkas);
  if (!pada.ok) return pada;
  const dimuat = await pada.value(async (buku) => {
    const satu = await muatSalinan(buku, nama);
    return satu.ok ? ok({ catatan: [], isi: satu.value }) : satu;
  });
  if (!dimuat.ok) return dimuat;
  const { isi } = dimuat.value;
  return isi === undefined ? fail({ kode: 'not-a-workspace' }) : ok(isi);
}
