import { resolve } from 'node:path';
import { padaFolderTujuan } from '../../adapters/node/folder-tujuan';
import { tulisBuku } from '../../adapters/xlsx/tulis/tulis-buku';
import { distribusi as jalankanDistribusi } from '../../application/distribusi/distribusi';
import { tandaiDikirim } from '../../application/distribusi/tandai-dikirim';
import { distribusiLembar } from '../../application/lembar-isian/distribusi-lembar';
import { isoDari, tanggalDariIso } from '../../domain/umum/tanggal';
import {
  sajikanDikirim,
  sajikanDistribusi,
  sajikanDistribusiLembar,
  type DistribusiSajian,
} from '../../sajian/distribusi/distribusi';
import { padaRuangKerja } from '../buka';
import { dariHasil, salahPakai } from '../luaran-perintah';
import { daftarTeks, teksBoleh, teksWajib, type Argumen, type Kerja } from '../perintah/tipe';

const baris = ({ teks, keterangan }: DistribusiSajian): readonly string[] => [teks, ...keterangan];

/** Files, sheets, or that they were sent: one of them. */
const jumlahCara = (argumen: Argumen): number =>
  [
    argumen['keluar'] !== undefined,
    argumen['lembar'] === true,
    argumen['sudah-dikirim'] !== undefined,
  ].filter((satu) => satu).length;

export const distribusi: Kerja = async (konteks, argumen) => {
  const keluar = teksBoleh(argumen, 'keluar');
  const unit = daftarTeks(argumen, 'unit');
  const permintaan = { periode: teksWajib(argumen, 'periode'), ...(unit.length === 0 ? {} : { unit }) };
  const berkas = teksWajib(argumen, 'berkas');
  const { lingkungan, kemajuan } = konteks;
  const dikirim = teksBoleh(argumen, 'sudah-dikirim');
  if (jumlahCara(argumen) !== 1) {
    return salahPakai(konteks.teks.keluarAtauLembar);
  }
  if (dikirim !== undefined) {
    // Without a date: today, which the answer says.
    const tanggal = dikirim === '' ? lingkungan.hariIni() : tanggalDariIso(dikirim);
    if (tanggal === undefined) return salahPakai(konteks.teks.tanggalSalah(dikirim));
    const hasil = await padaRuangKerja(konteks, berkas, (buku) =>
      tandaiDikirim(buku, lingkungan, { ...permintaan, tanggal }),
    );
    return dariHasil(
      hasil,
      (isi) => [sajikanDikirim(isi, konteks.bahasa)],
      (isi) => ({ ...isi, tanggal: isi.tanggal === null ? null : isoDari(isi.tanggal) }),
    );
  }
  if (keluar === undefined) {
    const hasil = await padaRuangKerja(konteks, berkas, (buku) =>
      distribusiLembar(buku, lingkungan, permintaan, kemajuan),
    );
    return dariHasil(hasil, (isi) => baris(sajikanDistribusiLembar(isi, konteks.bahasa)));
  }
  const hasil = await padaRuangKerja(konteks, berkas, async (buku, { periksa, tetapkan }) => {
    // Nothing is put into the folder for a workspace that cannot be saved.
    const dapat = await periksa();
    if (!dapat.ok) return dapat;
    return padaFolderTujuan(konteks.disk, resolve(konteks.cwd, keluar), (tujuan) =>
      jalankanDistribusi(buku, lingkungan, tulisBuku, tujuan, permintaan, kemajuan, tetapkan),
    );
  });
  return dariHasil(hasil, (isi) => baris(sajikanDistribusi(isi, keluar, konteks.bahasa)));
};
