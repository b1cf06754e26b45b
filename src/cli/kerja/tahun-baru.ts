import { basename, resolve } from 'node:path';
import { buatBerkas, periksaBelumAda } from '../../adapters/node/berkas';
import { bukuBaru } from '../../adapters/xlsx/buku/buku-baru';
import { tahunBaru as mulaiTahunBaru } from '../../application/tahun-baru/tahun-baru';
import { ok } from '../../domain/umum/result';
import { tanggalDariIso } from '../../domain/umum/tanggal';
import { sajikanTahunBaru, tahunBaruJson } from '../../sajian/ruang-kerja/tahun-baru';
import { padaRuangKerja } from '../buka';
import { dariGagal, dariHasil, salahPakai } from '../luaran-perintah';
import { daftarTeks, teksBoleh, teksWajib, type Kerja } from '../perintah/tipe';

export const tahunBaru: Kerja = async (konteks, argumen) => {
  const tahun = teksBoleh(argumen, 'tahun');
  if (tahun !== undefined && !/^(19|2\d)\d\d$/.test(tahun)) return salahPakai(konteks.teks.tahunSalah(tahun));
  const isoMulai = teksBoleh(argumen, 'mulai');
  const mulai = tanggalDariIso(isoMulai ?? '');
  if (isoMulai !== undefined && mulai === undefined) return salahPakai(konteks.teks.tanggalSalah(isoMulai));
  const jalur = resolve(konteks.cwd, teksWajib(argumen, 'ke'));
  const belumAda = await periksaBelumAda(konteks.disk, jalur);
  if (!belumAda.ok) return dariGagal(belumAda.error);
  const indikator = daftarTeks(argumen, 'indikator');
  const permintaan = {
    ...(tahun === undefined ? {} : { tahun: Number(tahun) }),
    ...(mulai === undefined ? {} : { mulai }),
    ...(indikator.length === 0 ? {} : { indikator }),
    ulang: argumen['ulang'] === true,
    pratinjau: argumen['pratinjau'] === true,
  };
  const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), async (buku, { periksa }) => {
    // The new file and the note in the old one go together: nothing is made beside a workspace that cannot be saved.
    const dapat = await periksa();
    if (!dapat.ok) return dapat;
    return mulaiTahunBaru(buku, konteks.lingkungan, permintaan, {
      buat: (lembar) => bukuBaru(basename(jalur), lembar),
      serahkan: async (baru) => {
        const dibuat = await buatBerkas(konteks.disk, jalur, baru.bytes());
        return dibuat.ok ? ok(dibuat.value.catatan) : dibuat;
      },
    });
  });
  return dariHasil(
    hasil,
    (isi) => {
      const { judul, butir, baseline, berikutnya } = sajikanTahunBaru(isi, konteks.bahasa);
      return [
        judul,
        ...[...butir, ...baseline].map((satu) => `  ${satu}`),
        ...(isi.pratinjau ? [] : [konteks.teks.ditulis(basename(jalur)), berikutnya]),
      ];
    },
    (isi) => tahunBaruJson(isi, jalur),
  );
};
